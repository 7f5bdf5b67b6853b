// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/direction.h"

#include <QGuiApplication>

namespace sallyport {

QString apart(const QString &piece)
{
    constexpr QChar Begin(0x2068);
    constexpr QChar End(0x2069);
    return QGuiApplication::isRightToLeft() ? Begin + piece + End : piece;
}

} // namespace sallyport
