// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/postgresql/postgressession.h"
#include "models/connectors/postgresql/privatecluster.h"
#include "models/domain/result.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace sallyport {

// Looks at the target with eyes of its own: the server's superuser, and a login as its holder would
// use it. Nothing here goes through Sallyport.
class Watcher
{
public:
    static Result<std::unique_ptr<Watcher>> open(const PrivateCluster &cluster);

    // Roles that Sallyport could have made.
    Result<QStringList> logins();
    Result<bool> mayLogIn(const QString &role);
    Result<int> sessions(const QString &role);
    // Bytes of every log file of the server, to look for what must not be there.
    QByteArray serverLogs() const;

    // Runs statements with psql as the role. Unavailable when psql fails; detail is its last line.
    Result<QString> psql(const QString &role, const QByteArray &password, const QString &sql) const;
    // A session of the role that stays open until it is cut.
    Result<std::unique_ptr<PostgresSession>> logIn(const QString &role,
                                                   const QByteArray &password) const;

private:
    Watcher(PrivateCluster::Address address, QString logFolder);
    Result<QByteArray> one(const QString &name, const QByteArray &sql,
                           const PostgresSession::Values &values);

    const PrivateCluster::Address m_address;
    const QString m_logFolder;
    PostgresSession m_session;
};

} // namespace sallyport
