// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/connectorfactory.h"
#include "models/enforcement/enforcerconfig.h"
#include "models/enforcement/enforcerlock.h"
#include "models/enforcement/operationqueue.h"
#include "models/ledger/privatefile.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

#include <sys/stat.h>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// True while somebody waits for a lock on the file, as the kernel tells.
bool isWaitedFor(const QString &path)
{
    struct stat status = {};
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(path).constData(), &status) != 0
        || !locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray inode = ':' + QByteArray::number(quint64(status.st_ino)) + ' ';
    const QByteArrayList lines = locks.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [&inode](const QByteArray &line) {
        return line.contains("-> ") && line.contains(inode);
    });
}

} // namespace

// sallyportd.yaml, the locks beside the ledger, and the pace of retries.
class TestEnforcerConfig : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsRead()
    {
        EnforcerConfig config;
        config.ledger.path = u"/tmp/ledger.db"_s;
        config.logKeyFile = path(u"log.key"_s);
        config.stateFolder = m_folder.path();
        TargetConfig target;
        target.host = u"db.example"_s;
        target.port = 5433;
        target.database = u"orders"_s;
        target.user = u"sallyport"_s;
        target.password = u"with \"quotes\" and: colons # and more"_s;
        target.options = { { u"sslmode"_s, u"verify-full"_s } };
        config.targets.insert(u"orders-db"_s, target);
        SP_VERIFY(saveEnforcerConfig(path(u"a.yaml"_s), config));
        const auto read = loadEnforcerConfig(path(u"a.yaml"_s));
        SP_VERIFY(read);
        QCOMPARE(*read, config);
        QCOMPARE(connectionsOf(*read).value(u"orders-db"_s), 4);
    }

    void aPasswordFileIsRead()
    {
        SP_VERIFY(writePrivateFile(path(u"secret"_s), "s3cret\n"));
        const auto read = load("targets:\n  a: { connector: postgresql, host: h, database: d, "
                               "user: u, password_file: secret }\n");
        SP_VERIFY(read);
        QCOMPARE(read->targets.first().password, u"s3cret"_s);
    }

    void aMistakeIsShownWithItsPlaceAndNeverWithTheValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const QByteArray target = "targets:\n  a: { connector: postgresql, host: h, ";
        QTest::newRow("an unknown key") << QByteArray("ledgr: x\n") << u":1:1: "_s;
        QTest::newRow("an address of another kind")
            << QByteArray("state: .\nledger: hunter2://x\n") << u":2:9: "_s;
        QTest::newRow("a port that is no number")
            << QByteArray(target + "database: d, user: u, port: hunter2 }\n") << u":2:68: "_s;
        QTest::newRow("a target without a user")
            << QByteArray(target + "database: d, password: hunter2 }\n") << u":2:6: "_s;
        QTest::newRow("a connector that nobody wrote")
            << QByteArray("targets:\n  a: { connector: hunter2, host: h, database: d, user: u }\n")
            << u":2:19: "_s;
        QTest::newRow("two passwords")
            << QByteArray(target + "database: d, user: u, password: hunter2, password_file: x }\n")
            << u":2:6: "_s;
        QTest::newRow("broken YAML") << QByteArray("targets: { a: [hunter2\n") << u":2:1: "_s;
        QTest::newRow("too many connections")
            << QByteArray(target + "database: d, user: u, connections: 17 }\n") << u":2:75: "_s;
    }
    void aMistakeIsShownWithItsPlaceAndNeverWithTheValue()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        const auto read = load(text);
        SP_FAILS(read, ErrorCode::Invalid);
        QVERIFY2(read.error().detail.contains(u"enforcer.yaml"_s + place),
                 qPrintable(read.error().detail));
        QVERIFY2(!read.error().detail.contains(u"hunter2"_s), qPrintable(read.error().detail));
    }

    void aFileThatOthersMayReadIsRefused()
    {
        SP_VERIFY(load("targets: {}\n"));
        QVERIFY(QFile::setPermissions(path(u"enforcer.yaml"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        SP_FAILS(loadEnforcerConfig(path(u"enforcer.yaml"_s)), ErrorCode::Denied);
    }

    void theLockOfAnEnforcerIsItsOwnAndEndsWithIt()
    {
        LedgerAddress ledger;
        ledger.path = path(u"ledger.db"_s);
        QVERIFY(!runningEnforcer(ledger));
        auto lock = LedgerLock::asEnforcer(ledger);
        SP_VERIFY(lock);
        QCOMPARE(runningEnforcer(ledger).value_or(0), QCoreApplication::applicationPid());
        SP_FAILS(LedgerLock::asEnforcer(ledger), ErrorCode::Locked);
        lock->reset();
        QVERIFY(!runningEnforcer(ledger));
        SP_VERIFY(LedgerLock::asEnforcer(ledger));
    }

    // Every console looks when it starts; an enforcer that starts meanwhile must not give up.
    void whoeverLooksForAnEnforcerKeepsNoneFromStarting()
    {
        LedgerAddress ledger;
        ledger.path = path(u"looked-at.db"_s);
        std::atomic_bool over = false;
        std::atomic_int looks = 0;
        auto looking = std::async(std::launch::async, [&] {
            while (!over) {
                static_cast<void>(runningEnforcer(ledger));
                ++looks;
            }
        });
        int refused = 0;
        for (int start = 0; start < 2000 || looks < 2000; ++start)
            refused += LedgerLock::asEnforcer(ledger) ? 0 : 1;
        over = true;
        looking.wait();
        QCOMPARE(refused, 0);
    }

    void clientsAreSeenWhileTheyAreThere()
    {
        LedgerAddress ledger;
        ledger.path = path(u"ledger.db"_s);
        QVERIFY(!hasClients(ledger));
        auto one = LedgerLock::asClient(ledger);
        auto two = LedgerLock::asClient(ledger);
        SP_VERIFY(one);
        SP_VERIFY(two);
        QVERIFY(hasClients(ledger));
        one->reset();
        QVERIFY(hasClients(ledger));
        two->reset();
        QVERIFY(!hasClients(ledger));
    }

    void whoeverComesWhileTheEnforcerLeavesWaitsUntilItIsGone()
    {
        LedgerAddress ledger;
        ledger.path = path(u"ledger.db"_s);
        auto stays = LedgerLock::asClient(ledger);
        SP_FAILS(LedgerLock::asLeaving(ledger), ErrorCode::Locked);
        stays->reset();
        auto enforcer = LedgerLock::asEnforcer(ledger);
        std::future<bool> coming; // ends after the lock that it waits for
        auto leaving = LedgerLock::asLeaving(ledger);
        SP_VERIFY(leaving);
        coming = std::async(std::launch::async, [&ledger] {
            const auto client = LedgerLock::asClient(ledger);
            return client && !runningEnforcer(ledger);
        });
        QTRY_VERIFY(isWaitedFor(ledger.path + u".clients"_s));
        enforcer->reset();
        leaving->reset();
        QVERIFY(coming.get());
    }

    void retriesSlowDownToHalfAMinuteAndNeverStop()
    {
        QCOMPARE(backOff(1), Millis(500));
        QCOMPARE(backOff(2), Millis(1000));
        QCOMPARE(backOff(6), Millis(16'000));
        QCOMPARE(backOff(7), Millis(30'000));
        QCOMPARE(backOff(1'000'000), Millis(30'000));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<EnforcerConfig> load(const QByteArray &text) const
    {
        if (const auto written = writePrivateFile(path(u"enforcer.yaml"_s), text); !written)
            return propagate(written);
        return loadEnforcerConfig(path(u"enforcer.yaml"_s));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEnforcerConfig)
#include "tst_enforcerconfig.moc"
