// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of failures on a PostgreSQL server with fsync, with real enforcer processes: from the
// kill of the leading enforcer to the next answered intent under 8 s, and from the return of a
// crashed server to the next answered intent under 3 s with nothing lost that was acknowledged;
// both at the 99th percentile. SALLYPORT_BENCH_FAILURES: how many of each (3; 50 counts).
#include "models/domain/systemclock.h"
#include "models/store/database.h"
#include "models/store/mailboxrepository.h"
#include "tests/bench/figures.h"
#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/restarts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSemaphore>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int LookMs = 10;

int failureCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("SALLYPORT_BENCH_FAILURES", &ok);
    return ok && count > 0 ? count : 3;
}

bool comesTrue(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(PatienceMs);
    QSemaphore pause;
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        pause.tryAcquire(1, LookMs);
    }
    return true;
}

bench::Figure atMost(const std::string &name, const std::vector<double> &samples, double limitMs)
{
    return { .name = name + ", p99 of " + std::to_string(samples.size()),
             .unit = "ms",
             .value = bench::percentile(samples, 0.99),
             .limit = limitMs };
}

// Kills whoever leads; returns how long the other one took to answer, or -1.
double killLeader(Crowd &crowd, const QSqlDatabase &database,
                  const std::vector<std::unique_ptr<EnforcerProgram>> &programs)
{
    const Lease before = LeaseRepository(database).read().value_or(Lease());
    QElapsedTimer since;
    for (const auto &program : programs) {
        if (!program->holds(before))
            continue;
        program->kill();
        since.start();
        const bool sent = crowd.post(1).has_value();
        const auto answered
            = [&] { return MailboxRepository(database).backlog().value_or(1) == 0; };
        if (!sent || !comesTrue(answered))
            return -1;
        const auto took = double(since.elapsed());
        return program->start() ? took : -1;
    }
    return -1;
}

void takeOver(benchmark::State &state)
{
    LedgerServer server({}, LedgerServer::Disk::Durable);
    Crowd crowd(server, 1);
    if (!crowd.make())
        return state.SkipWithError("the ledger cannot be made");
    const ScopedConnection connection(u"watch"_s);
    const auto database = openLedger(crowd.administrator(), connection.name());
    if (!database)
        return state.SkipWithError("the ledger cannot be opened");
    std::vector<std::unique_ptr<EnforcerProgram>> programs;
    for (const QString &name : { u"one"_s, u"two"_s }) {
        const auto config = crowd.configure(name);
        if (!config)
            return state.SkipWithError("an enforcer cannot be configured");
        programs.push_back(std::make_unique<EnforcerProgram>(QStringLiteral(SALLYPORTD), *config));
        if (!programs.back()->start())
            return state.SkipWithError("an enforcer does not start");
    }
    if (!comesTrue([&] { return LeaseRepository(*database).read().value_or(Lease()).epoch > 0; }))
        return state.SkipWithError("no enforcer leads");
    std::vector<double> took;
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 0; i < failureCount(); ++i) {
            took.push_back(killLeader(crowd, *database, programs));
            if (took.back() < 0)
                return state.SkipWithError("nobody took over");
        }
    }
    bench::report(atMost("killed leader to the next answer", took, 8000));
}
BENCHMARK(takeOver)->Name("take-over")->Iterations(1)->Unit(benchmark::kMillisecond);

void restart(benchmark::State &state)
{
    LedgerServer server({}, LedgerServer::Disk::Durable);
    Result<Restarts> done = Restarts();
    for ([[maybe_unused]] auto _ : state)
        done = restartUnderLoad(server, QStringLiteral(SALLYPORTD), failureCount());
    if (!done)
        return state.SkipWithError(qPrintable(done.error().detail));
    if (done->lost + done->changed > 0)
        return state.SkipWithError("something acknowledged was lost");
    bench::report(atMost("server's return to the next answer, " + std::to_string(done->acknowledged)
                             + " intents, none lost",
                         done->resumedMs, 3000));
}
BENCHMARK(restart)->Name("restarts under load")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::run(argc, argv);
}
