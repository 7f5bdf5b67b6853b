// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/driver.h"
#include "models/store/registryrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void aNewLedgerHasTheNewestSchema()
    {
        StoreFixture store;
        QCOMPARE(schemaVersion(store.database()).value_or(-1),
                 newestSchemaVersion(driverOf(runningBackend())));
        QVERIFY(newestSchemaVersion(driverOf(runningBackend())) >= 1);
        SP_VERIFY(store.connect());
    }

    void aLedgerIsMadeOnce()
    {
        StoreFixture store;
        store.database();
        const ScopedConnection second(u"second"_s);
        SP_FAILS(createLedger(store.address(), second.name()), ErrorCode::Conflict);
    }

    void migratingAgainChangesNothing()
    {
        StoreFixture store;
        SP_VERIFY(migrate(store.database()));
        QCOMPARE(schemaVersion(store.database()).value_or(-1),
                 newestSchemaVersion(driverOf(runningBackend())));
    }

    void otherSchemas_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a newer ledger is refused, and says so")
            << u"INSERT INTO schema_migration (version) VALUES (99)"_s << u"newer"_s;
        QTest::newRow("an older ledger is refused, and says so")
            << u"DELETE FROM schema_migration WHERE version > 1"_s << u"older"_s;
    }
    void otherSchemas()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, detail);
        StoreFixture store;
        QVERIFY(StoreFixture::exec(store.owner(), change));
        const auto opened = store.connect();
        SP_FAILS(opened, ErrorCode::Unsupported);
        QCOMPARE(opened.error().detail, detail);
        QCOMPARE(store.connect(SchemaCheck::AllowOlder).has_value(), detail == u"older"_s);
    }

    void anotherProcessesCommitChangesTheCounter()
    {
        StoreFixture store;
        const auto before = changeCounter(store.database());
        SP_VERIFY(before);
        QCOMPARE(changeCounter(store.database()).value_or(-1), *before);
        const auto other = store.connect();
        SP_VERIFY(other);
        QVERIFY(StoreFixture::exec(*other,
                                   u"INSERT INTO fact (name, content) VALUES ('a', "_s
                                       + StoreFixture::bytes("00") + u')'));
        QVERIFY(changeCounter(store.database()).value_or(*before) != *before);
    }

    void errorsNameTheStatementAndNeverTheData()
    {
        StoreFixture store;
        RegistryRepository registry(store.owner());
        SP_VERIFY(registry.setGenesis({ "secret", "secret" }));
        const auto again = registry.setGenesis({ "secret", "secret" });
        SP_FAILS(again, ErrorCode::Conflict);
        QVERIFY(again.error().detail.startsWith(u"genesis_insert: "_s));
        QVERIFY(!again.error().detail.contains(u"secret"_s));
        const QSqlError driver(u"text"_s, u"UNIQUE failed: secret"_s, QSqlError::StatementError,
                               u"1555"_s);
        const Error error = toError(driver, u"fact_save"_s);
        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.detail, u"fact_save: 1555"_s);
    }

    void driverCodes_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<int>("code");
        QTest::newRow("a full disk is Full") << u"13"_s << int(ErrorCode::Full);
        QTest::newRow("a busy ledger is Locked") << u"5"_s << int(ErrorCode::Locked);
        QTest::newRow("a busy snapshot is Locked") << u"517"_s << int(ErrorCode::Locked);
        QTest::newRow("a locked table is Locked") << u"6"_s << int(ErrorCode::Locked);
        QTest::newRow("a damaged file is Corrupt") << u"11"_s << int(ErrorCode::Corrupt);
        QTest::newRow("no database is Corrupt") << u"26"_s << int(ErrorCode::Corrupt);
        QTest::newRow("a read-only file is Denied") << u"8"_s << int(ErrorCode::Denied);
        QTest::newRow("a server's full disk is Full") << u"53100"_s << int(ErrorCode::Full);
        QTest::newRow("a lock that is not had is Locked") << u"55P03"_s << int(ErrorCode::Locked);
        QTest::newRow("a deadlock is Locked") << u"40P01"_s << int(ErrorCode::Locked);
        QTest::newRow("a second row of the same key is Conflict")
            << u"23505"_s << int(ErrorCode::Conflict);
        QTest::newRow("a value that cannot be is Invalid") << u"22001"_s << int(ErrorCode::Invalid);
        QTest::newRow("a missing privilege is Denied") << u"42501"_s << int(ErrorCode::Denied);
        QTest::newRow("a missing table is Corrupt") << u"42P01"_s << int(ErrorCode::Corrupt);
        QTest::newRow("a standby is Unavailable") << u"25006"_s << int(ErrorCode::Unavailable);
        QTest::newRow("a server that shuts down is Unavailable")
            << u"57P01"_s << int(ErrorCode::Unavailable);
        QTest::newRow("a lost connection is Unavailable")
            << QString() << int(ErrorCode::Unavailable);
        QTest::newRow("a failing disk is Unavailable") << u"10"_s << int(ErrorCode::Unavailable);
    }
    void driverCodes()
    {
        QFETCH(const QString, native);
        QFETCH(const int, code);
        const QSqlError driver(u"a"_s, u"b"_s, QSqlError::UnknownError, native);
        QCOMPARE(int(toError(driver, u"x"_s).code), code);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
