// SPDX-License-Identifier: GPL-3.0-or-later
// Figure: an engine decision, filing or approving, under 1 ms at p99 with 1,000 rules, and with
// 10,000 people, 2,000 rules and 500 targets.
#include "models/domain/engine.h"
#include "tests/bench/figures.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

struct Size
{
    int people;
    int rules;
    int targets;
};

constexpr Size Thousand{ 1'000, 1'000, 1'000 };
constexpr Size Large{ 10'000, 2'000, 500 };

// Rules of one target differ by their profile.
Rule ruleAt(int index, Size size)
{
    return {
        .name = u"rule-%1"_s.arg(index),
        .scenario = u"debug"_s,
        .target = u"target-%1"_s.arg(index % size.targets),
        .profile = u"profile-%1"_s.arg(index / size.targets),
        .requesters = { u"group:engineers"_s },
        .defaultDuration = std::chrono::hours(1),
        .maximumDuration = std::chrono::hours(4),
        .decisionWindow = std::chrono::hours(8),
        .stages
        = { { .name = u"Lead"_s, .from = { u"group:leads"_s }, .need = 1 },
            { .name = u"Security"_s, .from = { u"group:security"_s }, .need = 1, .step = 1 } }
    };
}

Policy largePolicy(Size size)
{
    Policy policy;
    policy.digest = QByteArray(32, 'p');
    policy.governance = { .from = { u"group:officers"_s }, .need = 1 };
    policy.scenarios.insert(u"debug"_s,
                            { .id = u"debug"_s, .title = u"Debug"_s, .reasonMinimum = 5 });
    for (int i = 0; i < size.rules; ++i) {
        const Rule rule = ruleAt(i, size);
        Target &target = policy.targets[rule.target];
        target.id = rule.target;
        target.title = rule.target;
        target.connector = u"postgresql"_s;
        target.profiles.append(rule.profile);
        policy.rules.append(rule);
    }
    return policy;
}

Directory largeDirectory(Size size)
{
    Directory directory;
    for (int i = 0; i < size.people; ++i) {
        const QString id = u"person-%1"_s.arg(i);
        directory.addPerson({ .id = id, .name = id, .login = {}, .human = id });
        directory.setMember(i % 10 == 0 ? u"leads"_s : u"engineers"_s, id, true);
        if (i % 50 == 7)
            directory.setMember(u"security"_s, id, true);
    }
    return directory;
}

Intent intentOf(IntentKind kind, const QString &person, const Policy &policy)
{
    Intent intent;
    intent.kind = kind;
    intent.person = person;
    intent.requestId = QString(32, u'a');
    intent.policyDigest = policy.digest;
    intent.digest = QByteArray(32, 'd');
    return intent;
}

Intent filing(const Policy &policy)
{
    Intent intent = intentOf(IntentKind::File, u"person-1"_s, policy);
    const auto half = QByteArray(32, 'k').toBase64();
    const Rule &last = policy.rules.last(); // the worst case
    intent.body = Ask{ .scenario = last.scenario,
                       .target = last.target,
                       .profile = last.profile,
                       .duration = std::chrono::hours(1),
                       .reason = u"Payments are stuck since noon"_s,
                       .fields = {},
                       .credential = "SCRAM-SHA-256$4096:" + QByteArray(16, 's').toBase64() + "$"
                           + half + ":" + half };
    return intent;
}

Intent approving(const Policy &policy, const Request &request)
{
    Intent intent = intentOf(IntentKind::Approve, u"person-0"_s, policy);
    intent.requestDigest = request.digest;
    intent.body = TextBody{};
    return intent;
}

void measure(benchmark::State &state, const char *name, const Rules &rules, const State &before,
             const Intent &intent, Instant now)
{
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const Judgement judgement = decide(before, rules, intent, now);
        const std::chrono::duration<double, std::milli> took
            = std::chrono::steady_clock::now() - start;
        if (!judgement) {
            state.SkipWithError(qPrintable(refusalCodeName(judgement.error().code)));
            return;
        }
        samples.push_back(took.count());
    }
    bench::report(
        { .name = name, .unit = "ms", .value = bench::percentile(samples, 0.99), .limit = 1 });
}

void decision(benchmark::State &state, Size size, IntentKind kind, const char *name)
{
    const Policy policy = largePolicy(size);
    const Directory directory = largeDirectory(size);
    const Rules rules{ .current = &policy, .pinned = &policy, .directory = &directory };
    const Intent asked = filing(policy);
    const Instant now = fromMs(1'790'000'000'000);
    if (kind == IntentKind::File)
        return measure(state, name, rules, {}, asked, now);
    const Judgement filed = decide({}, rules, asked, now);
    if (!filed)
        return state.SkipWithError(qPrintable(refusalCodeName(filed.error().code)));
    measure(state, name, rules, filed->next, approving(policy, *filed->next.request), now);
}
BENCHMARK_CAPTURE(decision, filing_1000, Thousand, IntentKind::File,
                  "engine, filing with 1,000 rules, p99")
    ->Iterations(5000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(decision, filing_large, Large, IntentKind::File,
                  "engine, filing with 10,000 people, 2,000 rules, 500 targets, p99")
    ->Iterations(5000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(decision, approving_large, Large, IntentKind::Approve,
                  "engine, approving with 10,000 people, 2,000 rules, 500 targets, p99")
    ->Iterations(5000)
    ->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}
