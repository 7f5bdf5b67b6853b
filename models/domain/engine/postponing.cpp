// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/refusalsubjects.h"

#include <algorithm>

namespace sallyport {

Instant allowedStart(const Request &request)
{
    Instant start = request.ask.startAt;
    for (const Decision &decision : request.decisions)
        start = std::max(start, decision.notBefore); // an approval's
    return start;
}

Millis longestDelay(const Rule &rule)
{
    return rule.ahead > Millis(0) ? rule.ahead : DefaultAhead;
}

namespace engine {

Ask askAsAllowed(const Request &request)
{
    Ask ask = request.ask;
    ask.startAt = allowedStart(request);
    return ask;
}

Refused checkLater(const State &state, const Rules &rules, Instant notBefore, Instant now)
{
    const Request &request = *state.request;
    if (notBefore == Instant())
        return std::nullopt;
    if (notBefore < now || notBefore < request.ask.startAt)
        return Refusal{ RefusalCode::StartTooEarly, request.rule, {} };
    const Rule *const rule = pinnedRule(request, rules);
    if (request.ask.recurrence)
        return Refusal{ RefusalCode::StartTooFar, request.rule, RecurrenceSubject };
    if (!request.ask.extends.isEmpty())
        return Refusal{ RefusalCode::StartTooFar, request.rule, ExtensionSubject };
    if (notBefore > now + longestDelay(*rule))
        return Refusal{ RefusalCode::StartTooFar, request.rule, {} };
    Ask moved = request.ask;
    moved.startAt = std::max(notBefore, allowedStart(request));
    const auto under = [&](const Policy &policy) {
        return Circumstances{ policy, *rules.directory,  request.requester,
                              moved,  request.revisedAt, state.firstTime };
    };
    if (const Ban *const ban = banOn(under(*rules.current)))
        return Refusal{ RefusalCode::Banned, ban->name, {} };
    // Other hours may have other approvers, and nobody asked them.
    for (const int stage : askedStages(*rule, under(*rules.pinned))) {
        if (!request.asked.contains(stage))
            return Refusal{ RefusalCode::StartNeedsOthers, request.rule,
                            rule->stages.at(stage).name };
    }
    return std::nullopt;
}

} // namespace engine

} // namespace sallyport
