// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/lives.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

namespace {

const QStringList &everybody()
{
    static const QStringList people{ u"ana"_s,  u"ben"_s,     u"rui"_s,  u"lia"_s, u"eva"_s,
                                     u"kofi"_s, u"bettina"_s, u"ana2"_s, u"joe"_s, u"ghost"_s };
    return people;
}

// As the registry would let it be: to another human being. The times are everywhere around now.
void delegate(World &world)
{
    const QString from = anybody();
    const QString to = anybody();
    if (world.directory.sameHuman(from, to))
        return;
    const Instant since = world.now + anyWhile() - anyWhile();
    world.directory.setDelegation({ from, to, since, since + anyWhile() });
}

// What a target shows: all use up to a moment around now is known, or none is.
void lookAtUse(World &world)
{
    const Use use{ *rc::gen::arbitrary<bool>() ? world.now - anyWhile() : Instant(),
                   *rc::gen::arbitrary<bool>() ? world.now - anyWhile() : Instant() };
    world.state = observe(world.state, use, world.now).next;
}

// One of several shapes of chains: one after the other, side by side, several ways; with and
// without what happens while they wait.
void shape(World &world)
{
    for (Rule &rule : world.policy.rules) {
        rule.recurring = 24h * 30;
        rule.end = { .drain = *rc::gen::element(Millis(0), Millis(1s), Millis(10min)),
                     .unused = *rc::gen::element(Millis(0), Millis(10min), Millis(1h)),
                     .idle = *rc::gen::element(Millis(0), Millis(5min), Millis(1h)) };
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 1) {
            for (Stage &stage : rule.stages)
                stage.step = 0;
        } else if (kind == 2) {
            rule.stages.append(
                { .name = u"Officers"_s, .from = { u"group:officers"_s }, .path = 1 });
        }
        for (Stage &stage : rule.stages) {
            if (*rc::gen::inRange(0, 3) == 0)
                stage.remindAfter = Millis(*rc::gen::inRange(60'000, 10'000'000));
            if (*rc::gen::inRange(0, 3) == 0)
                stage.escalation = Escalation{ Millis(*rc::gen::inRange(60'000, 10'000'000)),
                                               { u"group:security"_s } };
        }
    }
}

// On some of the days from the one on which lives begin.
Recurrence anyRecurrence()
{
    Recurrence recurrence{
        .days = *rc::gen::element(QList<int>{ 1, 2, 3, 4, 5, 6, 7 }, QList<int>{ 1, 3 }),
        .from = QTime(0, 0).addSecs(600 * *rc::gen::inRange(0, 144)),
        .zone = *rc::gen::element(QByteArray("UTC"), QByteArray("Europe/Berlin")),
        .first = QDate(2026, 9, 21)
    };
    recurrence.last = recurrence.first.addDays(*rc::gen::inRange(0, 5));
    return recurrence;
}

} // namespace

QString anybody()
{
    return everybody().at(*rc::gen::inRange(0, static_cast<int>(everybody().size())));
}

Ask anyAsk()
{
    Ask ask = *rc::gen::element(World::debugging(), World::hotfix(), World::recovery());
    ask.duration = std::chrono::minutes(*rc::gen::inRange(1, 600));
    if (*rc::gen::inRange(0, 3) == 0)
        ask.recurrence = anyRecurrence();
    return ask;
}

Millis anyWhile()
{
    return Millis(*rc::gen::element(0, 1, 999, 30'000, 60'000, 600'000, 3'600'000, 30'000'000));
}

void happen(World &world)
{
    const int what = *rc::gen::inRange(0, 14);
    if (what == 0) {
        world.file(anyAsk(), anybody());
    } else if (what == 1) {
        world.judge(world.intent(IntentKind::Amend, anybody(), anyAsk()));
    } else if (what < 6) {
        const Instant later = *rc::gen::inRange(0, 3) == 0 ? world.now + anyWhile() : Instant();
        world.judge(world.intent(IntentKind::Approve, anybody(),
                                 TextBody{ .text = u"Fine"_s, .notBefore = later }));
    } else if (what == 6) {
        world.say(*rc::gen::element(IntentKind::Deny, IntentKind::Comment, IntentKind::Withdraw,
                                    IntentKind::Release, IntentKind::Revoke),
                  anybody());
    } else if (what < 9) {
        world.pass(anyWhile());
    } else if (what == 12) {
        delegate(world);
    } else if (what == 13) {
        lookAtUse(world);
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
    shape(world);
    if (*rc::gen::inRange(0, 8) != 0)
        world.file(anyAsk(), *rc::gen::element(u"ana"_s, u"ben"_s, u"rui"_s));
    const int steps = *rc::gen::inRange(0, 25);
    for (int i = 0; i < steps; ++i)
        happen(world);
    return world;
}

int mostOfOneWay(const Decision &decision, const QList<Stage> &chain)
{
    QMap<int, int> count;
    for (const int stage : decision.stages)
        ++count[chain.at(stage).path];
    return count.isEmpty() ? 0 : *std::ranges::max_element(count);
}

} // namespace sallyport::test
