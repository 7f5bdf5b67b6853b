// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As long as this lives, nobody can write the ledger: its server is stopped, its file locked.
class Outage
{
public:
    explicit Outage(Office &office) : m_office(office)
    {
        if (runningBackend() == Backend::Sqlite) {
            m_lock.emplace(office.database());
            m_began = m_lock->begun();
            return;
        }
        office.leave();
        m_began = LedgerServer::shared().cluster().stop();
    }
    ~Outage()
    {
        if (m_lock)
            return;
        if (const auto started = LedgerServer::shared().cluster().start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
        m_office.comeBack();
    }
    Q_DISABLE_COPY_MOVE(Outage)

    const Result<void> &began() const { return m_began; }

private:
    Office &m_office;
    std::optional<Transaction> m_lock;
    Result<void> m_began;
};

} // namespace

// The ledger is out of reach: endings go on and are logged later, at their own times.
class TestOutage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I2_aGrantEndsWhileTheLedgerIsAway()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        const Instant deadline = office.grant(id).deadline;
        office.pass(1h - 1s);
        {
            const Outage outage(office);
            SP_VERIFY(outage.began());
            office.pass(4s);
            QVERIFY(!office.target.logIn(id));
            QCOMPARE(office.target.objects.size(), 0);
        }
        QCOMPARE(office.grant(id).state, GrantState::Active); // the ledger knows nothing yet
        office.pass(10s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.grant(id).sessionsEnded, 1);
        QCOMPARE(office.log(EventKind::EndDue).first().at, deadline);
        QVERIFY(office.log(EventKind::LoginClosed).first().at - deadline < 1s);
        QVERIFY(office.log(EventKind::Ended).first().at - deadline < 5s);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_aGrantThatWasOpeningWhenTheLedgerWentAwayEndsOnTime()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        std::optional<Outage> outage;
        office.target.onCall = [&](const QString &call) {
            if (call.startsWith("open "_L1) && !outage)
                outage.emplace(office);
        };
        const QString request = office.file(u"ana"_s, 1h);
        const QString id = grantIdFor(request, 1);
        office.send(office.seal(office.next(u"rui"_s, IntentKind::Approve, TextBody{}, request)));
        office.pass(1s);
        QVERIFY(outage);
        SP_VERIFY(outage->began());
        QVERIFY(office.target.logIn(id));
        office.clock.advance(1h - 2s); // at once: each try of a locked file takes its time
        office.settle();
        QVERIFY(office.target.logIn(id));
        office.pass(4s);
        QVERIFY(!office.target.logIn(id));
        QVERIFY(office.target.objects.isEmpty());
        outage.reset();
        office.pass(10s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.grant(id).sessionsEnded, 2);
        QCOMPARE(office.target.calls.count(u"open "_s + id), 1);
        QCOMPARE(office.log(EventKind::Ended).size(), 1);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_aRestartWithoutTheLedgerEndsWhatTheJournalKnows()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        {
            const Outage outage(office);
            SP_VERIFY(outage.began());
            office.crash();
            SP_VERIFY(office.startEnforcer());
            office.clock.advance(1h - 1ms);
            office.settle();
            QVERIFY(office.target.logIn(id));
            office.pass(5s);
            QVERIFY(!office.target.logIn(id));
            QVERIFY(office.target.objects.isEmpty());

            office.crash(); // and again, in the middle of it
            SP_VERIFY(office.startEnforcer());
        }
        office.letLeaseRunOut();
        office.pass(5s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.log(EventKind::Ended).size(), 1);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_sessionsGoOnAndEndWhileTheLedgerIsAway_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("the enforcer stays") << false;
        QTest::newRow("the enforcer is started anew in between") << true;
    }
    void I2_sessionsGoOnAndEndWhileTheLedgerIsAway()
    {
        QFETCH(const bool, restarts);
        Office office(runningBackend());
        office.ending = "{ mode: drain, within: 10m }";
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        const Instant deadline = office.grant(id).deadline;
        office.pass(1h - 1s);
        {
            const Outage outage(office);
            SP_VERIFY(outage.began());
            office.pass(2s);
            QVERIFY(!office.target.logIn(id));
            if (restarts) {
                office.crash();
                SP_VERIFY(office.startEnforcer());
            }
            office.clock.advance(deadline + 10min - 1s - office.clock.now());
            office.settle();
            QCOMPARE(office.target.objects.value(ScriptedTarget::nameOf(id)).sessions, 1);
            office.pass(4s);
            QVERIFY(office.target.objects.isEmpty());
        }
        office.letLeaseRunOut();
        office.pass(10s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.grant(id).sessionsEnded, 1);
        QVERIFY(office.log(EventKind::LoginClosed).first().at - deadline < 1s);
        QCOMPARE(office.log(EventKind::DrainOver).first().at, deadline + 10min);
        QVERIFY(office.log(EventKind::Ended).first().at - (deadline + 10min) < 3s);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I3_whatWasSentBeforeAnOutageIsDecidedAfterItAndOpensNothingMeanwhile()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString request = office.file(u"ana"_s);
        const Envelope approval
            = office.seal(office.next(u"rui"_s, IntentKind::Approve, TextBody{}, request));
        office.send(approval);
        {
            const Outage outage(office);
            SP_VERIFY(outage.began());
            QVERIFY(office.enforcer->step().ledger);
            office.pass(2s);
            QVERIFY(office.target.objects.isEmpty());
        }
        QVERIFY(!office.answerTo(approval));
        office.pass(1s);
        QVERIFY(office.answerTo(approval)->accepted);
        QCOMPARE(office.grant(grantIdFor(request, 1)).state, GrantState::Active);
    }

    void nothingIsOpenedWhileTheJournalCannotBeWritten()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString journal = office.folder() + u"/journal.cbor"_s;
        QFile::remove(journal);
        QVERIFY(QDir().mkdir(journal)); // a folder in its place
        QFile(journal + u"/x"_s).open(QIODevice::WriteOnly);
        const QString id = office.openGrant();
        QVERIFY(office.target.objects.isEmpty());
        QVERIFY(QDir(journal).removeRecursively());
        office.pass(5s);
        QCOMPARE(office.grant(id).state, GrantState::Active);
    }

    void aDamagedJournalIsNoReasonToStop()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant();
        office.crash();
        QFile journal(office.folder() + u"/journal.cbor"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("damaged");
        journal.close();
        SP_VERIFY(office.startEnforcer());
        office.pass(1h + 1s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
    }
};

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
