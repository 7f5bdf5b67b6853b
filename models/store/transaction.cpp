// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/postgresqlwire.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace sallyport {

Transaction::Transaction(const QSqlDatabase &database, Kind kind) : m_database(database)
{
    m_begun = execScript(m_database,
                         kind == Kind::Write ? u"transaction_begin"_s : u"transaction_snapshot"_s);
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    // Fails when SQLite rolled back by itself, which is as good; a server would warn.
    if (m_open && !isOutsideTransaction(m_database))
        static_cast<void>(execScript(m_database, u"transaction_rollback"_s));
}

Result<void> Transaction::begun() const
{
    return m_begun;
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const auto done = execScript(m_database, u"transaction_commit"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace sallyport
