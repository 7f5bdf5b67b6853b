// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/crypto.h"

#include <QString>

namespace sallyport {

// The key that signs checkpoints: the seed as 64 hex digits in a file of mode 0600.
// createLogKey refuses (Conflict) to replace a file; loadLogKey refuses (Denied) one that others
// may read.
Result<SigningKey> createLogKey(const QString &path);
Result<SigningKey> loadLogKey(const QString &path);

} // namespace sallyport
