// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventrepository.h"
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace sallyport;

// What is true of a ledger in a file, and means nothing on a server.
class TestSqliteFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Sqlite }); }

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
    }

    void aFolderThatIsNotThereCannotHoldALedger()
    {
        SP_FAILS(createLedger({ .path = u"/nonexistent/folder/ledger.db"_s }, u"nowhere"_s),
                 ErrorCode::Unavailable);
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

    void anotherWriterMeansLocked()
    {
        StoreFixture store;
        const Transaction holder(store.database());
        SP_VERIFY(holder.begun());
        const auto other = store.connect();
        SP_VERIFY(other);
        SP_VERIFY(setBusyTimeout(*other, Millis(1)));
        Transaction late(*other);
        SP_FAILS(late.begun(), ErrorCode::Locked);
        SP_FAILS(late.commit(), ErrorCode::Locked);
        SP_FAILS(EventRepository(*other).setFact(u"a"_s, "1"), ErrorCode::Locked);
        // Reading goes on beside a writer.
        QCOMPARE(EventRepository(*other).size().value_or(-1), 0);
    }

    void theConnectionIsDurable()
    {
        StoreFixture store;
        QVERIFY(StoreFixture::exec(store.database(), u"SELECT 1"_s));
        QCOMPARE(StoreFixture::number(store.database(), u"PRAGMA synchronous"_s), 2); // FULL
        QCOMPARE(StoreFixture::number(store.database(), u"PRAGMA foreign_keys"_s), 1);
    }

    void aFullDiskMeansFullAndNothingHalfDone()
    {
        StoreFixture store;
        EventRepository events(store.database());
        SP_VERIFY(events.setFact(u"before"_s, "1"));
        const int pages = StoreFixture::number(store.database(), u"PRAGMA page_count"_s);
        QVERIFY(
            StoreFixture::exec(store.database(), u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
        {
            Transaction transaction(store.database());
            SP_VERIFY(transaction.begun());
            SP_VERIFY(events.setFact(u"half"_s, "1"));
            SP_FAILS(events.setFact(u"large"_s, QByteArray(200'000, 'x')), ErrorCode::Full);
        }
        QVERIFY(!events.fact(u"half"_s)->has_value());
        QVERIFY(!events.fact(u"large"_s)->has_value());
        QVERIFY(StoreFixture::exec(store.database(), u"PRAGMA max_page_count = 100000"_s));
        SP_VERIFY(events.setFact(u"large"_s, QByteArray(200'000, 'x')));
        QVERIFY(events.fact(u"before"_s)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestSqliteFile)
#include "tst_sqlitefile.moc"
