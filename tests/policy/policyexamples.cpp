// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/policyexamples.h"

#include "tests/support/worldbuilder.h"

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

Target &target(Policy &policy)
{
    return policy.targets[u"orders-db"_s];
}

Scenario &scenario(Policy &policy)
{
    return policy.scenarios[u"debug"_s];
}

Field &field(Policy &policy, int index)
{
    return scenario(policy).fields[index];
}

Condition conditionOfEverything()
{
    return { .durationOver = 1h,
             .durationUpTo = 2h,
             .targetTags = { u"money"_s },
             .within = officeHours(),
             .outside = Hours{ "UTC", { 1 }, QTime(9, 0), QTime(10, 0) },
             .firstTime = true,
             .riskFrom = Risk::Medium,
             .riskUpTo = Risk::Medium,
             .requesters = { u"group:backend"_s } };
}

QList<PolicyExample> documentExamples()
{
    return {
        { "Policy.digest", "another layout", [](Policy &p) { p.digest = QByteArray(32, 'q'); } },
        { "Policy.governance", "another group that signs",
          [](Policy &p) { p.governance.from.append(u"group:leads"_s); }, Part::Governance,
          Aspect::Signers, Looser, Tighter },
        { "Policy.targets", "another target",
          [](Policy &p) { p.targets.insert(u"stock-db"_s, {}); }, Part::Target, Aspect::Added,
          Neutral, Neutral },
        { "Policy.scenarios", "another scenario",
          [](Policy &p) { p.scenarios.insert(u"audit"_s, {}); }, Part::Scenario, Aspect::Added,
          Neutral, Neutral },
        { "Policy.rules", "another rule",
          [](Policy &p) { p.rules.append(Rule{ .name = u"audit-orders"_s }); }, Part::Rule,
          Aspect::Added, Looser, Tighter },
        { "Policy.rules", "another order of rules about different things",
          [](Policy &p) { p.rules.swapItemsAt(0, 1); }, Part::Document, Aspect::Order, Neutral,
          Neutral },
        { "Policy.bans", "another ban",
          [](Policy &p) { p.bans.append(Ban{ .name = u"nobody"_s, .profile = u"writer"_s }); },
          Part::Ban, Aspect::Added, Tighter, Looser },
        { "Policy.bans", "another order", [](Policy &p) { p.bans.swapItemsAt(0, 1); }, Part::Ban,
          Aspect::Order, Neutral, Neutral },
        { "Policy.rotas", "another rota", [](Policy &p) { p.rotas.insert(u"spare"_s, {}); },
          Part::Rota, Aspect::Added, Neutral, Neutral },
        { "Governance.from", "one more person, in front",
          [](Policy &p) {
              p.governance.from = { u"person:eva"_s, u"group:officers"_s };
          },
          Part::Governance, Aspect::Signers, Looser, Tighter },
        { "Governance.from", "other people",
          [](Policy &p) { p.governance.from = { u"person:eva"_s }; }, Part::Governance,
          Aspect::Signers, Looser, Looser },
        { "Governance.need", "more signatures", [](Policy &p) { p.governance.need = 2; },
          Part::Governance, Aspect::Signatures, Tighter, Looser },
        { "Governance.looseningDelay", "a delay where there was none",
          [](Policy &p) { p.governance.looseningDelay = 24h; }, Part::Governance,
          Aspect::LooseningDelay, Tighter, Looser },
    };
}

QList<PolicyExample> thingExamples()
{
    return {
        { "Target.id", "another name",
          [](Policy &p) { p.targets.insert(u"orders"_s, p.targets.take(u"orders-db"_s)); },
          Part::Target, Aspect::Added, Neutral, Neutral },
        { "Target.title", "another title", [](Policy &p) { target(p).title = u"Stock"_s; },
          Part::Target, Aspect::Title, Neutral, Neutral },
        { "Target.connector", "another connector",
          [](Policy &p) { target(p).connector = u"openssh"_s; }, Part::Target, Aspect::Connector,
          Looser, Looser },
        { "Target.profiles", "another profile",
          [](Policy &p) { target(p).profiles.append(u"owner"_s); }, Part::Target, Aspect::Profiles,
          Neutral, Neutral },
        { "Target.tags", "one more", [](Policy &p) { target(p).tags.append(u"pci"_s); },
          Part::Target, Aspect::Tags, Looser, Looser },
        { "Target.tags", "another order", [](Policy &p) { std::ranges::reverse(target(p).tags); },
          Part::Target, Aspect::Tags, Neutral, Neutral },
        { "Target.owners", "other people",
          [](Policy &p) { target(p).owners = { u"person:eva"_s }; }, Part::Target, Aspect::Owners,
          Looser, Looser },
        { "Target.risk", "higher", [](Policy &p) { target(p).risk = Risk::High; }, Part::Target,
          Aspect::Risk, Looser, Looser },
        { "Target.zone", "another place", [](Policy &p) { target(p).zone = "Asia/Tokyo"; },
          Part::Target, Aspect::Zone, Neutral, Neutral },
        { "Scenario.risk", "lower", [](Policy &p) { scenario(p).risk = Risk::Low; }, Part::Scenario,
          Aspect::Risk, Looser, Looser },
        { "Scenario.reasonTemplate", "one where there was none",
          [](Policy &p) { scenario(p).reasonTemplate = u"What:"_s; }, Part::Scenario,
          Aspect::ReasonTemplate, Tighter, Looser },
        { "Scenario.reasonTemplate", "another",
          [](Policy &p) { p.scenarios[u"recovery"_s].reasonTemplate = u"What:"_s; }, Part::Scenario,
          Aspect::ReasonTemplate, Looser, Looser },
        { "Scenario.id", "another name",
          [](Policy &p) { p.scenarios.insert(u"fix"_s, p.scenarios.take(u"hotfix"_s)); },
          Part::Scenario, Aspect::Added, Neutral, Neutral },
        { "Scenario.title", "another title", [](Policy &p) { scenario(p).title = u"Look"_s; },
          Part::Scenario, Aspect::Title, Neutral, Neutral },
        { "Scenario.reasonMinimum", "a longer reason",
          [](Policy &p) { scenario(p).reasonMinimum = 21; }, Part::Scenario, Aspect::ReasonMinimum,
          Tighter, Looser },
        { "Scenario.fields", "one more that must be filled in",
          [](Policy &p) {
              scenario(p).fields.append(Field{ .name = u"impact"_s, .required = true });
          },
          Part::Field, Aspect::Added, Tighter, Looser },
        { "Scenario.fields", "one more that need not be filled in",
          [](Policy &p) { scenario(p).fields.append(Field{ .name = u"hint"_s }); }, Part::Field,
          Aspect::Added, Neutral, Neutral },
        { "Scenario.fields", "another order",
          [](Policy &p) { scenario(p).fields.swapItemsAt(0, 1); }, Part::Scenario, Aspect::Order,
          Neutral, Neutral },
    };
}

QList<PolicyExample> fieldExamples()
{
    return {
        { "Field.name", "another name", [](Policy &p) { field(p, 1).name = u"length"_s; },
          Part::Field, Aspect::Added, Neutral, Neutral },
        { "Field.title", "another title", [](Policy &p) { field(p, 0).title = u"Bug"_s; },
          Part::Field, Aspect::Title, Neutral, Neutral },
        { "Field.type", "another type", [](Policy &p) { field(p, 3).type = FieldType::Text; },
          Part::Field, Aspect::Type, Looser, Looser },
        { "Field.required", "not required", [](Policy &p) { field(p, 0).required = false; },
          Part::Field, Aspect::Required, Looser, Tighter },
        { "Field.pattern", "none", [](Policy &p) { field(p, 0).pattern.clear(); }, Part::Field,
          Aspect::Pattern, Looser, Tighter },
        { "Field.pattern", "another", [](Policy &p) { field(p, 0).pattern = u"INC-[0-9]+"_s; },
          Part::Field, Aspect::Pattern, Looser, Looser },
        { "Field.pattern", "one of a ticket, which had its usual form",
          [](Policy &p) { field(p, 4).pattern = u"CHG-[0-9]+"_s; }, Part::Field, Aspect::Pattern,
          Looser, Looser },
        { "Field.choices", "one more", [](Policy &p) { field(p, 1).choices.append(u"huge"_s); },
          Part::Field, Aspect::Choices, Looser, Tighter },
        { "Field.choices", "none, as in another type",
          [](Policy &p) { field(p, 1).choices.clear(); }, Part::Field, Aspect::Choices, Looser,
          Looser },
        { "Field.choices", "another order",
          [](Policy &p) {
              field(p, 1).choices = { u"large"_s, u"small"_s };
          },
          Part::Field, Aspect::Choices, Neutral, Neutral },
        { "Field.minimum", "lower", [](Policy &p) { field(p, 2).minimum = -1; }, Part::Field,
          Aspect::Minimum, Looser, Tighter },
        { "Field.minimum", "none", [](Policy &p) { field(p, 2).minimum.reset(); }, Part::Field,
          Aspect::Minimum, Looser, Tighter },
        { "Field.maximum", "higher", [](Policy &p) { field(p, 2).maximum = 101; }, Part::Field,
          Aspect::Maximum, Looser, Tighter },
        { "Field.maximum", "none", [](Policy &p) { field(p, 2).maximum.reset(); }, Part::Field,
          Aspect::Maximum, Looser, Tighter },
    };
}

} // namespace

Hours officeHours()
{
    return { "Europe/Berlin", { 1, 2, 3, 4, 5 }, QTime(8, 0), QTime(18, 0) };
}

Policy examplePolicy()
{
    Policy policy = World().policy;
    target(policy).tags = { u"money"_s, u"orders"_s };
    target(policy).owners = { u"group:data-owners"_s };
    scenario(policy).fields.append({ .name = u"change"_s, .type = FieldType::Ticket });
    policy.scenarios[u"recovery"_s].reasonTemplate = u"What was lost:"_s;
    const Stage lead{ .name = u"Lead"_s, .from = { u"manager"_s } };
    const Stage owner{ .name = u"Owner"_s,
                       .from = { u"owners"_s },
                       .escalation = Escalation{ 30min, { u"group:cto"_s, u"rota:on-call"_s } },
                       .remindAfter = 10min };
    const Stage security{ .name = u"Security"_s,
                          .from = { u"group:security"_s },
                          .step = 1,
                          .when = conditionOfEverything() };
    const Stage board{ .name = u"Board"_s, .from = { u"group:board"_s }, .need = 2, .path = 1 };
    Rule fixing = policy.rules.last();
    fixing.name = u"fix-orders"_s;
    fixing.target = u"stock-db"_s;
    fixing.stages = { lead, owner, security, board };
    fixing.paths = { u"Ordinary way"_s, u"Crisis board"_s };
    fixing.automatic = Condition{ .durationUpTo = 1h };
    policy.rules.append(fixing);
    policy.bans = { { .name = u"interns"_s,
                      .scenario = u"debug"_s,
                      .target = u"orders-db"_s,
                      .requesters = { u"group:interns"_s, u"person:joe"_s } },
                    { .name = u"nights"_s, .when = { .outside = officeHours() } } };
    policy.rotas.insert(u"on-call"_s,
                        { .zone = "Europe/Berlin",
                          .first = QDate(2026, 1, 5),
                          .handover = QTime(9, 0),
                          .people = { u"ana"_s, u"ben"_s } });
    return policy;
}

QList<PolicyExample> policyExamples()
{
    return documentExamples() + thingExamples() + fieldExamples() + ruleExamples()
        + calendarExamples();
}

} // namespace sallyport::test
