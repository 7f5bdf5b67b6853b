// SPDX-License-Identifier: GPL-3.0-or-later
// Figure: 100,000 requests of a ledger's history, each with its approval, are played under a
// proposed policy in 30 s, from the bytes that people signed.
#include "models/ledger/envelope.h"
#include "models/policy/simulation.h"
#include "tests/bench/figures.h"
#include "tests/support/worldbuilder.h"

#include <chrono>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

constexpr int RequestCount = 100'000;

struct Past
{
    QByteArray payload;
    Instant at;
};

QString requestId(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0'));
}

QByteArray payloadOf(Intent intent, int number)
{
    intent.requestId = requestId(number);
    intent.previous = QByteArray(32, '\0');
    if (intent.kind != IntentKind::File)
        intent.requestDigest = QByteArray(32, 'r'); // of whatever was shown; the world's own counts
    return encodeIntent(intent);
}

QList<Past> historyOf(test::World &world)
{
    QList<Past> history;
    history.reserve(2LL * RequestCount);
    for (int i = 0; i < RequestCount; ++i) {
        world.now += std::chrono::minutes(1);
        history.append(
            { payloadOf(world.filing(u"ana"_s, test::World::debugging()), i), world.now });
        history.append({ payloadOf(world.intent(IntentKind::Approve, u"rui"_s), i), world.now });
    }
    return history;
}

void simulate(benchmark::State &state)
{
    test::World world;
    const QList<Past> history = historyOf(world);
    Policy proposed = world.policy;
    proposed.digest = QByteArray(32, 'n');
    proposed.rules[0].maximumDuration = std::chrono::minutes(30); // every one of them differs
    double seconds = 0;
    for ([[maybe_unused]] auto round : state) {
        const auto began = std::chrono::steady_clock::now();
        Simulation simulation(world.directory, std::make_shared<const Policy>(proposed), {});
        simulation.enact(std::make_shared<const Policy>(world.policy));
        for (const Past &past : history) {
            const auto intent = parseIntent(past.payload);
            if (!intent)
                return state.SkipWithError("an intent does not parse");
            simulation.take({ *intent, past.at, true, {} });
        }
        simulation.finish(world.now);
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        if (simulation.divergences().size() != RequestCount)
            return state.SkipWithError("not every difference is told");
    }
    bench::report({ .name = "100,000 requests and their approvals, simulated",
                    .unit = "s",
                    .value = seconds,
                    .limit = 30 });
}
BENCHMARK(simulate)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}
