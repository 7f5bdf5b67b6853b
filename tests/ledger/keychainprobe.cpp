// SPDX-License-Identifier: GPL-3.0-or-later
// keychainprobe OPERATION...: does them one after the other in the keychain of its session, and
// prints one line for each. The secret comes from standard input: arguments are for all to see.
#include "models/ledger/secretstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Locked:
        return u"Locked"_s;
    case ErrorCode::Unavailable:
        return u"Unavailable"_s;
    default:
        return u"code %1"_s.arg(int(code));
    }
}

template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"done"_s : nameOf(result.error().code);
}

// What a screen saver or an idle time-out does.
QString lockKeyring()
{
    const auto call = [](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusReply<QDBusObjectPath> keyring = call(u"ReadAlias"_s, { u"default"_s });
    const auto locked
        = call(u"Lock"_s, { QVariant::fromValue(QList<QDBusObjectPath>{ keyring.value() }) });
    return locked.type() == QDBusMessage::ReplyMessage ? u"done"_s : u"failed"_s;
}

class Probe
{
public:
    explicit Probe(QByteArray secret) : m_secret(std::move(secret)) { }

    QString perform(const QString &operation)
    {
        if (operation == u"open"_s)
            return open(Unlocking::Refuse);
        if (operation == u"open-asking"_s)
            return open(Unlocking::Ask);
        if (operation == u"lock"_s)
            return lockKeyring();
        if (!m_store)
            return u"not open"_s;
        if (operation == u"write"_s)
            return outcome(m_store->write(u"key"_s, m_secret));
        if (operation == u"remove"_s)
            return outcome(m_store->remove(u"key"_s));
        const auto found = m_store->read(u"key"_s);
        if (!found)
            return nameOf(found.error().code);
        if (!found->has_value())
            return u"missing"_s;
        return **found == m_secret ? u"the secret"_s : u"something else"_s;
    }

private:
    QString open(Unlocking unlocking)
    {
        auto store = openKeychainSecretStore(unlocking);
        const QString result = outcome(store);
        if (store)
            m_store = std::move(*store);
        return result;
    }

    const QByteArray m_secret;
    std::unique_ptr<SecretStore> m_store;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    Probe probe(input.readAll());
    QTextStream out(stdout);
    for (const QString &operation : QCoreApplication::arguments().mid(1))
        out << operation << ": " << probe.perform(operation) << '\n' << Qt::flush;
    return 0;
}
