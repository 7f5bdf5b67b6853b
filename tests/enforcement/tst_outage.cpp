// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "tests/enforcement/office.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// No file of this process may grow beyond a few kB, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 8192;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

// The ledger is out of reach: endings go on and are logged later, at their own times.
class TestOutage : public QObject
{
    Q_OBJECT

private slots:
    void I2_aGrantEndsWhileTheLedgerIsLocked()
    {
        Office office;
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        const Instant deadline = office.grant(id).deadline;
        office.pass(1h - 1s);
        {
            const Transaction lock(office.database());
            SP_VERIFY(lock.begun());
            office.pass(4s);
            QVERIFY(!office.target.logIn(id));
            QCOMPARE(office.target.objects.size(), 0);
            QCOMPARE(office.grant(id).state, GrantState::Active); // the ledger knows nothing yet
        }
        office.pass(10s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.grant(id).sessionsEnded, 1);
        QCOMPARE(office.log(EventKind::EndDue).first().at, deadline);
        QVERIFY(office.log(EventKind::LoginClosed).first().at - deadline < 1s);
        QVERIFY(office.log(EventKind::Ended).first().at - deadline < 5s);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_aGrantEndsWithTheDiskFull()
    {
        Office office;
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        office.pass(1h - 1s);
        {
            const FullDisk full;
            office.pass(4s);
            QVERIFY(!office.target.logIn(id));
        }
        office.pass(10s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.log(EventKind::Ended).size(), 1);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_aRestartWithoutTheLedgerEndsWhatTheJournalKnows()
    {
        Office office;
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.crash();
        const QString away = office.address().path + u".away"_s;
        QVERIFY(QFile::rename(office.address().path, away));
        SP_VERIFY(office.startEnforcer());
        office.pass(1h - 1ms);
        QVERIFY(office.target.logIn(id));
        office.pass(5s);
        QVERIFY(!office.target.logIn(id));
        QVERIFY(office.target.objects.isEmpty());

        office.crash(); // and again, in the middle of it
        SP_VERIFY(office.startEnforcer());
        QVERIFY(QFile::rename(away, office.address().path));
        office.pass(5s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.log(EventKind::Ended).size(), 1);
        QCOMPARE(office.auditFindings(), QString());
    }

    void nothingIsOpenedWhileTheLedgerCannotBeWritten()
    {
        Office office;
        SP_VERIFY(office.open());
        const QString request = office.file(u"ana"_s);
        office.send(office.seal(office.next(u"rui"_s, IntentKind::Approve, TextBody{}, request)));
        {
            const Transaction lock(office.database());
            SP_VERIFY(lock.begun());
            QCOMPARE(office.enforcer->step().ledger->code, ErrorCode::Locked);
            office.pass(2s);
            QVERIFY(office.target.objects.isEmpty());
        }
        office.pass(1s);
        QCOMPARE(office.grant(grantIdFor(request, 1)).state, GrantState::Active);
    }

    void nothingIsOpenedWhileTheJournalCannotBeWritten()
    {
        Office office;
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
        Office office;
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

    void filesBesideTheLedgerAreTheirOwnersAlone()
    {
        Office office;
        SP_VERIFY(office.open());
        office.openGrant();
        for (const QString &name : { u"journal.cbor"_s, u"ledger.db"_s, u"ledger.db.enforcer"_s })
            QCOMPARE(
                QFile::permissions(office.folder() + u'/' + name)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
    }

    void aLedgerThatIsNoneIsRefusedAtTheStart()
    {
        Office office;
        QFile file(office.address().path);
        office.database().close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        SP_FAILS(office.startEnforcer(), ErrorCode::Corrupt);
    }

    void aLedgerThatIsNotThereIsRefusedAtTheStart()
    {
        Office office;
        QVERIFY(QFile::remove(office.address().path));
        SP_FAILS(office.startEnforcer(), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
