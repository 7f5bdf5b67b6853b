// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replicatedserver.h"

#include "models/connectors/postgresql/privatetools.h"
#include "models/store/database.h"
#include "tests/support/ledgerserver.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sallyport::test {

ReplicatedServer::ReplicatedServer()
    : m_primary(PrivateCluster::Options{ m_folder.filePath(u"primary"_s), false, {} })
    , m_standby(PrivateCluster::Options{ m_folder.filePath(u"standby"_s), false, {} })
{
    // The servers run as another user when the test runs as root.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
}

ReplicatedServer::~ReplicatedServer()
{
    (void)m_standby.stop();
    (void)m_primary.stop();
}

Result<void> ReplicatedServer::copyPrimary()
{
    const auto known = m_primary.superuser();
    if (!known)
        return propagate(known);
    const QString folder = m_folder.filePath(u"standby"_s);
    const bool asOther = privatetools::isRoot();
    QDir().mkpath(folder);
    const QString password = u"/superuser.password"_s;
    QFile::copy(m_folder.filePath(u"primary"_s) + password, folder + password);
    for (const QString &path : { folder, folder + password }) {
        if (const auto given = privatetools::handOver(path, asOther); !given)
            return given;
    }
    const auto copied = privatetools::run(
        privatetools::serverFolder() + u"/pg_basebackup"_s,
        { u"-D"_s, folder + u"/data"_s, u"-h"_s, known->host, u"-p"_s, QString::number(known->port),
          u"-U"_s, known->user, u"-R"_s, u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s },
        asOther, {}, { { u"PGPASSWORD"_s, QString::fromUtf8(known->password) } });
    return copied ? Result<void>() : propagate(copied);
}

Result<void> ReplicatedServer::start()
{
    if (const auto started = m_primary.start(); !started)
        return started;
    if (const auto copied = copyPrimary(); !copied)
        return copied;
    if (const auto started = m_standby.start(); !started)
        return started;
    const auto primary = LedgerServer::superuserOf(m_primary);
    if (!primary)
        return propagate(primary);
    if (!runSql(*primary, u"ALTER SYSTEM SET synchronous_standby_names = '*'"_s)
        || !runSql(*primary, u"SELECT pg_reload_conf()"_s))
        return fail(ErrorCode::Unavailable, u"the primary does not wait for the standby"_s);
    return {};
}

Result<LedgerAddress> ReplicatedServer::newDatabase()
{
    auto both = LedgerServer::superuserOf(m_primary);
    const auto standby = LedgerServer::superuserOf(m_standby);
    if (!both || !standby)
        return both ? standby : both;
    if (!runSql(*both, u"CREATE DATABASE ledger"_s))
        return fail(ErrorCode::Unavailable, u"the test's database cannot be made"_s);
    both->database = u"ledger"_s;
    both->hosts += u',' + standby->hosts;
    both->options.insert(u"target_session_attrs"_s, u"read-write"_s);
    return both;
}

Result<LedgerAddress> ReplicatedServer::newLedger()
{
    const auto administrator = newDatabase();
    if (!administrator)
        return administrator;
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto made = createLedger(*administrator, connection.name());
    return made ? administrator : propagate(made);
}

bool ReplicatedServer::killPrimary()
{
    QFile file(m_folder.filePath(u"primary/data/postmaster.pid"_s));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const int pid = file.readLine().trimmed().toInt();
    return pid > 1 && ::kill(pid, SIGKILL) == 0;
}

Result<void> ReplicatedServer::promoteStandby()
{
    const auto standby = LedgerServer::superuserOf(m_standby);
    if (!standby)
        return propagate(standby);
    if (!runSql(*standby, u"SELECT pg_promote()"_s))
        return fail(ErrorCode::Unavailable, u"the standby was not promoted"_s);
    return {};
}

} // namespace sallyport::test
