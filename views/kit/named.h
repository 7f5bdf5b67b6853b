// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace sallyport {

// Gives a widget its object name and accessible name; both are interface and stay stable.
// Labels that show a value get no accessible name: it would hide their text from screen readers.
template <typename W>
W *named(W *widget, const QString &objectName, const QString &accessibleName = {})
{
    widget->setObjectName(objectName);
    if (!accessibleName.isEmpty())
        widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace sallyport
