// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/eventwords.h"

#include "views/format/endwords.h"
#include "views/format/eventfields.h"
#include "views/format/eventglyph.h"
#include "views/format/lists.h"
#include "views/format/planwords.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport {

using namespace Qt::StringLiterals;
using fields::number;
using fields::text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

// "0.4 s", from when it was due to when it was done.
QString lag(const Event &event)
{
    const double seconds = static_cast<double>(number(event, "lag_ms"_L1)) / 1000.0;
    return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

// Why a call to the target failed.
QString failure(const Event &event)
{
    const QString error = text(event, "error"_L1);
    if (error == "unavailable"_L1)
        return Words::tr("the target does not answer");
    if (error == "not-found"_L1)
        return Words::tr("the enforcer knows no such target");
    if (error == "denied"_L1)
        return Words::tr("the target does not let the enforcer do it");
    return Words::tr("the target answered \u201c%1\u201d").arg(error);
}

QString extensionFailure(const Event &event)
{
    return text(event, "error"_L1) == "ended"_L1
        ? Words::tr("The access ended before it could be extended: the end that it had stands")
        : Words::tr("Extending failed, %1; the next try follows, and the end that it has stands")
              .arg(failure(event));
}

} // namespace

void EventWords::setPeople(const QList<PersonRef> &people)
{
    m_names.clear();
    for (const PersonRef &person : people)
        m_names.insert(person.id, visibleText(person.name));
}

EventLine EventWords::line(const LoggedEvent &logged) const
{
    const auto [icon, tone] = eventGlyph(logged.event.kind);
    EventLine line;
    line.at = logged.event.at;
    line.icon = icon;
    line.tone = tone;
    line.sentence = sentence(logged.event);
    line.number = u"#%1"_s.arg(QLocale().toString(logged.index));
    if (logged.event.kind == EventKind::Statement)
        line.code = text(logged.event, "text"_L1);
    return line;
}

QString EventWords::spoken(const LoggedEvent &logged) const
{
    const EventLine words = line(logged);
    return QStringList{ formatClock(words.at), words.sentence + words.code, words.number }.join(
        u", "_s);
}

QString EventWords::withText(const QString &sentence, const Event &event)
{
    const QString said = text(event, "text"_L1);
    return said.isEmpty() ? sentence : Words::tr("%1: %2").arg(sentence, said);
}

QString EventWords::nameOf(const QString &personId) const
{
    return personId.isEmpty() ? Words::tr("Sallyport") : m_names.value(personId, personId);
}

QString EventWords::sentence(const Event &event) const
{
    switch (event.kind) {
    case EventKind::Filed:
    case EventKind::Amended:
    case EventKind::Approved:
    case EventKind::StageFilled:
    case EventKind::RequestApproved:
    case EventKind::Denied:
    case EventKind::Objected:
    case EventKind::Commented:
    case EventKind::Withdrawn:
    case EventKind::Lapsed:
    case EventKind::DecisionLapsed:
    case EventKind::Escalated:
    case EventKind::Reminded:
        return decisionSentence(event);
    case EventKind::Started:
    case EventKind::GlassBroken:
    case EventKind::Reviewed:
    case EventKind::ReviewOverdue:
    case EventKind::Questioned:
    case EventKind::OccurrenceSkipped:
        return startSentence(event);
    case EventKind::Frozen:
    case EventKind::Unfreezing:
    case EventKind::Unfrozen:
    case EventKind::AllEnded:
    case EventKind::Delegated:
        return guardSentence(event);
    case EventKind::Connected:
    case EventKind::Statement:
    case EventKind::Disconnected:
    case EventKind::LoginRefused:
    case EventKind::ActivityCut:
        return targetSentence(event);
    default:
        return ownSentence(event);
    }
}

// What Sallyport and its officers did, of no request or with its access.
QString EventWords::ownSentence(const Event &event) const
{
    switch (event.kind) {
    case EventKind::Refused:
    case EventKind::Quarantined:
    case EventKind::Drift:
    case EventKind::PersonAdded:
    case EventKind::DeviceEnrolled:
    case EventKind::DeviceRevoked:
    case EventKind::PersonDisabled:
    case EventKind::MembershipSet:
    case EventKind::ManagerSet:
    case EventKind::PolicyApplied:
    case EventKind::LogContradicted:
    case EventKind::LedgerAccepted:
    case EventKind::EnforcerStarted:
    case EventKind::LedgerCreated:
        return recordSentence(event);
    case EventKind::PolicyProposed:
    case EventKind::PolicySigned:
    case EventKind::PolicyScheduled:
    case EventKind::ProposalWithdrawn:
    case EventKind::ProposalLapsed:
    case EventKind::RotaSet:
        return lawSentence(event);
    default:
        return grantSentence(event);
    }
}

QString EventWords::decisionSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    switch (event.kind) {
    case EventKind::Filed:
        return filingSentence(event);
    case EventKind::Amended:
        return Words::tr("%1 changed the request; earlier decisions do not count any more")
            .arg(who);
    case EventKind::Approved:
        return withText(approvalSentence(event, inPlace(event, who)), event);
    case EventKind::StageFilled:
        return Words::tr("The stage %1 is filled").arg(text(event, "stage"_L1));
    case EventKind::RequestApproved:
        return planSentence(event);
    case EventKind::Denied:
        return withText(Words::tr("%1 denied").arg(inPlace(event, who)), event);
    case EventKind::Objected:
        return withText(Words::tr("%1 denied; %2 needs more denials to end it")
                            .arg(inPlace(event, who), text(event, "stage"_L1)),
                        event);
    case EventKind::Commented:
        return withText(Words::tr("%1 said").arg(who), event);
    case EventKind::Withdrawn:
        return withText(Words::tr("%1 withdrew the request").arg(who), event);
    case EventKind::Escalated:
        return Words::tr("%1 waited too long: others are asked as well")
            .arg(text(event, "stage"_L1));
    case EventKind::Reminded:
        return Words::tr("%1 still waits: its people are reminded").arg(text(event, "stage"_L1));
    case EventKind::DecisionLapsed:
        return Words::tr(
                   "The decision of %1 does not count any more: the key that signed it was revoked")
            .arg(nameOf(text(event, "person"_L1)));
    default:
        return lapseSentence(event);
    }
}

QString EventWords::filingSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    const QString duration = formatDuration(Millis(number(event, "duration_ms"_L1)));
    return event.data.contains("extends"_L1)
        ? Words::tr("%1 asked to extend the access by %2").arg(who, duration)
        : Words::tr("%1 asked for %2 on %3 for %4")
              .arg(who, text(event, "profile"_L1), text(event, "target"_L1), duration);
}

QString EventWords::approvalSentence(const Event &event, const QString &who)
{
    const QString approved = Words::tr("%1 approved as %2, signed over revision %3")
                                 .arg(who, text(event, "stage"_L1))
                                 .arg(number(event, "revision"_L1));
    QStringList words{ approved };
    if (event.data.contains("at_most_ms"_L1))
        words << Words::tr("for no longer than %1")
                     .arg(formatDuration(Millis(number(event, "at_most_ms"_L1))));
    if (event.data.contains("not_before"_L1))
        words << Words::tr("not before %1")
                     .arg(formatWhen(fromMs(number(event, "not_before"_L1)), event.at));
    return enumerated(words);
}

QString EventWords::grantSentence(const Event &event) const
{
    switch (event.kind) {
    case EventKind::OpeningFailed:
        return Words::tr("Opening failed, %1; the next try follows").arg(failure(event));
    case EventKind::Opened:
        return Words::tr("Access opened on %1 as %2, ends %3")
            .arg(text(event, "target"_L1), text(event, "profile"_L1),
                 formatWhen(fromMs(number(event, "deadline"_L1)), event.at));
    case EventKind::Extended:
        return Words::tr("Access was extended by %1, ends %2")
            .arg(formatDuration(Millis(number(event, "longer_ms"_L1))),
                 formatWhen(fromMs(number(event, "deadline"_L1)), event.at));
    case EventKind::ExtensionFailed:
        return extensionFailure(event);
    case EventKind::Warned:
        return Words::tr("Access ends in %1").arg(formatDuration(Millis(number(event, "left"_L1))));
    case EventKind::EndDue:
        return event.actor.isEmpty()
            ? endDueWords(event)
            : withText(Words::tr("%1 ended the access: ending begins").arg(nameOf(event.actor)),
                       event);
    case EventKind::DrainOver:
        return Words::tr("The time of live sessions is over: they end now");
    case EventKind::LoginClosed:
        return Words::tr("No new login is possible, %1 after it was due").arg(lag(event));
    case EventKind::SessionsEnded:
        return Words::tr("Live sessions ended: %1").arg(number(event, "sessions"_L1));
    case EventKind::StillAlive:
        return Words::tr("A session was still there; it is ended again");
    case EventKind::Ended:
        return Words::tr("Access is over, verified twice, %1 after it was due").arg(lag(event));
    case EventKind::Stuck:
        return Words::tr("Access could not be ended in time; Sallyport keeps trying");
    case EventKind::CleanedUp:
        return Words::tr("Nothing is left on the target");
    case EventKind::Residue:
        return Words::tr("Access is over, but clean-up on the target is left");
    default:
        return Words::tr("Ending failed, %1; the next try follows").arg(failure(event));
    }
}

QString EventWords::targetSentence(const Event &event) const
{
    const QString who = m_user.isEmpty() ? Words::tr("Somebody") : m_user;
    switch (event.kind) {
    case EventKind::Connected:
        return Words::tr("%1 connected").arg(who);
    case EventKind::Statement:
        return Words::tr("%1 ran ", "followed by a statement").arg(who);
    case EventKind::Disconnected:
        return Words::tr("%1 disconnected").arg(who);
    case EventKind::LoginRefused:
        return Words::tr("A login as %1 was refused").arg(who);
    default:
        return Words::tr("%1 more lines were not kept: the limit is %2")
            .arg(number(event, "lines"_L1))
            .arg(number(event, "limit"_L1));
    }
}

} // namespace sallyport
