// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledgeraddress.h"

#include <QHash>
#include <QSqlDatabase>

namespace sallyport::test {

// What each person's own login sees of a ledger on a server; each is made at the first call, and
// all of the server's are gone when this ends.
class PeopleLogins
{
public:
    explicit PeopleLogins(LedgerAddress administrator);
    ~PeopleLogins();
    Q_DISABLE_COPY_MOVE(PeopleLogins)

    bool isServer() const { return m_administrator.backend == Backend::Postgresql; }
    QSqlDatabase of(const QString &person);

private:
    const LedgerAddress m_administrator;
    QHash<QString, QSqlDatabase> m_connections;
};

} // namespace sallyport::test
