// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "views/format/historywords.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/format/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

// Access that was open, or is.
void addAccess(TimelineLane &lane, const Grant &grant, Phase phase, Instant now)
{
    if (grant.openedAt == Instant())
        return;
    const bool over = grant.endedAt > Instant();
    // What recurs goes on after an occurrence has ended.
    const paint::ChipLook look = phaseChip(over && !isOver(phase) ? Phase::Ended : phase);
    const Instant ends = isDraining(grant) ? sessionsUntil(grant) : grant.deadline;
    lane.spans.append({ grant.openedAt, over ? grant.endedAt : std::max(ends, now), look.tone,
                        Words::tr("%1 · %2").arg(look.text, formatDuration(grant.duration)) });
    if (over)
        lane.marks.append({ grant.endedAt, Icon::Square, Tone::Ended,
                            Words::tr("Ended %1").arg(formatExact(grant.endedAt)) });
}

// Whose it is, for whoever points at it.
void markAs(TimelineLane &lane, const QString &requestId)
{
    for (TimelineSpan &span : lane.spans)
        span.requestId = requestId;
    for (TimelineMark &mark : lane.marks)
        mark.requestId = requestId;
    for (TimelineSpan &span : lane.waiting)
        span.requestId = requestId;
}

} // namespace

QString earlierWords(const RequestItem &item)
{
    const auto opened = std::ranges::count_if(
        item.earlier, [](const Grant &grant) { return grant.openedAt > Instant(); });
    return opened > 0 ? Words::tr("earlier occurrences: %1").arg(opened) : QString();
}

TimelineLane requestLane(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    const Phase phase = phaseOf(item);
    TimelineLane lane;
    lane.title = visibleText(item.requesterName);
    lane.subtitle = accessTitle(item);
    lane.spoken = Words::tr("%1, %2, %3").arg(lane.title, lane.subtitle, phaseChip(phase).text);
    if (const QString earlier = earlierWords(item); !earlier.isEmpty())
        lane.spoken = Words::tr("%1, %2").arg(lane.spoken, earlier);
    Instant decided = request.filedAt;
    lane.marks.append({ request.filedAt, Icon::Question, Tone::Planned,
                        Words::tr("Asked %1").arg(formatExact(request.filedAt)) });
    for (const Decision &decision : request.decisions) {
        const bool approved = decision.verdict == Verdict::Approve;
        decided = std::max(decided, decision.at);
        lane.marks.append({ decision.at, approved ? Icon::Check : Icon::Cross,
                            approved ? Tone::Live : Tone::Denied,
                            (approved ? Words::tr("Approved %1") : Words::tr("Denied %1"))
                                .arg(formatExact(decision.at)) });
    }
    if (phase == Phase::Waiting)
        decided = std::min(now, request.decideBy);
    lane.waiting.append({ request.filedAt, decided, Tone::Pending, {}, {} });
    for (const Grant &grant : item.earlier)
        addAccess(lane, grant, Phase::Ending, now);
    if (item.grant)
        addAccess(lane, *item.grant, phase, now);
    if (const QString words = startWords(item, now); !words.isEmpty()) {
        const bool claims = request.startBy > Instant();
        lane.spans.append({ request.startFrom,
                            claims ? request.startBy : request.startFrom + item.allowed,
                            Tone::Planned,
                            words,
                            {} });
    }
    markAs(lane, request.id);
    return lane;
}

TimelineLane groupLane(const HistoryLane &group, LaneKind kind, Instant now)
{
    TimelineLane lane;
    lane.title = visibleText(group.title);
    lane.subtitle = Words::tr("%n requests", nullptr, static_cast<int>(group.items.size()));
    lane.spoken = Words::tr("%1, %2", "lane, how many requests").arg(lane.title, lane.subtitle);
    // Oldest first, so that what is newer is drawn over it.
    for (qsizetype i = group.items.size() - 1; i >= 0; --i) {
        const RequestItem &item = group.items.at(i);
        const TimelineLane one = requestLane(item, now);
        const QString whose = kind == LaneKind::Person ? one.subtitle : one.spoken;
        lane.waiting += one.waiting;
        for (TimelineSpan span : one.spans) {
            span.text = Words::tr("%1: %2", "request, what is drawn").arg(whose, span.text);
            lane.spans.append(span);
        }
        for (TimelineMark mark : one.marks) {
            mark.text = Words::tr("%1: %2", "request, what is drawn").arg(whose, mark.text);
            lane.marks.append(mark);
        }
    }
    return lane;
}

TimelineLane densityLane(const HistoryLane &group, const QList<Instant> &starts, DensityUnit unit,
                         int fullest)
{
    TimelineLane lane;
    lane.title = visibleText(group.title);
    int requests = 0;
    for (qsizetype at = 0; at < group.parts.size(); ++at) {
        const DensityPart &part = group.parts.at(at);
        if (part.requests == 0)
            continue;
        requests += part.requests;
        lane.buckets.append(
            { .from = starts.at(at),
              .to = starts.at(at + 1),
              .share = double(part.requests) / fullest,
              .alarming = double(part.breakGlass) / part.requests,
              .text = historywords::counted(part.requests, part.breakGlass, unit, starts.at(at)) });
    }
    lane.subtitle = Words::tr("%n requests", nullptr, requests);
    lane.spoken = Words::tr("%1, %2", "lane, how many requests").arg(lane.title, lane.subtitle);
    return lane;
}

} // namespace sallyport
