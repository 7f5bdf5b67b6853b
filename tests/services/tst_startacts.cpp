// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/scram.h"
#include "models/services/judgements.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Rules = R"(
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly, writer, all], owners: [group:security] }
scenarios:
  claimed: { title: Claimed, reason: { min_length: 4 } }
  watched: { title: Watched, reason: { min_length: 4 } }
  outage: { title: Outage, reason: { min_length: 4 } }
rules:
  - name: claimed-orders
    scenario: claimed
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval: { window: 8h, stages: [ { name: Team lead, from: [group:backend-leads], need: 1 } ] }
    start: { mode: claim, within: 4h, ahead: 7d }
    on_behalf: [group:backend-leads]
  - name: watched-orders
    scenario: watched
    target: orders-db
    profile: writer
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval: { window: 8h, stages: [ { name: Team lead, from: [group:backend-leads], need: 1 } ] }
    veto: { from: [owners], wait: 30m }
  - name: break-orders
    scenario: outage
    target: orders-db
    profile: all
    requesters: [group:backend]
    duration: { default: 30m, max: 1h }
    break_glass: { alarm: [group:backend-leads], review: { from: [group:security], within: 24h } }
)";

Ask askFor(const QString &scenario, const QString &profile)
{
    return { .scenario = scenario,
             .target = u"orders-db"_s,
             .profile = profile,
             .duration = 30min,
             .reason = u"Checkout hangs"_s };
}

Ask claimed()
{
    return askFor(u"claimed"_s, u"readonly"_s);
}

Ask outage()
{
    return askFor(u"outage"_s, u"all"_s);
}

class RuledOffice : public WorkingOffice
{
public:
    RuledOffice() : WorkingOffice(runningBackend()) { applyPolicy(Rules); }

    // As this person's own login reads it.
    QStringList queue(QueueKind kind, const QString &viewer)
    {
        QStringList ids;
        const auto items = need(Reader(connectionOf(viewer)).queue(kind, viewer, clock.now()));
        for (const RequestItem &item : items)
            ids.append(item.request.id);
        return ids;
    }

    Receipt approve(const QString &requestId)
    {
        return say(IntentKind::Approve, u"ines"_s, requestId);
    }
};

} // namespace

// What people read and do once a request is approved, or without anybody being asked.
class TestStarting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void whatIsApprovedIsClaimedWithinItsTime()
    {
        RuledOffice office;
        const QString id = office.file(u"mara"_s, claimed());
        QCOMPARE(office.detail(id, u"mara"_s).start.claimWithin, Millis(4h));
        QVERIFY(!office.detail(id, u"mara"_s).can.claim);
        QVERIFY(office.approve(id).accepted);
        const RequestDetail shown = office.detail(id, u"mara"_s);
        QVERIFY(shown.can.claim);
        QVERIFY(shown.item.mineToClaim);
        QVERIFY(!shown.item.grant);
        QCOMPARE(shown.item.request.startBy, office.clock.now() + 4h);
        QVERIFY(!office.detail(id, u"pia"_s).can.claim);
        QVERIFY(!office.detail(id, u"pia"_s).item.mineToClaim);
        QVERIFY(office.claim(u"mara"_s, id).accepted);
        QVERIFY(office.detail(id, u"mara"_s).item.grant);
        QVERIFY(!office.detail(id, u"mara"_s).can.claim);
    }

    void whatIsToBeClaimedComesFirst()
    {
        RuledOffice office;
        const QString id = office.file(u"mara"_s, claimed());
        QVERIFY(office.approve(id).accepted);
        office.clock.advance(1s);
        const QString over = office.file(u"mara"_s, claimed());
        QVERIFY(office.say(IntentKind::Withdraw, u"mara"_s, over).accepted);
        const auto access = need(office.reader().access(u"mara"_s));
        QCOMPARE(access.first().request.id, id);
    }

    void aStartThatIsAskedForIsKept()
    {
        RuledOffice office;
        Ask ask = claimed();
        ask.startAt = office.clock.now() + 24h;
        const AskPreview preview
            = need(office.reader().preview(u"mara"_s, ask, office.clock.now()));
        QVERIFY(!preview.refusal);
        QCOMPARE(preview.wouldEnd, ask.startAt + ask.duration);
        const QString id = office.file(u"mara"_s, ask);
        QVERIFY(office.approve(id).accepted);
        QVERIFY(!office.detail(id, u"mara"_s).can.claim);
        QCOMPARE(office.claim(u"mara"_s, id).code, refusalCodeName(RefusalCode::TooEarly));
        QCOMPARE(office.detail(id, u"mara"_s).item.request.startFrom, ask.startAt);
        office.pass(24h);
        QVERIFY(office.detail(id, u"mara"_s).can.claim);
        ask.startAt = office.clock.now() + 24h * 8;
        const auto tooFar = need(office.reader().preview(u"mara"_s, ask, office.clock.now()));
        QCOMPARE(tooFar.refusal->code, RefusalCode::StartTooFar);
    }

    void I8_onBehalfOnlyTheBeneficiaryHasThePassword()
    {
        RuledOffice office;
        Ask ask = claimed();
        ask.onBehalfOf = u"mara"_s;
        QVERIFY(!need(office.reader().preview(u"omar"_s, ask, office.clock.now())).refusal);
        const QString id = office.file(u"omar"_s, ask);
        Actions ofAsker(office.submitter(u"omar"_s), office.secrets);
        SP_FAILS(ofAsker.password(id), ErrorCode::NotFound);
        QVERIFY(office.detail(id, u"mara"_s).item.request.ask.credential.isEmpty());
        QCOMPARE(office.detail(id, u"mara"_s).item.askedByName, u"Omar Haddad"_s);
        QVERIFY(!office.detail(id, u"omar"_s).can.approve);
        QVERIFY(office.approve(id).accepted);
        QVERIFY(!office.detail(id, u"omar"_s).can.claim);
        QVERIFY(office.claim(u"mara"_s, id).accepted);
        SP_VERIFY(ofAsker.password(id)); // one store stands for both machines here
        QVERIFY(isScramVerifier(office.detail(id, u"mara"_s).item.request.claimed));
    }

    void aClaimOfOnesOwnMakesNoPassword()
    {
        RuledOffice office;
        const QString id = office.file(u"mara"_s, claimed());
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        const QByteArray password = need(actions.password(id));
        QVERIFY(office.approve(id).accepted);
        QVERIFY(office.claim(u"mara"_s, id).accepted);
        QCOMPARE(need(actions.password(id)), password);
        QVERIFY(office.detail(id, u"mara"_s).item.request.claimed.isEmpty());
    }

    void whomItIsForAmendsItAsTheirOwn()
    {
        RuledOffice office;
        Ask ask = claimed();
        ask.onBehalfOf = u"mara"_s;
        const QString id = office.file(u"omar"_s, ask);
        QVERIFY(office.detail(id, u"mara"_s).can.amend);
        QVERIFY(office.detail(id, u"omar"_s).can.amend);
        const RequestDetail shown = office.detail(id, u"mara"_s);
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        const auto digest = need(actions.amend({ .requestId = id,
                                                 .requestDigest = shown.item.request.digest,
                                                 .policyDigest = shown.policyDigest },
                                               amendable(shown.item.request, u"mara"_s)));
        office.work();
        QVERIFY(office.receiptOf(digest).accepted);
        SP_VERIFY(actions.password(id));
    }

    void optionsSayWhatTheRuleLetsTheViewer()
    {
        RuledOffice office;
        const auto own = need(office.reader().options(u"mara"_s));
        QCOMPARE(own.size(), 3);
        QCOMPARE(own.at(0).ahead, Millis(24h * 7));
        QCOMPARE(own.at(0).claimWithin, Millis(4h));
        QVERIFY(own.at(0).forSelf);
        QVERIFY(own.at(0).forOthers.isEmpty());
        QVERIFY(own.at(2).breakGlass);
        const auto ofLead = need(office.reader().options(u"ines"_s));
        QCOMPARE(ofLead.size(), 1);
        QVERIFY(!ofLead.first().forSelf);
        const QList<PersonRef> others{ { .id = u"mara"_s, .name = u"Mara Lind"_s },
                                       { .id = u"omar2"_s, .name = u"Omar Haddad"_s },
                                       { .id = u"pia"_s, .name = u"Pia Berg"_s } };
        QCOMPARE(ofLead.first().forOthers, others);
        // Not for one's own other account.
        QCOMPARE(need(office.reader().options(u"omar"_s)).first().forOthers.size(), 2);
    }

    void ownersMayVetoWhileItWaits()
    {
        RuledOffice office;
        const QString id = office.file(u"mara"_s, askFor(u"watched"_s, u"writer"_s));
        QVERIFY(office.queue(QueueKind::MineToDecide, u"sven"_s).isEmpty());
        QVERIFY(office.approve(id).accepted);
        QCOMPARE(office.queue(QueueKind::MineToDecide, u"sven"_s), QStringList{ id });
        QVERIFY(office.queue(QueueKind::MineToDecide, u"ines"_s).isEmpty());
        QVERIFY(office.detail(id, u"sven"_s).can.deny);
        QCOMPARE(office.detail(id, u"sven"_s).item.vetoUntil, office.clock.now() + 30min);
        office.pass(30min);
        QVERIFY(office.queue(QueueKind::MineToDecide, u"sven"_s).isEmpty());
        QVERIFY(office.detail(id, u"sven"_s).item.grant);
    }

    void aQuestionIsOpenUntilItIsAnswered()
    {
        RuledOffice office;
        const QString id = office.file(u"mara"_s, claimed());
        QVERIFY(office.detail(id, u"ines"_s).can.question);
        QVERIFY(!office.detail(id, u"mara"_s).can.question);
        QVERIFY(office.say(IntentKind::Question, u"ines"_s, id, u"Which customer?"_s).accepted);
        QCOMPARE(office.detail(id, u"mara"_s).item.questionByName, u"Ines Roth"_s);
        QVERIFY(office.say(IntentKind::Comment, u"mara"_s, id, u"4711"_s).accepted);
        QVERIFY(office.detail(id, u"mara"_s).item.questionByName.isEmpty());
    }

    void whatBrokeTheGlassIsReviewedBySomebodyElse()
    {
        RuledOffice office;
        const AskPreview preview
            = need(office.reader().preview(u"mara"_s, outage(), office.clock.now()));
        QVERIFY(preview.start.breakGlass);
        QCOMPARE(preview.start.alarmed, QStringList{ u"group:backend-leads"_s });
        QCOMPARE(preview.start.reviewWithin, Millis(24h));
        const QString id = office.file(u"mara"_s, outage());
        QVERIFY(office.detail(id, u"mara"_s).item.breakGlass);
        // While it is open, those who are alarmed see it and may end it.
        QCOMPARE(office.queue(QueueKind::ToReview, u"ines"_s), QStringList{ id });
        QVERIFY(office.detail(id, u"ines"_s).item.alarmsMe);
        QVERIFY(!office.detail(id, u"ines"_s).item.mineToReview);
        QVERIFY(office.detail(id, u"ines"_s).can.revoke);
        QVERIFY(!office.detail(id, u"sven"_s).can.review);
        QVERIFY(!office.detail(id, u"mara"_s).item.alarmsMe);
        QVERIFY(office.queue(QueueKind::ToReview, u"pia"_s).isEmpty());
        QVERIFY(office.say(IntentKind::Release, u"mara"_s, id).accepted);
        office.pass(10s); // verified twice
        QCOMPARE(office.queue(QueueKind::ToReview, u"sven"_s), QStringList{ id });
        QVERIFY(office.queue(QueueKind::ToReview, u"mara"_s).isEmpty());
        QVERIFY(office.queue(QueueKind::ToReview, u"ines"_s).isEmpty());
        QVERIFY(office.detail(id, u"sven"_s).can.review);
        QVERIFY(office.say(IntentKind::Review, u"sven"_s, id, u"Fine"_s).accepted);
        QVERIFY(office.queue(QueueKind::ToReview, u"sven"_s).isEmpty());
        QCOMPARE(office.detail(id, u"mara"_s).item.request.reviewedBy, u"sven"_s);
    }

    void I6_aPreviewKnowsOfAnOverdueReview()
    {
        RuledOffice office;
        const QString id = office.file(u"mara"_s, outage());
        QVERIFY(office.say(IntentKind::Release, u"mara"_s, id).accepted);
        QVERIFY(!need(office.reader().preview(u"mara"_s, outage(), office.clock.now())).refusal);
        office.pass(24h);
        const auto late = need(office.reader().preview(u"mara"_s, outage(), office.clock.now()));
        QVERIFY(late.refusal);
        QCOMPARE(late.refusal->code, RefusalCode::ReviewOverdue);
        QVERIFY(!need(office.reader().preview(u"pia"_s, outage(), office.clock.now())).refusal);
        QCOMPARE(office.queue(QueueKind::ToReview, u"sven"_s), QStringList{ id });
        QVERIFY(office.say(IntentKind::Review, u"sven"_s, id, u"Fine"_s).accepted);
        QVERIFY(!need(office.reader().preview(u"mara"_s, outage(), office.clock.now())).refusal);
    }
};

QTEST_GUILESS_MAIN(TestStarting)
#include "tst_startacts.moc"
