// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplelogins.h"

#include "models/store/database.h"
#include "tests/support/ledgerserver.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

namespace {

// Logins belong to the whole server, so two ledgers of one test share them: passwords by name.
QHash<QString, QString> &madeHere()
{
    static QHash<QString, QString> made;
    return made;
}

} // namespace

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
    if (isServer()) {
        LedgerServer::shared().forgetLogins();
        madeHere().clear();
    }
}

QSqlDatabase PeopleLogins::of(const QString &person)
{
    if (!m_connections.contains(person)) {
        QHash<QString, QString> &made = madeHere();
        const Result<LedgerAddress> login = made.contains(person)
            ? m_administrator.withLogin(person, made.value(person))
            : LedgerServer::newLogin(m_administrator, person, u"sallyport_console"_s);
        if (login)
            made.insert(person, login->password);
        const auto opened = login ? openLedger(*login, QUuid::createUuid().toString())
                                  : Result<QSqlDatabase>(propagate(login));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_connections.insert(person, *opened);
    }
    return m_connections.value(person);
}

} // namespace sallyport::test
