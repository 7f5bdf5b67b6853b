// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/requestwords.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "models/items/requestroles.h"
#include "views/format/endwords.h"
#include "views/format/hintwords.h"
#include "views/format/lists.h"
#include "views/format/phaselook.h"
#include "views/format/recurrencewords.h"
#include "views/format/remaining.h"
#include "views/format/startwords.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What the demonstration promises: the open session is gone 5 s after the deadline at the latest.
constexpr Millis EndBound{ 5000 };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

void addCountdown(RequestRow *row, const RequestItem &item, Phase phase, Instant now)
{
    if (phase == Phase::Waiting) {
        row->from = item.request.revisedAt;
        row->until = item.request.decideBy;
        row->aside = Words::tr("to decide", "under a countdown");
    } else if (phase == Phase::Open && item.grant) {
        row->from = item.grant->openedAt;
        row->until = item.grant->deadline;
        row->aside = Words::tr("to the end", "under a countdown");
    } else if (item.grant && isDraining(*item.grant)) {
        row->from = item.grant->deadline;
        row->until = sessionsUntil(*item.grant);
        row->aside = Words::tr("for sessions", "under a countdown: how long they may go on");
    } else if (const auto span = startSpan(item, now)) {
        row->from = span->from;
        row->until = span->until;
        row->aside = span->aside;
    } else {
        return;
    }
    row->counts = true;
}

Instant decidedAt(const RequestItem &item)
{
    Instant last = item.request.revisedAt;
    for (const Decision &decision : item.request.decisions)
        last = std::max(last, decision.at);
    if (item.grant && item.grant->endedAt > last)
        last = item.grant->endedAt;
    return last;
}

// For whom, when and how often, and what it extends: the revision covers them as well.
QStringList signedTerms(const RequestItem &item)
{
    const Ask &ask = item.request.ask;
    QStringList terms;
    if (!ask.onBehalfOf.isEmpty())
        terms << Words::tr("asked for by %1 on behalf of %2")
                     .arg(visibleText(askerName(item)), visibleText(item.requesterName));
    if (ask.startAt > Instant())
        terms << Words::tr("not before %1").arg(formatExact(ask.startAt));
    if (ask.recurrence)
        terms << recurrenceWords(*ask.recurrence, ask.duration);
    if (!ask.extends.isEmpty())
        terms
            << Words::tr("extends the access of request %1").arg(visibleText(ask.extends.left(8)));
    return terms;
}

} // namespace

RequestRow requestRow(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    const Phase phase = phaseOf(item);
    RequestRow row;
    row.person = visibleText(item.requesterName);
    row.profile = visibleText(request.ask.profile);
    row.target = visibleText(request.ask.target);
    const QString ticket = ticketOf(request.ask);
    row.reason = visibleText(request.ask.reason.simplified());
    if (!ticket.isEmpty())
        row.reason = Words::tr("%1: %2").arg(ticket, row.reason);
    row.chips.append({ visibleText(item.scenarioTitle), Tone::Planned, {} });
    if (item.unverified)
        row.chips.append({ Words::tr("not verified"), Tone::Denied, {} });
    row.chips.append({ allowedWords(item), Tone::Ended, {} });
    if (phase == Phase::Waiting && item.allowedStart > now)
        row.chips.append(
            { Words::tr("from %1").arg(formatWhen(item.allowedStart, now)), Tone::Planned, {} });
    row.chips.append(noteChips(item, now)); // before what may be cut off where there is no room
    if (phase != Phase::Waiting)
        row.chips.append(stateChip(item, now));
    if (phase == Phase::Waiting || item.vetoUntil > now)
        row.chips.append(hintChips(item));
    if (phase == Phase::Waiting && item.stageCount > 1)
        row.chips.append({ Words::tr("stage %1 of %2").arg(request.stage + 1).arg(item.stageCount),
                           Tone::Ended,
                           {} });
    else if (phase == Phase::Waiting && item.stageCount == 0 && !item.stageName.isEmpty())
        row.chips.append({ visibleText(item.stageName), Tone::Ended, {} });
    addCountdown(&row, item, phase, now);
    if (!row.counts)
        row.aside = formatWhen(decidedAt(item), now);
    return row;
}

RequestRow handledRow(RequestRow row, const QString &words)
{
    row.chips = { { words, Tone::Ended, {} } };
    row.counts = false;
    row.aside.clear();
    row.over = true;
    return row;
}

QString spokenRow(const RequestItem &item, Instant now)
{
    const RequestRow row = requestRow(item, now);
    const Phase phase = phaseOf(item);
    QStringList words{ row.person,
                       Words::tr("%1 on %2", "profile, target").arg(row.profile, row.target) };
    if (phase == Phase::Waiting)
        words << phaseChip(phase).text;
    for (const paint::ChipLook &chip : row.chips)
        words << chip.text;
    words << (row.counts ? u"%1 %2"_s.arg(formatRemaining(row.until - now), row.aside) : row.aside)
          << row.reason << earlierWords(item);
    words.removeAll(QString());
    return enumerated(words);
}

std::function<QString(const QModelIndex &)> requestSpeaker(const Clock &clock)
{
    return [&clock](const QModelIndex &index) {
        return spokenRow(index.data(RequestRoles::ItemRole).value<RequestItem>(), clock.now());
    };
}

QString ticketOf(const Ask &ask)
{
    return visibleText(ask.fields.value(u"ticket"_s));
}

QString fieldLine(const Ask &ask)
{
    QStringList parts;
    for (auto field = ask.fields.cbegin(); field != ask.fields.cend(); ++field) {
        QString name = visibleText(field.key());
        name.replace(0, 1, name.left(1).toUpper());
        QString value = visibleText(field.value());
        if (value == "true"_L1)
            value = Words::tr("yes");
        else if (value == "false"_L1)
            value = Words::tr("no");
        parts << Words::tr("%1: %2").arg(name, value);
    }
    return parts.join(u" · "_s);
}

QString askTitle(const RequestItem &item)
{
    return Words::tr("%1 asks for %2").arg(visibleText(item.requesterName), accessTitle(item));
}

QString accessTitle(const RequestItem &item)
{
    const QString what
        = Words::tr("%1 on %2", "profile on target")
              .arg(visibleText(item.request.ask.profile), visibleText(item.request.ask.target));
    return item.request.ask.extends.isEmpty() ? what : Words::tr("more time for %1").arg(what);
}

QString allowedWords(const RequestItem &item)
{
    const Millis asked = item.request.ask.duration;
    return item.allowed < asked ? Words::tr("%1 of %2", "allowed, asked")
                                      .arg(formatDuration(item.allowed), formatDuration(asked))
                                : formatDuration(asked);
}

QString signedLine(const RequestDetail &detail)
{
    const Request &request = detail.item.request;
    const QString line
        = Words::tr("%1 @ %2 · %3 · %4 · revision %5 · policy %6")
              .arg(visibleText(request.ask.profile), visibleText(request.ask.target),
                   visibleText(detail.item.requesterName), formatDuration(request.ask.duration))
              .arg(request.revision)
              .arg(QString::fromLatin1(detail.policyDigest.toHex().left(8)));
    QStringList parts
        = QStringList(line) + signedTerms(detail.item) + QStringList(endSigned(detail.end));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString deciderName(const PersonRef &person, const QString &viewerId)
{
    const QString name = person.id == viewerId ? Words::tr("you") : visibleText(person.name);
    return person.actingFor.isEmpty() ? name
                                      : Words::tr("%1, for %2", "who decides, in whose place")
                                            .arg(name, visibleText(person.actingFor));
}

QString anyOf(const QList<PersonRef> &people, const QString &viewerId)
{
    if (people.isEmpty())
        return Words::tr("nobody");
    QStringList names;
    for (const PersonRef &person : people) {
        if (person.id == viewerId)
            names.prepend(deciderName(person, viewerId));
        else
            names.append(deciderName(person));
    }
    constexpr int shown = 3;
    if (names.size() > shown) {
        const auto more = names.size() - shown + 1;
        return Words::tr("%1 or %2 more").arg(enumerated(names.first(shown - 1))).arg(more);
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : Words::tr("%1 or %2").arg(enumerated(names), last);
}

QString endingWords(const Grant &grant)
{
    QString why;
    switch (grant.endReason) {
    case EndReason::Expired:
        why = Words::tr("deadline reached");
        break;
    case EndReason::Released:
        why = Words::tr("released");
        break;
    case EndReason::Revoked:
        why = Words::tr("ended by security");
        break;
    case EndReason::Denied:
        why = Words::tr("denied before it opened");
        break;
    case EndReason::Unused:
        why = lapseWords(grant.endReason, grant.end.unused);
        break;
    case EndReason::Idle:
        why = lapseWords(grant.endReason, grant.end.idle);
        break;
    case EndReason::NeverOpened:
        return Words::tr("could not be opened");
    case EndReason::None:
        return {};
    }
    if (grant.endedAt <= Instant() || grant.endDueAt <= Instant())
        return why;
    const Millis late = std::max<Millis>(grant.endedAt - grant.endDueAt, 0ms);
    const QString seconds = QLocale().toString(static_cast<double>(late.count()) / 1000.0, 'f', 1);
    return (late <= EndBound ? Words::tr("%1, closed in %2\u00a0s")
                             : Words::tr("%1, closed %2\u00a0s late"))
        .arg(why, seconds);
}

QString standstillWords(const Event &failed, const QString &target)
{
    const QString error = failed.data.value("error"_L1).toString();
    const QString name = visibleText(target);
    if (error == "unavailable"_L1)
        return Words::tr("%1 does not answer; it is tried again all the time. Check that it runs.")
            .arg(name);
    if (error == "not-found"_L1)
        return Words::tr(
                   "The enforcer knows no target %1; it has to be named in its configuration.")
            .arg(name);
    return Words::tr(
               "%1 answered \u201c%2\u201d; it is tried again all the time. Check the guard on it.")
        .arg(name, visibleText(error));
}

} // namespace sallyport
