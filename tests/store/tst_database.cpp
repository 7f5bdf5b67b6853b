// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

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
        QCOMPARE(schemaVersion(store.database()).value_or(-1), newestSchemaVersion());
        QVERIFY(newestSchemaVersion() >= 1);
        SP_VERIFY(store.connect());
    }

    void aNewLedgerIsItsOwnersAlone()
    {
        StoreFixture store;
        store.database();
        const QFileInfo file(store.address().path);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(file.filePath() + u"-wal"_s).permissions() & others));
    }

    void creatingLeavesNothingElseBehindAndNeverOverwrites()
    {
        StoreFixture store;
        store.database();
        const QDir folder = QFileInfo(store.address().path).dir();
        for (const QString &name : folder.entryList(QDir::Files))
            QVERIFY2(name.startsWith(u"ledger.db"_s) && !name.contains(u".new"_s),
                     qPrintable(name));
        SP_FAILS(createLedger(store.address(), u"second"_s), ErrorCode::Conflict);
    }

    void aFolderThatIsNotThereCannotHoldALedger()
    {
        SP_FAILS(createLedger({ .path = u"/nonexistent/folder/ledger.db"_s }, u"nowhere"_s),
                 ErrorCode::Unavailable);
    }

    void migratingAgainChangesNothing()
    {
        StoreFixture store;
        SP_VERIFY(migrate(store.database()));
        QCOMPARE(schemaVersion(store.database()).value_or(-1), newestSchemaVersion());
    }

    void noFileIsNotFound()
    {
        StoreFixture store;
        SP_FAILS(store.connect(), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(store.address().path));
    }

    void foreignFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text file is not a ledger") << QByteArray(5000, 'x');
        QTest::newRow("an empty file is not a ledger") << QByteArray();
        QTest::newRow("a cut-off file is not a ledger")
            << QByteArray("SQLite format 3\0 and no more", 28);
    }
    void foreignFiles()
    {
        QFETCH(const QByteArray, content);
        StoreFixture store;
        QFile file(store.address().path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        SP_FAILS(store.connect(), ErrorCode::Corrupt);
    }

    void aFolderIsNotALedger()
    {
        StoreFixture store;
        QVERIFY(QDir().mkpath(store.address().path));
        SP_FAILS(store.connect(), ErrorCode::Corrupt);
    }

    void otherSchemas_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a newer ledger is refused, and says so")
            << u"INSERT INTO schema_migration (version) VALUES (99)"_s << u"newer"_s;
        QTest::newRow("an older ledger is refused, and says so")
            << u"UPDATE schema_migration SET version = version - %1"_s.arg(newestSchemaVersion())
            << u"older"_s;
    }
    void otherSchemas()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, detail);
        StoreFixture store;
        QVERIFY(StoreFixture::exec(store.database(), change));
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
        QVERIFY(
            StoreFixture::exec(*other, u"INSERT INTO fact (name, content) VALUES ('a', x'00')"_s));
        QVERIFY(changeCounter(store.database()).value_or(*before) != *before);
    }

    void errorsNameTheStatementAndNeverTheData()
    {
        StoreFixture store;
        QSqlDatabase &database = store.database();
        QVERIFY(StoreFixture::exec(database,
                                   u"INSERT INTO fact (name, content) VALUES ('secret', x'00')"_s));
        QVERIFY(!StoreFixture::exec(
            database, u"INSERT INTO fact (name, content) VALUES ('secret', x'00')"_s));
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

    void theConnectionIsDurable()
    {
        StoreFixture store;
        QVERIFY(StoreFixture::exec(store.database(), u"SELECT 1"_s));
        QCOMPARE(StoreFixture::number(store.database(), u"PRAGMA synchronous"_s), 2); // FULL
        QCOMPARE(StoreFixture::number(store.database(), u"PRAGMA foreign_keys"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
