// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/smallworld.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

namespace {

using Kind = SmallWorld::Step::Kind;

constexpr Millis Longer = 1h;

} // namespace

SmallWorld SmallWorld::opened()
{
    SmallWorld made;
    World &world = made.m_world;
    Rule &rule = world.policy.rules[1];
    rule.extension = Extension{ .maximum = Longer, .same = false };
    world.policy.extensions = { asExtension(rule) };
    world.policy.extensions[0].stages = { rule.stages[0] };
    made.openIt();
    return made;
}

bool SmallWorld::isExtensionApproved() const
{
    const auto &request = m_extension.request;
    return request && request->state == RequestState::Approved
        && std::ranges::any_of(request->decisions, [](const Decision &decision) {
               return decision.verdict == Verdict::Approve && decision.person != "ana"_L1;
           });
}

void SmallWorld::addExtensionSteps(QList<Step> &steps) const
{
    const auto says = [&](const QString &person, IntentKind kind) {
        steps.append({ .name = person + u" says "_s + intentKindName(kind) + u" of more"_s,
                       .kind = Kind::Act,
                       .act = kind,
                       .person = person,
                       .onExtension = true });
    };
    if (!m_extension.request) {
        says(u"ana"_s, IntentKind::File);
        says(u"ben"_s, IntentKind::File); // never his
        return;
    }
    says(u"ana"_s, IntentKind::Amend);
    says(u"ana"_s, IntentKind::Approve); // never hers
    says(u"rui"_s, IntentKind::Approve);
    says(u"lia"_s, IntentKind::Deny);
}

// As the enforcer does it: both are read and saved together.
void SmallWorld::actOnExtension(const Step &step)
{
    IntentBody body = TextBody{ .text = u"Because"_s, .atMost = {} };
    if (step.act == IntentKind::File || step.act == IntentKind::Amend) {
        Ask ask = World::hotfix();
        ask.extends = m_world.state.request->id;
        ask.duration = Longer;
        ask.credential.clear();
        body = ask;
    }
    const State access = std::exchange(m_world.state, m_extension);
    m_world.state.extended = access.grant;
    Intent intent = m_world.intent(step.act, step.person, body);
    if (step.act == IntentKind::File)
        intent.requestId = QString(32, u'b');
    const bool isWrong
        = step.person == "ben"_L1 || (step.person == "ana"_L1 && step.act == IntentKind::Approve);
    if (m_world.judge(intent) && isWrong)
        m_refused = step.name;
    m_extension = std::exchange(m_world.state, access);
    if (m_extension.extended)
        m_world.state.grant = std::exchange(m_extension.extended, std::nullopt);
}

// Time never extends by itself: only by what was approved, once, while it was open.
QString SmallWorld::wrongEnd(const Grant &before, const Grant &now) const
{
    const bool isLonger = now.deadline != before.deadline;
    if ((isLonger || now.extendTo > Instant()) && !isExtensionApproved())
        return u"extended without an approval"_s;
    if (isLonger && (before.state != GrantState::Active || m_world.now >= before.deadline))
        return u"what was over was extended"_s;
    if (now.deadline > now.openedAt + 1h + Longer)
        return u"extended by more than was approved"_s;
    if (isLonger && (m_target != Target::Open || m_targetDeadline < now.deadline))
        return u"the ledger says a later end than the target"_s;
    if (m_targetDeadline > std::max(now.openedAt + 1h, before.deadline) && !isExtensionApproved())
        return u"the target was told of an end that nobody approved"_s;
    return {};
}

} // namespace sallyport::test
