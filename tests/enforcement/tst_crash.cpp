// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The enforcer may die between any two steps; what was accepted happens, once.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I3_aCrashAfterAnyStepLosesNothingAndActsOnce_data()
    {
        QTest::addColumn<int>("survived");
        for (int steps = 0; steps < 14; ++steps)
            QTest::addRow("the enforcer dies after each %d steps", steps + 1) << steps + 1;
    }
    void I3_aCrashAfterAnyStepLosesNothingAndActsOnce()
    {
        QFETCH(const int, survived);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString request = QString::fromLatin1(randomBytes(16).toHex());
        const QString id = grantIdFor(request, 1);
        office.send(office.seal(office.next(u"ana"_s, IntentKind::File, Office::ask(), request)));
        workInPieces(office, survived, 40);
        office.send(office.seal(office.next(u"rui"_s, IntentKind::Approve, TextBody{}, request)));
        workInPieces(office, survived, 40);
        QCOMPARE(office.grant(id).state, GrantState::Active);
        QVERIFY(office.target.logIn(id));

        office.clock.advance(1h);
        workInPieces(office, survived, 60);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QVERIFY(office.target.objects.isEmpty());
        for (const EventKind kind :
             { EventKind::Filed, EventKind::Approved, EventKind::RequestApproved, EventKind::Opened,
               EventKind::EndDue, EventKind::LoginClosed, EventKind::Ended, EventKind::CleanedUp })
            QCOMPARE(std::pair(eventKindName(kind), office.log(kind).size()),
                     std::pair(eventKindName(kind), qsizetype(1)));
        QCOMPARE(office.auditFindings(), QString());
    }

    void I3_aCallWhoseAnswerWasLostIsMadeAgain()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.target.loseAnswers = true;
        const QString id = office.openGrant(1h);
        QCOMPARE(office.grant(id).state, GrantState::Opening);
        office.crash();
        office.target.loseAnswers = false;
        SP_VERIFY(office.startEnforcer());
        office.pass(1s);
        QCOMPARE(office.grant(id).state, GrantState::Active);
        QCOMPARE(office.log(EventKind::Opened).size(), 1);
    }

    void I3_theEndIsStoredBeforeTheTargetHearsOfTheOpening()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        Instant stored;
        office.target.onCall = [&](const QString &call) {
            if (call.startsWith(u"open "_s))
                stored = office.grant(call.mid(5)).deadline;
        };
        const QString id = office.openGrant(1h);
        QCOMPARE(stored, office.clock.now() + 1h);
        QCOMPARE(office.target.objects.value(ScriptedTarget::nameOf(id)).order.deadline, stored);
    }

    void I2_aGrantThatFellDueWhileNobodyWatchedEndsAtTheStart()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        office.crash();
        office.clock.advance(48h);
        SP_VERIFY(office.startEnforcer());
        office.settle();
        QVERIFY(!office.target.logIn(id));
        office.pass(1s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
    }

    void aSecondEnforcerIsTurnedAway()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto factory = [&](const QString &) -> Result<std::unique_ptr<Connector>> {
            return office.target.connect();
        };
        Enforcer second(office.setup(), office.clock, makeInlineExecutor(factory, office.clock));
        SP_FAILS(second.start(), ErrorCode::Locked);
        office.crash();
        SP_VERIFY(second.start());
    }

private:
    // Works in lives of so many steps, each ended without a farewell. Time passes a little between
    // them, as it does between a crash and the next start.
    static void workInPieces(Office &office, int steps, int total)
    {
        for (int done = 0; done < total; done += steps) {
            office.crash();
            const auto started = office.startEnforcer();
            QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
            for (int i = 0; i < steps; ++i) {
                office.enforcer->step();
                office.clock.advance(20ms);
            }
        }
        office.crash();
        QVERIFY(office.startEnforcer());
        office.pass(1s);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
