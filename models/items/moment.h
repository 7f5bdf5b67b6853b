// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QDateTime>
#include <QString>

namespace sallyport {

// ISO 8601 in UTC to the second, which holds still wherever it is copied to; empty for zero.
inline QString momentText(Instant at)
{
    if (at == Instant())
        return {};
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

} // namespace sallyport
