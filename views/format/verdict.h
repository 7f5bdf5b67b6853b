// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/auditverifier.h"
#include "views/kit/paint.h"

namespace sallyport {

// What verifying the log found, in a chip.
paint::ChipLook verdictChip(const Result<AuditReport> &report);

} // namespace sallyport
