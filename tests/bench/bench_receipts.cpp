// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on a PostgreSQL server with fsync and a real enforcer process, as the sender sees it:
// from submitting to the receipt under 50 ms at the median with one console, under 300 ms at the
// 99th percentile with 100 consoles connected, each of which looks for news five times a second.
// SALLYPORT_BENCH_ROUNDS: how many intents each of the hundred sends (3).
#include "models/domain/systemclock.h"
#include "models/services/submitter.h"
#include "models/store/database.h"
#include "models/store/hints.h"
#include "tests/bench/figures.h"
#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/ledgerserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

constexpr int Consoles = 100;
constexpr int AloneRounds = 40;
constexpr int LookMs = 200;
constexpr int MostIdleMs = 4000;

int roundCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("SALLYPORT_BENCH_ROUNDS", &ok);
    return ok && count > 0 ? count : 3;
}

// One console: connected all the time, sending now and then.
class Sender
{
public:
    Sender(const Crowd &crowd, int member, LedgerAddress login, QString seats)
        : m_identity(crowd.identity(member))
        , m_ledgerId(crowd.ledgerId())
        , m_policy(crowd.policyDigest())
        , m_login(std::move(login))
        , m_seats(std::move(seats))
    {
    }

    // Blocks its thread. What went wrong leaves fewer samples.
    void work(int rounds, int mostIdleMs)
    {
        const ScopedConnection connection(QUuid::createUuid().toString());
        const auto database = openLedger(m_login, connection.name());
        const auto seat = Seat::open(m_ledgerId, m_identity.personId, m_seats);
        if (!database || !seat)
            return;
        (void)listenTo(*database, Hint::LedgerChanged); // as every console does
        Submitter submitter(*database, *seat, m_identity, m_clock);
        for (int i = 0; i < rounds; ++i) {
            idle(*database, mostIdleMs > 0 ? QRandomGenerator::global()->bounded(mostIdleMs) : 0);
            QElapsedTimer since;
            since.start();
            const auto digest
                = submitter.submit({ .kind = IntentKind::File,
                                     .requestId = QUuid::createUuid().toString(QUuid::Id128),
                                     .requestDigest = {},
                                     .policyDigest = m_policy,
                                     .body = Crowd::ask() });
            const auto receipt = digest ? submitter.await(*digest, 20s) : propagate(digest);
            if (receipt && receipt->accepted)
                m_samples.push_back(double(since.nsecsElapsed()) / 1e6);
        }
    }
    const std::vector<double> &samples() const { return m_samples; }

private:
    static void idle(const QSqlDatabase &database, int ms)
    {
        const QDeadlineTimer end(ms);
        QSemaphore pause;
        while (!end.hasExpired()) {
            (void)changeCounter(database);
            pause.tryAcquire(1, int(std::min<qint64>(LookMs, end.remainingTime())));
        }
    }

    const SystemClock m_clock;
    const Identity m_identity;
    const QByteArray m_ledgerId;
    const QByteArray m_policy;
    const LedgerAddress m_login;
    const QString m_seats;
    std::vector<double> m_samples;
};

std::vector<double> samplesOf(const std::vector<std::unique_ptr<Sender>> &senders)
{
    std::vector<double> all;
    for (const auto &sender : senders)
        all.insert(all.end(), sender->samples().begin(), sender->samples().end());
    return all;
}

void workTogether(const std::vector<std::unique_ptr<Sender>> &senders)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (const auto &sender : senders) {
        threads.emplace_back(
            QThread::create([&sender] { sender->work(roundCount(), MostIdleMs); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
}

void receipts(benchmark::State &state)
{
    LedgerServer server({ { "max_connections", "200" } }, LedgerServer::Disk::Durable);
    Crowd crowd(server, Consoles + 1);
    const QTemporaryDir seats;
    const auto made = crowd.make();
    const auto config = made ? crowd.configure(u"enforcer"_s) : propagate(made);
    if (!config)
        return state.SkipWithError("the ledger cannot be made");
    std::vector<std::unique_ptr<Sender>> senders;
    for (int member = 0; member < crowd.size(); ++member) {
        const auto login = crowd.login(member);
        if (!login)
            return state.SkipWithError("a login cannot be made");
        senders.push_back(std::make_unique<Sender>(crowd, member, *login, seats.path()));
    }
    EnforcerProgram enforcer(QStringLiteral(SALLYPORTD), *config);
    if (!enforcer.start())
        return state.SkipWithError("the enforcer does not start");
    const auto alone = std::move(senders.back());
    senders.pop_back();
    for ([[maybe_unused]] auto _ : state) {
        alone->work(AloneRounds, 0);
        workTogether(senders);
    }
    const auto together = samplesOf(senders);
    if (alone->samples().size() != AloneRounds
        || together.size() != std::size_t(Consoles) * std::size_t(roundCount()))
        return state.SkipWithError("not every intent was answered");
    bench::report(
        { .name = "submit to receipt, one console, median of " + std::to_string(AloneRounds),
          .unit = "ms",
          .value = bench::percentile(alone->samples(), 0.5),
          .limit = 50 });
    bench::report(
        { .name = "submit to receipt, 100 consoles, p99 of " + std::to_string(together.size()),
          .unit = "ms",
          .value = bench::percentile(together, 0.99),
          .limit = 300 });
}
BENCHMARK(receipts)->Name("receipts")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::run(argc, argv);
}
