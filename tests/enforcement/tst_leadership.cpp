// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who leads is decided by the lease alone.
class TestLeadership : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }

    void aWriteThatTheServerRefusesIsAnOutageAndNoLostLead()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto before = LeaseRepository(office.database()).read();
        SP_VERIFY(before);
        runSql(office.administrator(), u"REVOKE INSERT ON receipt FROM sallyport_enforcer"_s);
        const Envelope asked = office.seal(
            office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a')));
        office.send(asked);
        const StepReport refused = office.enforcer->step();
        runSql(office.administrator(), u"GRANT INSERT ON receipt TO sallyport_enforcer"_s);
        QVERIFY(refused.leads);
        QVERIFY(refused.ledger);
        QVERIFY(!office.answerTo(asked));
        office.pass(10s);
        QVERIFY(office.answerTo(asked));
        QCOMPARE(LeaseRepository(office.database()).read()->epoch, before->epoch);
    }

    void whoLostTheLeaseWritesNothingMore()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto taken
            = LeaseRepository(office.database()).claim(u"another"_s, Millis(10min), true);
        SP_VERIFY(taken);
        QVERIFY(*taken);
        const Envelope asked = office.seal(
            office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a')));
        office.send(asked);
        const StepReport fenced = office.enforcer->step();
        QVERIFY(!fenced.leads);
        QVERIFY(!fenced.ledger);
        QVERIFY(!office.answerTo(asked));
    }

    // The leader does nothing; whoever stands by closes logins, and ends sessions when they may go
    // on no longer.
    void I2_aStandbyHoldsBothEnds()
    {
        Office office(runningBackend());
        office.ending = "{ mode: drain, within: 10m }";
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        const Instant deadline = office.grant(id).deadline;
        const auto taken
            = LeaseRepository(office.database()).claim(u"another"_s, Millis(10min), true);
        QVERIFY(taken && *taken);
        const auto sessions
            = [&] { return office.target.objects.value(ScriptedTarget::nameOf(id)).sessions; };
        const auto wait = [&](Instant until) {
            office.clock.advance(until - 1s - office.clock.now());
            office.settle();
            for (int i = 0; i < 10; ++i) {
                office.clock.advance(100ms);
                office.settle();
            }
        };
        wait(deadline + 1s);
        QVERIFY(office.target.logIn(id)); // the leader has the first word
        wait(deadline + 4s);
        QVERIFY(!office.target.logIn(id));
        QCOMPARE(sessions(), 2);
        wait(deadline + 10min + 1s);
        QCOMPARE(sessions(), 2);
        wait(deadline + 10min + 4s);
        QCOMPARE(sessions(), 0);
    }

    // What it ended stays due until the leader writes that: it looks again later, and is not late
    // for the next one.
    void I2_aStandbyThatEndedSomethingComesToRest()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString first = office.openGrant(1h);
        office.clock.advance(5500ms);
        const QString second = office.openGrant(1h);
        const auto taken
            = LeaseRepository(office.database()).claim(u"another"_s, Millis(10min), true);
        QVERIFY(taken && *taken);
        const Instant deadline = office.grant(first).deadline;
        office.clock.advance(deadline + 2s - office.clock.now());
        office.settle();
        QVERIFY(!office.target.logIn(first));

        int steps = 0;
        while (office.target.logIn(second)) {
            const auto next = office.enforcer->nextDue();
            QVERIFY(next && *next > office.clock.now());
            office.clock.advance(*next - office.clock.now());
            office.settle();
            QVERIFY(++steps < 60);
        }
        QCOMPARE(office.clock.now(), office.grant(second).deadline + 2s);
        QVERIFY(*office.enforcer->nextDue() > office.clock.now());
    }
};

QTEST_GUILESS_MAIN(TestLeadership)
#include "tst_leadership.moc"
