// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/requestwords.h"

#include "models/domain/text.h"
#include "models/items/requestroles.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
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

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("RequestWords", text, note);
}

void addCountdown(RequestRow *row, const RequestItem &item, Phase phase)
{
    if (phase == Phase::Waiting) {
        row->from = item.request.revisedAt;
        row->until = item.request.decideBy;
        row->aside = tr("to decide", "under a countdown");
    } else if (phase == Phase::Open && item.grant) {
        row->from = item.grant->openedAt;
        row->until = item.grant->deadline;
        row->aside = tr("to the end", "under a countdown");
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
        row.reason = tr("%1: %2").arg(ticket, row.reason);
    row.chips.append({ visibleText(item.scenarioTitle), Tone::Planned, {} });
    row.chips.append({ formatDuration(request.ask.duration), Tone::Ended, {} });
    if (phase != Phase::Waiting)
        row.chips.append(phaseChip(phase));
    else if (item.firstTime)
        row.chips.append({ tr("first time here"), Tone::Pending, {} });
    if (phase == Phase::Waiting && item.stageCount > 1)
        row.chips.append(
            { tr("stage %1 of %2").arg(request.stage + 1).arg(item.stageCount), Tone::Ended, {} });
    addCountdown(&row, item, phase);
    if (!row.counts)
        row.aside = formatWhen(decidedAt(item), now);
    return row;
}

QString spokenRow(const RequestItem &item, Instant now)
{
    const RequestRow row = requestRow(item, now);
    const Phase phase = phaseOf(item);
    QStringList words{ row.person, tr("%1 on %2", "profile, target").arg(row.profile, row.target) };
    if (phase == Phase::Waiting)
        words << phaseChip(phase).text;
    for (const paint::ChipLook &chip : row.chips)
        words << chip.text;
    words << (row.counts ? u"%1 %2"_s.arg(formatRemaining(row.until - now), row.aside) : row.aside)
          << row.reason;
    words.removeAll(QString());
    return words.join(u", "_s);
}

std::function<QString(const QModelIndex &)> requestSpeaker(const Clock &clock)
{
    return [&clock](const QModelIndex &index) {
        return spokenRow(index.data(RequestRoles::ItemRole).value<RequestItem>(), clock.now());
    };
}

TimelineLane requestLane(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    const Phase phase = phaseOf(item);
    TimelineLane lane;
    lane.title = visibleText(item.requesterName);
    lane.subtitle = accessTitle(item);
    lane.spoken = tr("%1, %2, %3").arg(lane.title, lane.subtitle, phaseChip(phase).text);
    Instant decided = request.filedAt;
    lane.marks.append({ request.filedAt, Icon::Question, Tone::Planned,
                        tr("Asked %1").arg(formatExact(request.filedAt)) });
    for (const Decision &decision : request.decisions) {
        const bool approved = decision.verdict == Verdict::Approve;
        decided = std::max(decided, decision.at);
        lane.marks.append(
            { decision.at, approved ? Icon::Check : Icon::Cross,
              approved ? Tone::Live : Tone::Denied,
              (approved ? tr("Approved %1") : tr("Denied %1")).arg(formatExact(decision.at)) });
    }
    if (phase == Phase::Waiting)
        decided = std::min(now, request.decideBy);
    lane.waiting = TimelineSpan{ request.filedAt, decided, Tone::Pending, {} };
    if (item.grant && item.grant->openedAt > Instant()) {
        const Grant &grant = *item.grant;
        const bool over = grant.endedAt > Instant();
        const paint::ChipLook look = phaseChip(phase);
        lane.spans.append({ grant.openedAt, over ? grant.endedAt : std::max(grant.deadline, now),
                            look.tone,
                            tr("%1 · %2").arg(look.text, formatDuration(grant.duration)) });
        if (over)
            lane.marks.append({ grant.endedAt, Icon::Square, Tone::Ended,
                                tr("Ended %1").arg(formatExact(grant.endedAt)) });
    }
    return lane;
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
            value = tr("yes");
        else if (value == "false"_L1)
            value = tr("no");
        parts << tr("%1: %2").arg(name, value);
    }
    return parts.join(u" · "_s);
}

QString askTitle(const RequestItem &item)
{
    return tr("%1 asks for %2").arg(visibleText(item.requesterName), accessTitle(item));
}

QString accessTitle(const RequestItem &item)
{
    return tr("%1 on %2", "profile on target")
        .arg(visibleText(item.request.ask.profile), visibleText(item.request.ask.target));
}

QString signedLine(const RequestDetail &detail)
{
    const Request &request = detail.item.request;
    return tr("%1 @ %2 · %3 · %4 · revision %5 · policy %6")
        .arg(visibleText(request.ask.profile), visibleText(request.ask.target),
             visibleText(detail.item.requesterName), formatDuration(request.ask.duration))
        .arg(request.revision)
        .arg(QString::fromLatin1(detail.policyDigest.toHex().left(8)));
}

QString anyOf(const QList<PersonRef> &people, const QString &viewerId)
{
    if (people.isEmpty())
        return tr("nobody");
    QStringList names;
    for (const PersonRef &person : people) {
        if (person.id == viewerId)
            names.prepend(tr("you"));
        else
            names.append(visibleText(person.name));
    }
    constexpr int shown = 3;
    if (names.size() > shown) {
        const auto more = names.size() - shown + 1;
        return tr("%1 or %2 more").arg(names.first(shown - 1).join(u", "_s)).arg(more);
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : tr("%1 or %2").arg(names.join(u", "_s), last);
}

QString endingWords(const Grant &grant)
{
    QString why;
    switch (grant.endReason) {
    case EndReason::Expired:
        why = tr("deadline reached");
        break;
    case EndReason::Released:
        why = tr("released");
        break;
    case EndReason::Revoked:
        why = tr("ended by security");
        break;
    case EndReason::Denied:
        why = tr("denied before it opened");
        break;
    case EndReason::NeverOpened:
        return tr("could not be opened");
    case EndReason::None:
        return {};
    }
    if (grant.endedAt <= Instant() || grant.endDueAt <= Instant())
        return why;
    const Millis late = std::max<Millis>(grant.endedAt - grant.endDueAt, 0ms);
    const QString seconds = QLocale().toString(static_cast<double>(late.count()) / 1000.0, 'f', 1);
    return (late <= EndBound ? tr("%1, closed in %2\u00a0s") : tr("%1, closed %2\u00a0s late"))
        .arg(why, seconds);
}

QString standstillWords(const Event &failed, const QString &target)
{
    const QString error = failed.data.value("error"_L1).toString();
    const QString name = visibleText(target);
    if (error == "unavailable"_L1)
        return tr("%1 does not answer; it is tried again all the time. Check that it runs.")
            .arg(name);
    if (error == "not-found"_L1)
        return tr("The enforcer knows no target %1; it has to be named in its configuration.")
            .arg(name);
    return tr("%1 answered \u201c%2\u201d; it is tried again all the time. Check the guard on it.")
        .arg(name, visibleText(error));
}

} // namespace sallyport
