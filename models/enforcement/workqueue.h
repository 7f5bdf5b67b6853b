// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/targetexecutor.h"

#include <array>

namespace sallyport {

// Work that waits for one target, most urgent first, first come first served within a level.
class WorkQueue
{
public:
    void push(const TargetWork &work);
    bool isEmpty() const;
    TargetWork pop(); // not when empty

private:
    static constexpr int Levels = 5;
    static int level(const TargetWork &work);
    std::array<QList<TargetWork>, Levels> m_waiting;
};

} // namespace sallyport
