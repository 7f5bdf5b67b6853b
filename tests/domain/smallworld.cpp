// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/smallworld.h"

#include <QDataStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

namespace {

using Kind = SmallWorld::Step::Kind;

const QStringList Approvers{ u"rui"_s, u"lia"_s, u"eva"_s };
constexpr Millis Tick = 20min;

bool isFilled(const World &world)
{
    const Request &request = *world.state.request;
    const QList<Stage> chain = chainOf(request, world.policy, world.directory, world.now);
    return !chain.isEmpty() && openStages(request, chain).isEmpty();
}

bool isLive(const State &state)
{
    return state.grant
        && (state.grant->state == GrantState::Opening || state.grant->state == GrantState::Active);
}

} // namespace

// A lead and an owner, of whom lia is both; an hour of access, decided within the hour.
SmallWorld::SmallWorld() : m_start(m_world.now)
{
    Rule &rule = m_world.policy.rules[1];
    rule.decisionWindow = 1h;
    rule.warnings = { 15min };
    rule.stages[0].escalation = Escalation{ 40min, { u"group:data-owners"_s } };
}

QList<SmallWorld::Step> SmallWorld::steps() const
{
    QList<Step> all{ { .name = u"20 minutes pass"_s, .kind = Kind::Pass, .length = Tick } };
    const auto says = [&](const QString &person, IntentKind kind) {
        all.append({ .name = person + u" says "_s + intentKindName(kind),
                     .kind = Kind::Act,
                     .act = kind,
                     .person = person });
    };
    says(u"ana"_s, m_world.state.request ? IntentKind::Amend : IntentKind::File);
    if (!m_world.state.request)
        return all;
    for (const QString &person : Approvers) {
        says(person, IntentKind::Approve);
        says(person, IntentKind::Deny);
    }
    says(u"ana"_s, IntentKind::Approve); // never hers
    says(u"ana"_s, IntentKind::Release);
    if (m_world.state.grant && !m_world.policy.extensions.isEmpty())
        addExtensionSteps(all);
    addUse(all);
    for (int at = 0; at < int(m_calls.size()); ++at) {
        const auto does = [&](Kind kind, const QString &what) {
            all.append({ .name = u"enforcer %1 %2"_s.arg(at + 1).arg(what),
                         .enforcer = at,
                         .kind = kind });
        };
        const Call &call = m_calls.at(at);
        if (!call.kind) {
            if (m_world.state.grant && wantedOperation(*m_world.state.grant))
                does(Kind::Call, u"calls"_s);
            continue;
        }
        if (!call.reached)
            does(Kind::Reach, u"reaches the target"_s);
        else
            does(Kind::Answer, u"hears the answer"_s);
        does(Kind::Fail, u"hears of a failure"_s);
        does(Kind::Crash, u"crashes"_s);
    }
    return all;
}

void SmallWorld::act(const Step &step)
{
    IntentBody body = TextBody{ .text = u"Because"_s, .atMost = {} };
    if (step.act == IntentKind::File || step.act == IntentKind::Amend)
        body = World::hotfix();
    Intent intent = m_world.intent(step.act, step.person, body);
    // What was displayed before a change must never be signed for what came after it.
    if (m_world.state.request && m_world.state.request->revision > 1
        && step.act == IntentKind::Approve) {
        Intent stale = intent;
        stale.requestDigest = QByteArray(32, 's');
        if (decide(m_world.state, m_world.rules(), stale, m_world.now))
            m_refused = u"an approval of another revision was taken"_s;
    }
    const bool own = step.act == IntentKind::Approve && step.person == "ana"_L1;
    if (m_world.judge(intent) && own)
        m_refused = u"the requester approved"_s;
}

void SmallWorld::call(Call &call)
{
    const Grant &grant = *m_world.state.grant;
    call = { .kind = wantedOperation(grant),
             .grant = grant.id,
             .deadline = grant.extendTo > Instant() ? grant.extendTo : m_world.now + grant.duration,
             .reached = false };
}

void SmallWorld::reach(Call &call)
{
    call.reached = true;
    switch (*call.kind) {
    case OperationKind::Open:
        if (m_target == Target::Untouched && m_world.now < call.deadline) {
            m_target = Target::Open;
            m_targetDeadline = call.deadline;
            m_session = true;
        }
        break;
    case OperationKind::Drain:
    case OperationKind::Disable:
        m_target = Target::Closed;
        break;
    case OperationKind::Terminate:
        m_session = m_session && m_target == Target::Open; // an open login would come back
        break;
    case OperationKind::VerifyFirst:
    case OperationKind::VerifySecond:
    case OperationKind::CleanUp:
        break;
    case OperationKind::Extend:
        if (m_target == Target::Open && m_world.now < m_targetDeadline)
            m_targetDeadline = call.deadline;
        break;
    }
}

void SmallWorld::answer(const Call &call, bool ok)
{
    OperationResult result{ .grantId = call.grant, .kind = *call.kind, .ok = ok };
    result.sessions = m_session ? 1 : 0;
    if (givesAccess(*call.kind)) {
        result.ok = ok && m_target == Target::Open;
        result.deadline = m_targetDeadline;
        result.bootDeadline = m_world.boot + (m_targetDeadline - m_world.now);
        result.bootId = m_world.bootId;
    }
    m_world.state = settle(m_world.state, result, m_world.now).next;
}

QString SmallWorld::take(const Step &step)
{
    const State before = m_world.state;
    const bool hadSession = m_session;
    Call *const call = step.enforcer >= 0 ? &m_calls.at(step.enforcer) : nullptr;
    switch (step.kind) {
    case Kind::Act:
        step.onExtension ? actOnExtension(step) : act(step);
        break;
    case Kind::Pass:
        m_world.pass(step.length);
        m_extension
            = elapse(m_extension, m_world.rules(), m_world.now, m_world.boot, m_world.bootId).next;
        break;
    case Kind::Call:
        this->call(*call);
        break;
    case Kind::Reach:
        reach(*call);
        break;
    case Kind::Answer:
    case Kind::Fail:
        answer(*call, step.kind == Kind::Answer);
        *call = {};
        break;
    case Kind::Crash:
        *call = {};
        break;
    case Kind::See:
        see(step);
        break;
    }
    const QString found = wrong(before);
    return found.isEmpty() && m_world.state.grant ? wrongDrain(*m_world.state.grant, hadSession)
                                                  : found;
}

QString SmallWorld::wrong(const State &before) const
{
    const State &now = m_world.state;
    if (!m_refused.isEmpty())
        return m_refused;
    if (now.request && before.request && now.request->decideBy > before.request->decideBy)
        return u"the window became longer"_s;
    if (!now.grant)
        return m_target == Target::Untouched ? QString()
                                             : u"the target was touched without a grant"_s;
    const Grant &grant = *now.grant;
    if (isLive(now) && (now.request->state != RequestState::Approved || !isFilled(m_world)))
        return u"access without its approvals"_s;
    if (isLive(now) && grant.revision != now.request->revision)
        return u"access of another revision"_s;
    if (before.grant && before.grant->openedAt != Instant()) {
        if (const QString moved = wrongEnd(*before.grant, grant); !moved.isEmpty())
            return moved;
    }
    if (grant.state == GrantState::Active && m_world.now >= grant.deadline)
        return u"active after its deadline"_s;
    const bool isOver = grant.state == GrantState::Ended || grant.state == GrantState::Lapsed;
    if (isOver && (m_session || m_target == Target::Open))
        return u"over, and not on the target"_s;
    if (before.grant && before.grant->state == GrantState::Ended && !isOver)
        return u"what was over came back"_s;
    return {};
}

QByteArray SmallWorld::key() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QDataStream::WriteOnly);
    const auto since = [&](Instant at) { return at == Instant() ? -1 : toMs(at) - toMs(m_start); };
    out << since(m_world.now) << int(m_target) << m_session << since(m_targetDeadline);
    for (const Call &call : m_calls)
        out << (call.kind ? int(*call.kind) : -1) << since(call.deadline) << call.reached;
    if (const auto &request = m_world.state.request) {
        out << int(request->state) << std::min(request->revision, 3) << since(request->decideBy)
            << since(request->dueAt);
        for (const Decision &decision : request->decisions)
            out << decision.person << decision.stages << int(decision.verdict)
                << since(decision.at);
        for (const StageMark &mark : request->marks)
            out << mark.stage << mark.escalated;
    }
    if (const auto &grant = m_world.state.grant)
        out << int(grant->state) << int(grant->endStep) << since(grant->deadline) << grant->warned
            << int(grant->endReason) << grant->stuck << since(grant->plannedAt)
            << since(grant->endDueAt);
    if (const auto &grant = m_world.state.grant)
        out << since(grant->extendTo) << since(grant->usedAt);
    if (const auto &request = m_extension.request)
        out << int(request->state) << std::min(request->revision, 3) << since(request->decideBy);
    return bytes;
}

bool SmallWorld::comesToRest()
{
    m_calls = {};
    for (int turn = 0; turn < 40; ++turn) {
        if (!m_world.state.request)
            return true;
        while (m_world.state.grant && wantedOperation(*m_world.state.grant)) {
            Call &mine = m_calls[0];
            call(mine);
            reach(mine);
            const OperationKind kind = *mine.kind;
            answer(mine, true);
            mine = {};
            if (wantedOperation(*m_world.state.grant) == kind)
                break; // refused there: time has to pass
        }
        take({ .kind = Kind::Pass, .length = Tick });
    }
    const auto &grant = m_world.state.grant;
    const bool closed = m_target != Target::Open && !m_session;
    const auto &more = m_extension.request;
    return m_world.state.request->state != RequestState::Pending && closed
        && (!more || more->state != RequestState::Pending)
        && (!grant || grant->state == GrantState::Ended || grant->state == GrantState::Lapsed);
}

} // namespace sallyport::test
