// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/localzone.h"

#include "models/domain/recurrence.h"

#include <QTimeZone>

namespace sallyport {

QByteArray localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (isKnownZone(zone.id()))
        return zone.id();
    const bool showsUtc = zone.standardTimeOffset(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)) == 0
        && !zone.hasDaylightTime();
    return showsUtc ? QByteArrayLiteral("UTC") : QByteArray();
}

} // namespace sallyport
