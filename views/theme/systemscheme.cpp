// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const auto PortalService = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
constexpr auto Interface = "org.freedesktop.portal.Settings";
constexpr auto Appearance = "org.freedesktop.appearance"_L1;
constexpr auto ColorScheme = "color-scheme"_L1;
constexpr auto Contrast = "contrast"_L1;
constexpr auto GnomeAccess = "org.gnome.desktop.a11y.interface"_L1;
constexpr auto GnomeContrast = "high-contrast"_L1;

// Read() wraps its answer in a second variant.
QVariant unwrapped(const QVariant &value)
{
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QDBusAbstractInterface(PortalService, PortalPath, Interface, QDBusConnection::sessionBus(),
                             parent)
{
    setTimeout(1000);
}

SystemScheme::SystemScheme(Scheme fallback, QObject *parent)
    : QObject(parent)
    , m_fallback(fallback)
    , m_lightness(fallback)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::SettingChanged, this,
            [this](const QString &area, const QString &key, const QDBusVariant &value) {
                take(area, key, value.variant());
            });
    ask(portal, Appearance, ColorScheme);
    ask(portal, Appearance, Contrast);
    ask(portal, GnomeAccess, GnomeContrast);
}

Scheme SystemScheme::scheme() const
{
    return m_contrast || m_gnomeContrast ? withContrast(m_lightness) : m_lightness;
}

void SystemScheme::ask(PortalSettings *portal, const QString &area, const QString &key)
{
    const auto call = portal->asyncCall(u"Read"_s, area, key);
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, area, key](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (reply.isValid())
                    take(area, key, unwrapped(reply.value().variant()));
                finished->deleteLater();
            });
}

void SystemScheme::take(const QString &area, const QString &key, const QVariant &value)
{
    const Scheme before = scheme();
    if (area == Appearance && key == ColorScheme)
        m_lightness = value.toUInt() == 1 ? Scheme::Dark
            : value.toUInt() == 2         ? Scheme::Light
                                          : m_fallback;
    else if (area == Appearance && key == Contrast)
        m_contrast = value.toUInt() == 1;
    else if (area == GnomeAccess && key == GnomeContrast)
        m_gnomeContrast = value.toBool();
    if (scheme() != before)
        emit changed();
}

} // namespace sallyport
