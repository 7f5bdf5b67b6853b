// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledgerserver.h"

#include "models/ledger/scram.h"
#include "models/store/database.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

LedgerServer::LedgerServer(const Settings &settings, Disk disk)
{
    // The server runs as another user when the test runs as root.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    m_cluster = std::make_unique<PrivateCluster>(
        PrivateCluster::Options{ m_folder.filePath(u"ledger"_s), disk == Disk::Durable, settings });
}

LedgerServer::~LedgerServer()
{
    (void)m_cluster->stop();
}

LedgerServer &LedgerServer::shared()
{
    // Room for the logins of a test's people, each of which may have twenty connections.
    static LedgerServer server(Settings{ { "max_connections", "200" } });
    return server;
}

Result<LedgerAddress> LedgerServer::newDatabase()
{
    return copyOf(u"template0"_s);
}

Result<LedgerAddress> LedgerServer::newLedger()
{
    if (m_template.isEmpty()) {
        const auto original = newDatabase();
        if (!original)
            return original;
        const ScopedConnection connection(QUuid::createUuid().toString());
        if (const auto made = createLedger(*original, connection.name()); !made)
            return propagate(made);
        m_template = original->database;
    }
    return copyOf(m_template);
}

Result<LedgerAddress> LedgerServer::superuser()
{
    if (const auto started = m_cluster->start(); !started)
        return propagate(started);
    return superuserOf(*m_cluster);
}

Result<LedgerAddress> LedgerServer::superuserOf(const PrivateCluster &cluster)
{
    const auto known = cluster.superuser();
    if (!known)
        return propagate(known);
    LedgerAddress address;
    address.backend = Backend::Postgresql;
    address.hosts = u"%1:%2"_s.arg(known->host).arg(known->port);
    address.database = u"postgres"_s;
    address.user = known->user;
    address.password = QString::fromUtf8(known->password);
    return address;
}

Result<LedgerAddress> LedgerServer::copyOf(const QString &original)
{
    auto address = superuser();
    if (!address)
        return address;
    const QString name = u"ledger%1"_s.arg(++m_databases);
    if (!runSql(*address, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, original)))
        return fail(ErrorCode::Unavailable, u"the test's database cannot be made"_s);
    address->database = name;
    return address;
}

void LedgerServer::forgetLogins()
{
    const auto address = superuser();
    const QString sql
        = u"DO $$ DECLARE name text; BEGIN FOR name IN "
          "SELECT r.rolname FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid "
          "JOIN pg_roles g ON g.oid = m.roleid WHERE NOT r.rolsuper "
          "AND r.rolname NOT LIKE 'sallyport\\_%' "
          "AND g.rolname IN ('sallyport_console', 'sallyport_enforcer') "
          "LOOP EXECUTE format('DROP ROLE %I', name); END LOOP; END $$"_s;
    if (address)
        runSql(*address, sql);
}

Result<LedgerAddress> LedgerServer::newLogin(const LedgerAddress &administrator,
                                             const QString &login, const QString &memberOf)
{
    const auto password = makePassword();
    const auto verifier = password ? makeScramVerifier(*password) : password;
    if (!verifier)
        return propagate(verifier);
    const bool made = runSql(administrator,
                             u"SELECT make_login('%1', '%2', '%3', 0, 20)"_s.arg(
                                 login, memberOf, QString::fromLatin1(*verifier)));
    if (!made)
        return fail(ErrorCode::Unavailable, u"the test's login cannot be made"_s);
    return administrator.withLogin(login, QString::fromUtf8(*password));
}

bool runSql(const LedgerAddress &address, const QString &sql)
{
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(address, connection.name(), SchemaCheck::Skip);
    if (!database)
        return false;
    QSqlQuery query(*database);
    return query.exec(sql);
}

} // namespace sallyport::test
