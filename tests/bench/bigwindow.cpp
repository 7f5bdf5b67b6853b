// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of bench_bigledger that are measured in the console's window.
#include "models/domain/systemclock.h"
#include "models/items/historylanemodel.h"
#include "tests/bench/bigconsole.h"
#include "tests/bench/bigwatch.h"
#include "tests/bench/figures.h"
#include "views/delegates/timelineview.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using bench::bigLedger;
using bench::figureName;
using bench::openConsole;
using bench::openQueue;
using bench::viewOf;

namespace {

using Place = MainWindow::Place;

constexpr int Frames = 400;

void switching(benchmark::State &state)
{
    Theme theme;
    const auto console = openQueue(bigLedger(), theme);
    if (!console)
        return state.SkipWithError("no queue");
    std::vector<double> samples;
    double stall = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (const Place place :
             { Place::Audit, Place::Health, Place::Policies, Place::Access, Place::Approvals }) {
            const double before = bench::workedMs();
            console->window().goTo(place);
            console->window().repaint();
            samples.push_back(bench::workedMs() - before);
            QElapsedTimer timer;
            timer.start();
            stall = std::max(stall, bench::longestStall([&] { return timer.elapsed() > 400; }));
        }
    }
    bench::report({ .name = figureName("switching pages, 95th percentile"),
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.95),
                    .limit = 50 });
    bench::report({ .name = figureName("longest that the window stood still after it"),
                    .unit = "ms",
                    .value = stall,
                    .limit = 100 });
}
BENCHMARK(switching)->Name("switching pages")->Iterations(6)->Unit(benchmark::kMillisecond);

void scrolling(benchmark::State &state)
{
    Theme theme;
    const auto console = openQueue(bigLedger(), theme);
    if (!console)
        return state.SkipWithError("no queue");
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state)
        samples = bench::scrollTimes(viewOf<QListView>(*console, u"approvalsList"_s), Frames, 37);
    bench::report({ .name = figureName("a frame of the queue as it scrolls, 99th percentile"),
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.99),
                    .limit = 16 });
}
BENCHMARK(scrolling)->Name("scrolling the queue")->Iterations(1)->Unit(benchmark::kMillisecond);

// The time axis with more in sight than can be told apart: moved and zoomed as by the wheel.
void axis(benchmark::State &state)
{
    Theme theme;
    const auto console = openConsole(bigLedger(), theme);
    console->window().goTo(Place::Audit);
    auto *axis = viewOf<TimelineView>(*console, u"timeline"_s);
    auto *kind = viewOf<QComboBox>(*console, u"laneKind"_s);
    const Instant now = SystemClock().now();
    QElapsedTimer timer;
    timer.start();
    kind->setCurrentIndex(1);
    axis->showRange(now - 93 * 24h, now); // as the page offers it
    emit kind->activated(1);
    const auto isCounted = [axis] {
        const auto *lanes = qobject_cast<HistoryLaneModel *>(axis->model());
        return lanes->rowCount() > 0 && !lanes->starts().isEmpty();
    };
    if (!bench::runUntil(isCounted))
        return state.SkipWithError("nothing was counted");
    const auto counting = static_cast<double>(timer.elapsed());
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        samples = bench::paintTimes(axis, Frames, [&](int frame) {
            axis->showRange(now - (93 - frame / 8) * 24h, now - frame * 2h);
        });
        for (const double time : bench::scrollTimes(axis, Frames, 23))
            samples.push_back(time);
    }
    bench::report({ .name = figureName("3 months counted on the time axis, from asking to showing"),
                    .unit = "ms",
                    .value = counting,
                    .limit = 500 });
    bench::report({ .name = figureName("a frame of the time axis as it moves, 99th percentile"),
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.99),
                    .limit = 16 });
}
BENCHMARK(axis)->Name("the time axis")->Iterations(1)->Unit(benchmark::kMillisecond);

// The same as spans: as many as are drawn one by one at most.
void spans(benchmark::State &state)
{
    Theme theme;
    const auto console = openConsole(bigLedger(), theme);
    console->window().goTo(Place::Audit);
    auto *axis = viewOf<TimelineView>(*console, u"timeline"_s);
    if (!bench::runUntil([axis] { return axis->model()->rowCount() > 100; }))
        return state.SkipWithError("no lanes");
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state)
        samples = bench::scrollTimes(axis, Frames, 23);
    bench::report({ .name = figureName("a frame of requests on the time axis, 99th percentile"),
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.99),
                    .limit = 16 });
}
BENCHMARK(spans)->Name("requests on the time axis")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
