// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace sallyport::test {

// The other end of org.freedesktop.Notifications, on a connection of its own: it keeps what it was
// told and does what a test wants of it. It has the property Inhibited, as KDE's has.
class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    struct Told
    {
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions; // key, text, key, text
        QVariantMap hints;
    };

    NotificationDaemon()
        : m_bus(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("daemon")))
    {
    }

    bool start()
    {
        return m_bus.isConnected()
            && m_bus.registerObject(path(), this,
                                    QDBusConnection::ExportAllSlots
                                        | QDBusConnection::ExportAllProperties)
            && m_bus.registerService(name());
    }

    void stop()
    {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(path());
    }

    void clear()
    {
        told.clear();
        closed.clear();
        clickAtOnce.clear();
    }

    void click(uint id, const QString &action)
    {
        send(name(), QStringLiteral("ActionInvoked"), { id, action });
    }

    void dismiss(uint id) { send(name(), QStringLiteral("NotificationClosed"), { id, 2U }); }

    bool isInhibited() const { return m_isInhibited; }
    void setInhibited(bool isInhibited)
    {
        m_isInhibited = isInhibited;
        send(
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            { name(), QVariantMap{ { QStringLiteral("Inhibited"), isInhibited } }, QStringList() });
    }

    QList<Told> told;
    QList<uint> closed;
    QStringList abilities{ QStringLiteral("actions"), QStringLiteral("body") };
    QString clickAtOnce; // this action, before the answer with the number is there

public slots:
    // The names and the arguments are the specification's.
    QStringList GetCapabilities() const { return abilities; }

    uint Notify(const QString &, uint replaces, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({ replaces, summary, body, actions, hints });
        const uint id = replaces != 0 ? replaces : ++m_last;
        if (!clickAtOnce.isEmpty())
            click(id, clickAtOnce);
        return id;
    }

    void CloseNotification(uint id)
    {
        closed.append(id);
        send(name(), QStringLiteral("NotificationClosed"), { id, 3U });
    }

private:
    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    void send(const QString &interface, const QString &member, const QVariantList &arguments)
    {
        auto signal = QDBusMessage::createSignal(path(), interface, member);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    uint m_last = 0;
    bool m_isInhibited = false;
};

} // namespace sallyport::test
