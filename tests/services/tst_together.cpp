// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/judgements.h"
#include "models/services/together.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

const QString Bundle(32, u'b');

constexpr auto ForOthers = R"(
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly] }
scenarios:
  claimed: { title: Claimed, reason: { min_length: 4 } }
  counted: { title: Counted, reason: { min_length: 4 } }
rules:
  - name: claimed-orders
    scenario: claimed
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { max: 4h }
    approval: { window: 8h, bulk: true, stages: [ { name: Team lead, from: [group:backend-leads] } ] }
    start: { mode: claim, within: 4h }
    on_behalf: [group:backend-leads]
)";

// Another scenario, about which pia alone is asked.
constexpr auto OfOthers = R"(  - name: counted-orders
    scenario: counted
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { max: 4h }
    approval: { window: 8h, stages: [ { name: Peer, from: ['person:pia'] } ] }
)";

Ask counting(const QString &scenario)
{
    return { .scenario = scenario,
             .target = u"orders-db"_s,
             .profile = u"readonly"_s,
             .duration = 1h,
             .reason = u"Checkout hangs"_s };
}

QStringList idsOf(const QList<RequestItem> &items)
{
    QStringList ids;
    for (const RequestItem &item : items)
        ids << item.request.id;
    return ids;
}

RequestItem item(const QString &bundle, const QString &filedBy, bool bulk)
{
    RequestItem item;
    item.request.editors = { filedBy };
    item.request.ask.bundle = bundle;
    item.bulk = bulk;
    return item;
}

} // namespace

// Requests that were asked for together, and what is asked for once more.
class TestTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void aDetailShowsWhatWasAskedForWithIt()
    {
        WorkingOffice office(runningBackend());
        Ask ask = office.ask();
        ask.bundle = Bundle;
        const QString first = office.file(u"mara"_s, ask);
        office.pass(1s);
        const QString second = office.file(u"mara"_s, ask);
        const QString alone = office.file(u"mara"_s, office.ask());
        const QString forged = office.file(u"pia"_s, ask); // somebody took up mara's bundle
        QCOMPARE(idsOf(office.detail(first, u"omar"_s).bundle), (QStringList{ first, second }));
        QCOMPARE(idsOf(office.detail(forged, u"omar"_s).bundle), QStringList{ forged });
        QVERIFY(office.detail(alone, u"omar"_s).bundle.isEmpty());
        const QList<RequestItem> shown = office.detail(first, u"omar"_s).bundle;
        QVERIFY(shown.first().mineToDecide && !mayApproveTogether(shown));
    }

    // As each one's own login reads it, where people have logins.
    void nobodySeesASiblingThatTheyCouldNotSeeAlone()
    {
        WorkingOffice office(runningBackend());
        office.applyPolicy(QByteArray(ForOthers) + OfOthers);
        Ask ask = counting(u"claimed"_s);
        ask.bundle = Bundle;
        const QString leads = office.file(u"mara"_s, ask);
        office.pass(1s);
        ask.scenario = u"counted"_s;
        const QString pias = office.file(u"mara"_s, ask);
        const auto seen = [&office](const QString &who, const QString &id) {
            const QSqlDatabase own = office.connectionOf(who);
            return idsOf(need(Reader(own).detail(id, who, office.clock.now())).bundle);
        };
        const bool hasLogins = runningBackend() == Backend::Postgresql;
        const QStringList both{ leads, pias };
        QCOMPARE(seen(u"mara"_s, leads), both);
        QCOMPARE(seen(u"omar"_s, leads), hasLogins ? QStringList{ leads } : both);
        QCOMPARE(seen(u"pia"_s, pias), hasLogins ? QStringList{ pias } : both);
    }

    void approvalsTogetherNeedTheirRules_data()
    {
        QTest::addColumn<QList<RequestItem>>("items");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *name, const QList<RequestItem> &items, bool may) {
            QTest::newRow(name) << items << may;
        };
        row("one alone", { item({}, u"ana"_s, false) }, true);
        row("rules that let it", { item({}, u"ana"_s, true), item({}, u"ben"_s, true) }, true);
        row("one rule that does not", { item({}, u"ana"_s, true), item({}, u"ben"_s, false) },
            false);
        row("one bundle of rules that do not",
            { item(Bundle, u"ana"_s, false), item(Bundle, u"ana"_s, false) }, false);
        row("one bundle of rules that let it",
            { item(Bundle, u"ana"_s, true), item(Bundle, u"ana"_s, true) }, true);
    }
    void approvalsTogetherNeedTheirRules()
    {
        QFETCH(const QList<RequestItem>, items);
        QTEST(mayApproveTogether(items), "may");
    }

    void aLaterStartIsShownToWhoeverAsked()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, office.ask());
        const RequestDetail shown = office.detail(id, u"omar"_s);
        QCOMPARE(shown.longestDelay, Millis(24h));
        QCOMPARE(shown.item.allowedStart, Instant());
        const Instant later = office.clock.now() + 3h;
        Actions actions(office.submitter(u"omar"_s), office.secrets);
        const auto digest = need(actions.say(IntentKind::Approve,
                                             { .requestId = id,
                                               .requestDigest = shown.item.request.digest,
                                               .policyDigest = shown.policyDigest },
                                             { .text = {}, .notBefore = later }));
        office.work();
        QVERIFY(office.receiptOf(digest).accepted);
        const RequestDetail own = office.detail(id, u"mara"_s);
        QCOMPARE(own.item.allowedStart, later);
        QCOMPARE(own.item.request.startFrom, later);
        QCOMPARE(own.item.vetoUntil, Instant());
        office.pass(3h);
        QVERIFY(office.detail(id, u"mara"_s).item.grant);
    }

    void whatIsAskedForOthersIsListedForBoth()
    {
        WorkingOffice office(runningBackend());
        office.applyPolicy(ForOthers);
        Ask ask = counting(u"claimed"_s);
        ask.onBehalfOf = u"mara"_s;
        const QString id = office.file(u"omar"_s, ask);
        for (const QString &who : { u"omar"_s, u"mara"_s }) {
            const auto listed = need(office.reader().access(who));
            QCOMPARE(idsOf(listed), QStringList{ id });
            QCOMPARE(listed.first().requesterName, u"Mara Lind"_s);
            QCOMPARE(listed.first().askedByName, u"Omar Haddad"_s);
        }
        QVERIFY(need(office.reader().access(u"ines"_s)).isEmpty());
        QVERIFY(office.detail(id, u"ines"_s).item.bulk);
    }

    void whatIsAskedForAgainIsAloneAndAhead()
    {
        const Instant now = fromMs(1'000'000);
        Request request;
        request.requester = u"ana"_s;
        request.editors = { u"dora"_s };
        request.ask = { .target = u"db"_s,
                        .reason = u"As before"_s,
                        .credential = "verifier",
                        .startAt = now,
                        .onBehalfOf = u"ana"_s,
                        .bundle = Bundle };
        const Ask own = askAgain(request, u"ana"_s, now);
        QCOMPARE(own, (Ask{ .target = u"db"_s, .reason = u"As before"_s }));
        QCOMPARE(askAgain(request, u"dora"_s, now).onBehalfOf, u"ana"_s);
        QCOMPARE(askAgain(request, u"ana"_s, now - 1ms).startAt, now);
    }
};

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
