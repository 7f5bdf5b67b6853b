// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"
#include "models/store/vitalsfact.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the enforcer says about itself and its targets, for people to read.
class TestVitals : public QObject
{
    Q_OBJECT

    static std::optional<QByteArray> fact(const Office &office, const QString &name)
    {
        return EventRepository(office.database()).fact(name).value_or(std::nullopt);
    }
    static VitalsFact vitals(const Office &office)
    {
        const auto bytes = fact(office, VitalsFactName);
        return VitalsFact::fromBytes(bytes.value_or(QByteArray())).value_or(VitalsFact());
    }
    static TargetVitals target(const Office &office)
    {
        const auto bytes = fact(office, TargetsFactName);
        const auto read = TargetsFact::fromBytes(bytes.value_or(QByteArray()));
        return read && read->targets.size() == 1 ? read->targets.first() : TargetVitals();
    }

    // Until the next look at the target was answered.
    static void passALook(Office &office)
    {
        office.pass(61s);
        office.pass(1s);
    }

private slots:
    void initTestCase_data() { addBackendRows(); }

    void theLeaderSaysWhoItIs()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto lease = LeaseRepository(office.database()).read();
        SP_VERIFY(lease);
        const VitalsFact first = vitals(office);
        QCOMPARE(first.leader, lease->owner);
        QCOMPARE(first.epoch, lease->epoch);
        QVERIFY(toMs(first.since) > 0);
        QCOMPARE(first.skew.has_value(), runningBackend() == Backend::Postgresql);
        office.crash();
        office.clock.advance(1min);
        SP_VERIFY(office.startEnforcer());
        office.settle();
        const VitalsFact second = vitals(office);
        QVERIFY(second.leader != first.leader);
        QVERIFY(second.epoch > first.epoch);
        QVERIFY(second.since > first.since);
    }

    void aClockThatIsWrongIsMeasuredAgainstTheServers()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto lease = LeaseRepository(office.database()).read();
        SP_VERIFY(lease);
        const Millis before = office.clock.now() - lease->now;
        office.pass(5s);
        const auto measured = vitals(office).skew;
        QCOMPARE(measured.has_value(), runningBackend() == Backend::Postgresql);
        // Months in this test; a file has no other clock to compare with.
        const Millis expected = measured ? before + 5s : Millis(0);
        QVERIFY(std::chrono::abs(measured.value_or(Millis(0)) - expected) < 60s);
    }

    void theLastDecisionIsTheLastAnswer()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.pass(1h);
        office.file(u"ana"_s);
        const Instant filed = office.clock.now();
        office.pass(10s);
        QCOMPARE(vitals(office).decided, filed);
        QCOMPARE(vitals(office).backlog, 0);
        QCOMPARE(vitals(office).oldest, Instant());
    }

    void aTargetThatIsDownIsNotReachedAndReturns()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        QVERIFY(isObjectId(office.openGrant(1h)));
        passALook(office);
        const TargetVitals well = target(office);
        QVERIFY(well.reached);
        QCOMPARE(well.error, QString());
        QCOMPARE(well.objects, 1);
        QCOMPARE(well.comparedAt, well.lookedAt);

        office.target.down = true;
        const Instant before = office.clock.now();
        passALook(office);
        const TargetVitals down = target(office);
        QVERIFY(!down.reached);
        QCOMPARE(down.error, u"unavailable"_s);
        QVERIFY(down.since > before);
        QVERIFY(down.comparedAt <= before); // the last comparison stays told
        passALook(office);
        QCOMPARE(target(office).since, down.since);
        QVERIFY(target(office).lookedAt > down.lookedAt);

        office.target.down = false;
        passALook(office);
        const TargetVitals back = target(office);
        QVERIFY(back.reached);
        QCOMPARE(back.error, QString());
        QVERIFY(back.since > down.since);
        QVERIFY(back.comparedAt > down.comparedAt);
    }

    void whatAComparisonFoundIsCounted()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        ScriptedTarget::Object stranger;
        stranger.sessions = 1;
        office.target.objects.insert(u"slp_stranger"_s, stranger);
        const Instant before = target(office).comparedAt;
        while (target(office).comparedAt == before && office.clock.now() < before + 2min)
            office.pass(1s);
        QCOMPARE(target(office).objects, 1);
        QCOMPARE(target(office).reported, 1);
        QCOMPARE(target(office).corrected, 1);
        passALook(office);
        QCOMPARE(target(office).reported, 0); // said once
    }

    void whatWasKnownOfATargetOutlivesTheEnforcer()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.target.down = true;
        passALook(office);
        const TargetVitals down = target(office);
        QVERIFY(!down.reached);
        office.crash();
        office.clock.advance(1h);
        SP_VERIFY(office.startEnforcer());
        office.settle();
        QVERIFY(!target(office).reached);
        QCOMPARE(target(office).since, down.since);
        QCOMPARE(target(office).comparedAt, down.comparedAt);
    }

    void stepsAloneWriteNothing()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.pass(1s);
        const auto self = fact(office, VitalsFactName);
        const auto targets = fact(office, TargetsFactName);
        for (int i = 0; i < 20; ++i) {
            office.clock.advance(10ms);
            office.settle();
        }
        QCOMPARE(fact(office, VitalsFactName), self);
        QCOMPARE(fact(office, TargetsFactName), targets);
        office.pass(4s);
        QVERIFY(fact(office, VitalsFactName) != self);
    }
};

QTEST_GUILESS_MAIN(TestVitals)
#include "tst_vitals.moc"
