// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Request request(const QString &id)
{
    return { .id = id,
             .requester = u"ada"_s,
             .ask = { .reason = u"Orders hang since noon"_s, .credential = "x$y:z" },
             .digest = QByteArray(32, 'd') };
}

} // namespace

// Rows that are written or looked for together.
class TestRowSet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void severalAreSavedAndFoundTogether()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s)));
        Request changed = request(u"aa"_s);
        changed.stage = 2;
        changed.ask.reason = u"a\tb\n\"c\" \\u0041 \\x41 \u00e9\u4e16 it's"_s;
        changed.ask.credential = QByteArray("\0\\\"'\xff", 5);
        SP_VERIFY(requests.save({ { request(u"aa"_s), changed },
                                  { std::nullopt, request(u"bb"_s) },
                                  { std::nullopt, request(u"cc"_s) } }));
        const auto found = requests.byIds({ u"aa"_s, u"cc"_s, u"none"_s, u"quote\"'"_s });
        SP_VERIFY(found);
        QCOMPARE(found->size(), 2);
        QVERIFY(found->contains(changed));
        QVERIFY(found->contains(request(u"cc"_s)));
        // One that is not as it was loaded spoils them all; whoever asked rolls back.
        SP_FAILS(requests.save({ { changed, request(u"aa"_s) }, { changed, request(u"bb"_s) } }),
                 ErrorCode::Conflict);
    }

    void moreRowsThanAServerIsToldAtOnceAreAllSaved()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        QList<Change<Request>> changes;
        for (int i = 0; i < 5; ++i) {
            Request large = request(u"id%1"_s.arg(i));
            large.ask.reason = QString(500'000, u'x');
            changes.append({ std::nullopt, large });
        }
        SP_VERIFY(requests.save(changes));
        QCOMPARE(requests.count().value_or(-1), 5);
        QCOMPARE(**requests.byId(u"id4"_s), changes.last().after);
    }
};

QTEST_GUILESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
