// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/text.h"

// What an event's data says, for the sentences about it.
namespace sallyport::fields {

inline QString text(const Event &event, QLatin1String key)
{
    return visibleText(event.data.value(key).toString());
}

inline qint64 number(const Event &event, QLatin1String key)
{
    return event.data.value(key).toInteger();
}

} // namespace sallyport::fields
