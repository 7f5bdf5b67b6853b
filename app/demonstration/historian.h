// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/cast.h"
#include "app/demonstration/history.h"
#include "models/domain/manualclock.h"
#include "models/enforcement/enforcer.h"

#include <functional>

namespace sallyport {

// Lets a history happen: moves the manual clock from one act, deadline or statement to the next and
// lets the real enforcer work at each. Nothing is written past it.
class Historian
{
public:
    Historian(Cast &cast, Enforcer &enforcer, ManualClock &clock, PastTarget &target)
        : m_cast(cast)
        , m_enforcer(enforcer)
        , m_clock(clock)
        , m_target(target)
    {
    }

    // keepOn(done, of) is asked before each act; false ends with Conflict. Corrupt when an answer
    // of the enforcer is not the one that the history names.
    Result<void> tell(const History &history, const std::function<bool(int, int)> &keepOn);
    // Lets time pass: deadlines, lapses and warnings fire at their own moments.
    void advanceTo(Instant moment);

private:
    Result<void> perform(const History &history, const PastAct &act);
    Result<QByteArray> send(Actor &actor, const PastAsk &past, const PastAct &act);
    Result<QByteArray> file(Actor &actor, const PastAsk &past, int index);
    std::optional<Instant> nextMoment() const;

    Cast &m_cast;
    Enforcer &m_enforcer;
    ManualClock &m_clock;
    PastTarget &m_target;
    QHash<int, QString> m_requests; // by index in the history
};

} // namespace sallyport
