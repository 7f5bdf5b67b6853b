// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QHash>
#include <QObject>
#include <QSet>

class QSystemTrayIcon;

namespace sallyport {

// org.freedesktop.Notifications on the session bus.
// https://specifications.freedesktop.org/notification-spec/latest/
class NotificationBus : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationBus(QObject *parent = nullptr);

signals:
    // The names are the specification's own: QtDBus matches bus signals to them.
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

// Tells a person about something while they look elsewhere. A click only navigates; deciding is
// always a separate step. No daemon: the tray; no tray: the badge in the console has to do.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    // requestId is handed back by activated(). Texts are plain: markup is taken out.
    void tell(const QString &title, const QString &body, const QString &requestId);

    // The text without characters that some daemons read as markup, although nobody asked them to.
    static QString withoutMarkup(const QString &text);

signals:
    void activated(const QString &requestId);

private:
    void remember(uint id, const QString &requestId);
    void tellTray(const QString &title, const QString &body, const QString &requestId);

    NotificationBus *m_bus = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
    QHash<uint, QString> m_requests;
    // Clicks on notifications whose number is not known yet: the signal may overtake the reply.
    QSet<uint> m_early;
    int m_unanswered = 0;
    QString m_trayRequest;
};

} // namespace sallyport
