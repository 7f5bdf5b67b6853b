// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/policyexamples.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

namespace {

using Part = PolicyChange::Part;
using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;

constexpr auto Neutral = Effect::Neutral;
constexpr auto Tighter = Effect::Tightening;
constexpr auto Looser = Effect::Loosening;

Rule &ruleOfTwoWays(Policy &policy)
{
    return *std::ranges::find(policy.rules, u"fix-orders"_s, &Rule::name);
}

Condition &condition(Policy &policy)
{
    return ruleOfTwoWays(policy).stages[2].when;
}

Condition &bannedWhen(Policy &policy)
{
    return policy.bans[0].when;
}

Rota &rota(Policy &policy)
{
    return policy.rotas[u"on-call"_s];
}

// Of a stage: what holds less often asks less often.
PolicyExample asking(const char *member, const char *what, void (*change)(Condition &),
                     Effect forth, Effect back)
{
    return { member, what, [change](Policy &p) { change(condition(p)); }, Part::Stage, Aspect::When,
             forth,  back };
}

QList<PolicyExample> conditionExamples()
{
    return {
        asking(
            "Condition.durationOver", "more", [](Condition &c) { c.durationOver = 90min; }, Looser,
            Tighter),
        asking(
            "Condition.durationUpTo", "more", [](Condition &c) { c.durationUpTo = 3h; }, Tighter,
            Looser),
        asking(
            "Condition.durationUpTo", "none", [](Condition &c) { c.durationUpTo.reset(); }, Tighter,
            Looser),
        asking(
            "Condition.targetTags", "one more", [](Condition &c) { c.targetTags += u"pci"_s; },
            Tighter, Looser),
        asking(
            "Condition.targetTags", "none", [](Condition &c) { c.targetTags.clear(); }, Tighter,
            Looser),
        asking(
            "Condition.within", "none", [](Condition &c) { c.within.reset(); }, Tighter, Looser),
        asking(
            "Condition.outside", "none", [](Condition &c) { c.outside.reset(); }, Tighter, Looser),
        asking(
            "Condition.firstTime", "none", [](Condition &c) { c.firstTime.reset(); }, Tighter,
            Looser),
        asking(
            "Condition.firstTime", "the opposite", [](Condition &c) { c.firstTime = false; },
            Looser, Looser),
        asking(
            "Condition.riskFrom", "higher", [](Condition &c) { c.riskFrom = Risk::High; }, Looser,
            Tighter),
        asking(
            "Condition.riskUpTo", "higher", [](Condition &c) { c.riskUpTo = Risk::High; }, Tighter,
            Looser),
        asking(
            "Condition.requesters", "one more",
            [](Condition &c) { c.requesters += u"person:rui"_s; }, Tighter, Looser),
        asking(
            "Hours.zone", "another",
            [](Condition &c) {
                c.within = officeHours();
                c.within->zone = "UTC";
            },
            Looser, Looser),
        asking(
            "Hours.days", "more",
            [](Condition &c) {
                c.within = officeHours();
                c.within->days += 6;
            },
            Looser, Looser),
        asking(
            "Hours.from", "earlier",
            [](Condition &c) {
                c.within = officeHours();
                c.within->from = QTime(7, 0);
            },
            Looser, Looser),
        asking(
            "Hours.to", "later",
            [](Condition &c) {
                c.within = officeHours();
                c.within->to = QTime(19, 0);
            },
            Looser, Looser),
    };
}

QList<PolicyExample> banExamples()
{
    return {
        { "Ban.name", "another name", [](Policy &p) { p.bans[1].name = u"renamed"_s; }, Part::Ban,
          Aspect::Added, Tighter, Looser },
        { "Ban.scenario", "any", [](Policy &p) { p.bans[0].scenario.clear(); }, Part::Ban,
          Aspect::Scenario, Tighter, Looser },
        { "Ban.target", "another", [](Policy &p) { p.bans[0].target = u"stock-db"_s; }, Part::Ban,
          Aspect::Target, Looser, Looser },
        { "Ban.profile", "only one", [](Policy &p) { p.bans[0].profile = u"writer"_s; }, Part::Ban,
          Aspect::Profile, Looser, Tighter },
        { "Ban.requesters", "fewer",
          [](Policy &p) { p.bans[0].requesters = { u"group:interns"_s }; }, Part::Ban,
          Aspect::Requesters, Looser, Tighter },
        { "Ban.requesters", "everybody", [](Policy &p) { p.bans[0].requesters.clear(); }, Part::Ban,
          Aspect::Requesters, Tighter, Looser },
        { "Ban.when", "only long access", [](Policy &p) { bannedWhen(p).durationOver = 2h; },
          Part::Ban, Aspect::When, Looser, Tighter },
    };
}

QList<PolicyExample> rotaExamples()
{
    return {
        { "Rota.zone", "another", [](Policy &p) { rota(p).zone = "UTC"; }, Part::Rota, Aspect::Zone,
          Looser, Looser },
        { "Rota.first", "another day", [](Policy &p) { rota(p).first = QDate(2026, 1, 6); },
          Part::Rota, Aspect::FirstDay, Looser, Looser },
        { "Rota.handover", "later", [](Policy &p) { rota(p).handover = QTime(10, 0); }, Part::Rota,
          Aspect::Handover, Looser, Looser },
        { "Rota.days", "fewer", [](Policy &p) { rota(p).days = 1; }, Part::Rota, Aspect::TurnDays,
          Looser, Looser },
        { "Rota.people", "another order", [](Policy &p) { std::ranges::reverse(rota(p).people); },
          Part::Rota, Aspect::People, Looser, Looser },
        { "Rota.fromFile", "what officers state", [](Policy &p) { rota(p).fromFile = true; },
          Part::Rota, Aspect::FromFile, Looser, Looser },
    };
}

} // namespace

QList<PolicyExample> calendarExamples()
{
    return conditionExamples() + banExamples() + rotaExamples();
}

} // namespace sallyport::test
