// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/eventwords.h"

#include "views/format/eventfields.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using fields::number;
using fields::text;

namespace {

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("EventWords", text, note);
}

// "0.4 s", from when it was due to when it was done.
QString lag(const Event &event)
{
    const double seconds = static_cast<double>(number(event, "lag_ms"_L1)) / 1000.0;
    return tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

// Why a call to the target failed.
QString failure(const Event &event)
{
    const QString error = text(event, "error"_L1);
    if (error == "unavailable"_L1)
        return tr("the target does not answer");
    if (error == "not-found"_L1)
        return tr("the enforcer knows no such target");
    if (error == "denied"_L1)
        return tr("the target does not let the enforcer do it");
    return tr("the target answered \u201c%1\u201d").arg(error);
}

// "sentence: what they said", or the sentence alone.
QString withText(const QString &sentence, const Event &event)
{
    const QString said = text(event, "text"_L1);
    return said.isEmpty() ? sentence : tr("%1: %2").arg(sentence, said);
}

// What somebody has to look after.
bool isTrouble(EventKind kind)
{
    switch (kind) {
    case EventKind::OpeningFailed:
    case EventKind::StillAlive:
    case EventKind::EndingFailed:
    case EventKind::Stuck:
    case EventKind::Residue:
    case EventKind::Quarantined:
    case EventKind::Drift:
    case EventKind::ActivityCut:
    case EventKind::LogContradicted:
        return true;
    default:
        return false;
    }
}

std::pair<Icon, Tone> glyph(EventKind kind)
{
    switch (kind) {
    case EventKind::Filed:
    case EventKind::Amended:
        return { Icon::Question, Tone::Planned };
    case EventKind::Approved:
    case EventKind::StageFilled:
    case EventKind::RequestApproved:
        return { Icon::Check, Tone::Live };
    case EventKind::Denied:
    case EventKind::Objected:
    case EventKind::LoginRefused:
    case EventKind::Refused:
        return { Icon::Cross, Tone::Denied };
    case EventKind::Commented:
        return { Icon::Comment, Tone::Ended };
    case EventKind::Opened:
    case EventKind::Connected:
    case EventKind::Statement:
        return { Icon::Dot, Tone::Live };
    case EventKind::Warned:
    case EventKind::EndDue:
        return { Icon::Clock, Tone::Pending };
    case EventKind::Withdrawn:
    case EventKind::Lapsed:
    case EventKind::DecisionLapsed:
    case EventKind::Disconnected:
        return { Icon::Ring, Tone::Ended };
    default:
        return isTrouble(kind) ? std::pair(Icon::Exclamation, Tone::Denied)
                               : std::pair(Icon::Square, Tone::Ended);
    }
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
    const auto [icon, tone] = glyph(logged.event.kind);
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

QString EventWords::nameOf(const QString &personId) const
{
    return personId.isEmpty() ? tr("Sallyport") : m_names.value(personId, personId);
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
        return decisionSentence(event);
    case EventKind::Connected:
    case EventKind::Statement:
    case EventKind::Disconnected:
    case EventKind::LoginRefused:
    case EventKind::ActivityCut:
        return targetSentence(event);
    case EventKind::Refused:
    case EventKind::Quarantined:
    case EventKind::Drift:
    case EventKind::PersonAdded:
    case EventKind::DeviceEnrolled:
    case EventKind::DeviceRevoked:
    case EventKind::PersonDisabled:
    case EventKind::MembershipSet:
    case EventKind::PolicyApplied:
    case EventKind::LogContradicted:
    case EventKind::LedgerAccepted:
    case EventKind::EnforcerStarted:
    case EventKind::LedgerCreated:
        return recordSentence(event);
    default:
        return grantSentence(event);
    }
}

QString EventWords::decisionSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    switch (event.kind) {
    case EventKind::Filed:
        return tr("%1 asked for %2 on %3 for %4")
            .arg(who, text(event, "profile"_L1), text(event, "target"_L1),
                 formatDuration(Millis(number(event, "duration_ms"_L1))));
    case EventKind::Amended:
        return tr("%1 changed the request; earlier decisions do not count any more").arg(who);
    case EventKind::Approved:
        return withText(tr("%1 approved as %2, signed over revision %3")
                            .arg(who, text(event, "stage"_L1))
                            .arg(number(event, "revision"_L1)),
                        event);
    case EventKind::StageFilled:
        return tr("The stage %1 is filled").arg(text(event, "stage"_L1));
    case EventKind::RequestApproved:
        return tr("The last stage is filled: access is planned");
    case EventKind::Denied:
        return withText(tr("%1 denied").arg(who), event);
    case EventKind::Objected:
        return withText(
            tr("%1 denied; %2 needs more denials to end it").arg(who, text(event, "stage"_L1)),
            event);
    case EventKind::Commented:
        return withText(tr("%1 said").arg(who), event);
    case EventKind::Withdrawn:
        return withText(tr("%1 withdrew the request").arg(who), event);
    case EventKind::DecisionLapsed:
        return tr("The decision of %1 does not count any more: the key that signed it was revoked")
            .arg(nameOf(text(event, "person"_L1)));
    default:
        return lapseSentence(event);
    }
}

QString EventWords::grantSentence(const Event &event) const
{
    switch (event.kind) {
    case EventKind::OpeningFailed:
        return tr("Opening failed, %1; the next try follows").arg(failure(event));
    case EventKind::Opened:
        return tr("Access opened on %1 as %2, ends %3")
            .arg(text(event, "target"_L1), text(event, "profile"_L1),
                 formatWhen(fromMs(number(event, "deadline"_L1)), event.at));
    case EventKind::Warned:
        return tr("Access ends in %1").arg(formatDuration(Millis(number(event, "left"_L1))));
    case EventKind::EndDue:
        return event.actor.isEmpty()
            ? tr("The deadline is reached: ending begins")
            : withText(tr("%1 ended the access: ending begins").arg(nameOf(event.actor)), event);
    case EventKind::LoginClosed:
        return tr("No new login is possible, %1 after it was due").arg(lag(event));
    case EventKind::SessionsEnded:
        return tr("Live sessions ended: %1").arg(number(event, "sessions"_L1));
    case EventKind::StillAlive:
        return tr("A session was still there; it is ended again");
    case EventKind::Ended:
        return tr("Access is over, verified twice, %1 after it was due").arg(lag(event));
    case EventKind::Stuck:
        return tr("Access could not be ended in time; Sallyport keeps trying");
    case EventKind::CleanedUp:
        return tr("Nothing is left on the target");
    case EventKind::Residue:
        return tr("Access is over, but clean-up on the target is left");
    default:
        return tr("Ending failed, %1; the next try follows").arg(failure(event));
    }
}

QString EventWords::targetSentence(const Event &event) const
{
    const QString who = m_user.isEmpty() ? tr("Somebody") : m_user;
    switch (event.kind) {
    case EventKind::Connected:
        return tr("%1 connected").arg(who);
    case EventKind::Statement:
        return tr("%1 ran ", "followed by a statement").arg(who);
    case EventKind::Disconnected:
        return tr("%1 disconnected").arg(who);
    case EventKind::LoginRefused:
        return tr("A login as %1 was refused").arg(who);
    default:
        return tr("%1 more lines were not kept: the limit is %2")
            .arg(number(event, "lines"_L1))
            .arg(number(event, "limit"_L1));
    }
}

} // namespace sallyport
