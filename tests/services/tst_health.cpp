// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What people read about how the ledger is served.
class TestHealth : public QObject
{
    Q_OBJECT

    static Health healthFor(WorkingOffice &office, const QString &person)
    {
        return need(Reader(office.connectionOf(person)).health(office.clock.now()));
    }
    static bool isServer() { return runningBackend() == Backend::Postgresql; }

private slots:
    void initTestCase_data() { addBackendRows(); }

    void everybodyReadsWhatTheEnforcerSays()
    {
        WorkingOffice office(runningBackend());
        office.file(u"mara"_s, office.ask());
        const Instant filed = office.clock.now();
        office.pass(5s);
        const auto lease = need(LeaseRepository(office.database()).read());
        for (const QString &person : { u"mara"_s, u"sven"_s, Office::Officer }) {
            const Health health = healthFor(office, person);
            QVERIFY(health.status.enforcerAlive);
            QVERIFY(!health.leader.isEmpty());
            QCOMPARE(health.leader, lease.owner);
            QCOMPARE(health.epoch, lease.epoch);
            QVERIFY(toMs(health.leadsSince) > 0);
            QCOMPARE(health.skew.has_value(), isServer());
            QCOMPARE(health.intake.decided, filed);
            QCOMPARE(health.intake.backlog, 0);
            QVERIFY(health.intake.ofEverybody);
            QCOMPARE(health.targets.size(), 1);
            QCOMPARE(health.targets.first().name, u"orders-db"_s);
            QVERIFY(health.targets.first().reached);
            QVERIFY(toMs(health.targets.first().comparedAt) > 0);
            QCOMPARE(missedTargets(health), 0);
        }
    }

    void withoutAnEnforcerAServerShowsOnesOwnMessagesOnly()
    {
        WorkingOffice office(runningBackend());
        office.pass(5s);
        const auto send = [&office](const QString &person) {
            SP_VERIFY(office.submitter(person).submit(comment(u"Is anybody there?"_s)));
        };
        send(u"mara"_s);
        send(u"pia"_s);
        office.clock.advance(1min);
        const Health mara = healthFor(office, u"mara"_s);
        QVERIFY(!mara.status.enforcerAlive);
        QCOMPARE(mara.intake.ofEverybody, !isServer());
        QCOMPARE(mara.intake.backlog, isServer() ? 1 : 2);
        QVERIFY(toMs(mara.intake.oldest) > 0);
        QVERIFY(toMs(mara.intake.decided) > 0); // as the enforcer said it last
        QCOMPARE(troubleOf(mara, office.clock.now()), HealthTrouble::NoEnforcer);
        const Health sven = healthFor(office, u"sven"_s);
        QCOMPARE(sven.intake.backlog, isServer() ? 0 : 2);
    }

    void aLeaderThatSaidNothingYetIsNotTakenForTheLastOne()
    {
        WorkingOffice office(runningBackend());
        office.pass(5s);
        QVERIFY(
            Office::exec(office.owner(), u"UPDATE lease SET epoch = epoch + 1, owner = 'other'"_s));
        const Health health = healthFor(office, u"mara"_s);
        QCOMPARE(health.leader, u"other"_s);
        QCOMPARE(health.leadsSince, Instant());
        QCOMPARE(health.skew, std::nullopt);
    }

    void factsThatAreBrokenAreNotKnown()
    {
        WorkingOffice office(runningBackend());
        office.pass(5s);
        EventRepository events(office.owner());
        SP_VERIFY(events.setFact(VitalsFactName, "nonsense"));
        SP_VERIFY(events.setFact(TargetsFactName, "{}"));
        const Health health = healthFor(office, u"mara"_s);
        QVERIFY(health.targets.isEmpty());
        QCOMPARE(health.leadsSince, Instant());
        QCOMPARE(health.intake.ofEverybody, !isServer());
    }

    void theGravestTroubleIsNamed_data()
    {
        const Instant now = fromMs(1'795'000'000'000);
        QTest::addColumn<Health>("health");
        QTest::addColumn<HealthTrouble>("trouble");
        Health well;
        well.status.enforcerAlive = true;
        well.targets = { { .name = u"a"_s, .lookedAt = now, .reached = true } };
        QTest::newRow("all is well") << well << HealthTrouble::None;
        Health unseen = well;
        unseen.targets.first() = { .name = u"a"_s };
        QTest::newRow("not looked at yet is not missed") << unseen << HealthTrouble::None;
        Health missed = well;
        missed.targets.first().reached = false;
        QTest::newRow("a target is missed") << missed << HealthTrouble::TargetMissed;
        Health fresh = missed;
        fresh.intake = { .backlog = 1, .oldest = now - IntakePatience };
        QTest::newRow("what came just now may wait") << fresh << HealthTrouble::TargetMissed;
        Health waits = missed;
        waits.intake = { .backlog = 1, .oldest = now - IntakePatience - 1ms };
        QTest::newRow("an intent waits") << waits << HealthTrouble::IntakeWaits;
        Health skewed = waits;
        skewed.skew = -ClockPatience - 1ms;
        QTest::newRow("a clock that is behind") << skewed << HealthTrouble::ClockWrong;
        Health dead = skewed;
        dead.status.enforcerAlive = false;
        QTest::newRow("nobody enforces") << dead << HealthTrouble::NoEnforcer;
        Health alarmed = dead;
        alarmed.status.alarm = LogAlarmFact();
        QTest::newRow("the log is another one") << alarmed << HealthTrouble::LogAlarm;
    }
    void theGravestTroubleIsNamed()
    {
        QFETCH(const Health, health);
        QFETCH(const HealthTrouble, trouble);
        QCOMPARE(troubleOf(health, fromMs(1'795'000'000'000)), trouble);
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
