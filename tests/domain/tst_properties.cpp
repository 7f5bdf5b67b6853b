// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "models/domain/places.h"
#include "tests/domain/extending.h"
#include "tests/domain/lives.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// Counted anew, without the engine: human beings other than the requester whose places at this
// stage were approved in, and whom it names.
int validApprovals(const World &world, const Stage &stage, int index)
{
    QSet<QString> humans;
    for (const Decision &decision : world.state.request->decisions) {
        const Person *person = world.directory.person(authorityOf(decision));
        if (decision.verdict == Verdict::Approve && decision.stages.contains(index) && person
            && world.directory.matches(stage.from, person->id)
            && !world.directory.sameHuman(person->id, world.state.request->requester))
            humans.insert(person->human);
    }
    return static_cast<int>(humans.size());
}

// The same: one of the ways has what it needs, of people who count once within it.
bool isFilledAnew(const World &world)
{
    const QList<Stage> chain
        = chainOf(*world.state.request, world.policy, world.directory, world.now);
    QSet<int> missing;
    QSet<int> ways;
    for (int at = 0; at < chain.size(); ++at) {
        ways.insert(chain.at(at).path);
        if (validApprovals(world, chain.at(at), at) < chain.at(at).need)
            missing.insert(chain.at(at).path);
    }
    return missing.size() < ways.size();
}

// Who signed it and whose place it is, as human beings.
QSet<QString> humansOf(const Decision &decision, const Directory &directory)
{
    return { directory.person(decision.person)->human,
             directory.person(authorityOf(decision))->human };
}

// Something that may happen to access and to a request for more of it.
void happenAround(Extending &world)
{
    const TextBody words{ .text = u"Because"_s, .atMost = {} };
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        if (world.state.request && world.state.request->state != RequestState::Pending)
            world.state = {};
        world.ask(world.more(std::chrono::minutes(*rc::gen::inRange(1, 180))), anybody());
        break;
    case 1:
    case 2:
        if (world.state.request)
            world.decideAs(anybody(), IntentKind::Approve,
                           { .text = {}, .atMost = *rc::gen::element(Millis(0), Millis(5min)) });
        break;
    case 3:
        if (world.state.request)
            world.decideAs(anybody(), IntentKind::Deny, words);
        break;
    case 4: {
        Intent intent = world.intent(*rc::gen::element(IntentKind::Release, IntentKind::Revoke),
                                     anybody(), words);
        intent.requestId = world.access.request->id;
        if (const auto ended = decide(world.access, world.rules(), intent, world.now))
            world.access = ended->next;
        break;
    }
    case 5:
        if (world.access.grant->extendTo > Instant())
            world.tell(*rc::gen::arbitrary<bool>());
        break;
    default:
        world.wait(anyWhile());
    }
}

bool isNothing(const State &before, const Outcome &outcome)
{
    return outcome == Outcome{ before, {}, {} };
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private slots:
    void I2_timeNeverExtendsByItself()
    {
        QVERIFY(
            rc::check("an end moves once, by what somebody else approved, while it is open", [] {
                Extending world;
                world.allow({ .maximum = 2h, .times = 2 });
                const Instant first = world.access.grant->deadline;
                Millis approved{ 0 };
                const int steps = *rc::gen::inRange(1, 40);
                for (int i = 0; i < steps; ++i) {
                    const Grant before = *world.access.grant;
                    happenAround(world);
                    const Grant &now = *world.access.grant;
                    if (now.extensions.size() > before.extensions.size()) {
                        approved += allowedDuration(*world.state.request);
                        RC_ASSERT(world.state.request->decisions.size() == 1);
                        const QString by = world.state.request->decisions.first().person;
                        RC_ASSERT(!world.directory.sameHuman(by, u"ana"_s));
                    }
                    RC_ASSERT(now.deadline >= before.deadline && now.deadline <= first + approved);
                    if (now.deadline != before.deadline)
                        RC_ASSERT(before.state == GrantState::Active && world.now < before.deadline
                                  && now.deadline == before.extendTo);
                    RC_ASSERT(now.extensions.size() <= 2);
                    RC_ASSERT(now.state == GrantState::Active || now.extendTo == Instant());
                }
            }));
    }

    void I1_noGrantWithoutEnoughApprovals()
    {
        QVERIFY(rc::check("a grant has every stage filled by enough other people", [] {
            const World world = livedThrough();
            if (!world.state.grant)
                return;
            // A denial before it opened took approvals back: then it ends without ever opening.
            if (world.state.request->state == RequestState::Denied) {
                RC_ASSERT(world.state.grant->openedAt == Instant());
                RC_ASSERT(world.state.grant->state > GrantState::Active);
                return;
            }
            RC_ASSERT(isFilledAnew(world));
            const QList<Stage> chain
                = chainOf(*world.state.request, world.policy, world.directory, world.now);
            for (const Decision &decision : world.state.request->decisions) {
                RC_ASSERT(mostOfOneWay(decision, chain) == 1);
                RC_ASSERT(world.state.grant->plannedAt >= decision.notBefore);
            }
            RC_ASSERT(world.state.grant->revision == world.state.request->revision);
        }));
    }

    void I4_nobodyDecidesForThemselves()
    {
        QVERIFY(
            rc::check("no decision is of the requester in any account, or of one person twice", [] {
                const World world = livedThrough();
                if (!world.state.request)
                    return;
                QSet<QString> humans;
                for (const Decision &decision : world.state.request->decisions) {
                    for (const QString &human : humansOf(decision, world.directory)) {
                        RC_ASSERT(human
                                  != world.directory.person(world.state.request->requester)->human);
                        RC_ASSERT(!humans.contains(human));
                        humans.insert(human);
                    }
                }
            }));
    }

    void I2_timeNeverExtends()
    {
        QVERIFY(rc::check("neither the deadline nor the window moves to later", [] {
            World world = livedThrough();
            const State before = world.state;
            happen(world);
            if (before.request && world.state.request)
                RC_ASSERT(world.state.request->decideBy <= before.request->decideBy);
            if (!world.state.grant || world.state.grant->openedAt == Instant())
                return;
            const Grant &grant = *world.state.grant;
            RC_ASSERT(grant.deadline <= grant.openedAt + grant.duration);
            if (before.grant && before.grant->id == grant.id && before.grant->openedAt != Instant())
                RC_ASSERT(grant.deadline == before.grant->deadline);
        }));
    }

    void I2_noGrantIsActiveAfterItsDeadline()
    {
        QVERIFY(rc::check("once time has been looked at, nothing overdue is active", [] {
            World world = livedThrough();
            world.pass(anyWhile());
            if (world.state.grant && world.state.grant->state == GrantState::Active) {
                RC_ASSERT(world.now < world.state.grant->deadline);
                RC_ASSERT(world.boot < world.state.grant->bootDeadline);
            }
        }));
    }

    void I2_noGrantOutlastsItsOccurrence()
    {
        QVERIFY(rc::check("what is under way ends with its occurrence", [] {
            const World world = livedThrough();
            const auto &[request, grant] = std::tie(world.state.request, world.state.grant);
            if (grant && request->occurrence > 0 && isUnderWay(*grant))
                RC_ASSERT(grant->deadline <= request->endBy);
        }));
    }

    void nextDueSaysWhenElapseActs()
    {
        QVERIFY(rc::check("before nextDue nothing happens, at nextDue something does", [] {
            const World world = livedThrough();
            const auto due = nextDue(world.state);
            // On a boot clock of another boot, so that the wall clock alone is asked.
            const auto at = [&](Instant when) {
                return elapse(world.state, world.rules(), when, Millis(0), u"another"_s);
            };
            if (!due) {
                RC_ASSERT(at(world.now + std::chrono::hours(24 * 400)).events.isEmpty());
                return;
            }
            RC_ASSERT(!at(*due).events.isEmpty());
            RC_ASSERT(isNothing(world.state, at(*due - 1ms)));
            const Millis earlier(*rc::gen::inRange(1, 100'000'000));
            RC_ASSERT(isNothing(world.state, at(*due - earlier)));
        }));
    }

    void I6_theSameInputsGiveTheSameAnswer()
    {
        QVERIFY(rc::check("decide and preview answer twice alike", [] {
            World world = livedThrough();
            const Intent intent = world.intent(
                *rc::gen::element(IntentKind::Approve, IntentKind::Deny, IntentKind::Revoke),
                anybody(), TextBody{ u"Because"_s });
            const Policy policy = world.policy;
            const Directory directory = world.directory;
            const Rules copies{ &policy, &policy, &directory };
            const bool same = decide(world.state, world.rules(), intent, world.now)
                == decide(world.state, copies, intent, world.now);
            RC_ASSERT(same);
            const QString person = anybody();
            const Ask ask = anyAsk();
            const Preview shown = preview(world.rules(), person, ask, true, world.now);
            World fresh;
            fresh.policy = world.policy;
            fresh.now = world.now; // what recurs may be over by then
            const Judgement judged = fresh.file(ask, person);
            RC_ASSERT(shown.refusal.has_value() == !judged.has_value());
            if (!judged)
                RC_ASSERT(*shown.refusal == judged.error());
        }));
    }

    void amendingVoidsEveryDecision()
    {
        QVERIFY(rc::check("after an amendment the chain begins anew", [] {
            World world = livedThrough();
            if (!world.state.request)
                return;
            const int revision = world.state.request->revision;
            if (!world.judge(
                    world.intent(IntentKind::Amend, world.state.request->requester, anyAsk())))
                return;
            RC_ASSERT(world.state.request->revision == revision + 1);
            RC_ASSERT(world.state.request->decisions.isEmpty());
            RC_ASSERT(world.state.request->stage == 0);
            RC_ASSERT(!world.state.grant);
        }));
    }

    void anEndingAlwaysWantsSomethingUntilItIsDone()
    {
        QVERIFY(rc::check("a grant that ends has a next step, and reaches its end", [] {
            World world = livedThrough();
            if (!world.state.grant)
                return;
            world.pass(std::chrono::hours(24 * 30));
            for (int i = 0; i < 10 && wantedOperation(*world.state.grant); ++i)
                world.answer(*wantedOperation(*world.state.grant));
            RC_ASSERT(world.state.grant->state == GrantState::Ended
                      || world.state.grant->state == GrantState::Lapsed);
            RC_ASSERT(world.state.grant->endStep == EndStep::Done);
        }));
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
