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

using namespace sallyport;
using namespace Qt::StringLiterals;

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
