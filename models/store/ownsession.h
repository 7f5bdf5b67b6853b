// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

namespace sallyport {

// A session on a server, never the same twice. pid 0: a backend without sessions.
struct OwnSession
{
    qint64 pid = 0;
    qint64 started = 0; // microseconds by the server's clock

    bool operator==(const OwnSession &) const = default;
};

Result<OwnSession> ownSession(const QSqlDatabase &database);

// Makes sure that an earlier session of this login is over, so that nothing which it was sent can
// still be done. False when it is not over within 2 s. Another server than it was has none of it.
Result<bool> endOwnSession(const QSqlDatabase &database, const OwnSession &session);

} // namespace sallyport
