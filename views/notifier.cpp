// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notifier.h"

#include "models/domain/text.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

namespace sallyport {

using namespace Qt::StringLiterals;

NotificationBus::NotificationBus(QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.Notifications"_s,
                             u"/org/freedesktop/Notifications"_s, "org.freedesktop.Notifications",
                             QDBusConnection::sessionBus(), parent)
{
    setTimeout(2000);
}

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    m_bus = new NotificationBus(this);
    connect(m_bus, &NotificationBus::ActionInvoked, this, [this](uint id) {
        if (m_requests.contains(id))
            emit activated(m_requests.value(id));
        else if (m_unanswered > 0)
            m_early.insert(id);
    });
    connect(m_bus, &NotificationBus::NotificationClosed, this,
            [this](uint id) { m_requests.remove(id); });
}

void Notifier::tell(const QString &title, const QString &body, const QString &requestId)
{
    if (m_bus == nullptr)
        return tellTray(title, body, requestId);
    const QVariantMap hints{ { u"desktop-entry"_s, u"org.sallyport.Console"_s },
                             { u"urgency"_s, QVariant::fromValue<uchar>(1) } };
    const auto call = m_bus->asyncCall(u"Notify"_s, u"Sallyport"_s, 0U, u"org.sallyport.Console"_s,
                                       withoutMarkup(title), withoutMarkup(body),
                                       QStringList{ u"default"_s, tr("Show") }, hints, -1);
    ++m_unanswered;
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, title, body, requestId](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> reply = *finished;
                finished->deleteLater();
                --m_unanswered;
                if (reply.isError())
                    tellTray(title, body, requestId);
                else
                    remember(reply.value(), requestId);
                if (m_unanswered == 0)
                    m_early.clear();
            });
}

void Notifier::remember(uint id, const QString &requestId)
{
    m_requests.insert(id, requestId);
    if (m_early.remove(id))
        emit activated(requestId);
}

void Notifier::tellTray(const QString &title, const QString &body, const QString &requestId)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_tray == nullptr) {
        const QColor color = tokenColor(Token::Accent, QApplication::palette());
        m_tray = new QSystemTrayIcon(iconFor(Icon::Brand, color), this);
        m_tray->setToolTip(u"Sallyport"_s);
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this,
                [this] { emit activated(m_trayRequest); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { emit activated({}); });
    }
    m_trayRequest = requestId;
    m_tray->showMessage(withoutMarkup(title), withoutMarkup(body));
}

QString Notifier::withoutMarkup(const QString &text)
{
    QString plain = visibleText(text);
    plain.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'+');
    return plain;
}

} // namespace sallyport
