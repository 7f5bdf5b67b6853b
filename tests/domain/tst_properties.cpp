// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

const QStringList &everybody()
{
    static const QStringList people{ u"ana"_s,  u"ben"_s,     u"rui"_s,  u"lia"_s, u"eva"_s,
                                     u"kofi"_s, u"bettina"_s, u"ana2"_s, u"joe"_s, u"ghost"_s };
    return people;
}

QString anybody()
{
    return everybody().at(*rc::gen::inRange(0, static_cast<int>(everybody().size())));
}

Ask anyAsk()
{
    Ask ask = *rc::gen::element(World::debugging(), World::hotfix(), World::recovery());
    ask.duration = std::chrono::minutes(*rc::gen::inRange(1, 600));
    return ask;
}

Millis anyWhile()
{
    return Millis(*rc::gen::element(0, 1, 999, 30'000, 60'000, 600'000, 3'600'000, 30'000'000));
}

// One thing that may happen: somebody acts, time passes, or a target answers.
void happen(World &world)
{
    const int what = *rc::gen::inRange(0, 12);
    if (what == 0) {
        world.file(anyAsk(), anybody());
    } else if (what == 1) {
        world.judge(world.intent(IntentKind::Amend, anybody(), anyAsk()));
    } else if (what < 6) {
        world.approve(anybody());
    } else if (what == 6) {
        world.say(*rc::gen::element(IntentKind::Deny, IntentKind::Comment, IntentKind::Withdraw,
                                    IntentKind::Release, IntentKind::Revoke),
                  anybody());
    } else if (what < 9) {
        world.pass(anyWhile());
    } else if (world.state.grant) {
        const auto wanted = wantedOperation(*world.state.grant);
        OperationResult result = world.answerTo(wanted.value_or(OperationKind::Disable));
        result.ok = *rc::gen::inRange(0, 4) != 0;
        result.sessions = *rc::gen::inRange(0, 3) == 0 ? 1 : 0;
        world.state = settle(world.state, result, world.now).next;
    }
}

World livedThrough()
{
    World world;
    if (*rc::gen::inRange(0, 8) != 0)
        world.file(anyAsk(), *rc::gen::element(u"ana"_s, u"ben"_s, u"rui"_s));
    const int steps = *rc::gen::inRange(0, 25);
    for (int i = 0; i < steps; ++i)
        happen(world);
    return world;
}

// Counted anew, without the engine: human beings other than the requester who approved this stage
// and whom it names.
int validApprovals(const World &world, const Stage &stage, int index)
{
    QSet<QString> humans;
    for (const Decision &decision : world.state.request->decisions) {
        const Person *person = world.directory.person(decision.person);
        if (decision.verdict == Verdict::Approve && decision.stage == index && person
            && world.directory.matches(stage.from, person->id)
            && !world.directory.sameHuman(person->id, world.state.request->requester))
            humans.insert(person->human);
    }
    return static_cast<int>(humans.size());
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
    void I1_noGrantWithoutEnoughApprovals()
    {
        QVERIFY(rc::check("a grant has every stage filled by enough other people", [] {
            const World world = livedThrough();
            if (!world.state.grant)
                return;
            const Rule &rule = *world.policy.ruleNamed(world.state.request->rule);
            for (int i = 0; i < rule.stages.size(); ++i)
                RC_ASSERT(validApprovals(world, rule.stages.at(i), i) >= rule.stages.at(i).need);
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
                    RC_ASSERT(!world.directory.sameHuman(decision.person,
                                                         world.state.request->requester));
                    if (decision.verdict != Verdict::Approve)
                        continue;
                    const QString human = world.directory.person(decision.person)->human;
                    RC_ASSERT(!humans.contains(human));
                    humans.insert(human);
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
            if (before.grant && before.grant->openedAt != Instant())
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

    void nextDueSaysWhenElapseActs()
    {
        QVERIFY(rc::check("before nextDue nothing happens, at nextDue something does", [] {
            const World world = livedThrough();
            const auto due = nextDue(world.state);
            // On a boot clock of another boot, so that the wall clock alone is asked.
            const auto at
                = [&](Instant when) { return elapse(world.state, when, Millis(0), u"another"_s); };
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
            const Preview shown = preview(world.rules(), person, ask, world.now);
            World fresh;
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
