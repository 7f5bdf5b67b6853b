// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/enforcement/timekeeper.h"

#include <QHash>

namespace sallyport {

// When what loosens the policy may come into force: when its moment (UTC) has come and its delay
// has passed on the boot clock too, so that a wall clock that is set forward shortens no delay.
// What an earlier run of the enforcer saw of it is not known; from a start on the rest counts.
// Not thread-safe.
class PolicyDelays
{
public:
    explicit PolicyDelays(Timekeeper &time) : m_time(time) { }

    // The proposal that comes into force now, if any. Ask in each step: a delay is counted on the
    // boot clock from the first time that it is seen here.
    std::optional<QByteArray> due(const Directory &directory);
    // The moment (UTC) to ask again, if any delay runs.
    std::optional<Instant> nextAt(const Directory &directory);

private:
    void see(const Directory &directory);

    Timekeeper &m_time;
    QHash<QByteArray, Millis> m_ends; // by proposal: when its delay is over, boot clock
};

} // namespace sallyport
