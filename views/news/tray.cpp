// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/tray.h"

#include "views/notifier.h"

#include <QApplication>

namespace sallyport {

Tray::Tray(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_menu(std::make_unique<TrayMenu>())
{
    lookAtTime();
}

Tray::~Tray() = default;

bool Tray::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setState(const TrayState &state)
{
    m_state = state;
    lookAtTime();
}

void Tray::setHushed(Instant until)
{
    m_hushedUntil = until;
    lookAtTime();
}

void Tray::lookAtTime()
{
    const Instant now = m_clock.now();
    m_menu->setState(m_state, m_hushedUntil, now);
    const bool isNew = !m_icon && isThere();
    if (isNew) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
                [this] { emit messageClicked(m_said); });
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason != QSystemTrayIcon::Context)
                        emit clicked();
                });
    }
    if (!m_icon)
        return;
    const QPalette palette = QApplication::palette();
    const TrayBadge badge = badgeOf(m_state, now);
    const Scheme scheme = schemeOf(palette);
    if (isNew || badge != m_badge || scheme != m_scheme)
        m_icon->setIcon(trayIcon(badge, palette));
    m_badge = badge;
    m_scheme = scheme;
    if (const QString tip = trayTip(m_state, now); tip != m_icon->toolTip())
        m_icon->setToolTip(tip);
    if (isNew)
        m_icon->show();
}

bool Tray::say(const Notice &notice)
{
    lookAtTime();
    if (!m_icon || !isThere())
        return false;
    m_said = notice.slot;
    m_icon->showMessage(Notifier::withoutMarkup(notice.title), Notifier::withoutMarkup(notice.body),
                        m_icon->icon());
    return true;
}

} // namespace sallyport
