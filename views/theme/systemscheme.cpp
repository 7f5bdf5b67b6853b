// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
constexpr auto Interface = "org.freedesktop.portal.Settings";
constexpr auto Area = "org.freedesktop.appearance"_L1;
constexpr auto Key = "color-scheme"_L1;

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QDBusAbstractInterface(Service, Path, Interface, QDBusConnection::sessionBus(), parent)
{
    setTimeout(1000);
}

SystemScheme::SystemScheme(Scheme fallback, QObject *parent)
    : QObject(parent)
    , m_fallback(fallback)
    , m_scheme(fallback)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::SettingChanged, this, &SystemScheme::onSettingChanged);
    ask(portal);
}

void SystemScheme::ask(PortalSettings *portal)
{
    const auto call = portal->asyncCall(u"Read"_s, QString(Area), QString(Key));
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (reply.isValid())
                    take(reply.value().variant());
                finished->deleteLater();
            });
}

void SystemScheme::onSettingChanged(const QString &area, const QString &key,
                                    const QDBusVariant &value)
{
    if (area == Area && key == Key)
        take(value.variant());
}

void SystemScheme::take(const QVariant &value)
{
    // Read() wraps its answer in a second variant.
    const QVariant inner
        = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    Scheme wanted = m_fallback;
    if (inner.toUInt() == 1)
        wanted = Scheme::Dark;
    else if (inner.toUInt() == 2)
        wanted = Scheme::Light;
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    emit changed();
}

} // namespace sallyport
