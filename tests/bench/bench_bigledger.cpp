// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: the console with years of requests and ten events for each (bigledger.h). Starts and
// memory are those of processes of their own; the rest is measured in the console's real window.
#include "app/console/footprint.h"
#include "tests/bench/bigconsole.h"
#include "tests/bench/bigledger.h"
#include "tests/bench/bigwatch.h"
#include "tests/bench/figures.h"
#include "views/history/historysearch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sallyport;
using bench::bigLedger;
using bench::figureName;

namespace {

constexpr int FirstRows = 20; // about as many as a window shows

// The other process: opens the console, says when the queue shows its rows, and what memory it
// takes once it has come to rest.
int showQueue(const DemoFolder &folder, bool measured)
{
    Theme theme;
    const auto console = bench::openQueue(folder, theme);
    if (!console)
        return 1;
    std::printf("there\n");
    std::fflush(stdout);
    if (measured) {
        QElapsedTimer rest;
        rest.start();
        if (!bench::runUntil([&rest] { return rest.elapsed() > 3000; }))
            return 1;
        const qint64 self = QApplication::applicationPid();
        std::printf("%f\n%f\n%f\n", bench::proportionalMegabytes(self), bench::ownMegabytes(self),
                    bench::residentMegabytes(self));
    }
    return 0;
}

void start(benchmark::State &state)
{
    const QString folder = bigLedger().path();
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QProcess other;
        other.start(QApplication::applicationFilePath(), { u"--queue"_s, folder });
        if (!other.waitForReadyRead(60'000))
            return state.SkipWithError("the console did not fill its queue");
        samples.push_back(static_cast<double>(timer.elapsed()));
        other.waitForFinished();
    }
    bench::report({ .name = figureName("start to usable queue, warm, median"),
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.5),
                    .limit = 400 });
}
BENCHMARK(start)->Name("start to usable queue")->Iterations(7)->Unit(benchmark::kMillisecond);

void memory(benchmark::State &state)
{
    QByteArrayList said;
    for ([[maybe_unused]] auto _ : state) {
        QProcess other;
        other.start(QApplication::applicationFilePath(), { u"--memory"_s, bigLedger().path() });
        if (!other.waitForFinished(60'000) || other.exitCode() != 0)
            return state.SkipWithError("the console did not fill its queue");
        said = other.readAllStandardOutput().split('\n');
    }
    bench::report({ .name = figureName("memory with the queue open, its share of libraries in it"),
                    .unit = "MB",
                    .value = said.value(1).toDouble(),
                    .limit = 60 });
    bench::report({ .name = figureName("memory with the queue open, without libraries and files"),
                    .unit = "MB",
                    .value = said.value(2).toDouble(),
                    .limit = 60 });
    bench::report({ .name = figureName("memory with the queue open, if nothing of it were shared"),
                    .unit = "MB",
                    .value = said.value(3).toDouble(),
                    .limit = 60 });
}
BENCHMARK(memory)->Name("memory")->Iterations(1)->Unit(benchmark::kMillisecond);

// From the query to the first rows on the GUI's thread.
void searching(benchmark::State &state)
{
    const std::array queries{
        u""_s,
        bench::BigLedger::commonWord(),
        bench::BigLedger::rareTicket(),
        u"nothingsaysthis"_s,
        u"target:orders-db state:active who:person000 reason:\"read pool\" since:30d"_s,
        u"target:target-30 state:denied -who:person001"_s,
        u"by:mateo scenario:live-debugging until:300d"_s,
        u"reason:payments target:target-39 profile:writer"_s,
    };
    LedgerThreads threads(bigLedger().ledger());
    const SystemClock clock;
    LedgerDesk desk(threads, { u"rui"_s, u"Rui Costa"_s }, nullptr, clock);
    double slowest = 0;
    for ([[maybe_unused]] auto _ : state) {
        slowest = 0; // the first round is to warm up, as a start is
        for (const QString &written : queries) {
            HistorySearch search;
            const auto query = parseQuery(written, clock.now());
            if (!query)
                return state.SkipWithError("a query that cannot be read");
            bool isThere = false;
            QObject::connect(&search, &HistorySearch::found, &search,
                             [&](const QList<RequestItem> &items, const auto &back) {
                                 isThere = isThere || items.size() >= FirstRows || !back;
                             });
            QElapsedTimer timer;
            timer.start();
            search.start(desk, *query, 200);
            if (!bench::runUntil([&isThere] { return isThere; }))
                return state.SkipWithError("a search did not end");
            const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            std::printf("first rows of \"%s\": %.1f ms\n", qPrintable(written), took);
            slowest = std::max(slowest, took);
        }
    }
    bench::report({ .name = figureName("first rows of a search, warm, slowest of eight"),
                    .unit = "ms",
                    .value = slowest,
                    .limit = 100 });
}
BENCHMARK(searching)->Name("searching")->Iterations(2)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    keepMemorySmall();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sallyport"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--queue"_L1)
        return showQueue(DemoFolder(arguments.at(2)), false);
    if (arguments.size() == 3 && arguments.at(1) == "--memory"_L1)
        return showQueue(DemoFolder(arguments.at(2)), true);
    return bench::run(argc, argv);
}
