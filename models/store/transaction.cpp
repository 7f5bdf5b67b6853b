// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace sallyport {

Transaction::Transaction(const QSqlDatabase &database) : m_database(database)
{
    // SQLite: take the write lock at once instead of failing half way with BUSY.
    const bool sqlite = database.driverName() == "QSQLITE"_L1;
    m_begun = execText(m_database, sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s, u"begin"_s);
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    // Fails when the database rolled back by itself, which is as good.
    if (m_open)
        static_cast<void>(execText(m_database, u"ROLLBACK"_s, u"rollback"_s));
}

Result<void> Transaction::begun() const
{
    return m_begun;
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const auto done = execText(m_database, u"COMMIT"_s, u"commit"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace sallyport
