// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/habitrepository.h"
#include "models/store/requestrepository.h"
#include "tests/store/samplerequest.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::idsOf;
using sallyport::test::request;

// Requests that time or people still have to do something about.
class TestLaterRequests : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    // Undecided, or approved with something still to come.
    void whatTimeStillBearsOnWaits()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        Request later = request(u"bb"_s, 1000);
        later.state = RequestState::Approved;
        Request over = later;
        over.id = u"cc"_s;
        over.dueAt = {};
        for (const Request &one : { request(u"aa"_s, 2000), later, over })
            SP_VERIFY(requests.save(std::nullopt, one));
        QCOMPARE(idsOf(requests.waiting()), (QStringList{ u"bb"_s, u"aa"_s }));
    }

    void whatWasAskedForTogetherIsOfWhoFiledIt()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        Request alone = request(u"cc"_s, 3000);
        alone.ask.bundle.clear();
        Request forged = request(u"dd"_s, 500);
        forged.editors = { u"eve"_s, u"ada"_s };
        for (const Request &one : { request(u"aa"_s, 2000), request(u"bb"_s, 1000), alone, forged })
            SP_VERIFY(requests.save(std::nullopt, one));
        const QString bundle = forged.ask.bundle;
        QCOMPARE(idsOf(requests.ofBundle(bundle, u"ada"_s, 9)), (QStringList{ u"bb"_s, u"aa"_s }));
        QCOMPARE(idsOf(requests.ofBundle(bundle, u"ada"_s, 1)), QStringList{ u"bb"_s });
        QCOMPARE(idsOf(requests.ofBundle({}, u"ada"_s, 9)), QStringList());
    }

    void whatWasAskedForOthersIsFoundByWhoAsked()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        Request mine = request(u"aa"_s, 1000);
        mine.editors = { u"bob"_s, u"ada"_s };
        Request newer = mine;
        newer.id = u"bb"_s;
        newer.filedAt = fromMs(2000);
        Request own = request(u"cc"_s);
        own.requester = u"bob"_s;
        own.editors = { u"bob"_s };
        for (const Request &one : { mine, newer, own, request(u"dd"_s) })
            SP_VERIFY(requests.save(std::nullopt, one));
        QCOMPARE(idsOf(requests.filedForOthers(u"bob"_s, 9)), (QStringList{ u"bb"_s, u"aa"_s }));
        QCOMPARE(idsOf(requests.filedForOthers(u"bob"_s, 1)), QStringList{ u"bb"_s });
        // Whoever changes it later is not the one who asked.
        QCOMPARE(idsOf(requests.filedForOthers(u"ada"_s, 9)), QStringList());
    }

    void reviewsAreOverdueFromTheirMomentOn()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        const Request broken = request(u"aa"_s);
        SP_VERIFY(requests.save(std::nullopt, broken));
        const auto overdue = [&](const QString &who, const QString &id, Instant now) {
            return requests.countOverdue(who, id, now).value_or(-1);
        };
        QCOMPARE(overdue(u"ada"_s, u"bb"_s, broken.reviewBy - Millis(1)), 0);
        QCOMPARE(overdue(u"ada"_s, u"bb"_s, broken.reviewBy), 1);
        QCOMPARE(overdue(u"ada"_s, u"aa"_s, broken.reviewBy), 0); // no other one
        QCOMPARE(overdue(u"eve"_s, u"bb"_s, broken.reviewBy), 0);
        Request reviewed = broken;
        reviewed.reviewBy = {};
        SP_VERIFY(requests.save(broken, reviewed));
        QCOMPARE(overdue(u"ada"_s, u"bb"_s, broken.reviewBy), 0);
    }

    // By whom it was filed, and each decision about it; nobody's place counts as theirs.
    void theLastActOfEachPersonIsKnown()
    {
        StoreFixture store;
        RequestRepository requests(store.database());
        constexpr qint64 At = 1'700'000'000'123; // of the decision
        SP_VERIFY(requests.save(std::nullopt, request(u"aa"_s, 1000)));
        SP_VERIFY(requests.save(std::nullopt, request(u"bb"_s, 5000)));
        Request quiet = request(u"cc"_s, 9000);
        quiet.decisions.clear();
        quiet.editors = { u"o'neil \"x\""_s };
        SP_VERIFY(requests.save(std::nullopt, quiet));
        HabitRepository habits(store.database());
        const QStringList all{ u"ada"_s, u"bob"_s, u"eve"_s, u"kit"_s, u"o'neil \"x\""_s };
        const auto acts = habits.lastActs(all, fromMs(1000));
        SP_VERIFY(acts);
        const QHash<QString, Instant> expected{ { u"ada"_s, fromMs(5000) },
                                                { u"eve"_s, fromMs(At) },
                                                { u"o'neil \"x\""_s, fromMs(9000) } };
        QCOMPARE(*acts, expected);
        QCOMPARE(*habits.lastActs({ u"eve"_s }, fromMs(1000)),
                 (QHash<QString, Instant>{ { u"eve"_s, fromMs(At) } }));
        QVERIFY(habits.lastActs(all, fromMs(9001))->isEmpty());
        QVERIFY(habits.lastActs({}, fromMs(0))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLaterRequests)
#include "tst_laterrequests.moc"
