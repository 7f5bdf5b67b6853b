// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

#include <optional>

// What the engine's files share. Not for use outside models/domain.
namespace sallyport::engine {

using Refused = std::optional<Refusal>;

tl::unexpected<Refusal> refuse(RefusalCode code, const QString &rule = {},
                               const QString &subject = {});

// Text that somebody wrote: no invisible characters, not over maximum code points, and not blank
// where it is required. subject names the text.
Refused checkText(const QString &text, int maximum, bool required, const QString &subject,
                  bool keepLines = true);
// Duration, reason, fields and credential of an ask, against the rule that admits it.
Refused checkContent(const Policy &policy, const Rule &rule, const Ask &ask);
// matchRule() and checkContent() in one.
tl::expected<const Rule *, Refusal> admitAsk(const Policy &policy, const Directory &directory,
                                             const QString &person, const Ask &ask);

// The first stage that these people cannot fill when one human being fills one place only, or
// nothing when all can be filled.
std::optional<int> unfilledStage(const QList<Stage> &stages, const QStringList &people,
                                 const Directory &directory);
// The people of all stages who are not barred from deciding on this request (I4).
QStringList possibleApprovers(const QList<Stage> &stages, const Request &request,
                              const Directory &directory);
// True when the person is, or is a second account of, somebody who asks here (I4).
bool isBarred(const Request &request, const QString &person, const Directory &directory);
// True when any stage of the rule names the person.
bool isNamedByChain(const Rule &rule, const QString &person, const Directory &directory);

// The rule that the request was filed under, in the pinned version; null when it is not known.
const Rule *pinnedRule(const Request &request, const Rules &rules);
// Moves on from the waiting stage, past every stage that has the decisions it needs.
void passFilledStages(Request &request, const QList<Stage> &chain);
// Why the policy in force does not allow what was approved under the pinned one.
Refused checkCurrentPolicy(const Request &request, const Rules &rules);

// True when this human being decided on the revision, in any account.
bool hasDecided(const Request &request, const QString &person, const Directory &directory);
Event decisionEvent(EventKind kind, const Request &request, const QString &stage,
                    const Intent &intent, Instant now);
Event eventOf(EventKind kind, const Intent &intent, Instant at);
Event grantEvent(EventKind kind, const Grant &grant, Instant at);
// Puts a grant's ending under way: event EndDue and the operation that closes the login.
void beginEnding(Outcome &outcome, EndReason reason, const QString &by, Instant dueAt, Instant now);
QString endReasonName(EndReason reason);
QCborMap askData(const Request &request, const Rule &rule);

Judgement fileRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement amendRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement approveRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement denyRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement commentOn(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement withdrawRequest(const State &state, const Rules &rules, const Intent &intent,
                          Instant now);
Judgement releaseGrant(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement revokeGrant(const State &state, const Rules &rules, const Intent &intent, Instant now);

} // namespace sallyport::engine
