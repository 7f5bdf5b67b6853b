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

Rule &rule(Policy &policy)
{
    return policy.rules[0];
}

// Changes may follow on one another, so it is looked for.
Rule &ruleOfTwoStages(Policy &policy)
{
    return *std::ranges::find_if(policy.rules,
                                 [](const Rule &rule) { return rule.stages.size() > 1; });
}

Stage &stage(Policy &policy)
{
    return ruleOfTwoStages(policy).stages[1];
}

Rule &ruleOfTwoWays(Policy &policy)
{
    return *std::ranges::find(policy.rules, u"fix-orders"_s, &Rule::name);
}

// A stage beside another one.
Stage &beside(Policy &policy)
{
    return ruleOfTwoWays(policy).stages[1];
}

QList<PolicyExample> wholeExamples()
{
    return {
        { "Rule.name", "another name", [](Policy &p) { rule(p).name = u"look"_s; }, Part::Rule,
          Aspect::Added, Looser, Tighter },
        { "Rule.scenario", "another scenario", [](Policy &p) { rule(p).scenario = u"hotfix"_s; },
          Part::Rule, Aspect::Scenario, Looser, Looser },
        { "Rule.target", "another target", [](Policy &p) { rule(p).target = u"stock-db"_s; },
          Part::Rule, Aspect::Target, Looser, Looser },
        { "Rule.profile", "another profile", [](Policy &p) { rule(p).profile = u"writer"_s; },
          Part::Rule, Aspect::Profile, Looser, Looser },
        { "Rule.requesters", "one more",
          [](Policy &p) { rule(p).requesters.append(u"group:data"_s); }, Part::Rule,
          Aspect::Requesters, Looser, Tighter },
        { "Rule.requesters", "another order",
          [](Policy &p) { rule(p).requesters.swapItemsAt(0, 1); }, Part::Rule, Aspect::Requesters,
          Neutral, Neutral },
        { "Rule.defaultDuration", "longer", [](Policy &p) { rule(p).defaultDuration = 2h; },
          Part::Rule, Aspect::DefaultDuration, Looser, Tighter },
        { "Rule.maximumDuration", "longer", [](Policy &p) { rule(p).maximumDuration = 8h; },
          Part::Rule, Aspect::MaximumDuration, Looser, Tighter },
        { "Rule.decisionWindow", "longer", [](Policy &p) { rule(p).decisionWindow = 9h; },
          Part::Rule, Aspect::DecisionWindow, Looser, Tighter },
        { "Rule.stages", "one more",
          [](Policy &p) {
              rule(p).stages.prepend({ u"Owner"_s, { u"group:data-owners"_s } });
          },
          Part::Stage, Aspect::Added, Tighter, Looser },
        { "Rule.stages", "one more that takes two to deny",
          [](Policy &p) {
              rule(p).stages.append({ u"Owner"_s, { u"group:data-owners"_s }, 1, 2 });
          },
          Part::Stage, Aspect::Added, Looser, Looser },
        { "Rule.stages", "another order",
          [](Policy &p) { ruleOfTwoStages(p).stages.swapItemsAt(0, 1); }, Part::Rule, Aspect::Order,
          Looser, Looser },
        { "Rule.paths", "another name",
          [](Policy &p) { ruleOfTwoWays(p).paths[0] = u"Usual way"_s; }, Part::Way, Aspect::Name,
          Neutral, Neutral },
        { "Rule.paths", "one more",
          [](Policy &p) {
              Rule &rule = ruleOfTwoWays(p);
              const int way = static_cast<int>(rule.paths.size());
              rule.paths.append(u"Way %1"_s.arg(way));
              rule.stages.append({ .name = u"One of way %1"_s.arg(way),
                                   .from = { u"group:leads"_s },
                                   .path = way });
          },
          Part::Way, Aspect::Added, Looser, Looser },
        { "Rule.automatic", "none", [](Policy &p) { ruleOfTwoWays(p).automatic.reset(); },
          Part::Rule, Aspect::Automatic, Tighter, Looser },
        { "Rule.automatic", "for longer",
          [](Policy &p) { ruleOfTwoWays(p).automatic = Condition{ .durationUpTo = 3h }; },
          Part::Rule, Aspect::Automatic, Looser, Tighter },
        { "Rule.start", "another way", [](Policy &p) { rule(p).start = StartMode(1); }, Part::Rule,
          Aspect::Start, Looser, Looser },
        { "Rule.claimWithin", "for longer", [](Policy &p) { rule(p).claimWithin = 8h; }, Part::Rule,
          Aspect::ClaimWithin, Looser, Tighter },
        { "Rule.ahead", "further ahead", [](Policy &p) { rule(p).ahead = 48h; }, Part::Rule,
          Aspect::StartAhead, Looser, Tighter },
        { "Rule.recurring", "for longer", [](Policy &p) { rule(p).recurring = 24h * 30; },
          Part::Rule, Aspect::Recurring, Looser, Tighter },
        { "Rule.onBehalf", "one more group",
          [](Policy &p) { rule(p).onBehalf.append(u"group:desk"_s); }, Part::Rule, Aspect::OnBehalf,
          Looser, Tighter },
        { "Rule.veto", "one where there was none",
          [](Policy &p) { rule(p).veto = Veto{ .from = { u"owners"_s }, .wait = 30min }; },
          Part::Rule, Aspect::Veto, Tighter, Looser },
        { "Rule.extension", "for longer",
          [](Policy &p) { rule(p).extension = Extension{ .maximum = 1h }; }, Part::Rule,
          Aspect::Extension, Looser, Tighter },
        { "Policy.extensions", "something else than the rule's own stages",
          [](Policy &p) {
              Extension own{ .maximum = 1h, .same = false };
              rule(p).extension = own;
              p.extensions = { asExtension(rule(p)) };
          },
          Part::Rule, Aspect::Extension, Looser, Tighter },
        { "Rule.breakGlass", "nobody is asked any more",
          [](Policy &p) {
              rule(p).breakGlass = BreakGlass{ .alarm = { u"owners"_s },
                                               .reviewers = { u"group:security"_s },
                                               .reviewWithin = 48h };
          },
          Part::Rule, Aspect::BreakGlass, Looser, Tighter },
        { "Rule.end", "sessions go on", [](Policy &p) { rule(p).end.drain = 10min; }, Part::Rule,
          Aspect::End, Looser, Tighter },
        { "Rule.end", "it lapses unused", [](Policy &p) { rule(p).end.unused = 30min; }, Part::Rule,
          Aspect::Unused, Tighter, Looser },
        { "Rule.end", "it lapses idle", [](Policy &p) { rule(p).end.idle = 30min; }, Part::Rule,
          Aspect::Idle, Tighter, Looser },
        { "Rule.warnings", "none", [](Policy &p) { rule(p).warnings.clear(); }, Part::Rule,
          Aspect::Warnings, Neutral, Neutral },
        { "Rule.grade", "one where there was none", [](Policy &p) { rule(p).grade = Grade::B; },
          Part::Rule, Aspect::Grade, Tighter, Looser },
        { "Rule.bulk", "several at a time", [](Policy &p) { rule(p).bulk = true; }, Part::Rule,
          Aspect::Bulk, Looser, Tighter },
    };
}

QList<PolicyExample> stageExamples()
{
    return {
        { "Stage.name", "another name", [](Policy &p) { stage(p).name = u"Owner"_s; }, Part::Stage,
          Aspect::Name, Neutral, Neutral },
        { "Stage.from", "one more group",
          [](Policy &p) { stage(p).from.append(u"group:security"_s); }, Part::Stage,
          Aspect::Approvers, Looser, Looser },
        { "Stage.need", "more people", [](Policy &p) { stage(p).need = 2; }, Part::Stage,
          Aspect::Need, Tighter, Looser },
        { "Stage.deny", "more denials", [](Policy &p) { stage(p).deny = 2; }, Part::Stage,
          Aspect::Deny, Looser, Tighter },
        { "Stage.path", "another way",
          [](Policy &p) {
              Rule &rule = ruleOfTwoWays(p);
              rule.stages[2].path = 1;
              rule.stages[2].step = 0;
              rule.stages[3].step = 1;
          },
          Part::Stage, Aspect::Way, Looser, Looser },
        { "Stage.step", "one after the other",
          [](Policy &p) {
              beside(p).step = 1;
              ruleOfTwoWays(p).stages[2].step = 2;
          },
          Part::Rule, Aspect::SideBySide, Tighter, Looser },
        { "Stage.when", "not for what is short", [](Policy &p) { stage(p).when.durationOver = 1h; },
          Part::Stage, Aspect::When, Looser, Tighter },
        { "Stage.escalation", "one where there was none",
          [](Policy &p) {
              stage(p).escalation = Escalation{ 1h, { u"group:cto"_s } };
          },
          Part::Stage, Aspect::Escalation, Looser, Looser },
        { "Stage.remindAfter", "later", [](Policy &p) { beside(p).remindAfter = 1h; }, Part::Stage,
          Aspect::RemindAfter, Neutral, Neutral },
        { "Escalation.after", "earlier", [](Policy &p) { beside(p).escalation->after = 10min; },
          Part::Stage, Aspect::Escalation, Looser, Looser },
        { "Escalation.to", "somebody else as well",
          [](Policy &p) { beside(p).escalation->to.append(u"person:eva"_s); }, Part::Stage,
          Aspect::Escalation, Looser, Looser },
        { "Escalation.to", "another order",
          [](Policy &p) { std::ranges::reverse(beside(p).escalation->to); }, Part::Stage,
          Aspect::Escalation, Neutral, Neutral },
    };
}

} // namespace

QList<PolicyExample> ruleExamples()
{
    return wholeExamples() + stageExamples();
}

} // namespace sallyport::test
