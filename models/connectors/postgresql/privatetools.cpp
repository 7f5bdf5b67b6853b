// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/privatetools.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport::privatetools {
namespace {

constexpr auto ServerUser = "postgres";
constexpr int ToolTimeoutMs = 60'000;

// Binds a loopback port and lets it go again; 0 asks the kernel for a free one. 0 when taken.
int probePort(int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return 0;
    const int on = 1; // a port of sessions that have just ended may be taken again
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<in_port_t>(port));
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound
        = ::bind(descriptor, generic, size) == 0 && ::getsockname(descriptor, generic, &size) == 0;
    ::close(descriptor);
    return bound ? ntohs(address.sin_port) : 0;
}

QString lastLine(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return QString::fromUtf8(trimmed.mid(trimmed.lastIndexOf('\n') + 1).left(300));
}

} // namespace

bool isRoot()
{
    return ::geteuid() == 0;
}

QString serverFolder()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &name : names) {
        QString bin = versions.filePath(name) + u"/bin"_s;
        if (QFileInfo(bin + u"/initdb"_s).isExecutable()
            && QFileInfo(bin + u"/pg_ctl"_s).isExecutable())
            return bin;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    // Of a link, the folder that it leads to: the other programs are there.
    return found.isEmpty() ? QString()
                           : QFileInfo(QFileInfo(found).canonicalFilePath()).absolutePath();
}

bool isFree(int port)
{
    return port > 0 && probePort(port) == port;
}

Result<int> freePort(int wished)
{
    const int port = isFree(wished) ? wished : probePort(0);
    if (port == 0)
        return fail(ErrorCode::Unavailable, u"private cluster: no free port on 127.0.0.1"_s);
    return port;
}

Result<void> handOver(const QString &path, bool asOther)
{
    const QByteArray native = QFile::encodeName(path);
    auto permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (QFileInfo(path).isDir())
        permissions |= QFile::ExeOwner;
    if (!QFile::setPermissions(path, permissions))
        return fail(ErrorCode::Denied, u"private cluster: not ours: "_s + path);
    if (!asOther)
        return {};

    passwd entry{};
    passwd *user = nullptr;
    std::array<char, 4096> text{};
    ::getpwnam_r(ServerUser, &entry, text.data(), text.size(), &user);
    if (user == nullptr)
        return fail(ErrorCode::NotFound, u"private cluster: no user postgres on this machine"_s);
    if (::chown(native.constData(), user->pw_uid, user->pw_gid) != 0)
        return fail(ErrorCode::Denied, u"private cluster: cannot give to postgres: "_s + path);
    if (!run(u"test"_s, { u"-r"_s, path }, true))
        return fail(ErrorCode::Denied,
                    u"private cluster: the user postgres cannot reach %1; each folder above it "
                    "must be searchable by others (chmod o+x)"_s.arg(path));
    return {};
}

Result<QByteArray> run(const QString &program, const QStringList &arguments, bool asOther,
                       const QByteArray &input, const Environment &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    // Nothing of the caller's own PostgreSQL settings may reach a private server.
    for (const QString &name : variables.keys())
        if (name.startsWith("PG"_L1))
            variables.remove(name);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(u"/"_s);

    const QString user = QString::fromLatin1(ServerUser);
    if (asOther)
        process.start(u"setpriv"_s,
                      QStringList{ u"--reuid="_s + user, u"--regid="_s + user, u"--init-groups"_s,
                                   u"--"_s, program }
                          + arguments);
    else
        process.start(program, arguments);
    const QString name = QFileInfo(program).fileName();
    if (!process.waitForStarted(ToolTimeoutMs))
        return fail(ErrorCode::NotFound, u"private cluster: cannot run "_s + name);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(ToolTimeoutMs)) {
        process.kill();
        process.waitForFinished(ToolTimeoutMs);
        return fail(ErrorCode::Unavailable, u"private cluster: no end of "_s + name);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::Unavailable,
                    u"private cluster: %1 failed: %2"_s.arg(
                        name, lastLine(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

Result<QByteArray> psqlSet(const QString &name, const QString &value)
{
    static const QRegularExpression identifier(uR"(\A[a-z_][a-z0-9_]*\z)"_s);
    const bool plain = std::all_of(value.begin(), value.end(),
                                   [](QChar c) { return c.category() != QChar::Other_Control; });
    if (!identifier.match(name).hasMatch() || !plain)
        return fail(ErrorCode::Invalid, u"private cluster: psql variable out of form"_s);
    // psql's own quoting: a doubled quote, and C escapes inside it.
    QByteArray quoted = value.toUtf8();
    quoted.replace('\\', "\\\\").replace('\'', "''");
    return "\\set " + name.toLatin1() + " '" + quoted + "'\n";
}

} // namespace sallyport::privatetools
