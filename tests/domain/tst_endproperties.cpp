// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "tests/domain/lives.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

// How access ends, whatever happened before.
class TestEndProperties : public QObject
{
    Q_OBJECT

private slots:
    void I2_noSessionOutlastsWhatWasApproved()
    {
        QVERIFY(rc::check("what drains is over its deadline and not over its end", [] {
            World world = livedThrough();
            const State before = world.state;
            world.pass(anyWhile());
            if (!world.state.grant || !isDraining(*world.state.grant))
                return;
            const Grant &grant = *world.state.grant;
            RC_ASSERT(grant.endReason == EndReason::Expired && grant.end.drain > Millis(0));
            RC_ASSERT(grant.end == before.grant->end);
            RC_ASSERT(world.now < sessionsUntil(grant));
            RC_ASSERT(world.boot < grant.bootDeadline + grant.end.drain);
        }));
    }

    void I2_onlyWhatIsKnownLapses()
    {
        QVERIFY(rc::check("what lapses was seen unused for as long as its rule says", [] {
            World world = livedThrough();
            if (!world.state.grant)
                return;
            const Grant before = *world.state.grant;
            const Use use{ *rc::gen::arbitrary<bool>() ? world.now - anyWhile() : Instant(),
                           world.now - anyWhile() };
            world.state = observe(world.state, use, world.now).next;
            const Grant &now = *world.state.grant;
            RC_ASSERT(now.deadline == before.deadline && now.usedAt >= before.usedAt);
            if (now.state == before.state)
                return;
            const Millis limit = now.usedAt > Instant() ? now.end.idle : now.end.unused;
            RC_ASSERT(before.state == GrantState::Active && limit > Millis(0));
            RC_ASSERT(use.until - std::max(now.usedAt, now.openedAt) >= limit);
            RC_ASSERT(now.endStep == EndStep::Disable);
        }));
    }
};

QTEST_GUILESS_MAIN(TestEndProperties)
#include "tst_endproperties.moc"
