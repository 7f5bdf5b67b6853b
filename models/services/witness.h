// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/identity.h"
#include "models/services/seatfiles.h"

#include <QSqlDatabase>

namespace sallyport {

// The newest checkpoint whose signature holds and whose root the log's leaves give, kept in the
// seat: every user is a witness (I5). Leaves are read once, from the last checkpoint on; everybody
// may. Corrupt when the log is not a continuation of what this seat saw, whatever the log key
// signed: then this device must not write; unless an officer accepted since that the log was
// replaced, and then the old checkpoint is set aside as a proof. Called with the seat's lock held.
Result<SeenCheckpoint> witness(const SeatFiles &files, const QSqlDatabase &database,
                               const Seat &seat);

} // namespace sallyport
