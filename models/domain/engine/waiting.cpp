// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// When the stage began to wait: with the last decision that its path had needed before, or with the
// revision.
Instant waitingSince(const Request &request, const QList<Stage> &chain, int stage)
{
    Instant since = request.revisedAt;
    for (const Decision &decision : request.decisions) {
        const bool isEarlier = std::ranges::any_of(decision.stages, [&](int other) {
            return other >= 0 && other < chain.size()
                && chain.at(other).path == chain.at(stage).path
                && chain.at(other).step < chain.at(stage).step;
        });
        if (isEarlier && decision.verdict == Verdict::Approve)
            since = std::max(since, decision.at);
    }
    return since;
}

StageMark markOf(const Request &request, int stage)
{
    const auto found = std::ranges::find(request.marks, stage, &StageMark::stage);
    return found == request.marks.end() ? StageMark{ .stage = stage } : *found;
}

void setMark(Request &request, const StageMark &mark)
{
    const auto found = std::ranges::find(request.marks, mark.stage, &StageMark::stage);
    if (found == request.marks.end())
        request.marks.append(mark);
    else
        *found = mark;
}

// Each wait is twice as long as the one before, so the sum of n of them is 2^n - 1 of the first.
std::optional<Instant> nextReminder(const Stage &stage, const StageMark &mark, Instant since)
{
    constexpr int Enough = 20; // a million times the first wait is after any decision window
    if (stage.remindAfter == Millis(0) || mark.reminded >= Enough)
        return std::nullopt;
    return since + stage.remindAfter * ((qint64(1) << (mark.reminded + 1)) - 1);
}

void log(Outcome &outcome, EventKind kind, const Stage &stage, Instant now)
{
    const Request &request = *outcome.next.request;
    Event event{ .kind = kind, .at = now, .requestId = request.id };
    event.data = { { u"revision"_s, request.revision }, { u"stage"_s, stage.name } };
    outcome.events.append(event);
}

} // namespace

void takeStock(Request &request, const QList<Stage> &chain)
{
    const QList<int> open = openStages(request, chain);
    request.stage = open.isEmpty() ? static_cast<int>(chain.size()) : open.first();
    request.dueAt = request.decideBy;
    for (const int at : open) {
        const Stage &stage = chain.at(at);
        const Instant since = waitingSince(request, chain, at);
        const StageMark mark = markOf(request, at);
        if (stage.escalation && !mark.escalated)
            request.dueAt = std::min(request.dueAt, since + stage.escalation->after);
        if (const auto reminder = nextReminder(stage, mark, since))
            request.dueAt = std::min(request.dueAt, *reminder);
    }
}

// Reminders that were missed while nobody watched are not given late one by one.
void remind(Outcome &outcome, const QList<Stage> &chain, Instant now)
{
    Request &request = *outcome.next.request;
    for (const int at : openStages(request, chain)) {
        const Stage &stage = chain.at(at);
        const Instant since = waitingSince(request, chain, at);
        const StageMark before = markOf(request, at);
        StageMark mark = before;
        if (stage.escalation && !mark.escalated && now >= since + stage.escalation->after) {
            mark.escalated = true;
            log(outcome, EventKind::Escalated, stage, now);
        }
        while (nextReminder(stage, mark, since).value_or(Instant::max()) <= now)
            ++mark.reminded;
        if (mark.reminded > before.reminded)
            log(outcome, EventKind::Reminded, stage, now);
        if (mark != before)
            setMark(request, mark);
    }
    takeStock(request, chain);
}

} // namespace sallyport::engine
