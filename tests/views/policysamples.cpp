// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/policysamples.h"

#include "models/ledger/crypto.h"
#include "models/ledger/words.h"
#include "models/policy/policywarnings.h"
#include "tests/views/fakedesk.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Newest = R"(# Who may work where, and who decides.
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }

targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly, writer] }
  ledger-db: { title: Ledger of accounts, connector: postgresql, profiles: [readonly] }

scenarios:
  live-debugging:
    title: Live debugging
    reason: { min_length: 20 }
    fields: [ { name: ticket, type: text, pattern: '(INC|BUG)-[0-9]+', required: true } ]
  hotfix:
    title: Hotfix deployment
    reason: { min_length: 20 }

rules:
  - name: debug-orders
    scenario: live-debugging
    target: orders-db
    profile: readonly
    requesters: [group:backend, group:data]
    duration: { default: 1h, max: 8h }
    approval:
      window: 8h
      stages:
        - { name: Team lead, from: [group:backend-leads], need: 1 }
  - name: hotfix-orders
    scenario: hotfix
    target: orders-db
    profile: writer
    requesters: [group:backend]
    duration: { default: 1h, max: 2h }
    approval:
      window: 8h
      stages:
        - { name: Team lead, from: [group:backend-leads], need: 1 }
        - { name: Data owner, from: [group:data-owners], need: 2 }
)";

QByteArray oldest()
{
    QByteArray text = Newest;
    text.replace("max: 8h", "max: 4h").replace(", group:data]", "]").replace("need: 2", "need: 1");
    return text;
}

WeighedPolicy weighedSample(const PolicyPointer &current)
{
    WeighedPolicy weighed{ .name = u"policy.yaml"_s, .text = Newest };
    weighed.text.replace("max: 8h", "max: 1h").replace("title: Live debugging", "title: Debugging");
    weighed.policy = std::make_shared<const Policy>(parsePolicy(weighed.text).value_or(Policy()));
    weighed.inForce = current->digest;
    weighed.isCompared = true;
    weighed.changes = policyDifference(*current, *weighed.policy);
    weighed.warnings = policyWarnings(weighed.text, *weighed.policy, nullptr);
    return weighed;
}

QList<Explanation> explanationSamples(const Policy &policy)
{
    Explanation may{ .scenario = u"live-debugging"_s,
                     .target = u"orders-db"_s,
                     .profile = u"readonly"_s,
                     .rules = { { u"debug-orders"_s, Explanation::Why::Decides } },
                     .rule = u"debug-orders"_s,
                     .duration = 1h,
                     .longest = 8h,
                     .window = 8h,
                     .extension = 2h,
                     .extensions = 2,
                     .chain = { .stages = policy.rules.first().stages,
                                .approvers = { { u"rui"_s, u"eva"_s } } },
                     .extending = Explanation::Chain{ .stages = { Stage{ .name = u"Security"_s } },
                                                      .approvers = { { u"kofi"_s } } } };
    Explanation banned{ .scenario = u"hotfix"_s,
                        .target = u"orders-db"_s,
                        .profile = u"writer"_s,
                        .rules = { { u"hotfix-orders"_s, Explanation::Why::Decides } },
                        .rule = u"hotfix-orders"_s,
                        .duration = 1h,
                        .longest = 2h,
                        .window = 8h,
                        .chain = { .stages = policy.rules.last().stages,
                                   .approvers = { { u"rui"_s }, { u"bettina"_s } } },
                        .ban = u"no-friday-evenings"_s };
    Explanation none{ .scenario = u"live-debugging"_s,
                      .target = u"ledger-db"_s,
                      .profile = u"readonly"_s,
                      .rules = { { u"debug-ledger"_s, Explanation::Why::NotRequester } } };
    return { may, banned, none };
}

SimulatedHistory simulatedSample(Instant now)
{
    Divergence filed{ .kind = IntentKind::File,
                      .person = u"ana"_s,
                      .at = now - 50h,
                      .requestId = u"a1"_s,
                      .requester = u"ana"_s,
                      .target = u"orders-db"_s,
                      .profile = u"readonly"_s,
                      .was = { .asks = { u"Team lead"_s } },
                      .would = { .refusal = Refusal{ .code = RefusalCode::DurationTooLong } } };
    Divergence approved = filed;
    approved.kind = IntentKind::Approve;
    approved.person = u"rui"_s;
    approved.was = { .state = RequestState::Approved, .duration = 4h };
    approved.would = { .refusal = Refusal{ .code = RefusalCode::UnknownRequest } };
    Divergence lapsed = filed;
    lapsed.kind.reset();
    lapsed.requestId = u"a2"_s;
    lapsed.was = { .state = RequestState::Approved, .duration = 2h };
    lapsed.would = { .state = RequestState::Lapsed };
    return { .requests = 41, .intents = 214, .divergences = { filed, approved, lapsed } };
}

} // namespace

WaitingPolicy waitingSample(Instant now)
{
    WaitingPolicy policy{ .digest = QByteArray(32, '\x2a'),
                          .words = { u"amber"_s, u"boat"_s },
                          .inForce = QByteArray(32, '\x2b'),
                          .proposer = { u"eva"_s, u"Eva <b>Lind"_s },
                          .proposedAt = now - 2h,
                          .signers = { { u"eva"_s, u"Eva Lind"_s } },
                          .others = { { u"bettina"_s, u"Bettina Okafor"_s } },
                          .need = 2,
                          .delay = 24h,
                          .maySign = true,
                          .mayWithdraw = true,
                          .isUnderstood = true };
    policy.changes = { { .part = PolicyChange::Part::Rule,
                         .name = u"debug-orders"_s,
                         .aspect = PolicyChange::Aspect::MaximumDuration,
                         .before = Millis(4h),
                         .after = Millis(8h) } };
    return policy;
}

FakePolicies samplePolicies(Instant now)
{
    FakePolicies law;
    law.texts = { Newest, oldest() };
    const auto current = std::make_shared<const Policy>(parsePolicy(Newest).value_or(Policy()));
    for (qint64 position = 2; position > 0; --position) {
        const QByteArray digest = sha256(law.texts.at(2 - position));
        law.history.versions.append({ .position = position,
                                      .digest = digest,
                                      .words = digestWords(digest),
                                      .appliedAt = now - (4 - position) * 30h,
                                      .appliedBy = { u"bettina"_s, u"Bettina Okafor"_s } });
    }
    law.history.mayPropose = true;
    law.weighed = weighedSample(current);
    law.explanations = explanationSamples(*current);
    law.simulated = simulatedSample(now);
    return law;
}

QFuture<Result<PolicyHistory>> FakeDesk::policies()
{
    return ready(law.history);
}

QFuture<Result<PolicyContent>> FakeDesk::policy(const QByteArray &digest, const QByteArray &before)
{
    const auto textOf = [this](const QByteArray &wanted) {
        for (const QByteArray &text : std::as_const(law.texts)) {
            if (sha256(text) == wanted)
                return text;
        }
        return QByteArray();
    };
    PolicyContent content{ .text = textOf(digest) };
    if (auto parsed = parsePolicy(content.text))
        content.policy = std::make_shared<const Policy>(*parsed);
    const auto older = parsePolicy(textOf(before));
    content.isCompared = content.policy && older;
    if (content.isCompared)
        content.changes = policyDifference(*older, *content.policy);
    return ready(content);
}

QFuture<Result<WeighedPolicy>> FakeDesk::weigh(const QString &policyFile)
{
    law.files.append(policyFile);
    return ready(law.weighed);
}

QFuture<Result<QList<Explanation>>> FakeDesk::explain(const PolicyQuestion &question)
{
    law.questions.append(question);
    return ready(law.explanations);
}

QFuture<Result<SimulatedHistory>> FakeDesk::simulate(const PolicyPointer &, Instant since,
                                                     std::shared_ptr<SimulationRun> run)
{
    law.since.append(since);
    law.run = std::move(run);
    law.waiting = std::make_shared<QPromise<Result<SimulatedHistory>>>();
    law.waiting->start();
    return law.waiting->future();
}

QByteArray FakeDesk::digestOf(const QByteArray &policy)
{
    return sha256(policy);
}

void FakeDesk::finishRun()
{
    law.waiting->addResult(law.simulated);
    law.waiting->finish();
}

QFuture<Result<Receipt>> FakeDesk::propose(const WeighedPolicy &policy)
{
    law.proposed.append(policy);
    return ready(answer);
}

QFuture<Result<Receipt>> FakeDesk::govern(IntentKind kind, const WaitingPolicy &policy)
{
    law.governed.append({ kind, policy.digest });
    return ready(answer);
}

} // namespace sallyport
