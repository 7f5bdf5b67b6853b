// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace sallyport::bench {

// The value below which the given share of the samples lies. Nearest-rank; samples must not be
// empty.
double percentile(std::vector<double> samples, double share);

// What was measured, beside what was promised.
struct Figure
{
    enum class Bound { AtMost, AtLeast };

    std::string name;
    std::string unit;
    double value = 0;
    double limit = 0;
    Bound bound = Bound::AtMost;
};

bool holds(const Figure &figure);
// "figure: within  name: 0.21 ms (at most 1 ms)", or MISSED. One line, without its end.
std::string lineOf(const Figure &figure);

// What came of all benchmarks of one program.
struct Outcome
{
    int runs = 0; // without those that ended with an error
    int errors = 0;
    std::vector<Figure> figures;
};

// The exit code: 1 when something could not be measured, and, where strict, when a limit was
// missed. Else 0: a machine that is busy with other things misses limits without anybody's fault.
int exitCode(const Outcome &outcome, bool strict);

// Notes a figure of the benchmark that runs.
void report(Figure figure);

// Instead of BENCHMARK_MAIN: runs every benchmark, prints their figures, and returns exitCode().
// SALLYPORT_BENCH_STRICT=1 makes it strict.
int run(int argc, char **argv);

} // namespace sallyport::bench
