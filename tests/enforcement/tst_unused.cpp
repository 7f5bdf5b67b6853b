// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An office whose access ends unused after ten minutes, and idle after five.
class Watching : public Office
{
public:
    explicit Watching(Backend backend) : Office(backend) { ending = "{ unused: 10m, idle: 5m }"; }

    // A session does something now, or went on doing it.
    void use(const QString &id) { target.objects[ScriptedTarget::nameOf(id)].usedAt = clock.now(); }
    // Its sessions end by themselves; what it did is in the target's log.
    void logOut(const QString &id) { target.objects[ScriptedTarget::nameOf(id)].sessions = 0; }
    QString endOf(const QString &id)
    {
        const Grant found = grant(id);
        return found.state == GrantState::Ended ? endReasonName(found.endReason) : u"open"_s;
    }
};

} // namespace

// What nobody uses is ended early, by what the target shows, and by nothing else.
class TestUnused : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void accessThatNobodyUsesEnds()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        const Instant opened = office.grant(id).openedAt;
        QVERIFY(office.target.objects.value(ScriptedTarget::nameOf(id)).order.isWatched);
        office.pass(10min - 1s);
        QCOMPARE(office.endOf(id), u"open"_s);
        office.pass(3s);
        QCOMPARE(office.endOf(id), u"unused"_s);
        const Event due = office.log(EventKind::EndDue).first();
        QVERIFY(due.at - opened < 10min + 1s);
        QCOMPARE(due.data.value(u"reason"_s).toString(), u"unused"_s);
        QVERIFY(!office.target.logIn(id));
        QCOMPARE(office.auditFindings(), QString());
    }

    void accessThatIsInUseStaysAndEndsWhenItIsIdle()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(2h);
        QVERIFY(office.target.logIn(id));
        for (int i = 0; i < 15; ++i) {
            office.pass(1min);
            office.use(id);
        }
        office.pass(1min); // the target is asked each minute
        const Instant used = office.grant(id).usedAt;
        QCOMPARE(office.endOf(id), u"open"_s);
        QVERIFY(office.clock.now() - used <= 1min);
        office.pass(4min - 1s);
        QCOMPARE(office.endOf(id), u"open"_s);
        office.pass(3s);
        QCOMPARE(office.endOf(id), u"idle"_s);
        QCOMPARE(office.grant(id).sessionsEnded, 1);
    }

    // Who is in and out between two looks at the sessions was there all the same.
    void theLogOfTheTargetCountsAsUse()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(2h);
        office.pass(5min + 10s);
        office.target.say(id, u"select 1"_s);
        const Instant used = office.clock.now();
        office.settle();
        office.pass(1s);
        QCOMPARE(office.grant(id).usedAt, used);
        office.pass(5min - 2s);
        QCOMPARE(office.endOf(id), u"open"_s);
        office.pass(3s);
        QCOMPARE(office.endOf(id), u"idle"_s);
    }

    void whatCannotBeAskedEndsNothingBeforeTheDeadline()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(1min);
        office.target.down = true;
        office.pass(58min);
        QCOMPARE(office.endOf(id), u"open"_s);
        QCOMPARE(office.grant(id).state, GrantState::Active);
        office.pass(1min);
        QCOMPARE(office.grant(id).state, GrantState::Ending);
        office.target.down = false;
        office.pass(1min);
        QCOMPARE(office.endOf(id), u"expired"_s);
    }

    void aSessionOfWhichNothingIsSaidIsInUse()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        office.target.objects[ScriptedTarget::nameOf(id)].usedAt = {};
        office.pass(50min);
        QCOMPARE(office.endOf(id), u"open"_s);
        office.logOut(id);
        office.pass(7min);
        QCOMPARE(office.endOf(id), u"idle"_s);
    }

    void logThatIsLostMayHaveBeenUse()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(9min);
        office.target.lostBytes = 100;
        office.pass(1s);
        office.target.lostBytes = 0;
        office.pass(2min);
        QCOMPARE(office.endOf(id), u"open"_s);
        office.pass(4min);
        QCOMPARE(office.endOf(id), u"idle"_s);
    }

    void whatIsKnownOutlivesTheEnforcer()
    {
        Watching office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(5min);
        office.target.say(id, u"select 1"_s);
        office.pass(2s);
        office.crash();
        office.clock.advance(6min);
        SP_VERIFY(office.startEnforcer());
        office.pass(10s);
        QCOMPARE(office.endOf(id), u"idle"_s); // not unused, although nobody watched
    }

    void anotherRulesAccessIsLeftAlone()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(59min);
        QCOMPARE(office.grant(id).state, GrantState::Active);
        QVERIFY(!office.target.objects.value(ScriptedTarget::nameOf(id)).order.isWatched);
        QCOMPARE(office.grant(id).usedAt, Instant());
    }
};

QTEST_GUILESS_MAIN(TestUnused)
#include "tst_unused.moc"
