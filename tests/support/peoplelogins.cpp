// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplelogins.h"

#include "models/store/database.h"
#include "tests/support/ledgerserver.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

PeopleLogins::PeopleLogins(LedgerAddress administrator) : m_administrator(std::move(administrator))
{
}

PeopleLogins::~PeopleLogins()
{
    QStringList names;
    for (const QSqlDatabase &connection : std::as_const(m_connections))
        names.append(connection.connectionName());
    m_connections.clear();
    for (const QString &name : std::as_const(names))
        closeLedger(name);
    if (isServer())
        LedgerServer::shared().forgetLogins();
}

QSqlDatabase PeopleLogins::of(const QString &person)
{
    if (!m_connections.contains(person)) {
        const auto login
            = LedgerServer::shared().newLogin(m_administrator, person, u"sallyport_console"_s);
        const auto opened = login ? openLedger(*login, QUuid::createUuid().toString())
                                  : Result<QSqlDatabase>(propagate(login));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_connections.insert(person, *opened);
    }
    return m_connections.value(person);
}

} // namespace sallyport::test
