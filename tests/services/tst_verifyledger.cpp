// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QRegularExpression>

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
    void initTestCase_data() { addBackendRows(); }

    void I5_anHonestLedgerHolds()
    {
        WorkingOffice office(runningBackend());
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
        QFETCH(QString, statement);
        WorkingOffice office(runningBackend());
        liveThrough(office);
        // As whoever runs the server could.
        const bool isServer = runningBackend() == Backend::Postgresql;
        const QString table = trigger.section(u'_', 0, 0);
        QVERIFY(Office::exec(office.owner(),
                             isServer ? u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table)
                                      : u"DROP TRIGGER "_s + trigger));
        if (isServer)
            statement.replace(QRegularExpression(u"zeroblob\\((\\d+)\\)"_s),
                              u"decode(repeat('00', \\1), 'hex')"_s);
        QVERIFY(Office::exec(office.owner(), statement));
        const auto report = verifyLedger(office.database(), Whatever);
        SP_VERIFY(report);
        QVERIFY(!report->holds());
    }

    void aCancelledVerificationSaysSo()
    {
        WorkingOffice office(runningBackend());
        SP_FAILS(verifyLedger(office.database(), [](qint64, qint64) { return false; }),
                 ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestVerifyLedger)
#include "tst_verifyledger.moc"
