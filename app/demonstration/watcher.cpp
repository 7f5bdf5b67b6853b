// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/watcher.h"

#include "app/demonstration/demotarget.h"
#include "models/connectors/postgresql/privatetools.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int PsqlMs = 10'000;
constexpr int QueryMs = 5'000;

PostgresSettings settingsOf(const PrivateCluster::Address &address, const QString &user,
                            const QByteArray &password)
{
    return { .host = address.host,
             .port = address.port,
             .database = DemoDatabase,
             .user = user,
             .password = password };
}

QString psqlProgram()
{
    const QString inPath = QStandardPaths::findExecutable(u"psql"_s);
    return inPath.isEmpty() ? privatetools::serverFolder() + u"/psql"_s : inPath;
}

} // namespace

Watcher::Watcher(PrivateCluster::Address address, QString logFolder)
    : m_address(std::move(address))
    , m_logFolder(std::move(logFolder))
    , m_session(settingsOf(m_address, m_address.user, m_address.password))
{
}

Result<std::unique_ptr<Watcher>> Watcher::open(const PrivateCluster &cluster)
{
    const auto address = cluster.superuser();
    if (!address)
        return propagate(address);
    std::unique_ptr<Watcher> watcher(new Watcher(*address, cluster.logFolder()));
    const auto opened = watcher->m_session.open(QDeadlineTimer(QueryMs));
    if (!opened)
        return propagate(opened);
    return watcher;
}

Result<QByteArray> Watcher::one(const QString &name, const QByteArray &sql,
                                const PostgresSession::Values &values)
{
    const auto rows = m_session.query(name, sql, values, QDeadlineTimer(QueryMs));
    if (!rows)
        return propagate(rows);
    return rows->isEmpty() ? QByteArray() : rows->first().value(0);
}

Result<QStringList> Watcher::logins()
{
    const auto names
        = one(u"logins"_s,
              "select coalesce(string_agg(rolname, ',' order by rolname), '') from pg_roles "
              "where rolname like 'slp\\_%'",
              {});
    if (!names)
        return propagate(names);
    return QString::fromUtf8(*names).split(u',', Qt::SkipEmptyParts);
}

Result<bool> Watcher::mayLogIn(const QString &role)
{
    const auto may = one(u"may_log_in"_s,
                         "select exists(select from pg_roles where rolname = $1 and rolcanlogin)",
                         { role.toUtf8() });
    if (!may)
        return propagate(may);
    return *may == "t";
}

Result<int> Watcher::sessions(const QString &role)
{
    const auto count
        = one(u"sessions"_s, "select count(*) from pg_stat_activity where usename = $1",
              { role.toUtf8() });
    if (!count)
        return propagate(count);
    return count->toInt();
}

QByteArray Watcher::serverLogs() const
{
    QByteArray all;
    const QDir folder(m_logFolder);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

Result<QString> Watcher::psql(const QString &role, const QByteArray &password,
                              const QString &sql) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, QString::fromLatin1(password));
    environment.insert(u"PGCONNECT_TIMEOUT"_s, u"5"_s);
    QProcess psql;
    psql.setProcessEnvironment(environment);
    psql.start(psqlProgram(),
               { u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                 m_address.host, u"-p"_s, QString::number(m_address.port), u"-d"_s, DemoDatabase,
                 u"-U"_s, role, u"-c"_s, sql });
    if (!psql.waitForFinished(PsqlMs)) {
        psql.kill();
        psql.waitForFinished();
        return fail(ErrorCode::Unavailable, u"psql did not end"_s);
    }
    if (psql.exitStatus() != QProcess::NormalExit || psql.exitCode() != 0)
        return fail(ErrorCode::Unavailable,
                    QString::fromUtf8(psql.readAllStandardError()).trimmed().section(u'\n', -1));
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

Result<std::unique_ptr<PostgresSession>> Watcher::logIn(const QString &role,
                                                        const QByteArray &password) const
{
    auto session = std::make_unique<PostgresSession>(settingsOf(m_address, role, password));
    const auto opened = session->open(QDeadlineTimer(QueryMs));
    if (!opened)
        return propagate(opened);
    return session;
}

} // namespace sallyport
