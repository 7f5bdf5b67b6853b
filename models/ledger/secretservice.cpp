// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/secretservice.h"

#include "models/ledger/keychainthread.h"
#include "models/ledger/keyringprompt.h"

#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QPointer>

#include <atomic>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// The bus may have to start the service first; a person is not waited for.
constexpr int CallTimeoutMs = 10'000;

const auto ServiceName = "org.freedesktop.secrets"_L1;
const auto ServicePath = "/org/freedesktop/secrets"_L1;
const auto ServiceInterface = "org.freedesktop.Secret.Service"_L1;
const auto Nothing = "/"_L1; // the specification's way to say "no object"

// A new name for each connection: QtDBus hands out an existing one of the same name, and with it
// what it knew about a bus that is gone.
QString freshName()
{
    static std::atomic<int> made = 0;
    return u"sallyport-secrets-%1"_s.arg(++made);
}

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(ServiceName, path, interface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

SecretService::SecretService()
    : m_name(freshName())
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
{
}

SecretService::~SecretService()
{
    QDBusConnection::disconnectFromBus(m_name);
}

// Whether somebody owns the name on the bus, or the bus knows whom to start for it.
bool SecretService::isOffered(const QString &name) const
{
    QDBusConnectionInterface *bus = m_bus.interface();
    const QDBusReply<bool> owned = bus->isServiceRegistered(name);
    if (owned.isValid() && owned.value())
        return true;
    const QDBusReply<QStringList> startable = bus->activatableServiceNames();
    return startable.isValid() && startable.value().contains(name);
}

QString SecretService::defaultKeyring()
{
    const QDBusReply<QDBusObjectPath> path
        = m_bus.call(callTo(ServicePath, ServiceInterface, u"ReadAlias"_s, { u"default"_s }),
                     QDBus::Block, CallTimeoutMs);
    return path.isValid() ? path.value().path() : QString();
}

SecretService::State SecretService::state()
{
    if (!m_bus.isConnected())
        return State::NoService;
    if (!isOffered(ServiceName))
        return isOffered(u"org.kde.kwalletd5"_s) ? State::Wallet : State::NoService;
    const QString keyring = defaultKeyring();
    if (keyring.isEmpty())
        return State::NoService;
    if (keyring == Nothing)
        return State::NoKeyring;
    const QDBusReply<QDBusVariant> locked
        = m_bus.call(callTo(keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                            { u"org.freedesktop.Secret.Collection"_s, u"Locked"_s }),
                     QDBus::Block, CallTimeoutMs);
    if (!locked.isValid() || locked.value().variant().metaType() != QMetaType::fromType<bool>())
        return State::NoService;
    return locked.value().variant().toBool() ? State::Locked : State::Open;
}

QString SecretService::startUnlocking(const QString &keyring)
{
    const QDBusMessage reply
        = m_bus.call(callTo(ServicePath, ServiceInterface, u"Unlock"_s,
                            { QVariant::fromValue(QList{ QDBusObjectPath(keyring) }) }),
                     QDBus::Block, CallTimeoutMs);
    return reply.arguments().value(1).value<QDBusObjectPath>().path();
}

Result<void> SecretService::unlock(std::chrono::milliseconds timeout)
{
    const QString keyring = m_bus.isConnected() ? defaultKeyring() : QString();
    if (keyring.isEmpty() || keyring == Nothing)
        return fail(ErrorCode::Unavailable, u"keyring: nothing to unlock"_s);
    const QString path = startUnlocking(keyring);
    if (!path.isEmpty() && path != Nothing) {
        const auto done = std::make_shared<QSemaphore>();
        const auto prompt = std::make_shared<QPointer<KeyringPrompt>>(); // that thread's alone
        KeychainThread &thread = KeychainThread::shared();
        thread.post([bus = m_bus, path, done, prompt] {
            *prompt = new KeyringPrompt(bus, path, done);
            (*prompt)->ask();
        });
        if (!done->tryAcquire(1, int(timeout.count())))
            thread.post([prompt] {
                if (*prompt)
                    (*prompt)->takeBack();
            });
    }
    if (state() != State::Open)
        return fail(ErrorCode::Locked, u"keyring: not unlocked"_s);
    return {};
}

} // namespace sallyport
