// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/event.h"
#include "models/domain/intent.h"
#include "models/domain/refusal.h"

#include <tl/expected.hpp>

#include <optional>

namespace sallyport {

// What the caller found out with cryptography or the policy parser; the engine has neither.
struct RegistryFacts
{
    bool proofValid = false; // enrol-device: the new key signed the enrolment
    bool policyStored = false; // of a policy's digest: the text of it is there
    bool policyValid = false; // and it parses without a mistake
    bool loosens = false; // and somebody can get more by it than by the policy in force
};

struct RegistryOutcome
{
    Directory directory;
    std::optional<QByteArray> appliedPolicy; // now in force
    QList<Event> events;
    QString appliedBy = {}; // who proposed that policy
};

// A policy is changed by whom the one in force names; by officers while there is none (null). Pure.
bool mayProposePolicy(const Directory &directory, const Policy *current, const QString &person);

// Decides an intent about people, devices, groups, rotas, the policy or everybody's access. Only
// officers may change the registry, but each active person delegates their own place; security
// freezes, and it takes two of them to end that; the policy says who changes it. Pure.
tl::expected<RegistryOutcome, Refusal> applyRegistry(const Directory &directory,
                                                     const Policy *current, const Intent &intent,
                                                     const RegistryFacts &facts, Instant at);

} // namespace sallyport
