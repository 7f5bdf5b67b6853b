// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

// No list that people or the enforcer wait for reads a whole table.
class TestIndexes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void listsWalkAnIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a page of all")
            << u"SELECT id FROM request WHERE (filed_at, id) < (1, '') ORDER BY filed_at DESC, id DESC"_s;
        QTest::newRow("a page of one person")
            << u"SELECT id FROM request WHERE requester = 'a' AND (filed_at, id) < (1, '') "
               "ORDER BY filed_at DESC, id DESC"_s;
        QTest::newRow("the queue")
            << u"SELECT id FROM request WHERE state = 0 ORDER BY decide_by, id"_s;
        QTest::newRow("the mailbox")
            << u"SELECT id FROM mailbox WHERE position IS NULL ORDER BY id"_s;
        QTest::newRow("live grants")
            << u"SELECT id FROM access_grant WHERE live = 1 ORDER BY deadline, id"_s;
        QTest::newRow("events of a request")
            << u"SELECT bytes FROM event WHERE request_id = 'aa' AND request_id <> '' ORDER BY position"_s;
    }
    void listsWalkAnIndex()
    {
        QFETCH(const QString, sql);
        StoreFixture store;
        const QString plan = StoreFixture::plan(store.database(), sql);
        QVERIFY2(StoreFixture::walksAnIndex(plan), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestIndexes)
#include "tst_indexes.moc"
