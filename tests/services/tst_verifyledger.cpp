// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/workingoffice.h"
#include "tests/support/verify.h"

#include <algorithm>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

const auto Whatever = [](qint64, qint64) { return true; };

QString liveThrough(WorkingOffice &office)
{
    const QString id = office.file(u"mara"_s, office.ask());
    office.say(IntentKind::Approve, u"mara"_s, id); // refused and logged
    office.say(IntentKind::Approve, u"omar"_s, id);
    office.pass(std::chrono::hours(3));
    return id;
}

} // namespace

class TestVerifyLedger : public QObject
{
    Q_OBJECT

private slots:
    void I5_anHonestLedgerHolds()
    {
        WorkingOffice office;
        liveThrough(office);
        QList<qint64> steps;
        const auto report = verifyLedger(office.database(), [&steps](qint64 done, qint64) {
            steps.append(done);
            return true;
        });
        SP_VERIFY(report);
        for (const AuditFinding &finding : report->findings)
            qWarning("%d %s", int(finding.kind), qPrintable(finding.detail));
        QVERIFY(report->holds());
        QVERIFY(report->intents > 20);
        QVERIFY(report->checkpoints > 0);
        QCOMPARE(report->events, need(office.reader().status(office.clock.now())).events);
        QVERIFY(std::ranges::is_sorted(steps));
        QCOMPARE(steps.last(), report->events);
    }

    void I5_whatWasTamperedWithIsFound_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("statement");
        QTest::newRow("an entry that was removed")
            << u"event_grows_deleted"_s << u"DELETE FROM event WHERE position = 5"_s;
        QTest::newRow("entries that were cut off at the end")
            << u"event_grows_deleted"_s << u"DELETE FROM event WHERE position > 5"_s;
        QTest::newRow("bytes that were changed")
            << u"event_grows_changed"_s
            << u"UPDATE event SET bytes = (SELECT bytes FROM event WHERE position = 2) WHERE position = 5"_s;
        QTest::newRow("a checkpoint that was changed")
            << u"checkpoint_grows_changed"_s << u"UPDATE checkpoint SET root = zeroblob(32)"_s;
        QTest::newRow("a signature that was replaced")
            << u"mailbox_grows_changed"_s
            << u"UPDATE mailbox SET signature = zeroblob(64) WHERE id = 3"_s;
    }

    void I5_whatWasTamperedWithIsFound()
    {
        QFETCH(const QString, trigger);
        QFETCH(const QString, statement);
        WorkingOffice office;
        liveThrough(office);
        QVERIFY(Office::exec(office.database(), u"DROP TRIGGER "_s + trigger));
        QVERIFY(Office::exec(office.database(), statement));
        const auto report = verifyLedger(office.database(), Whatever);
        SP_VERIFY(report);
        QVERIFY(!report->holds());
    }

    void aCancelledVerificationSaysSo()
    {
        WorkingOffice office;
        SP_FAILS(verifyLedger(office.database(), [](qint64, qint64) { return false; }),
                 ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestVerifyLedger)
#include "tst_verifyledger.moc"
