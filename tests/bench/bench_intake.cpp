// SPDX-License-Identifier: GPL-3.0-or-later
// Figure: at least 500 intents a second on SQLite with full durability: every signature verified,
// every decision, event and receipt committed with synchronous=FULL.
#include "models/enforcement/enforcer.h"
#include "models/ledger/logkey.h"
#include "models/ledger/scram.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"
#include "models/store/transaction.h"
#include "tests/bench/benchledger.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr int IntentCount = 2000;

// Straight into the mailbox: a person's outbox would look at each of these again for each next one.
void fillMailbox(bench::BenchLedger &ledger)
{
    const auto ana = ledger.cast().actor(u"ana"_s);
    const auto verifier = makeScramVerifier("a password that only this benchmark has");
    if (!ana || !verifier)
        std::abort();
    Ask ask = bench::BenchLedger::debugAsk();
    ask.credential = *verifier;
    const Identity &identity = (*ana)->identity();
    MailboxRepository mailbox(ledger.database());
    Transaction transaction(ledger.database());
    DeviceChain chain{ .counter = 0, .digest = QByteArray(32, '\0') };
    for (int i = 0; i < IntentCount; ++i) {
        const Instant now = ledger.clock().now();
        const Envelope envelope
            = sealIntent({ .kind = IntentKind::File,
                           .person = identity.personId,
                           .device = identity.deviceId,
                           .counter = chain.counter + 1,
                           .previous = chain.digest,
                           .createdAt = now,
                           .admitBefore = now + std::chrono::minutes(5),
                           .requestId = QUuid::createUuid().toString(QUuid::Id128),
                           .policyDigest = ledger.policyDigest(),
                           .body = ask },
                         ledger.cast().ledgerId(), identity.key);
        chain = { .counter = chain.counter + 1, .digest = sha256(envelope.payload) };
        if (!mailbox.append(envelope))
            std::abort();
    }
    bench::BenchLedger::require(transaction.commit(), "filling the mailbox");
}

void intake(benchmark::State &state)
{
    bench::BenchLedger ledger;
    bench::BenchLedger::require(ledger.make(), "making a ledger");
    fillMailbox(ledger);
    const auto logKey = loadLogKey(ledger.folder().logKey());
    if (!logKey)
        return state.SkipWithError("no log key");
    const auto nowhere = [](const QString &) -> Result<std::unique_ptr<Connector>> {
        return fail(ErrorCode::Unavailable, u"bench: no target"_s);
    };
    Enforcer enforcer({ .ledger = ledger.folder().ledger(),
                        .stateFolder = ledger.folder().state(),
                        .targets = {},
                        .logKey = *logKey },
                      ledger.clock(), makeInlineExecutor(nowhere, ledger.clock()));
    bench::BenchLedger::require(enforcer.start(), "starting the enforcer");
    int taken = 0;
    const auto start = std::chrono::steady_clock::now();
    for ([[maybe_unused]] auto _ : state) {
        while (taken < IntentCount) {
            const StepReport step = enforcer.step();
            if (step.intents == 0)
                break;
            taken += step.intents;
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (taken != IntentCount)
        return state.SkipWithError("not every intent was taken in");
    const auto requests = RequestRepository(ledger.database()).count();
    if (!requests || *requests != IntentCount)
        return state.SkipWithError("not every intent was accepted");
    bench::report({ .name = "intake on SQLite, synchronous=FULL",
                    .unit = "intents/s",
                    .value = IntentCount / took.count(),
                    .limit = 500,
                    .bound = bench::Figure::Bound::AtLeast });
}
BENCHMARK(intake)
    ->Name("intake, SQLite, 2,000 intents")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::run(argc, argv);
}
