// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/playedkeyring.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace sallyport::test {
namespace {

const QString &promptPath()
{
    static const QString path = u"/org/freedesktop/secrets/prompt/u1"_s;
    return path;
}

} // namespace

bool PlayedKeyring::handleMessage(const QDBusMessage &message, const QDBusConnection &bus)
{
    const QString method = message.member();
    if (method == u"ReadAlias"_s)
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(keyring))));
    if (method == u"Get"_s)
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(locked))));
    if (method == u"Unlock"_s)
        return bus.send(message.createReply(unlock()));
    if (method == u"Dismiss"_s) {
        ++takenBack;
        return bus.send(message.createReply());
    }
    if (method != u"Prompt"_s)
        return false;
    ++asked;
    if (person == Person::CannotBeAsked)
        return bus.send(message.createErrorReply(QDBusError::UnknownObject, u"gone"_s));
    bus.send(message.createReply());
    answer(bus);
    return true;
}

QVariantList PlayedKeyring::unlock()
{
    if (person != Person::IsNotNeeded)
        return { QVariant::fromValue(QList<QDBusObjectPath>()),
                 QVariant::fromValue(QDBusObjectPath(promptPath())) };
    locked = false;
    return { QVariant::fromValue(QList{ QDBusObjectPath(keyring) }),
             QVariant::fromValue(QDBusObjectPath(u"/"_s)) };
}

void PlayedKeyring::answer(const QDBusConnection &bus)
{
    if (person == Person::IsAway)
        return;
    locked = person != Person::Unlocks;
    QDBusMessage completed = QDBusMessage::createSignal(
        promptPath(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed << (person == Person::Declines)
              << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QList<QDBusObjectPath>())));
    bus.send(completed);
}

} // namespace sallyport::test
