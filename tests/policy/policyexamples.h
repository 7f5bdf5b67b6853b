// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

#include <functional>

namespace sallyport::test {

// One change of one member of a policy, and what it does there and back.
struct PolicyExample
{
    const char *member; // "Rule.name"
    const char *what;
    std::function<void(Policy &)> change;
    PolicyChange::Part part = PolicyChange::Part::Document;
    PolicyChange::Aspect aspect = PolicyChange::Aspect::Other;
    PolicyChange::Effect forth = PolicyChange::Effect::Loosening;
    PolicyChange::Effect back = PolicyChange::Effect::Loosening;
};

// The policy of World, and a rule of two ways with a condition of everything, a ban and a rota.
Policy examplePolicy();

Hours officeHours(); // which its conditions ask for

// At least one for each member of Policy and of its parts, on examplePolicy().
QList<PolicyExample> policyExamples();
// Those of rules and stages, and those of conditions, bans and rotas.
QList<PolicyExample> ruleExamples();
QList<PolicyExample> calendarExamples();

} // namespace sallyport::test
