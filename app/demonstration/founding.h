// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/cast.h"
#include "app/demonstration/organisation.h"
#include "models/enforcement/enforcer.h"

namespace sallyport {

// Makes the ledger of a demonstration with its officer's key. Returns the ledger's id.
Result<QByteArray> foundLedger(const DemoFolder &folder, const Organisation &organisation,
                               const Clock &clock);

// The officer adds everybody, enrols their keys, fills the groups and applies the policy: signed
// statements, taken in by the enforcer that is given. Conflict when one of them is refused.
Result<void> enrolEverybody(Cast &cast, const Organisation &organisation, const QByteArray &policy,
                            Enforcer &enforcer);

} // namespace sallyport
