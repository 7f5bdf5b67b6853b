// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/reconciler.h"
#include "models/ledger/merkle.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Target and ledger are made equal again after any fault (I7), and what was done is kept once.
class TestReconciling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I7_anObjectThatNobodyKnowsIsClosedAndReportedOnce_data()
    {
        QTest::addColumn<QString>("ledger");
        QTest::newRow("it names no ledger") << QString();
        QTest::newRow("it claims to be this ledger's") << u"ours"_s;
    }
    void I7_anObjectThatNobodyKnowsIsClosedAndReportedOnce()
    {
        QFETCH(const QString, ledger);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        ScriptedTarget::Object stranger;
        stranger.order.grantId = ledger.isEmpty() ? QString() : QString(32, QLatin1Char('c'));
        stranger.order.ledgerId
            = ledger.isEmpty() ? QString() : QString::fromLatin1(office.ledgerId().toHex());
        stranger.sessions = 2;
        office.target.objects.insert(u"slp_stranger"_s, stranger);
        for (int minute = 0; minute < 3; ++minute) {
            office.pass(61s);
            office.settle();
        }
        QCOMPARE(office.target.objects.size(), 1); // reported, not deleted
        QVERIFY(!office.target.objects.first().loginEnabled);
        QCOMPARE(office.target.objects.first().sessions, 0);
        const auto drift = office.log(EventKind::Drift);
        QCOMPARE(drift.size(), 1);
        QCOMPARE(drift.first().data.value(u"what"_s).toString(), u"unknown-object"_s);
        QCOMPARE(drift.first().data.value(u"object"_s).toString(), u"slp_stranger"_s);
    }

    void anotherLedgersObjectIsReportedAndLeftAlone()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        ScriptedTarget::Object other;
        other.order.grantId = QString(32, QLatin1Char('c'));
        other.order.ledgerId = QString(64, QLatin1Char('d'));
        office.target.objects.insert(u"slp_other"_s, other);
        office.pass(61s);
        QVERIFY(office.target.objects.first().loginEnabled);
        QCOMPARE(office.log(EventKind::Drift).first().data.value(u"what"_s).toString(),
                 u"foreign-object"_s);
    }

    void I7_whatIsMissingIsReportedAndNeverGrantedAgain()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.target.objects.clear();
        office.pass(3min);
        QVERIFY(office.target.objects.isEmpty());
        const auto drift = office.log(EventKind::Drift);
        QCOMPARE(drift.size(), 1);
        QCOMPARE(drift.first().data.value(u"what"_s).toString(), u"missing"_s);
        QCOMPARE(drift.first().grantId, id);
        QCOMPARE(office.target.calls.count(u"open "_s + id), 1);
    }

    void I7_anEndedGrantThatIsOpenAgainIsClosedWithinAMinute()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        const auto kept = office.target.objects;
        office.pass(1h + 10s);
        QVERIFY(office.target.objects.isEmpty());
        office.target.objects = kept; // restored from a backup
        office.pass(61s);
        QVERIFY(!office.target.logIn(id));
        QCOMPARE(office.log(EventKind::Drift).first().data.value(u"what"_s).toString(),
                 u"reopened"_s);
        office.pass(2min);
        QVERIFY(office.target.objects.isEmpty());
    }

    void I7_afterAFaultHealsTheTargetEqualsTheLedgerWithinAMinute()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString ending = office.openGrant(1h);
        office.pass(59min);
        office.target.down = true;
        const QString opening = office.openGrant(2h);
        office.pass(10min);
        office.target.down = false;
        office.pass(60s);
        QCOMPARE(office.grant(ending).state, GrantState::Ended);
        QCOMPARE(office.grant(opening).state, GrantState::Active);
        QCOMPARE(office.target.objects.keys(), QStringList{ ScriptedTarget::nameOf(opening) });
    }

    void I7_whatWasAskedInAnEarlierLeadIsNoComparisonInThisOne()
    {
        Reconciler reconciler({ u"orders-db"_s }, fromMs(0));
        reconciler.startAfresh(fromMs(1000));
        QCOMPARE(reconciler.due(fromMs(1000)).size(), 1);
        reconciler.startAfresh(fromMs(2000)); // others led meanwhile, before the answer came
        reconciler.compared(u"orders-db"_s, fromMs(1000), fromMs(3000));
        QVERIFY(!reconciler.hasCompared(u"orders-db"_s));
        QVERIFY(reconciler.due(fromMs(4999)).isEmpty());
        QCOMPARE(reconciler.due(fromMs(5000)).size(), 1); // soon, since openings wait for it
        reconciler.compared(u"orders-db"_s, fromMs(5000), fromMs(5000));
        QVERIFY(reconciler.hasCompared(u"orders-db"_s));
    }

    void eachLineOfWhatWasDoneIsKeptOnceAlsoAcrossARestart()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.target.say(id, u"select 1"_s);
        office.pass(2s);
        office.target.say(id, u"select 2"_s);
        for (int life = 0; life < 3; ++life) {
            office.crash();
            SP_VERIFY(office.startEnforcer());
            office.pass(2s);
        }
        const auto statements = office.log(EventKind::Statement);
        QCOMPARE(statements.size(), 2);
        QCOMPARE(statements.at(0).data.value(u"text"_s).toString(), u"select 1"_s);
        QCOMPARE(statements.at(1).data.value(u"text"_s).toString(), u"select 2"_s);
        QCOMPARE(statements.at(0).requestId, office.grant(id).requestId);
    }

    void whatIsDoneAtTheVeryEndIsStillRead()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.pass(1h + 500ms);
        office.target.say(id, u"commit"_s);
        for (int i = 0; i < 5; ++i)
            office.pass(1s);
        QCOMPARE(office.log(EventKind::Statement).size(), 1);
    }

    void whatAGrantDidIsBoundedAndWhatWasCutIsStated()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        for (int i = 0; i < 5010; ++i)
            office.target.say(id, u"select 1"_s);
        office.pass(2s);
        QCOMPARE(office.log(EventKind::Statement).size(), 5000);
        QCOMPARE(office.log(EventKind::ActivityCut).size(), 1);
        QCOMPARE(office.log(EventKind::ActivityCut).first().data.value(u"lines"_s).toInteger(), 10);
        for (int i = 0; i < 100; ++i)
            office.target.say(id, u"select 1"_s);
        office.pass(2s);
        QCOMPARE(office.log(EventKind::ActivityCut).last().data.value(u"lines"_s).toInteger(), 110);
    }

    void theLogIsSignedEachMinuteAndEachThousandEntries()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        EventRepository events(office.database());
        QCOMPARE(events.checkpoints(0, 10)->size(), 0);
        office.pass(60s);
        QCOMPARE(events.checkpoints(0, 10)->size(), 1);
        const QString id = office.openGrant(1h);
        for (int i = 0; i < 1000; ++i)
            office.target.say(id, u"select 1"_s);
        office.pass(2s);
        office.pass(2s); // well before the next minute
        QCOMPARE(events.checkpoints(0, 10)->size(), 2);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I5_aLogThatWasChangedBehindItsCheckpointOpensNothingAndIsNotSigned()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.pass(60s);
        office.crash();
        // Whoever owns the file can change an entry and its hash together.
        const QByteArray bytes = EventRepository(office.database()).rows(3, 1)->first().bytes;
        QSqlQuery change(office.database());
        QVERIFY(change.exec(runningBackend() == Backend::Sqlite
                                ? u"DROP TRIGGER event_grows_changed"_s
                                : u"DROP TRIGGER event_grows ON event"_s));
        QVERIFY(change.prepare(u"UPDATE event SET bytes = ?, leaf = ? WHERE position = 2"_s));
        change.addBindValue(bytes);
        change.addBindValue(leafHash(bytes));
        QVERIFY(change.exec());
        SP_VERIFY(office.startEnforcer());
        const QString id = office.openGrant();
        office.pass(5min);
        QCOMPARE(office.grant(id).state, GrantState::Opening); // nor is anything opened
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(EventRepository(office.database()).checkpoints(0, 10)->size(), 1);
    }

    void I8_noCredentialIsInTheLogOrTheJournal()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.openGrant(1h);
        office.pass(2h);
        const QByteArray secret = Office::ask().credential.mid(30, 40);
        const auto rows = EventRepository(office.database()).rows(0, 10'000);
        SP_VERIFY(rows);
        for (const EventRow &row : *rows)
            QVERIFY(!row.bytes.contains(secret));
        for (const QString &name : { u"journal.cbor"_s, u"spool.cbor"_s }) {
            QFile file(office.folder() + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(secret));
        }
    }
};

QTEST_GUILESS_MAIN(TestReconciling)
#include "tst_reconciling.moc"
