// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// How many connections a login may hold. An enforcer keeps a few, and a second one may share the
// login; a console needs four. add_login() of the server has the same numbers, because no officer
// may choose them, and sees to it that the enforcers' stay free.
constexpr int EnforcerConnections = 20;
constexpr int ConsoleConnections = 6;

enum class LoginKind { Console, Enforcer };

// Logins of a ledger on PostgreSQL. The server only ever gets SCRAM verifiers, never a password.
class LoginRepository
{
public:
    explicit LoginRepository(const QSqlDatabase &database) : m_database(database) { }

    // By whoever makes the ledger. Conflict: there is a role of this name.
    Result<void> make(const QString &login, LoginKind kind, const QByteArray &verifier);
    // By an officer, for an active person; the password is good until then. Conflict: there is one.
    Result<void> add(const QString &login, const QByteArray &verifier, Instant until);
    // The same for a login that is there: what opened it before does so no more.
    Result<void> renew(const QString &login, const QByteArray &verifier, Instant until);
    // By its holder: another password, for good.
    Result<void> claim(const QByteArray &verifier);

    // By an enforcer. How many logins of people who left were closed, with their sessions.
    Result<qint64> closeOfInactive();
    // By an enforcer. How many consoles' sessions were ended that held the others up for so long:
    // by a transaction, a statement or not reading. Also lets the server clean its queue of hints.
    Result<qint64> endIdleTransactions(Millis longerThan);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
