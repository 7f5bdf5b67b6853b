// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/keyringdesktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sallyport::test {
namespace {

constexpr int StartTimeoutMs = 10'000;
constexpr int ProbeTimeoutMs = 60'000;

// A bus that can start nothing: no standard folders of services.
constexpr auto EmptyBus
    = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void end(QProcess *process)
{
    if (process->state() == QProcess::NotRunning)
        return;
    process->terminate();
    if (!process->waitForFinished(StartTimeoutMs)) {
        process->kill();
        process->waitForFinished();
    }
}

} // namespace

QProcessEnvironment KeyringDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s,
                              u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CURRENT_DESKTOP"_s,
                              u"DESKTOP_SESSION"_s, u"GNOME_KEYRING_CONTROL"_s })
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                       m_address.isEmpty() ? u"unix:path=%1/no-bus"_s.arg(m_runtime.path())
                                           : m_address);
    return environment;
}

bool KeyringDesktop::logIn(Bus bus, const QByteArray &password)
{
    if (bus != Bus::None && !startBus(bus))
        return false;
    return password.isEmpty() || startKeyring(password);
}

bool KeyringDesktop::startBus(Bus bus)
{
    QStringList arguments{ u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s };
    if (bus == Bus::Full) {
        arguments << u"--session"_s;
    } else {
        QFile config(m_runtime.filePath(u"bus.conf"_s));
        if (!config.open(QIODevice::WriteOnly) || config.write(EmptyBus) < 0)
            return false;
        arguments << u"--config-file=%1"_s.arg(config.fileName());
    }
    m_bus.setProcessEnvironment(environment());
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s, arguments);
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(StartTimeoutMs))
            return false;
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return true;
}

bool KeyringDesktop::startKeyring(const QByteArray &password)
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
    if (!m_keyring.waitForStarted(StartTimeoutMs))
        return false;
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    const QString name = u"keyring-desktop"_s;
    bool there = false;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, name);
        there = bus.isConnected()
            && QTest::qWaitFor(
                    [&bus] {
                        return bus.interface()
                            ->isServiceRegistered(u"org.freedesktop.secrets"_s)
                            .value();
                    },
                    StartTimeoutMs);
    }
    QDBusConnection::disconnectFromBus(name);
    return there;
}

void KeyringDesktop::logOut()
{
    end(&m_keyring);
    end(&m_bus);
    m_address.clear();
}

QStringList KeyringDesktop::probe(const QStringList &operations, const QByteArray &secret)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(KEYCHAINPROBE), operations);
    process.write(secret);
    process.closeWriteChannel();
    if (!process.waitForFinished(ProbeTimeoutMs))
        return { u"no answer"_s };
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList KeyringDesktop::filesWith(const QByteArray &secret) const
{
    QStringList found;
    for (const QString &folder : { m_home.path(), m_runtime.path() }) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                found << file.fileName(); // what cannot be read is not known to be clean
                continue;
            }
            const QByteArray content = file.readAll();
            if (content.contains(secret) || content.contains(secret.toBase64())
                || content.toLower().contains(secret.toHex()))
                found << file.fileName();
        }
    }
    return found;
}

int KeyringDesktop::fileCount() const
{
    int count = 0;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); ++count)
        files.next();
    return count;
}

} // namespace sallyport::test
