// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/notificationbus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.Notifications"_L1; // its interface is named the same
constexpr auto Path = "/org/freedesktop/Notifications"_L1;
constexpr auto Inhibited = "Inhibited"_L1;
constexpr int Patience = 2000; // ms

template <typename Reply, typename Then>
void whenAnswered(const QDBusPendingCall &call, QObject *context, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then](QDBusPendingCallWatcher *finished) {
                         const QDBusPendingReply<Reply> reply = *finished;
                         finished->deleteLater();
                         then(reply);
                     });
}

} // namespace

NotificationInterface::NotificationInterface(QObject *parent)
    : QDBusAbstractInterface(Service, Path, Service.data(), QDBusConnection::sessionBus(), parent)
{
    setTimeout(Patience);
}

NotificationProperties::NotificationProperties(QObject *parent)
    : QDBusAbstractInterface(Service, Path, "org.freedesktop.DBus.Properties",
                             QDBusConnection::sessionBus(), parent)
{
    setTimeout(Patience);
}

NotificationDaemon::NotificationDaemon(QObject *parent)
    : QObject(parent)
    , m_watcher(Service, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_isAsked = m_isKnown = m_hasActions = false;
                emit gone();
                takeInhibited(false);
                if (!owner.isEmpty())
                    learn();
            });
    connect(&m_properties, &NotificationProperties::PropertiesChanged, this,
            [this](const QString &interface, const QVariantMap &changed,
                   const QStringList &invalidated) {
                if (interface != Service)
                    return;
                if (changed.contains(Inhibited))
                    takeInhibited(changed.value(Inhibited).toBool());
                else if (invalidated.contains(Inhibited))
                    readInhibited();
            });
    lookForIt();
}

// Asks the bus, which does not start the daemon for that.
void NotificationDaemon::lookForIt()
{
    auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                              u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    ask << QString(Service);
    whenAnswered<bool>(QDBusConnection::sessionBus().asyncCall(ask), this,
                       [this](const QDBusPendingReply<bool> &isThere) {
                           if (!isThere.isError() && isThere.value())
                               learn();
                       });
}

void NotificationDaemon::learn()
{
    if (std::exchange(m_isAsked, true))
        return;
    readInhibited();
    whenAnswered<QStringList>(m_bus.asyncCall(u"GetCapabilities"_s), this,
                              [this](const QDBusPendingReply<QStringList> &abilities) {
                                  m_isKnown = !abilities.isError();
                                  m_isAsked = m_isKnown;
                                  m_hasActions
                                      = m_isKnown && abilities.value().contains(u"actions"_s);
                                  emit known();
                              });
}

// Not every daemon has it: an error means that it wants to show things.
void NotificationDaemon::readInhibited()
{
    const auto call = m_properties.asyncCall(u"Get"_s, QString(Service), QString(Inhibited));
    whenAnswered<QDBusVariant>(call, this, [this](const QDBusPendingReply<QDBusVariant> &answer) {
        takeInhibited(!answer.isError() && answer.value().variant().toBool());
    });
}

void NotificationDaemon::takeInhibited(bool isInhibited)
{
    if (std::exchange(m_isInhibited, isInhibited) != isInhibited)
        emit inhibitedChanged(isInhibited);
}

} // namespace sallyport
