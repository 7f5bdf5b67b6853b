// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: a policy of 2,000 rules and 500 targets is checked under 500 ms, and so are its warnings
// found and its differences from another; one of 10,000 rules is checked under 1 s as bad input is;
// at least 5,000 cases a second are played.
#include "models/policy/caseplayer.h"
#include "models/policy/policydiff.h"
#include "models/policy/policywarnings.h"
#include "tests/bench/figures.h"

#include <algorithm>

using namespace sallyport;

namespace {

constexpr int TargetCount = 500;
constexpr int RuleCount = 2000;
constexpr double MsPerSecond = 1000;

template <typename Work>
double millisOf(const Work &work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
        .count();
}

QByteArray policyOf(int rules)
{
    QByteArray text = "sallyport: 1\n"
                      "governance: { policy: { from: [group:officers], need: 1 } }\n"
                      "scenarios:\n"
                      "  debug: { title: Debugging, reason: { min_length: 20 } }\n"
                      "targets:\n";
    for (int i = 0; i < TargetCount; ++i)
        text += "  target-" + QByteArray::number(i)
            + ": { title: Database, connector: postgresql, profiles: [readonly] }\n";
    text += "rules:\n";
    for (int i = 0; i < rules; ++i)
        text += "  - name: rule-" + QByteArray::number(i)
            + "\n    scenario: debug\n    target: target-" + QByteArray::number(i % TargetCount)
            + "\n    profile: readonly\n    requesters: [group:team-" + QByteArray::number(i)
            + "]\n    duration: { default: 1h, max: 4h }\n    approval:\n      window: 8h\n"
              "      stages:\n        - { name: Lead, from: [group:leads], need: 1 }\n"
              "        - { name: Security, from: [group:security], need: 1 }\n"
              "    warn: [15m, 5m, 1m]\n";
    return text;
}

void check(benchmark::State &state, int rules, const char *name, double limit)
{
    const QByteArray text = policyOf(rules);
    std::vector<double> samples;
    for ([[maybe_unused]] auto round : state) {
        tl::expected<Policy, QList<PolicyMistake>> policy;
        samples.push_back(millisOf([&] { policy = parsePolicy(text); }));
        if (!policy)
            return state.SkipWithError(qPrintable(policy.error().first().message));
    }
    bench::report({ .name = name,
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.5),
                    .limit = limit,
                    .bound = bench::Figure::Bound::AtMost });
}

// Every rule's people are in it, too few of them for two stages.
Directory smallTeams(const Policy &policy)
{
    Directory directory;
    const auto add = [&](const QString &group, const QString &person) {
        directory.addPerson({ .id = person });
        directory.setMember(group, person, true);
    };
    for (const Rule &rule : policy.rules)
        add(rule.requesters.first().mid(6), rule.name);
    for (const char *const group : { "leads", "security", "officers" })
        add(QString::fromLatin1(group), QString::fromLatin1(group));
    return directory;
}

void warn(benchmark::State &state, bool hasLedger, const char *name)
{
    const QByteArray text = policyOf(RuleCount);
    const auto policy = parsePolicy(text);
    if (!policy)
        return state.SkipWithError(qPrintable(policy.error().first().message));
    const Directory people = smallTeams(*policy);
    std::vector<double> samples;
    for ([[maybe_unused]] auto round : state)
        samples.push_back(millisOf([&] {
            benchmark::DoNotOptimize(policyWarnings(text, *policy, hasLedger ? &people : nullptr));
        }));
    bench::report({ .name = name,
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.5),
                    .limit = 500,
                    .bound = bench::Figure::Bound::AtMost });
}

// Every rule differs, and they stand in another order.
void compare(benchmark::State &state)
{
    const auto before = parsePolicy(policyOf(RuleCount));
    const auto after
        = parsePolicy(policyOf(RuleCount).replace("max: 4h", "max: 8h").replace("leads", "heads"));
    if (!before || !after)
        return state.SkipWithError("the policy does not parse");
    Policy turned = *after;
    std::ranges::reverse(turned.rules);
    std::vector<double> samples;
    for ([[maybe_unused]] auto round : state) {
        QList<PolicyChange> changes;
        samples.push_back(millisOf([&] { changes = policyDifference(*before, turned); }));
        if (changes.size() < 2LL * RuleCount)
            return state.SkipWithError("changes are missing");
    }
    bench::report({ .name = "policies of 2,000 rules and 500 targets, compared",
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.5),
                    .limit = 500,
                    .bound = bench::Figure::Bound::AtMost });
}

QByteArray casesOf(int count)
{
    QByteArray text = "sallyport-cases: 1\npolicy: policy.yaml\npeople:\n"
                      "  ana: { groups: [team-7] }\n  rui: { groups: [leads] }\n"
                      "  kofi: { groups: [security] }\nasks:\n"
                      "  debug: { scenario: debug, target: target-7, profile: readonly,\n"
                      "           duration: 1h, reason: Three payment jobs are stuck since noon }\n"
                      "cases:\n";
    for (int i = 0; i < count; ++i)
        text += "  - name: case " + QByteArray::number(i)
            + "\n    steps:\n      - { who: ana, file: debug }\n"
              "      - { who: ana, approve: mine, refused: self-decision }\n"
              "      - { after: 5m, who: rui, approve: go on, expect: { waits_for: Security } }\n"
              "      - { after: 5m, who: kofi, approve: go on, expect: { state: open } }\n"
              "      - { after: 1h, expect: { state: ended } }\n";
    return text;
}

// From the document's bytes to the report, as `policy test` does it. What went wrong, if anything
// did.
QString playAll(const QByteArray &text, const QByteArray &policy)
{
    const auto file = parseCases(text, [&](const QString &) { return policy; });
    if (!file)
        return file.error().first().message;
    for (const PolicyCase &one : file->cases) {
        const CaseResult result = playCase(*file, one);
        if (!result.failures.isEmpty())
            return result.failures.first().message;
    }
    return {};
}

void play(benchmark::State &state)
{
    constexpr int Count = 10'000;
    const QByteArray policy = policyOf(TargetCount);
    const QByteArray text = casesOf(Count);
    std::vector<double> samples;
    for ([[maybe_unused]] auto round : state) {
        QString wrong;
        samples.push_back(millisOf([&] { wrong = playAll(text, policy); }));
        if (!wrong.isEmpty())
            return state.SkipWithError(qPrintable(wrong));
    }
    bench::report({ .name = "cases played, with reading them and a policy of 500 rules",
                    .unit = "cases/s",
                    .value = Count * MsPerSecond / bench::percentile(samples, 0.5),
                    .limit = 5000,
                    .bound = bench::Figure::Bound::AtLeast });
}

BENCHMARK_CAPTURE(check, rules_2000, RuleCount, "policy of 2,000 rules and 500 targets, checked",
                  500.0)
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(check, rules_10000, 10000, "policy of 10,000 rules, checked", 2500.0)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(warn, alone, false, "warnings of 2,000 rules and 500 targets, without a ledger")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(warn, people, true,
                  "warnings of 2,000 rules and 500 targets, with a ledger's people")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(compare)->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(play)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}
