// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iomanip>
#include <sstream>

namespace sallyport::bench {
namespace {

Outcome &outcome()
{
    static Outcome all;
    return all;
}

// Prints as ever, and counts.
class CountingReporter : public benchmark::ConsoleReporter
{
public:
    CountingReporter() : ConsoleReporter(OO_Tabular) { }

    void ReportRuns(const std::vector<Run> &reports) override
    {
        for (const Run &run : reports)
            ++(run.error_occurred ? outcome().errors : outcome().runs);
        ConsoleReporter::ReportRuns(reports);
    }
};

bool isStrict()
{
    return qEnvironmentVariableIntValue("SALLYPORT_BENCH_STRICT") == 1;
}

} // namespace

double percentile(std::vector<double> samples, double share)
{
    std::sort(samples.begin(), samples.end());
    const auto rank
        = static_cast<std::size_t>(std::lround(share * static_cast<double>(samples.size() - 1)));
    return samples.at(rank);
}

bool holds(const Figure &figure)
{
    // A value that is no number compares false, and so is missed.
    return figure.bound == Figure::Bound::AtMost ? figure.value <= figure.limit
                                                 : figure.value >= figure.limit;
}

std::string lineOf(const Figure &figure)
{
    // Three digits tell enough of a small value; of a large one, all that stand before the point.
    const auto number = [](double value) {
        std::ostringstream text;
        text << std::setprecision(std::abs(value) < 100 ? 3 : 15)
             << (std::abs(value) < 100 ? value : std::round(value));
        return text.str();
    };
    const char *bound = figure.bound == Figure::Bound::AtMost ? "at most " : "at least ";
    return std::string("figure: ") + (holds(figure) ? "within  " : "MISSED  ") + figure.name + ": "
        + number(figure.value) + " " + figure.unit + " (" + bound + number(figure.limit) + " "
        + figure.unit + ")";
}

int exitCode(const Outcome &outcome, bool strict)
{
    if (outcome.errors > 0 || outcome.runs == 0 || outcome.figures.empty())
        return 1;
    const bool all = std::all_of(outcome.figures.begin(), outcome.figures.end(), holds);
    return all || !strict ? 0 : 1;
}

void report(Figure figure)
{
    outcome().figures.push_back(std::move(figure));
}

int run(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    CountingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    for (const Figure &figure : outcome().figures)
        std::printf("%s\n", lineOf(figure).c_str());
    return exitCode(outcome(), isStrict());
}

} // namespace sallyport::bench
