// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <memory>

namespace sallyport {

using PolicyPointer = std::shared_ptr<const Policy>;

// The policy with this digest, parsed once a process and kept (the last 32 versions): a version
// never changes under its digest. Null when the ledger has no such text or it does not parse.
// Thread-safe.
Result<PolicyPointer> policyOf(const QSqlDatabase &database, const QByteArray &digest);
// The one in force; null while there is none.
Result<PolicyPointer> policyInForce(const QSqlDatabase &database);

} // namespace sallyport
