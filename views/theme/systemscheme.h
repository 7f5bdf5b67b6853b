// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QObject>

namespace sallyport {

// The settings portal on the session bus; connecting to its signal subscribes on the bus.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

signals:
    // The name is the portal's own: QtDBus matches bus signals to it.
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

// Knows whether the desktop prefers light or dark, and whether with more contrast: the settings
// portal, else the first palette.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(Scheme fallback, QObject *parent = nullptr);

    Scheme scheme() const;

signals:
    void changed();

private:
    void ask(PortalSettings *portal, const QString &area, const QString &key);
    void take(const QString &area, const QString &key, const QVariant &value);

    const Scheme m_fallback;
    Scheme m_lightness;
    bool m_contrast = false; // as the portal says
    bool m_gnomeContrast = false; // as GNOME says where the portal does not yet
};

} // namespace sallyport
