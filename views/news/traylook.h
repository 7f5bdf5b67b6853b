// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QIcon>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

// What the icon in the tray tells, in figures.
struct TrayState
{
    int waiting = 0; // for this person's decision or review
    QList<RequestItem> live; // their open access, the next to end first
    bool operator==(const TrayState &) const = default;
};

// Of what somebody may use now.
QList<RequestItem> liveOf(const QList<RequestItem> &access);

// Drawn over the icon: how many wait, at most "9+", and a line that gets shorter in the last
// quarter of an hour of the access that ends next.
struct TrayBadge
{
    QString count; // empty: nothing waits
    int end = 0; // of 15: minutes left; 0: none ends soon
    bool operator==(const TrayBadge &) const = default;
};
TrayBadge badgeOf(const TrayState &state, Instant now);
QIcon trayIcon(const TrayBadge &badge, const QPalette &palette);

// The tool tip: a line for what waits and one for what ends next.
QString trayTip(const TrayState &state, Instant now);

} // namespace sallyport
