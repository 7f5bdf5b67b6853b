// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sallyport::bench {

// The value below which the given share of the samples lies. Nearest-rank; samples must not be
// empty.
inline double percentile(std::vector<double> samples, double share)
{
    std::sort(samples.begin(), samples.end());
    const auto rank
        = static_cast<std::size_t>(std::lround(share * static_cast<double>(samples.size() - 1)));
    return samples.at(rank);
}

// Prints a figure with its limit beside it. lowerIsBetter false: the limit is a minimum.
inline void report(benchmark::State &state, double value, double limit, bool lowerIsBetter = true)
{
    state.counters["figure"] = value;
    state.counters["limit"] = limit;
    const bool holds = lowerIsBetter ? value <= limit : value >= limit;
    state.SetLabel(holds ? "within the limit" : "OVER THE LIMIT");
}

} // namespace sallyport::bench
