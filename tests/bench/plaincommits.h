// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/envelope.h"
#include "tests/support/ledgerserver.h"

namespace sallyport::bench {

// How many times a second one client of pgbench inserts this one row into a table without anything
// on it but a key, and commits. The measure that every server has for itself.
Result<double> plainCommits(test::LedgerServer &server, const Envelope &row, int seconds);

} // namespace sallyport::bench
