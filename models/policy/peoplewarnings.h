// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/policy/policyparser.h"

namespace sallyport {

// What a policy hardly means, given who is who. Paths without places. Not for use outside
// models/policy.

constexpr int MaxWarningsOfAKind = 100;

// Longer chains are not looked at: the work grows faster than they do.
constexpr int MostPlaces = 40;

// How many people the stages of a rule need together.
int placesOf(const Rule &rule);

// A directory in which each group that the policy names has enough people of its own, and everybody
// has a manager.
Directory assumedDirectory(const Policy &policy);
// The same people with it always being somebody's turn where officers stated any.
Directory withTurns(Directory directory, const Policy &policy);

// Rules that decide for nobody, since those before them fit first.
QList<PolicyMistake> unreachableRules(const Policy &policy, const Directory &directory);
// Rules of which a ban refuses all that they allow.
QList<PolicyMistake> bannedRules(const Policy &policy, const Directory &directory);
// Stages that cannot be filled, by nobody or not for everybody who may ask; denials that are too
// few.
QList<PolicyMistake> unfilledStages(const Policy &policy, const Directory &directory);
// Groups and people that are nobody, each where it is named first.
QList<PolicyMistake> emptySelectors(const Policy &policy, const Directory &directory);

} // namespace sallyport
