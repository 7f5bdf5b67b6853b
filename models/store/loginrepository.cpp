// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/loginrepository.h"

#include "models/store/row.h"

using namespace Qt::StringLiterals;

namespace sallyport {

Result<void> LoginRepository::make(const QString &login, LoginKind kind, const QByteArray &verifier)
{
    const bool isConsole = kind == LoginKind::Console;
    Statement statement(m_database, u"login_make"_s);
    return statement.bind(u":login"_s, login)
        .bind(u":member_of"_s, isConsole ? u"sallyport_console"_s : u"sallyport_enforcer"_s)
        .bind(u":verifier"_s, QString::fromLatin1(verifier))
        .bind(u":until"_s, 0)
        .bind(u":most"_s, isConsole ? ConsoleConnections : EnforcerConnections)
        .run();
}

Result<void> LoginRepository::add(const QString &login, const QByteArray &verifier, Instant until)
{
    Statement statement(m_database, u"login_add"_s);
    return statement.bind(u":login"_s, login)
        .bind(u":verifier"_s, QString::fromLatin1(verifier))
        .bind(u":until"_s, until)
        .run();
}

Result<void> LoginRepository::renew(const QString &login, const QByteArray &verifier, Instant until)
{
    Statement statement(m_database, u"login_renew"_s);
    return statement.bind(u":login"_s, login)
        .bind(u":verifier"_s, QString::fromLatin1(verifier))
        .bind(u":until"_s, until)
        .run();
}

Result<void> LoginRepository::claim(const QByteArray &verifier)
{
    Statement statement(m_database, u"login_claim"_s);
    return statement.bind(u":verifier"_s, QString::fromLatin1(verifier)).run();
}

Result<qint64> LoginRepository::closeOfInactive()
{
    Statement statement(m_database, u"login_close"_s);
    return readNumber(statement);
}

Result<qint64> LoginRepository::endIdleTransactions(Millis longerThan)
{
    Statement statement(m_database, u"session_end_idle"_s);
    statement.bind(u":longer_than"_s, qint64(longerThan.count()));
    return readNumber(statement);
}

} // namespace sallyport
