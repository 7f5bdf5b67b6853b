// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QList<Occurrence> approvedOccurrences(const Request &request)
{
    return request.ask.recurrence ? occurrencesOf(*request.ask.recurrence, allowedDuration(request))
                                  : QList<Occurrence>();
}

// What somebody ended against the holder's will does not come again.
bool leavesTheRest(const Grant &grant)
{
    return grant.endReason != EndReason::Revoked && grant.endReason != EndReason::Denied;
}

void logSkipped(Outcome &outcome, const Occurrence &skipped, const QString &because, Instant now)
{
    Event event{ .kind = EventKind::OccurrenceSkipped,
                 .at = now,
                 .requestId = outcome.next.request->id };
    event.data = { { u"occurrence"_s, skipped.number },
                   { u"from"_s, toMs(skipped.from) },
                   { u"because"_s, because } };
    outcome.events.append(event);
}

bool overlap(const Occurrence &one, const Occurrence &next)
{
    return next.from < one.until;
}

} // namespace

std::optional<Occurrence> nextOccurrence(const Request &request)
{
    const QList<Occurrence> all = approvedOccurrences(request);
    const auto next = std::ranges::find_if(
        all, [&](const Occurrence &occurrence) { return occurrence.number > request.occurrence; });
    return next == all.end() ? std::nullopt : std::optional(*next);
}

bool hasRest(const State &state)
{
    const auto &request = state.request;
    if (!request || !request->ask.recurrence || request->state != RequestState::Approved)
        return false;
    return engine::awaitsStart(state) || (leavesTheRest(*state.grant) && nextOccurrence(*request));
}

namespace engine {

bool reachesFarEnough(const Rule &rule, const Ask &ask, Instant filedAt)
{
    if (!ask.recurrence)
        return true;
    const QList<Occurrence> all = occurrencesOf(*ask.recurrence, ask.duration);
    return !all.isEmpty() && all.last().until <= filedAt + rule.recurring;
}

Refused checkRecurrence(const Rule &rule, const Ask &ask, Instant filedAt)
{
    if (!ask.recurrence)
        return std::nullopt;
    const auto invalid = [&](const QString &subject) {
        return Refusal{ RefusalCode::RecurrenceInvalid, rule.name, subject };
    };
    if (!isWellFormed(*ask.recurrence))
        return invalid(u"form"_s);
    if (ask.startAt > Instant())
        return invalid(u"start"_s);
    if (!ask.extends.isEmpty())
        return invalid(u"extends"_s);
    const QList<Occurrence> all = occurrencesOf(*ask.recurrence, ask.duration);
    if (all.size() > MaxOccurrences)
        return invalid(u"many"_s);
    if (all.isEmpty() || all.last().until <= filedAt)
        return invalid(u"none"_s);
    if (std::ranges::adjacent_find(all, overlap) != all.end())
        return Refusal{ RefusalCode::RecurrenceOverlaps, rule.name, {} };
    if (!reachesFarEnough(rule, ask, filedAt))
        return Refusal{ RefusalCode::RecurrenceTooFar, rule.name, {} };
    return std::nullopt;
}

bool awaitOccurrence(Outcome &outcome, Instant from, const QString &because, Instant now)
{
    Request &request = *outcome.next.request;
    const bool isClaimed = request.startBy > Instant();
    const Millis claimWithin = request.startBy - request.startFrom;
    while (const auto next = nextOccurrence(request)) {
        request.occurrence = next->number;
        if (next->until <= from) {
            logSkipped(outcome, *next, because, now);
            continue;
        }
        request.startFrom = std::max(next->from, from);
        request.endBy = next->until;
        if (isClaimed)
            request.startBy = request.startFrom + claimWithin;
        request.claimed.clear();
        request.claimDigest.clear();
        setLaterDue(request, true, now);
        return true;
    }
    return false;
}

void skipOccurrence(Outcome &outcome, const QString &because, Instant now)
{
    const Request &request = *outcome.next.request;
    logSkipped(outcome,
               { .number = request.occurrence, .from = request.startFrom, .until = request.endBy },
               because, now);
    if (!awaitOccurrence(outcome, now, u"missed"_s, now))
        lapseApproved(outcome, because, {}, now);
}

void goOn(Outcome &outcome, Instant now)
{
    if (outcome.next.request && outcome.next.request->ask.recurrence
        && outcome.next.request->state == RequestState::Approved
        && leavesTheRest(*outcome.next.grant))
        awaitOccurrence(outcome, now, u"missed"_s, now);
}

} // namespace engine

} // namespace sallyport
