// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/extending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// Asked for and approved; the target does not know yet.
Extending approvedExtension()
{
    Extending world;
    const bool approved = world.ask(world.more()) && world.decideAs(u"rui"_s);
    Q_ASSERT(approved);
    return world;
}

} // namespace

// Access that ends later: what is asked for, who decides, and when the new end counts.
class TestExtending : public QObject
{
    Q_OBJECT

private slots:
    void itEndsLaterOnceTheTargetSaysSo()
    {
        Extending world;
        const Instant end = world.access.grant->deadline;
        QCOMPARE(codeOf(world.ask(world.more())), u"accepted"_s);
        const Judgement approved = world.decideAs(u"rui"_s);
        QCOMPARE(codeOf(approved), u"accepted"_s);
        QCOMPARE(kindsOf(approved->events), u"approved stage-filled request-approved"_s);
        QCOMPARE(kindsOf(approved->operations), u"extend"_s);
        QCOMPARE(world.access.grant->deadline, end);
        QCOMPARE(wantedOperation(*world.access.grant), std::optional(OperationKind::Extend));

        const Outcome told = world.tell();
        QCOMPARE(kindsOf(told.events), u"extended"_s);
        QCOMPARE(told.events.first().data.value(u"deadline"_s).toInteger(), toMs(end + 30min));
        QCOMPARE(told.events.first().data.value(u"by"_s).toString(), world.state.request->id);
        QCOMPARE(world.access.grant->deadline, end + 30min);
        QCOMPARE(world.access.grant->bootDeadline, world.boot + (end + 30min - world.now));
        QCOMPARE(world.access.grant->duration, 90min);
        QVERIFY(!wantedOperation(*world.access.grant));
    }

    void whatIsToldTwiceCountsOnce()
    {
        Extending world = approvedExtension();
        OperationResult result{ .grantId = world.access.grant->id,
                                .kind = OperationKind::Extend,
                                .ok = true };
        result.deadline = world.access.grant->extendTo;
        world.settled(result);
        const State once = world.access;
        QVERIFY(world.settled(result).events.isEmpty());
        QCOMPARE(world.access, once);
    }

    void warningsOfTheNewEndAreGiven()
    {
        Extending world = approvedExtension();
        QCOMPARE(kindsOf(world.wait(50min).events), u"warned"_s); // 15 minutes before
        world.tell();
        QCOMPARE(world.access.grant->warned, 0);
        QVERIFY(world.wait(10min).events.isEmpty());
        QCOMPARE(kindsOf(world.wait(16min).events), u"warned"_s);
        QCOMPARE(kindsOf(world.wait(14min).events), u"end-due"_s);
    }

    void lessMayBeApproved()
    {
        Extending world;
        const Instant end = world.access.grant->deadline;
        world.ask(world.more());
        const TextBody less{ .text = u"Enough"_s, .atMost = 10min };
        QCOMPARE(codeOf(world.decideAs(u"rui"_s, IntentKind::Approve, less)), u"accepted"_s);
        world.tell();
        QCOMPARE(world.access.grant->deadline, end + 10min);
    }

    void asOftenAsTheRuleAllows()
    {
        Extending world = approvedExtension();
        world.state = {};
        QCOMPARE(codeOf(world.ask(world.more())), u"not-extendable"_s); // one is under way
        world.tell();
        QCOMPARE(codeOf(world.ask(world.more())), u"extensions-used"_s);
        world.allow({ .maximum = 2h, .times = 2 });
        QCOMPARE(codeOf(world.ask(world.more())), u"accepted"_s);
    }

    void I4_nobodyExtendsTheirOwn()
    {
        Extending world;
        world.ask(world.more());
        QCOMPARE(codeOf(world.decideAs(u"ana"_s)), u"self-decision"_s);
        QCOMPARE(codeOf(world.decideAs(u"ana2"_s)), u"self-decision"_s);
        QCOMPARE(world.access.grant->extendTo, Instant());
    }

    void aChainOfItsOwnDecides()
    {
        Extending world;
        world.allow({ .maximum = 2h, .same = false },
                    { { .name = u"Owner"_s, .from = { u"group:data-owners"_s } } });
        // They see what they would extend.
        QVERIFY(audienceOf(*world.access.request, world.policy, world.directory)
                    .contains(u"group:data-owners"_s));
        world.ask(world.more());
        QCOMPARE(codeOf(world.decideAs(u"rui"_s)), u"not-approver"_s);
        QCOMPARE(codeOf(world.decideAs(u"eva"_s)), u"accepted"_s);
        QCOMPARE(world.state.request->state, RequestState::Approved);
    }

    void whatWasGrantedBeforeCountsToo()
    {
        Extending world;
        Stage security{ .name = u"Security"_s, .from = { u"group:security"_s }, .step = 1 };
        security.when.durationOver = 80min;
        world.policy.rules[0].stages.append(security);
        world.allow(*world.policy.rules[0].extension);
        world.ask(world.more()); // an hour and a half in all
        QCOMPARE(world.state.request->asked.size(), 2);
        Extending shorter = world;
        shorter.state = {};
        shorter.ask(shorter.more(20min));
        QCOMPARE(shorter.state.request->asked.size(), 1);
        // Seen before it is filed, and as often as it is looked at.
        const Preview shown
            = preview(world.rules(), u"ana"_s, world.more(), false, world.now, world.access.grant);
        QCOMPARE(shown.stages.size(), 2);
        QCOMPARE(shown.rule, world.policy.extensionOf(u"debug-orders"_s));
        QCOMPARE(chainOf(*world.state.request, world.policy, world.directory, world.now).size(), 2);
    }

    void itIsDecidedBeforeTheEnd()
    {
        Extending world;
        world.ask(world.more());
        QCOMPARE(world.state.request->decideBy, world.access.grant->deadline);
        world.wait(1h);
        QCOMPARE(world.state.request->state, RequestState::Lapsed);
    }

    void anApprovalOfWhatEndedOpensNothing()
    {
        Extending world;
        world.ask(world.more());
        State released = world.access;
        const Judgement over = decide(
            released, world.rules(),
            [&] {
                Intent intent = world.intent(IntentKind::Release, u"ana"_s);
                intent.requestId = released.request->id;
                return intent;
            }(),
            world.now);
        QVERIFY(over);
        world.access = over->next;
        const Judgement late = world.decideAs(u"rui"_s);
        QCOMPARE(codeOf(late), u"accepted"_s);
        QCOMPARE(kindsOf(late->events), u"approved stage-filled lapsed"_s);
        QCOMPARE(late->events.last().data.value(u"because"_s).toString(), u"not-extendable"_s);
        QVERIFY(late->operations.isEmpty());
        QCOMPARE(world.state.request->state, RequestState::Lapsed);
    }

    void anEndThatComesFirstStands()
    {
        Extending world = approvedExtension();
        const Instant end = world.access.grant->deadline;
        world.now = end;
        world.boot += 1h;
        QVERIFY(world.tell().events.isEmpty()); // the answer came too late
        QCOMPARE(world.access.grant->deadline, end);
        const Outcome over = world.wait(0ms);
        QCOMPARE(kindsOf(over.events), u"extension-failed end-due"_s);
        QCOMPARE(over.events.first().data.value(u"error"_s).toString(), u"ended"_s);
        QCOMPARE(world.access.grant->extendTo, Instant());
        QCOMPARE(wantedOperation(*world.access.grant), std::optional(OperationKind::Disable));
    }

    void aTargetThatCannotBeToldKeepsTheEarlierEnd()
    {
        Extending world = approvedExtension();
        const Instant end = world.access.grant->deadline;
        QCOMPARE(kindsOf(world.tell(false).events), u"extension-failed"_s);
        QCOMPARE(world.access.grant->deadline, end);
        QCOMPARE(wantedOperation(*world.access.grant), std::optional(OperationKind::Extend));
        QCOMPARE(kindsOf(world.wait(1h).events), u"extension-failed end-due"_s);
    }

    void aTargetThatKnowsAnEarlierEndWasNotTold()
    {
        Extending world = approvedExtension();
        OperationResult result{ .grantId = world.access.grant->id,
                                .kind = OperationKind::Extend,
                                .ok = true };
        result.deadline = world.access.grant->extendTo - 1ms;
        QVERIFY(world.settled(result).events.isEmpty());
        QCOMPARE(wantedOperation(*world.access.grant), std::optional(OperationKind::Extend));
    }

    void aVetoWaitsHereToo()
    {
        Extending world;
        world.policy.rules[0].veto = Veto{ { u"group:security"_s }, 10min };
        world.allow(*world.policy.rules[0].extension);
        world.ask(world.more());
        QVERIFY(world.decideAs(u"rui"_s));
        QCOMPARE(world.access.grant->extendTo, Instant());
        Extending denied = world;
        QCOMPARE(codeOf(denied.decideAs(u"kofi"_s, IntentKind::Deny, { u"No more"_s, {} })),
                 u"accepted"_s);
        QCOMPARE(denied.state.request->state, RequestState::Denied);
        world.wait(10min);
        QCOMPARE(world.access.grant->extendTo, world.access.grant->deadline + 30min);
        Extending ended = denied;
        ended.wait(10min);
        QCOMPARE(ended.access.grant->extendTo, Instant());
    }

    void whatIsCarriedOutIsNotTakenBack()
    {
        Extending world = approvedExtension();
        QCOMPARE(codeOf(world.decideAs(u"rui"_s, IntentKind::Deny, { u"No"_s, {} })),
                 u"not-pending"_s);
        QCOMPARE(codeOf(world.decideAs(u"ana"_s, IntentKind::Withdraw)), u"not-pending"_s);
        QCOMPARE(codeOf(world.take(world.intent(IntentKind::Start, u"ana"_s, StartBody{}))),
                 u"not-approved"_s);
    }
};

QTEST_APPLESS_MAIN(TestExtending)
#include "tst_extending.moc"
