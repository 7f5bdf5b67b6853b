// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The names that matter, in the order in which they first appear.
QStringList only(const QStringList &names, const QStringList &wanted)
{
    QStringList found;
    for (const QString &name : names) {
        if (wanted.contains(name))
            found.append(name);
    }
    return found;
}

} // namespace

// Access begins when it was approved and ends on time, whatever the target and the clocks do.
class TestEnding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I2_aGrantEndsAtItsDeadlineLoginFirst()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QCOMPARE(office.grant(id).state, GrantState::Active);
        QCOMPARE(office.grant(id).deadline, office.clock.now() + 1h);
        QVERIFY(office.target.logIn(id));
        office.pass(1h - 1ms);
        QVERIFY(office.target.logIn(id));
        office.pass(1ms);
        QVERIFY(!office.target.logIn(id));
        office.pass(2s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.grant(id).sessionsEnded, 2);
        QCOMPARE(office.target.calls,
                 QStringList({ u"open "_s + id, u"disable "_s + id, u"terminate "_s + id,
                               u"sessions "_s + id, u"sessions "_s + id, u"cleanup "_s + id }));
        QCOMPARE(only(office.logNames(id),
                      { u"opened"_s, u"warned"_s, u"end-due"_s, u"login-closed"_s,
                        u"sessions-ended"_s, u"ended"_s, u"cleaned-up"_s }),
                 QStringList({ u"opened"_s, u"warned"_s, u"end-due"_s, u"login-closed"_s,
                               u"sessions-ended"_s, u"ended"_s, u"cleaned-up"_s }));
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_theBootClockEndsAGrantWhenTheWallClockIsSetBack()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.clock.setWall(office.clock.now() - 2h);
        office.pass(59min);
        QVERIFY(office.target.logIn(id));
        office.pass(1min);
        QVERIFY(!office.target.logIn(id));
    }

    void I2_theWallClockEndsAGrantAfterAReboot()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.crash();
        office.clock.setWall(office.clock.now() + 1h);
        office.clock.reboot(u"second-boot"_s);
        SP_VERIFY(office.startEnforcer());
        office.pass(1s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
    }

    void I2_theClockDoesNotGoBackAcrossARestart()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(50min);
        office.crash();
        office.clock.setWall(office.clock.now() - 10h);
        office.clock.reboot(u"second-boot"_s);
        SP_VERIFY(office.startEnforcer());
        QVERIFY(isObjectId(id));
        // Nothing new is opened while the clock is behind; the request waits.
        const QString waiting = office.openGrant(1h);
        QVERIFY(!office.target.calls.contains(u"open "_s + waiting));
        // Said once, with by how much.
        const QList<Event> said = office.log(EventKind::Drift);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().data.value(u"what"_s).toString(), u"clock-set-back"_s);
        QVERIFY(said.first().data.value(u"count"_s).toInteger() > 3600);
    }

    void releaseAndRevokeEndAtOnce_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<EndReason>("reason");
        QTest::newRow("its holder gives it back")
            << u"ana"_s << IntentKind::Release << EndReason::Released;
        QTest::newRow("security revokes it")
            << u"kofi"_s << IntentKind::Revoke << EndReason::Revoked;
    }
    void releaseAndRevokeEndAtOnce()
    {
        QFETCH(const QString, person);
        QFETCH(const IntentKind, kind);
        QFETCH(const EndReason, reason);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant();
        const Receipt answer = office.act(person, kind, TextBody{ u"Because it is not needed"_s },
                                          office.grant(id).requestId);
        QVERIFY2(answer.accepted, qPrintable(answer.code));
        QVERIFY(!office.target.logIn(id));
        office.pass(1s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.grant(id).endReason, reason);
    }

    void I2_anEndingIsRetriedUntilTheTargetAnswers()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(59min);
        office.target.down = true;
        office.pass(3h);
        QCOMPARE(office.grant(id).state, GrantState::Ending);
        QVERIFY(office.grant(id).stuck);
        QCOMPARE(office.log(EventKind::Stuck).size(), 1);
        office.target.down = false;
        office.pass(31s); // the longest wait between two tries is 30 s
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QVERIFY(!office.grant(id).stuck);
    }

    void I2_aSessionThatDoesNotGoIsToldAgain()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        office.target.stubborn = 3;
        office.pass(1h + 3s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.log(EventKind::StillAlive).size(), 3);
    }

    void aDeadTargetIsRetriedEachHalfSecondFirstAndEach30SecondsLater()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.target.down = true;
        QList<Instant> tries;
        office.target.onCall = [&](const QString &) { tries.append(office.clock.now()); };
        const QString id = office.openGrant(1h);
        office.pass(5min);
        // The skew is measured before the opening, so a target that is down is not even called.
        QVERIFY(tries.isEmpty());
        QCOMPARE(office.grant(id).state, GrantState::Opening);
        const auto failed = office.log(EventKind::OpeningFailed);
        QVERIFY(failed.size() >= 3);
        QCOMPARE(failed.at(1).at - failed.at(0).at, 500ms);
        QCOMPARE(failed.first().data.value(u"error"_s).toString(), u"unavailable"_s);
        office.target.down = false;
        office.pass(30s);
        QCOMPARE(office.grant(id).state, GrantState::Active);
    }

    void anOpeningThatNeverWorksLapsesAndIsClosedOnTheTarget()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.target.loseAnswers = true;
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id)); // it was open after all
        office.pass(14min);
        office.target.loseAnswers = false;
        office.target.clockAhead = 10s;
        office.pass(2min);
        QCOMPARE(office.grant(id).state, GrantState::Lapsed);
        QVERIFY(office.target.objects.isEmpty());
    }

    void aTargetWhoseClockDiffersGetsNothingOpenedButIsStillEnded()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString before = office.openGrant(1h);
        office.target.clockAhead = 2001ms;
        office.pass(1min + 1s);
        const QString after = office.openGrant(1h);
        QCOMPARE(office.grant(after).state, GrantState::Opening);
        QCOMPARE(office.log(EventKind::OpeningFailed).first().data.value(u"error"_s).toString(),
                 u"clock-skew"_s);
        QCOMPARE(office.log(EventKind::Drift).first().data.value(u"what"_s).toString(),
                 u"clock-skew"_s);
        office.pass(1h);
        QCOMPARE(office.grant(before).state, GrantState::Ended);
    }

    void whatCannotBeCleanedUpIsResidueAndNoAccess()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.target.cleanUpFails = true;
        office.pass(1h + 1s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QVERIFY(office.grant(id).residue);
        QVERIFY(!office.target.logIn(id));
    }

    void anUndecidedRequestLapses()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString request = office.file(u"ana"_s);
        office.pass(8h);
        QCOMPARE(office.request(request).state, RequestState::Lapsed);
    }

    void aRevokeDuringTheOpeningWins()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.target.down = true;
        const QString id = office.openGrant(1h);
        const Receipt answer = office.act(u"kofi"_s, IntentKind::Revoke, TextBody{ u"Not today"_s },
                                          office.grant(id).requestId);
        QVERIFY2(answer.accepted, qPrintable(answer.code));
        office.target.down = false;
        office.pass(1min);
        QVERIFY(!office.target.calls.contains(u"open "_s + id));
        QVERIFY(!office.target.logIn(id));
    }

    void theEnforcerIsIdleOnlyWhenNothingLives()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.pass(10s);
        QVERIFY(office.enforcer->isIdle());
        office.openGrant(1h);
        QVERIFY(!office.enforcer->isIdle());
        office.pass(1h + 10s);
        QVERIFY(office.enforcer->isIdle());
    }
};

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
