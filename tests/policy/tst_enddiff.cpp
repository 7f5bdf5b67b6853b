// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policydiff.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;

namespace {

constexpr auto Tighter = Effect::Tightening;
constexpr auto Looser = Effect::Loosening;

// Neutral where nothing is told of it.
Effect effectOf(const QList<PolicyChange> &changes, Aspect aspect)
{
    for (const PolicyChange &change : changes) {
        if (change.aspect == aspect)
            return change.effect;
    }
    return Effect::Neutral;
}

} // namespace

// What a change does that lets access, or its sessions, go on for longer.
class TestEndDiff : public QObject
{
    Q_OBJECT

private slots:
    void whatEndsLaterIsLooser_data()
    {
        QTest::addColumn<Millis>("before");
        QTest::addColumn<Millis>("after");
        QTest::addColumn<Effect>("lapsing");
        QTest::addColumn<Effect>("draining");
        QTest::newRow("longer") << Millis(10min) << Millis(11min) << Looser << Looser;
        QTest::newRow("shorter") << Millis(10min) << Millis(9min) << Tighter << Tighter;
        QTest::newRow("not any more") << Millis(10min) << Millis(0) << Looser << Tighter;
        QTest::newRow("from now on") << Millis(0) << Millis(10min) << Tighter << Looser;
    }
    void whatEndsLaterIsLooser()
    {
        QFETCH(const Millis, before);
        QFETCH(const Millis, after);
        QFETCH(const Effect, lapsing);
        QFETCH(const Effect, draining);
        Policy old = World().policy;
        old.rules[0].end = { .drain = before, .unused = before, .idle = before };
        Policy now = old;
        now.rules[0].end = { .drain = after, .unused = after, .idle = after };
        const auto changes = policyDifference(old, now);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(effectOf(changes, Aspect::Idle), lapsing);
        QCOMPARE(effectOf(changes, Aspect::Unused), lapsing);
        QCOMPARE(effectOf(changes, Aspect::End), draining);
        QCOMPARE(changes.first().aspect, Aspect::End);
        QCOMPARE(changes.first().after == PolicyValue(u"kill"_s), after == Millis(0));
    }
};

QTEST_APPLESS_MAIN(TestEndDiff)
#include "tst_enddiff.moc"
