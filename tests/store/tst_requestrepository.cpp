// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestrepository.h"
#include "models/store/transaction.h"
#include "tests/store/samplerequest.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::idsOf;
using sallyport::test::request;

class TestRequestRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void everyMemberComesBack()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        const Request saved = request(u"aa"_s);
        SP_VERIFY(requests.save(std::nullopt, saved));
        QCOMPARE(**requests.byId(u"aa"_s), saved);
        QVERIFY(!requests.byId(u"bb"_s)->has_value());
    }

    void anEmptyRequestComesBack()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        const Request saved{ .id = u"aa"_s };
        SP_VERIFY(requests.save(std::nullopt, saved));
        QCOMPARE(**requests.byId(u"aa"_s), saved);
    }

    void hostileTextIsData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes do not end a value") << u"'; DROP TABLE request; --"_s;
        QTest::newRow("placeholders are not replaced") << u":id ? $1 :search"_s;
        QTest::newRow("letters of any script are kept") << u"Zürich 東京 👍"_s;
        QTest::newRow("direction marks are kept") << u"\u202Egnp.exe"_s;
    }
    void hostileTextIsData()
    {
        QFETCH(const QString, text);
        StoreFixture store;
        RequestRepository requests(store.database());
        Request saved = request(u"aa"_s);
        saved.requester = text;
        saved.ask.reason = text;
        saved.ask.fields = { { text, text } };
        saved.editors = { text };
        saved.decisions.first().text = text;
        SP_VERIFY(requests.save(std::nullopt, saved));
        QCOMPARE(**requests.byId(u"aa"_s), saved);
        QCOMPARE(idsOf(requests.page({ .requester = text })), QStringList{ u"aa"_s });
        QCOMPARE(idsOf(requests.page({ .text = text })), QStringList{ u"aa"_s });
    }

    void aZeroDoesNotCutAText()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        Request saved = request(u"aa"_s);
        saved.ask.reason = u"a"_s + QChar(0) + u"b"_s;
        SP_FAILS(requests.save(std::nullopt, saved), ErrorCode::Invalid);
        QVERIFY(!requests.byId(u"aa"_s)->has_value());
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s)));
    }

    void aChangeIsSaved()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        const Request before = request(u"aa"_s);
        SP_VERIFY(requests.save(std::nullopt, before));
        Request after = before;
        after.state = RequestState::Approved;
        after.decisions.append(before.decisions.first());
        SP_VERIFY(requests.save(before, after));
        QCOMPARE(**requests.byId(u"aa"_s), after);
    }

    void conflicts_data()
    {
        QTest::addColumn<bool>("insert");
        QTest::addColumn<bool>("present");
        QTest::newRow("a request is inserted once") << true << true;
        QTest::newRow("a row that changed since is not overwritten") << false << true;
        QTest::newRow("a row that is not there is not updated") << false << false;
    }
    void conflicts()
    {
        QFETCH(const bool, insert);
        QFETCH(const bool, present);
        StoreFixture store;
        RequestRepository requests(store.database());
        const Request stored = request(u"aa"_s);
        if (present)
            SP_VERIFY(requests.save(std::nullopt, stored));
        Request stale = stored;
        stale.decisions.clear(); // the least visible difference: same revision and state
        Request after = stored;
        after.state = RequestState::Denied;
        SP_FAILS(requests.save(insert ? std::nullopt : std::make_optional(stale), after),
                 ErrorCode::Conflict);
        QCOMPARE(requests.byId(u"aa"_s)->has_value(), present);
        if (present)
            QCOMPARE(**requests.byId(u"aa"_s), stored);
    }

    void pagesGoThroughAllOnceNewestFirst()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        QStringList expected;
        Transaction transaction(store.database());
        for (int i = 0; i < 25; ++i) {
            const auto id = u"%1"_s.arg(i, 2, 10, QChar(u'0'));
            // Five share each moment, so the id must break the tie.
            SP_VERIFY(requests.save(std::nullopt, request(id, 1000 + i / 5)));
            expected.prepend(id);
        }
        SP_VERIFY(transaction.commit());
        QStringList seen;
        RequestFilter filter{ .limit = 7 };
        for (auto page = requests.page(filter); page && !page->isEmpty();
             page = requests.page(filter)) {
            seen += idsOf(page);
            filter.beforeFiledAt = page->last().filedAt;
            filter.beforeId = page->last().id;
        }
        QCOMPARE(seen, expected);
        QCOMPARE(requests.count().value_or(-1), 25);
    }

    void filters_data()
    {
        QTest::addColumn<RequestFilter>("filter");
        QTest::addColumn<QStringList>("ids");
        const QStringList both{ u"bb"_s, u"aa"_s };
        QTest::newRow("no filter shows all") << RequestFilter{} << both;
        QTest::newRow("by state") << RequestFilter{ .state = RequestState::Denied }
                                  << QStringList{ u"bb"_s };
        QTest::newRow("decided ones")
            << RequestFilter{ .state = RequestState::Approved, .upTo = RequestState::Lapsed }
            << QStringList{ u"bb"_s };
        QTest::newRow("by requester")
            << RequestFilter{ .requester = u"cleo"_s } << QStringList{ u"bb"_s };
        QTest::newRow("by target")
            << RequestFilter{ .target = u"orders-db"_s } << QStringList{ u"aa"_s };
        QTest::newRow("by requester and target")
            << RequestFilter{ .requester = u"cleo"_s, .target = u"ledger-db"_s }
            << QStringList{ u"bb"_s };
        QTest::newRow("by requester and target that do not meet")
            << RequestFilter{ .requester = u"cleo"_s, .target = u"orders-db"_s } << QStringList{};
        QTest::newRow("from a moment on")
            << RequestFilter{ .since = fromMs(2000) } << QStringList{ u"bb"_s };
        QTest::newRow("before a moment")
            << RequestFilter{ .until = fromMs(2000) } << QStringList{ u"aa"_s };
        QTest::newRow("before a moment and a place") << RequestFilter{
            .until = fromMs(3000), .beforeFiledAt = fromMs(2000), .beforeId = u"bb"_s
        } << QStringList{ u"aa"_s };
        QTest::newRow("by requester and state that do not meet")
            << RequestFilter{ .state = RequestState::Pending, .requester = u"cleo"_s }
            << QStringList{};
        QTest::newRow("text in the reason, in another case")
            << RequestFilter{ .text = u"hang SINCE"_s } << QStringList{ u"aa"_s };
        QTest::newRow("text with an umlaut, in another case")
            << RequestFilter{ .text = u"ÜBERLAUF"_s } << QStringList{ u"bb"_s };
        QTest::newRow("a ticket") << RequestFilter{ .text = u"inc-7"_s } << both;
        QTest::newRow("text in the target")
            << RequestFilter{ .text = u"ledger-d"_s } << QStringList{ u"bb"_s };
        QTest::newRow("a percent sign is a percent sign")
            << RequestFilter{ .text = u"100%"_s } << QStringList{ u"bb"_s };
        QTest::newRow("a percent sign is no wildcard")
            << RequestFilter{ .text = u"h%g"_s } << QStringList{};
        QTest::newRow("an underscore is no wildcard")
            << RequestFilter{ .text = u"h_ng"_s } << QStringList{};
        QTest::newRow("an exclamation mark is itself")
            << RequestFilter{ .text = u"100%!"_s } << QStringList{ u"bb"_s };
        QTest::newRow("at most the limit") << RequestFilter{ .limit = 1 } << QStringList{ u"bb"_s };
    }
    void filters()
    {
        QFETCH(const RequestFilter, filter);
        QFETCH(const QStringList, ids);
        StoreFixture store;
        RequestRepository requests(store.database());
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s, 1000)));
        Request second = request(u"bb"_s, 2000);
        second.state = RequestState::Denied;
        second.requester = u"cleo"_s;
        second.ask.target = u"ledger-db"_s;
        second.ask.reason = u"überlauf: 100%!"_s;
        SP_VERIFY(requests.save(std::nullopt, second));
        QCOMPARE(idsOf(requests.page(filter)), ids);
    }

    void pendingOnesComeByTheirDeadline()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        QVERIFY(!requests.nextDecideBy()->has_value());
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s, 3000)));
        SP_VERIFY(requests.save(std::nullopt, request(u"bb"_s, 2000)));
        Request done = request(u"cc"_s, 1000);
        done.state = RequestState::Withdrawn;
        SP_VERIFY(requests.save(std::nullopt, done));
        QCOMPARE(idsOf(requests.pending()), (QStringList{ u"bb"_s, u"aa"_s }));
        QCOMPARE(idsOf(requests.pendingAfter({}, {}, 1)), QStringList{ u"bb"_s });
        QCOMPARE(idsOf(requests.pendingAfter(fromMs(2002), u"bb"_s, 1)), QStringList{ u"aa"_s });
        QCOMPARE(**requests.nextDecideBy(), fromMs(2002));
    }

    void idsAreFoundByTheirStart()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        for (const QString &id : { u"ab12"_s, u"abff"_s, u"ac00"_s })
            SP_VERIFY(requests.save(std::nullopt, request(id)));
        QCOMPARE(requests.idsStartingWith(u"ab"_s, 10).value_or(QStringList()),
                 (QStringList{ u"ab12"_s, u"abff"_s }));
        QCOMPARE(requests.idsStartingWith(u"ab"_s, 1).value_or(QStringList()).size(), 1);
        QCOMPARE(requests.idsStartingWith(u"ad"_s, 10).value_or(QStringList()).size(), 0);
    }

    void onlyWhatWasApprovedCountsAsEarlier()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        int id = 0;
        for (const RequestState state :
             { RequestState::Pending, RequestState::Approved, RequestState::Denied,
               RequestState::Withdrawn, RequestState::Lapsed, RequestState::Approved }) {
            Request one = request(u"ab%1"_s.arg(++id));
            one.state = state;
            one.ask.target = state == RequestState::Approved ? u"orders-db"_s : u"files"_s;
            SP_VERIFY(requests.save(std::nullopt, one));
        }
        QVERIFY(requests.hasApproved(u"ada"_s, u"orders-db"_s).value_or(false));
        QVERIFY(requests.hasApproved(u"ada"_s, u"orders-db"_s, u"ab2"_s).value_or(false));
        QVERIFY(!requests.hasApproved(u"ada"_s, u"files"_s).value_or(true));
        QVERIFY(!requests.hasApproved(u"bob"_s, u"orders-db"_s).value_or(true));
    }

    void theAudienceIsReplacedAsAWhole()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s)));
        const QStringList first{ u"group:leads"_s, u"person:bob"_s, u"group:leads"_s };
        SP_VERIFY(requests.setAudience(u"aa"_s, first));
        QCOMPARE(requests.audience(u"aa"_s).value_or(QStringList()),
                 (QStringList{ u"group:leads"_s, u"person:bob"_s }));
        SP_VERIFY(requests.setAudience(u"aa"_s, { u"group:security"_s }));
        QCOMPARE(requests.audience(u"aa"_s).value_or(QStringList()),
                 (QStringList{ u"group:security"_s }));
    }

    void unreadableRowsAreCorrupt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("fields that are no object") << u"UPDATE request SET fields = 'x'"_s;
        QTest::newRow("editors that are no list") << u"UPDATE request SET editors = '{}'"_s;
        QTest::newRow("a verdict that there is not")
            << u"UPDATE request SET decisions = '[{\"verdict\":7}]'"_s;
    }
    void unreadableRowsAreCorrupt()
    {
        QFETCH(const QString, sql);
        StoreFixture store;
        RequestRepository requests(store.database());
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s)));
        QVERIFY(StoreFixture::exec(store.database(), sql));
        SP_FAILS(requests.byId(u"aa"_s), ErrorCode::Corrupt);
    }

    void aStateThatThereIsNotIsRefusedByTheSchema()
    {
        StoreFixture store;
        SP_VERIFY(RequestRepository(store.database()).save(std::nullopt, request(u"aa"_s)));
        QVERIFY(!StoreFixture::exec(store.database(), u"UPDATE request SET state = 9"_s));
    }
};

QTEST_GUILESS_MAIN(TestRequestRepository)
#include "tst_requestrepository.moc"
