// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: a policy of 2,000 rules and 500 targets is checked under 500 ms, one of 10,000 rules
// under 1 s as bad input is; at least 5,000 cases a second are played.
#include "models/policy/caseplayer.h"
#include "tests/bench/figures.h"

using namespace sallyport;

namespace {

constexpr int TargetCount = 500;
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

BENCHMARK_CAPTURE(check, rules_2000, 2000, "policy of 2,000 rules and 500 targets, checked", 500.0)
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(check, rules_10000, 10000, "policy of 10,000 rules, checked", 2500.0)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(play)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}
