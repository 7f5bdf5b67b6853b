// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/simulating.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// A day with a request that opened, one that was refused to an approver, and one that lapsed.
void liveThrough(WorkingOffice &office)
{
    const QString id = office.file(u"mara"_s, office.ask());
    office.say(IntentKind::Approve, u"mara"_s, id);
    office.say(IntentKind::Approve, u"omar"_s, id);
    office.pass(std::chrono::hours(3));
    office.file(u"pia"_s, office.ask());
    office.pass(std::chrono::hours(21));
}

Policy proposed()
{
    Policy policy = WorkingOffice::policy();
    policy.digest = QByteArray(32, 'n');
    return policy;
}

} // namespace

class TestSimulating : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void theLedgersOwnHistoryIsPlayed()
    {
        WorkingOffice office(runningBackend());
        liveThrough(office);
        const auto same = simulateHistory(office.database(), proposed(), {}, office.clock.now());
        SP_VERIFY(same);
        QCOMPARE(same->requests, 2);
        QCOMPARE(same->divergences.size(), 0);
        QVERIFY(same->intents >= 5); // the registry's as well
        Policy stricter = proposed();
        for (Rule &rule : stricter.rules)
            rule.maximumDuration = std::chrono::minutes(1);
        const auto other = simulateHistory(office.database(), stricter, {}, office.clock.now());
        SP_VERIFY(other);
        QCOMPARE(other->divergences.size(), 2);
        QVERIFY(other->divergences.first().would.refusal->code == RefusalCode::DurationTooLong);
    }

    void onlyWhatIsNotOlderIsTold()
    {
        WorkingOffice office(runningBackend());
        liveThrough(office);
        const Instant since = office.clock.now() - std::chrono::hours(22);
        const auto found
            = simulateHistory(office.database(), proposed(), since, office.clock.now());
        SP_VERIFY(found);
        QCOMPARE(found->requests, 1);
    }

    void itCanBeBrokenOff()
    {
        WorkingOffice office(runningBackend());
        liveThrough(office);
        SP_FAILS(simulateHistory(office.database(), proposed(), {}, office.clock.now(),
                                 [](qint64) { return false; }),
                 ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSimulating)
#include "tst_simulating.moc"
