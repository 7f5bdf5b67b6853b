// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/privatecluster.h"

#include "models/connectors/postgresql/privatetools.h"
#include "models/ledger/scram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto Superuser = "postgres";

// Everything that the guard and the connector need from a server, and as little else as possible.
QByteArray baseSettings(int port, bool durable)
{
    QByteArray text = "listen_addresses = '127.0.0.1'\n"
                      "port = "
        + QByteArray::number(port)
        + "\n"
          "unix_socket_directories = ''\n"
          "max_connections = 60\n"
          "shared_buffers = 16MB\n"
          "timezone = 'UTC'\n"
          "log_timezone = 'UTC'\n"
          "lc_messages = 'C'\n"
          "logging_collector = on\n"
          "log_destination = 'jsonlog'\n"
          "log_directory = 'log'\n"
          "log_filename = 'postgresql-%Y%m%d-%H%M%S.log'\n"
          "log_rotation_size = 10MB\n"
          "log_connections = on\n"
          "log_disconnections = on\n";
    if (!durable)
        text += "fsync = off\nfull_page_writes = off\n";
    return text;
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Denied, u"private cluster: cannot write "_s + path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.flush())
        return fail(ErrorCode::Full, u"private cluster: cannot write "_s + path);
    return {};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

PrivateCluster::PrivateCluster(Options options)
    : m_options(std::move(options))
    , m_asOther(privatetools::isRoot())
{
    m_options.folder = QDir(m_options.folder).absolutePath();
}

QString PrivateCluster::data() const
{
    return m_options.folder + u"/data"_s;
}

QString PrivateCluster::logFolder() const
{
    return data() + u"/log"_s;
}

Result<void> PrivateCluster::findTools()
{
    if (m_bin.isEmpty())
        m_bin = privatetools::serverFolder();
    if (m_bin.isEmpty())
        return fail(ErrorCode::NotFound, u"private cluster: initdb and pg_ctl are not installed"_s);
    return {};
}

Result<void> PrivateCluster::prepareFolder() const
{
    if (!QDir().mkpath(m_options.folder))
        return fail(ErrorCode::Denied, u"private cluster: cannot make "_s + m_options.folder);
    return privatetools::handOver(m_options.folder, m_asOther);
}

Result<void> PrivateCluster::create() const
{
    if (QFile::exists(data() + u"/PG_VERSION"_s))
        return {};
    // What an interrupted first start left behind; it was never a working cluster.
    QDir(data()).removeRecursively();

    const auto password = makePassword();
    if (!password)
        return propagate(password);
    const QString file = m_options.folder + u"/superuser.password"_s;
    if (const auto done = write(file, *password + '\n'); !done)
        return propagate(done);
    if (const auto done = privatetools::handOver(file, m_asOther); !done)
        return propagate(done);

    QStringList arguments{ u"-D"_s,
                           data(),
                           u"-U"_s,
                           QString::fromLatin1(Superuser),
                           u"-A"_s,
                           u"scram-sha-256"_s,
                           u"--pwfile="_s + file,
                           u"-E"_s,
                           u"UTF8"_s,
                           u"--locale=C.UTF-8"_s };
    if (!m_options.durable)
        arguments << u"--no-sync"_s;
    const auto made = runTool(u"initdb"_s, arguments);
    if (!made) {
        QDir(data()).removeRecursively();
        return propagate(made);
    }
    return {};
}

Result<void> PrivateCluster::configure() const
{
    const auto port = privatetools::freePort(read(m_options.folder + u"/port"_s).toInt());
    if (!port)
        return propagate(port);
    QByteArray text = baseSettings(*port, m_options.durable);
    for (const auto &[name, value] : m_options.settings)
        text += name + " = " + value + '\n';

    const QString settings = data() + u"/sallyport.conf"_s;
    if (const auto done = write(settings, text); !done)
        return propagate(done);
    if (const auto done = privatetools::handOver(settings, m_asOther); !done)
        return propagate(done);
    const QByteArray include = "include 'sallyport.conf'";
    QFile main(data() + u"/postgresql.conf"_s);
    if (!main.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Denied, u"private cluster: cannot write postgresql.conf"_s);
    if (!main.readAll().contains(include))
        main.write('\n' + include + '\n');

    const QByteArray password = read(m_options.folder + u"/superuser.password"_s);
    if (const auto done = write(m_options.folder + u"/pgpass"_s,
                                "*:*:*:" + QByteArray(Superuser) + ':' + password + '\n');
        !done)
        return propagate(done);
    return write(m_options.folder + u"/port"_s, QByteArray::number(*port) + '\n');
}

Result<void> PrivateCluster::tryStart() const
{
    const auto started = runTool(u"pg_ctl"_s,
                                 { u"-D"_s, data(), u"-l"_s, m_options.folder + u"/start.log"_s,
                                   u"-w"_s, u"-t"_s, u"30"_s, u"-s"_s, u"start"_s });
    if (!started)
        return fail(ErrorCode::Unavailable,
                    started.error().detail + u"; see start.log and data/log in its folder"_s);
    return {};
}

Result<void> PrivateCluster::start()
{
    if (const auto found = findTools(); !found)
        return propagate(found);
    if (isRunning())
        return {};
    if (const auto done = prepareFolder(); !done)
        return propagate(done);
    if (const auto done = create(); !done)
        return propagate(done);
    // Somebody else can take a free port before the server does: another one then.
    Result<void> started;
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (const auto done = configure(); !done)
            return propagate(done);
        started = tryStart();
        if (started)
            return {};
    }
    return started;
}

Result<void> PrivateCluster::stop()
{
    if (const auto found = findTools(); !found)
        return propagate(found);
    if (!isRunning())
        return {};
    const auto stopped = runTool(u"pg_ctl"_s,
                                 { u"-D"_s, data(), u"-m"_s, u"immediate"_s, u"-w"_s, u"-t"_s,
                                   u"30"_s, u"-s"_s, u"stop"_s });
    return stopped ? Result<void>() : propagate(stopped);
}

Result<void> PrivateCluster::restart()
{
    if (const auto stopped = stop(); !stopped)
        return propagate(stopped);
    return start();
}

bool PrivateCluster::isRunning() const
{
    const QString bin = m_bin.isEmpty() ? privatetools::serverFolder() : m_bin;
    if (bin.isEmpty() || !QFile::exists(data() + u"/postmaster.pid"_s))
        return false;
    // After a crash of the machine, the process of an old postmaster.pid can be anybody's.
    const int port = read(m_options.folder + u"/port"_s).toInt();
    return !privatetools::isFree(port)
        && privatetools::run(bin + u"/pg_ctl"_s, { u"-D"_s, data(), u"status"_s }, m_asOther)
               .has_value();
}

Result<PrivateCluster::Address> PrivateCluster::superuser() const
{
    const int port = read(m_options.folder + u"/port"_s).toInt();
    const QByteArray password = read(m_options.folder + u"/superuser.password"_s);
    if (port == 0 || password.isEmpty())
        return fail(ErrorCode::NotFound, u"private cluster: not started yet"_s);
    return Address{ u"127.0.0.1"_s, port, QString::fromLatin1(Superuser), password };
}

Result<QByteArray> PrivateCluster::runTool(const QString &tool, const QStringList &arguments,
                                           const QByteArray &input) const
{
    return privatetools::run(m_bin + u'/' + tool, arguments, m_asOther, input);
}

Result<void> PrivateCluster::runScript(const QString &path, const QString &database,
                                       const QList<QPair<QString, QString>> &variables) const
{
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"private cluster: no script "_s + path);
    const auto address = superuser();
    if (!address)
        return propagate(address);
    // Only the SQLSTATE of an error: its text could quote a value.
    QByteArray input = "\\set ON_ERROR_STOP on\n\\set VERBOSITY sqlstate\n";
    for (const auto &[name, value] : variables) {
        const auto line = privatetools::psqlSet(name, value);
        if (!line)
            return propagate(line);
        input += *line;
    }
    const privatetools::Environment environment{
        { u"PGHOST"_s, address->host },
        { u"PGPORT"_s, QString::number(address->port) },
        { u"PGUSER"_s, address->user },
        { u"PGDATABASE"_s, database },
        { u"PGPASSFILE"_s, m_options.folder + u"/pgpass"_s },
        { u"PGOPTIONS"_s, u"-c client_min_messages=warning"_s },
        { u"PGCONNECT_TIMEOUT"_s, u"10"_s },
    };
    const auto ran = privatetools::run(u"psql"_s, { u"-X"_s, u"-q"_s, u"-o"_s, u"/dev/null"_s },
                                       false, input + script.readAll(), environment);
    if (!ran)
        return fail(ErrorCode::Invalid, QFileInfo(path).fileName() + u": "_s + ran.error().detail);
    return {};
}

} // namespace sallyport
