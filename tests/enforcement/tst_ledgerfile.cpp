// SPDX-License-Identifier: GPL-3.0-or-later
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

// The file that the embedded ledger is. Being locked is one of tst_outage's cases.
class TestLedgerFile : public QObject
{
    Q_OBJECT

private slots:
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

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
