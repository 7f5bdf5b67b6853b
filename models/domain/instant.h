// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <chrono>

namespace sallyport {

using Millis = std::chrono::milliseconds;

// A moment in UTC, to the millisecond. Time zones exist in views only.
using Instant = std::chrono::sys_time<Millis>;

// Milliseconds since 1970-01-01T00:00:00Z, as stored in columns and CBOR.
constexpr qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMs(qint64 ms)
{
    return Instant(Millis(ms));
}

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::Instant)
Q_DECLARE_METATYPE(std::chrono::milliseconds)
