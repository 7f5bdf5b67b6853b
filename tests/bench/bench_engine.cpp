// SPDX-License-Identifier: GPL-3.0-or-later
// Figure: engine decision p99 under 1 ms with 1,000 rules.
#include "models/domain/engine.h"
#include "tests/bench/figures.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr int RuleCount = 1000;
constexpr int PeopleCount = 1000;

Policy largePolicy()
{
    Policy policy;
    policy.digest = QByteArray(32, 'p');
    policy.governance = { .from = { u"group:officers"_s }, .need = 1 };
    policy.scenarios.insert(u"debug"_s,
                            { .id = u"debug"_s, .title = u"Debug"_s, .reasonMinimum = 5 });
    for (int i = 0; i < RuleCount; ++i) {
        const QString target = u"target-%1"_s.arg(i);
        policy.targets.insert(target,
                              { .id = target,
                                .title = target,
                                .connector = u"postgresql"_s,
                                .profiles = { u"readonly"_s } });
        Rule rule;
        rule.name = u"rule-%1"_s.arg(i);
        rule.scenario = u"debug"_s;
        rule.target = target;
        rule.profile = u"readonly"_s;
        rule.requesters = { u"group:engineers"_s };
        rule.defaultDuration = std::chrono::hours(1);
        rule.maximumDuration = std::chrono::hours(4);
        rule.decisionWindow = std::chrono::hours(8);
        rule.stages = { { .name = u"Lead"_s, .from = { u"group:leads"_s }, .need = 1 },
                        { .name = u"Security"_s, .from = { u"group:security"_s }, .need = 1 } };
        policy.rules.append(rule);
    }
    return policy;
}

Directory largeDirectory()
{
    Directory directory;
    for (int i = 0; i < PeopleCount; ++i) {
        const QString id = u"person-%1"_s.arg(i);
        directory.addPerson({ .id = id, .name = id, .login = {}, .human = id });
        directory.setMember(i % 10 == 0 ? u"leads"_s : u"engineers"_s, id, true);
        if (i % 50 == 7)
            directory.setMember(u"security"_s, id, true);
    }
    return directory;
}

Intent filing(const Policy &policy)
{
    Intent intent;
    intent.kind = IntentKind::File;
    intent.person = u"person-1"_s;
    intent.requestId = QString(32, u'a');
    intent.policyDigest = policy.digest;
    intent.digest = QByteArray(32, 'd');
    const auto half = QByteArray(32, 'k').toBase64();
    intent.body = Ask{ .scenario = u"debug"_s,
                       .target = u"target-%1"_s.arg(RuleCount - 1), // the last rule: the worst case
                       .profile = u"readonly"_s,
                       .duration = std::chrono::hours(1),
                       .reason = u"Payments are stuck since noon"_s,
                       .fields = {},
                       .credential = "SCRAM-SHA-256$4096:" + QByteArray(16, 's').toBase64() + "$"
                           + half + ":" + half };
    return intent;
}

void decision(benchmark::State &state)
{
    const Policy policy = largePolicy();
    const Directory directory = largeDirectory();
    const Rules rules{ .current = &policy, .pinned = &policy, .directory = &directory };
    const Intent intent = filing(policy);
    const Instant now = fromMs(1'790'000'000'000);
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const Judgement judgement = decide(State{}, rules, intent, now);
        const std::chrono::duration<double, std::milli> took
            = std::chrono::steady_clock::now() - start;
        if (!judgement) {
            state.SkipWithError(qPrintable(refusalCodeName(judgement.error().code)));
            break;
        }
        samples.push_back(took.count());
    }
    if (!samples.empty())
        bench::report({ .name = "engine decision with 1,000 rules, p99",
                        .unit = "ms",
                        .value = bench::percentile(samples, 0.99),
                        .limit = 1 });
}
BENCHMARK(decision)
    ->Name("engine decision, 1,000 rules")
    ->Iterations(5000)
    ->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}
