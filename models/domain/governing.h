// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registry.h"

namespace sallyport {

// How a policy changes: so many human beings whom the policy in force names sign the same digest
// over it. What loosens nothing is in force at once then; what loosens waits, and any one of them
// takes it back meanwhile. Whether it loosens is for the caller to say
// (models/policy/policydiff.h).

// True for propose-policy, approve-policy and withdraw-policy.
bool isGoverning(IntentKind kind);
// Decides such an intent. While there is no policy an officer's proposal is in force at once. Pure.
tl::expected<RegistryOutcome, Refusal> applyGoverning(const Directory &directory,
                                                      const Policy *current, const Intent &intent,
                                                      const RegistryFacts &facts, Instant at);

// Whose signatures count now, in their order: of people whom the policy in force names, with keys
// that are not lost, one of each human being.
QStringList signersOf(const PolicyProposal &proposal, const Policy &current,
                      const Directory &directory);
// Whether this person's signature is one more.
bool maySignPolicy(const PolicyProposal &proposal, const Policy &current,
                   const Directory &directory, const QString &person);

// The proposal that comes into force by now, if any; of several the earliest.
std::optional<QByteArray> dueProposal(const Directory &directory, Instant now);
// The next moment at which one does, if any.
std::optional<Instant> nextProposalDue(const Directory &directory);
// Puts it into force, or lets it lapse when its signatures do not suffice any more. isValid: its
// text is there and without a mistake. Pure.
RegistryOutcome enactDue(const Directory &directory, const Policy *current,
                         const QByteArray &digest, bool isValid, Instant now);

} // namespace sallyport
