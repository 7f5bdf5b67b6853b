// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/news/notice.h"
#include "views/news/traymenu.h"
#include "views/theme/tokens.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace sallyport {

// The icon in the tray, where the desktop has one: also from when one comes.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const Clock &clock, QObject *parent = nullptr);
    ~Tray() override;
    Q_DISABLE_COPY_MOVE(Tray)

    static bool isThere(); // a tray, on this desktop
    TrayMenu &menu() { return *m_menu; }
    void setState(const TrayState &state);
    void setHushed(Instant until);
    // Shows what changed with time, and the icon as soon as there is a place for it.
    void lookAtTime();
    // Where no notification daemon is. False: there is no tray either.
    bool say(const Notice &notice);

signals:
    void clicked();
    void messageClicked(int slot);

private:
    const Clock &m_clock;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // none without a tray
    TrayState m_state;
    Instant m_hushedUntil;
    TrayBadge m_badge;
    Scheme m_scheme = Scheme::Light; // that the icon was drawn for
    int m_said = 0; // the slot of the message that is shown
};

} // namespace sallyport
