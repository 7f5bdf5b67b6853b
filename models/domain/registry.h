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
    bool policyStored = false; // propose-policy: the text of that digest is there
    bool policyValid = false; // propose-policy: and it parses without a mistake
};

struct RegistryOutcome
{
    Directory directory;
    std::optional<QByteArray> appliedPolicy; // now in force
    QList<Event> events;
};

// Decides an intent about people, devices, groups or the policy. Only officers may change the
// registry; a policy is changed by whom the one in force names (officers while there is none).
// Pure.
tl::expected<RegistryOutcome, Refusal> applyRegistry(const Directory &directory,
                                                     const Policy *current, const Intent &intent,
                                                     const RegistryFacts &facts, Instant at);

} // namespace sallyport
