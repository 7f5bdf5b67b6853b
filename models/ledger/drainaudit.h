// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"

#include <QHash>

namespace sallyport {

// Holds the log to what it said when access opened: how long sessions may go on after the deadline.
// Feed it each event of a log, in order.
class DrainAudit
{
public:
    // What does not hold, without data; empty when nothing.
    QString take(const Event &event);

private:
    struct Access
    {
        Instant deadline;
        Millis drain{ 0 };
        bool drains = false; // its end was announced like that
    };
    static QString judgeEnd(Access &access, const Event &event);
    static QString judgeOver(const Access &access, const Event &event);

    QHash<QString, Access> m_open; // by grant
};

} // namespace sallyport
