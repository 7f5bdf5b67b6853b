// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/policy/policyparser.h"

namespace sallyport {

// What is allowed in a policy and yet hardly meant: rules that never decide, stages that cannot be
// filled, names of nobody, things that nobody can ask for. In the order of the document, at most
// 100 of each kind. yaml is the document that policy was read from. directory: who is who; null
// when that is not known: then each group is taken to have enough people of its own. Pure.
QList<PolicyMistake> policyWarnings(const QByteArray &yaml, const Policy &policy,
                                    const Directory *directory);

} // namespace sallyport
