// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace sallyport::test {

// A Secret Service with one keyring, for what no test can have of a real one: a person who answers.
class PlayedKeyring : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Person { Unlocks, Declines, IsAway, IsNotNeeded, CannotBeAsked };

    Person person = Person::Unlocks;
    QString keyring = QStringLiteral("/org/freedesktop/secrets/collection/login");
    QVariant locked = true;
    int asked = 0;
    int takenBack = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    QVariantList unlock();
    void answer(const QDBusConnection &bus);
};

} // namespace sallyport::test
