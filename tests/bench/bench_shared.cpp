// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the shared ledger on a PostgreSQL server with fsync: intake, every signature verified
// and every decision durable, at least 2,000 intents a second and three times what one client of
// pgbench inserts and commits plainly on the same server in the same run; a burst of 50,000 drained
// in 30 s. SALLYPORT_BENCH_INTENTS: how many (6000; 50000 counts).
#include "models/domain/systemclock.h"
#include "models/enforcement/enforcer.h"
#include "models/ledger/logkey.h"
#include "models/store/database.h"
#include "models/store/requestrepository.h"
#include "tests/bench/figures.h"
#include "tests/bench/plaincommits.h"
#include "tests/support/crowd.h"
#include "tests/support/ledgerserver.h"

#include <QCoreApplication>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace sallyport;
using test::Crowd;
using test::LedgerServer;

namespace {

constexpr int Burst = 50'000;
constexpr int PlainSeconds = 4;
constexpr int People = 100;

int intentCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("SALLYPORT_BENCH_INTENTS", &ok);
    return ok && count > 0 ? count : 6000;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Takes in all that waits; returns how many that were.
int drain(Enforcer &enforcer, int count)
{
    int taken = 0;
    while (taken < count) {
        const StepReport step = enforcer.step();
        if (step.intents == 0)
            break;
        taken += step.intents;
    }
    return taken;
}

Result<qint64> requestsIn(const LedgerAddress &address)
{
    const ScopedConnection connection(u"count"_s);
    const auto database = openLedger(address, connection.name());
    return database ? RequestRepository(*database).count() : propagate(database);
}

void reportAll(double rate, double plain)
{
    bench::report({ .name = "intake on PostgreSQL, fsync",
                    .unit = "intents/s",
                    .value = rate,
                    .limit = 2000,
                    .bound = bench::Figure::Bound::AtLeast });
    bench::report({ .name = "intake beside a plain insert and commit by pgbench ("
                        + std::to_string(int(plain)) + "/s)",
                    .unit = "times",
                    .value = rate / plain,
                    .limit = 3,
                    .bound = bench::Figure::Bound::AtLeast });
    bench::report(
        { .name = "a burst of 50,000 drained, by the rate of " + std::to_string(intentCount()),
          .unit = "s",
          .value = Burst / rate,
          .limit = 30 });
}

void intake(benchmark::State &state)
{
    // PostgreSQL's own default; the tests' servers make do with less.
    LedgerServer server({ { "shared_buffers", "128MB" } }, LedgerServer::Disk::Durable);
    Crowd crowd(server, People);
    const auto ready = crowd.make();
    const auto logKey = loadLogKey(crowd.logKeyFile());
    const QTemporaryDir folder;
    if (!ready || !logKey || !crowd.post(intentCount()))
        return state.SkipWithError("the ledger cannot be made");
    const auto before = bench::plainCommits(server, crowd.next(0), PlainSeconds);
    const SystemClock clock;
    const auto nowhere = [](const QString &) -> Result<std::unique_ptr<Connector>> {
        return fail(ErrorCode::Unavailable, u"bench: no target"_s);
    };
    Enforcer enforcer({ .ledger = crowd.enforcer(),
                        .stateFolder = folder.path(),
                        .targets = {},
                        .logKey = *logKey,
                        .addresses = {} },
                      clock, makeInlineExecutor(nowhere, clock));
    if (!enforcer.start())
        return state.SkipWithError("the enforcer does not start");
    int taken = 0;
    const auto start = std::chrono::steady_clock::now();
    for ([[maybe_unused]] auto _ : state)
        taken = drain(enforcer, intentCount());
    const double rate = intentCount() / secondsSince(start);
    const auto after = bench::plainCommits(server, crowd.next(0), PlainSeconds);
    if (taken != intentCount() || requestsIn(crowd.administrator()).value_or(-1) != intentCount())
        return state.SkipWithError("not every intent was accepted");
    if (!before || !after)
        return state.SkipWithError("pgbench does not run");
    reportAll(rate, (*before + *after) / 2); // a noisy machine is noisy for both
}
BENCHMARK(intake)->Name("intake, PostgreSQL")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::run(argc, argv);
}
