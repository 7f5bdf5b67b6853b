// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/countrepository.h"
#include "models/store/requestrepository.h"
#include "models/store/requestwords.h"
#include "models/store/sqltext.h"
#include "tests/store/samplerequest.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::request;

namespace {

// A statement of the running backend, with numbers in place of what is bound.
QString textOf(const QString &name)
{
    const bool isServer = runningBackend() == Backend::Postgresql;
    QString sql = sqlText(isServer ? u"QPSQL"_s : u"QSQLITE"_s, name);
    for (const auto &placeholder : { u":row_limit"_s, u":position"_s })
        sql.replace(placeholder, u"7"_s);
    return sql;
}

Request about(const QString &id, const QString &reason, qint64 filedAt = 1000)
{
    Request one = request(id, filedAt);
    one.ask.reason = reason;
    return one;
}

// The ids of those that have these texts, in order; empty when no index leads to them.
std::optional<QStringList> with(StoreFixture &store, const QStringList &texts, int most = 10)
{
    const auto ids = RequestRepository(store.database()).idsWith(texts, most);
    if (!ids)
        return QStringList{ ids.error().detail };
    if (!*ids)
        return std::nullopt;
    QStringList sorted = **ids;
    sorted.sort();
    return sorted;
}

} // namespace

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
        QTest::newRow("how many requests of one person there were")
            << u"SELECT count(*) FROM request WHERE requester = 'a' AND target = 'b'"_s;
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

    void theMailboxWalksAnIndex_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("what waits") << u"mailbox_unprocessed"_s;
        QTest::newRow("what was taken in") << u"mailbox_processed"_s;
    }
    void theMailboxWalksAnIndex()
    {
        QFETCH(const QString, statement);
        StoreFixture store;
        const QString plan = StoreFixture::plan(store.database(), textOf(statement));
        QVERIFY2(StoreFixture::walksAnIndex(plan), qPrintable(plan));
    }

    // Newest first, and never more rows than a page has.
    void pagesGoByTheIndexThatLeadsToTheFewestRows_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("index");
        QTest::newRow("of all") << u"request_page"_s << u"request_filed"_s;
        QTest::newRow("of one person") << u"request_page_of"_s << u"request_requester"_s;
        QTest::newRow("on one target") << u"request_page_on"_s << u"request_target"_s;
    }
    void pagesGoByTheIndexThatLeadsToTheFewestRows()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, index);
        StoreFixture store;
        QString sql = textOf(statement);
        for (const auto &placeholder :
             { u":filed_at"_s, u":since"_s, u":first_state"_s, u":last_state"_s })
            sql.replace(placeholder, u"7"_s);
        for (const auto &placeholder : { u":id"_s, u":requester"_s, u":target"_s, u":search"_s })
            sql.replace(placeholder, u"'a'"_s);
        const QString plan = StoreFixture::plan(store.database(), sql);
        QVERIFY2(StoreFixture::walksAnIndex(plan), qPrintable(plan));
        QVERIFY2(plan.contains(index), qPrintable(plan));
    }

    // They sort what they found, which is little beside the whole table.
    void whatIsStillToComeIsFoundByAnIndexOfItsOwn_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("index");
        QTest::newRow("what is to be reviewed") << u"request_to_review"_s << u"request_review"_s;
        QTest::newRow("what has to start") << u"request_to_start"_s << u"request_later"_s;
    }
    void whatIsStillToComeIsFoundByAnIndexOfItsOwn()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, index);
        StoreFixture store;
        const QString plan = StoreFixture::plan(store.database(), textOf(statement));
        QVERIFY2(plan.contains(index), qPrintable(plan));
    }

    // Whoever waits at the console waits for none of these to read all requests there ever were.
    void noStatementReadsEveryRequest()
    {
        if (runningBackend() == Backend::Postgresql)
            return; // it would choose by how many rows there are, and here are none
        StoreFixture store;
        const QRegularExpression whole(u"^SCAN (request|r|access_grant|event)( USING INDEX)?$"_s,
                                       QRegularExpression::MultilineOption);
        // How many there are, which nobody asks at a console; and what only a migration does.
        const QSet<QString> others{ u"request_count"_s, u"request_words_fill"_s,
                                    u"request_number_fill"_s };
        int seen = 0;
        for (const auto &folder : { u":/sql/common"_s, u":/sql/sqlite"_s }) {
            for (const QString &file :
                 QDir(folder).entryList({ u"request_*"_s, u"event_*"_s, u"access_grant_*"_s })) {
                const QString name = file.chopped(4);
                if (others.contains(name) || name.endsWith("_undigested"_L1))
                    continue;
                const QString plan
                    = StoreFixture::plan(store.database(), sqlText(u"QSQLITE"_s, name));
                ++seen;
                QVERIFY2(!plan.contains(whole), qPrintable(name + u":\n"_s + plan));
            }
        }
        QVERIFY(seen > 40);
    }

    void piecesAreOfThreeLetters()
    {
        QCOMPARE(wordPieces({ u"INC-4"_s }),
                 QStringList({ u"inc"_s, u"nc-"_s, u"c-4"_s })); // as it is compared
        QCOMPARE(wordPieces({ u"aaaa"_s, u"db"_s, u""_s }), QStringList{ u"aaa"_s });
        QCOMPARE(pieceNumbers({ u"Check"_s, u"db"_s }), u"{1635429,1667563,1716963}"_s);
        QCOMPARE(pieceNumbers({ u"db"_s }), u"{}"_s);
        QCOMPARE(wordPieces({ u"a👍b東"_s }), QStringList({ u"a👍b"_s, u"👍b東"_s }));
    }

    // A migration has the server take apart what is there already.
    void theServerTakesTextsApartAlike()
    {
        if (runningBackend() == Backend::Sqlite)
            return; // its index does that by itself
        StoreFixture store;
        RequestRepository requests(store.database());
        const QString reason = u"Zürich says \"no\", aaaa, 👍東京"_s;
        SP_VERIFY(requests.save(std::nullopt, about(u"aa"_s, reason)));
        QSqlQuery query(store.owner());
        QVERIFY(query.exec(u"SELECT count(*) FROM request_words AS w JOIN request AS r ON r.id = "
                           "w.request_id WHERE w.pieces @> pieces_of(r.search) AND "
                           "pieces_of(r.search) @> w.pieces"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }

    void wordsLeadToThoseThatHaveThem()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        SP_VERIFY(requests.save({ { {}, about(u"aa"_s, u"Payments are stuck, INC-42"_s) },
                                  { {}, about(u"bb"_s, u"Zürich says \"no\" 👍東京"_s) },
                                  { {}, about(u"cc"_s, u"payments again"_s) } }));
        QCOMPARE(with(store, { u"PAYMENTS"_s }), QStringList({ u"aa"_s, u"cc"_s }));
        QCOMPARE(with(store, { u"ayment"_s, u"stuck"_s }), QStringList{ u"aa"_s });
        QCOMPARE(with(store, { u"inc-42"_s }), QStringList{ u"aa"_s });
        QCOMPARE(with(store, { u"says \"no\""_s }), QStringList{ u"bb"_s });
        QCOMPARE(with(store, { u"👍東京"_s }), QStringList{ u"bb"_s });
        QCOMPARE(with(store, { u"nobody wrote this"_s }), QStringList());
        QCOMPARE(with(store, { u"payments"_s }, 2), QStringList({ u"aa"_s, u"cc"_s }));
        QCOMPARE(with(store, { u"payments"_s }, 1), std::nullopt); // more than that
        QCOMPARE(with(store, { u"db"_s }), std::nullopt); // too short
    }

    void wordsFollowWhatIsAmended()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        const Request before = about(u"aa"_s, u"The replica is slow"_s);
        const Request after = about(u"aa"_s, u"The primary is slow"_s);
        SP_VERIFY(requests.save(std::nullopt, before));
        SP_VERIFY(requests.save(before, after));
        QCOMPARE(with(store, { u"replica"_s }), QStringList());
        QCOMPARE(with(store, { u"primary"_s }), QStringList{ u"aa"_s });
        Request decided = after;
        decided.state = RequestState::Denied;
        SP_VERIFY(requests.save(after, decided));
        QCOMPARE(with(store, { u"primary"_s }), QStringList{ u"aa"_s });
    }

    void countingReadsAnIndexAlone()
    {
        StoreFixture store;
        QString sql = textOf(u"request_density"_s);
        sql.replace(u":starts"_s, u"'[1,2]'"_s);
        for (const auto &number : { u":since"_s, u":until"_s, u":by_target"_s })
            sql.replace(number, u"7"_s);
        sql.replace(QRegularExpression(u"(?<!:):[a-z_]+"_s), u"'[]'"_s);
        const QString plan = StoreFixture::plan(store.database(), sql);
        QVERIFY2(plan.contains(u"request_filed"_s), qPrintable(plan));
        QVERIFY2(plan.contains(u"COVERING"_s) || plan.contains(u"Index Only"_s), qPrintable(plan));
    }

    void requestsAreCountedByPart()
    {
        StoreFixture store;
        QList<Change<Request>> some;
        for (const qint64 filedAt : { 999, 1000, 1500, 1999, 2000, 2999, 3000 })
            some.append({ {}, about(u"at%1"_s.arg(filedAt), {}, filedAt) });
        some[1].after.requester = u"bob"_s;
        some[2].after.ask.target = u"files"_s;
        SP_VERIFY(RequestRepository(store.database()).save(some));
        const auto counted = [&store](const CountFilter &filter) {
            const QList<Instant> starts{ fromMs(1000), fromMs(2000), fromMs(3000) };
            QStringList lines;
            const auto counts = CountRepository(store.database()).filed(filter, starts);
            for (const RequestCount &one : counts ? *counts : QList<RequestCount>())
                lines << u"%1 %2 %3%4"_s.arg(toMs(one.since))
                             .arg(one.lane)
                             .arg(one.requests)
                             .arg(one.breakGlass == 0 ? QString() : u" %1"_s.arg(one.breakGlass));
            lines.sort();
            return lines;
        };
        QCOMPARE(counted({}), QStringList({ u"1000 ada 2"_s, u"1000 bob 1"_s, u"2000 ada 2"_s }));
        QCOMPARE(counted({ .byTarget = true }),
                 QStringList({ u"1000 files 1"_s, u"1000 orders-db 2"_s, u"2000 orders-db 2"_s }));
        QCOMPARE(counted({ .people = { .any = { u"bob"_s } } }), QStringList{ u"1000 bob 1"_s });
        QCOMPARE(counted({ .people = { .none = { u"ada"_s } } }), QStringList{ u"1000 bob 1"_s });
        QCOMPARE(counted({ .targets = { .any = { u"files"_s } } }), QStringList{ u"1000 ada 1"_s });
        QCOMPARE(counted({ .targets = { .none = { u"orders-db"_s } } }),
                 QStringList{ u"1000 ada 1"_s });
        QCOMPARE(counted({ .profiles = { .none = { u"readonly"_s } } }), QStringList());
        QCOMPARE(counted({ .scenarios = { .any = { u"hotfix"_s } } }), QStringList());
        const RuleOf rule{ .policyDigest = QByteArray(32, 'p'), .rule = u"debug-orders"_s };
        QCOMPARE(counted({ .people = { .any = { u"bob"_s } }, .glass = { rule } }),
                 QStringList{ u"1000 bob 1 1"_s });
        const RuleOf older{ .policyDigest = QByteArray(32, 'o'), .rule = rule.rule };
        QCOMPARE(counted({ .people = { .any = { u"bob"_s } }, .glass = { older } }),
                 QStringList{ u"1000 bob 1"_s });
        QCOMPARE(counted({ .since = fromMs(1999), .until = fromMs(2999) }),
                 QStringList({ u"1000 ada 1"_s, u"2000 ada 1"_s }));
    }
};

QTEST_GUILESS_MAIN(TestIndexes)
#include "tst_indexes.moc"
