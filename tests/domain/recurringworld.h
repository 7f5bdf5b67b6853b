// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/phase.h"
#include "tests/support/worldbuilder.h"

#include <QDateTime>

// A request that recurs at each moment of its life, for several tests.
namespace sallyport::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// It is Monday, 21 September 2026, 14:13:20 in UTC.
inline World recurring()
{
    World world;
    world.policy.rules[0].recurring = 24h * 30;
    return world;
}

// Mondays and Thursdays at 20:00 for an hour: on the 21st, 24th and 28th.
inline Ask evenings()
{
    Ask ask = World::debugging();
    ask.recurrence = Recurrence{ .days = { 1, 4 },
                                 .from = QTime(22, 0),
                                 .zone = "Europe/Berlin",
                                 .first = QDate(2026, 9, 21),
                                 .last = QDate(2026, 9, 30) };
    return ask;
}

inline QString filed(const Ask &ask)
{
    World world = recurring();
    return codeOf(world.file(ask));
}

inline Instant at(const char *written)
{
    return fromMs(
        QDateTime::fromString(QLatin1StringView(written), Qt::ISODate).toMSecsSinceEpoch());
}

inline Outcome passTo(World &world, Instant moment)
{
    return world.pass(moment - world.now);
}

inline World approved()
{
    World world = recurring();
    world.file(evenings());
    world.approve(u"rui"_s);
    return world;
}

// What a target answers until nothing is left to do for the grant.
inline QList<Event> end(World &world)
{
    QList<Event> events;
    while (const auto wanted = wantedOperation(*world.state.grant))
        events += world.answer(*wanted).events;
    return events;
}

// The first occurrence is open.
inline World opened()
{
    World world = approved();
    passTo(world, at("2026-09-21T20:00:00Z"));
    world.answer(OperationKind::Open);
    return world;
}

// It is over, and the second one is waited for.
inline World between()
{
    World world = opened();
    world.pass(1h);
    end(world);
    return world;
}

inline Phase phaseOf(const World &world)
{
    return phaseOf(*world.state.request, world.state.grant);
}

inline QString because(const Outcome &outcome)
{
    return outcome.events.first().data.value(u"because"_s).toString();
}

} // namespace sallyport::test
