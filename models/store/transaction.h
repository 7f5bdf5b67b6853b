// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

namespace sallyport {

// Takes the write lock at once; rolls back unless commit() succeeded. A Snapshot takes no lock:
// what it reads stays as it was at the first statement, while others go on writing.
class Transaction
{
public:
    enum class Kind { Write, Snapshot };
    explicit Transaction(const QSqlDatabase &database, Kind kind = Kind::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    // Locked, Full or Unavailable when it could not begin; check before the first statement.
    Result<void> begun() const;
    Result<void> commit();

private:
    QSqlDatabase m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace sallyport
