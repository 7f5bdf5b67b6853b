// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/backup.h"

#include "models/connectors/postgresql/privatetools.h"
#include "models/services/administration.h"
#include "tests/support/ledgerserver.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

namespace {

bool isServer(const Office &office)
{
    return office.administrator().backend == Backend::Postgresql;
}

void runTool(const QString &tool, const QStringList &arguments, const LedgerAddress &address)
{
    const auto done
        = privatetools::run(privatetools::serverFolder() + u'/' + tool, arguments, false, {},
                            { { u"PGHOST"_s, address.hosts.section(u':', 0, 0) },
                              { u"PGPORT"_s, address.hosts.section(u':', 1) },
                              { u"PGDATABASE"_s, address.database },
                              { u"PGUSER"_s, address.user },
                              { u"PGPASSWORD"_s, address.password },
                              { u"PGOPTIONS"_s, u"-c client_min_messages=warning"_s } });
    if (!done)
        qFatal("%s: %s", qPrintable(tool), qPrintable(done.error().detail));
}

// As an administrator would: while others are connected.
void dump(const LedgerAddress &address, const QString &file)
{
    runTool(u"pg_dump"_s, { u"--schema=sallyport"_s, u"--file="_s + file }, address);
}

void load(const LedgerAddress &address, const QString &file)
{
    if (!runSql(address, u"DROP SCHEMA sallyport CASCADE"_s))
        qFatal("the ledger cannot be replaced");
    runTool(
        u"psql"_s,
        { u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-o"_s, u"/dev/null"_s, u"-f"_s, file },
        address);
}

} // namespace

Backup::Backup(const Office &office)
    : m_file(office.folder() + u"/backup-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    if (isServer(office)) {
        dump(office.administrator(), m_file);
        return;
    }
    QSqlQuery copy(office.database());
    const bool copied = copy.exec(u"VACUUM INTO '%1'"_s.arg(m_file));
    Q_ASSERT(copied);
    Q_UNUSED(copied)
}

void Backup::putBack(Office &office) const
{
    office.leave();
    if (isServer(office)) {
        load(office.administrator(), m_file);
        return office.comeBack();
    }
    const QString path = office.address().path;
    for (const QString &each : { path, path + u"-wal"_s, path + u"-shm"_s })
        QFile::remove(each);
    const bool copied = QFile::copy(m_file, path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Q_ASSERT(copied);
    Q_UNUSED(copied)
    office.comeBack();
}

Standing standingOf(const Office &office)
{
    const auto report = verifyLedger(office.database(), [](qint64, qint64) { return true; });
    return report ? Standing{ report->events, report->root } : Standing();
}

} // namespace sallyport::test
