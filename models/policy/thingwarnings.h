// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyparser.h"

namespace sallyport {

// What a policy hardly means, whoever is who. Paths without places. Not for use outside
// models/policy.

// Appends one more, up to MaxWarningsOfAKind.
void warn(QList<PolicyMistake> &warnings, const QString &path, const QString &message,
          const QString &hint);

// Targets, profiles, scenarios, rotas, hours and tags that nothing refers to. yaml: the document
// that the policy was read from, for the names of its hours.
QList<PolicyMistake> unusedThings(const QByteArray &yaml, const Policy &policy);
// Rules that approve all that they allow by themselves.
QList<PolicyMistake> unlimitedRules(const Policy &policy);

} // namespace sallyport
