// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusServiceWatcher>

namespace sallyport {

// The names of the signals below are the specifications' own: QtDBus matches bus signals to them.
class NotificationInterface : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationInterface(QObject *parent = nullptr);

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

// The properties of the same object.
class NotificationProperties : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationProperties(QObject *parent = nullptr);

signals:
    void PropertiesChanged(const QString &interface, const QVariantMap &changed,
                           const QStringList &invalidated);
};

// What the daemon behind org.freedesktop.Notifications on the session bus is able and willing to
// do, also when it comes, goes or changes.
// https://specifications.freedesktop.org/notification-spec/latest/
class NotificationDaemon : public QObject
{
    Q_OBJECT

public:
    explicit NotificationDaemon(QObject *parent = nullptr);

    NotificationInterface *bus() { return &m_bus; }
    bool isKnown() const { return m_isKnown; }
    bool hasActions() const { return m_hasActions; }
    bool isInhibited() const { return m_isInhibited; } // it wants to show nothing now
    // Asks it, and with that starts it where the bus can.
    void learn();

signals:
    void known(); // it answered, or there is none to answer
    void gone(); // with all that it showed
    void inhibitedChanged(bool isInhibited);

private:
    void lookForIt();
    void readInhibited();
    void takeInhibited(bool isInhibited);

    NotificationInterface m_bus;
    NotificationProperties m_properties;
    QDBusServiceWatcher m_watcher;
    bool m_isAsked = false;
    bool m_isKnown = false;
    bool m_hasActions = false;
    bool m_isInhibited = false;
};

} // namespace sallyport
