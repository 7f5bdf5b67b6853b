// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace sallyport {

// The pictograms in resources/icons. They have no colour of their own: it is given at paint time.
enum class Icon {
    Approvals,
    Access,
    Audit,
    People,
    Health,
    Policies,
    Search,
    Copy,
    Terminal,
    Check,
    Cross,
    Clock,
    Dot,
    Ring,
    Square,
    Warning,
    Exclamation,
    Question,
    Person,
    Key,
    Sun,
    Moon,
    Auto,
    Comment,
    Info,
    Lock,
    Plus,
    Chevron,
    Retry,
    Play,
    Swap,
    Empty,
    Brand,
    Contrast,
    Star,
    Starred
};

// Draws the icon in one colour, sharp at the painter's device pixel ratio.
void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &color);
// A QIcon for places that take nothing else (tray, window, menus).
QIcon iconFor(Icon icon, const QColor &color);

} // namespace sallyport
