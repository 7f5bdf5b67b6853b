// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

namespace sallyport {

// Takes the write lock at once; rolls back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
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
