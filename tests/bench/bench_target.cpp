// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on a real PostgreSQL server with the real enforcer process, seen from the requester's
// side: approve to usable login under 1 s at the median; deadline to login refused under 1 s and to
// dead session under 2 s at the 99th percentile. SALLYPORT_BENCH_GRANTS: how many grants (20; 200
// counts).
#include "app/demonstration/conversation.h"
#include "app/demonstration/enforcerprocess.h"
#include "models/enforcement/enforcerlock.h"
#include "models/store/grantrepository.h"
#include "tests/bench/benchledger.h"
#include "tests/bench/figures.h"
#include "tests/support/targetfixture.h"

#include <QCoreApplication>

#include <poll.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

// One grant and the session that its holder leaves open.
struct Held
{
    QByteArray password;
    Grant grant;
    std::unique_ptr<PostgresSession> session;
    double refusedMs = -1;
    double deadMs = -1;
};

int grantCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("SALLYPORT_BENCH_GRANTS", &ok);
    return ok && count > 0 ? count : 20;
}

double since(Instant moment)
{
    return static_cast<double>((SystemClock().now() - moment).count());
}

class Scene
{
public:
    Scene() : m_target(QList<QPair<QByteArray, QByteArray>>{ { "max_connections", "600" } }) { }
    ~Scene() { (void)stopEnforcer(m_ledger.folder()); }
    Q_DISABLE_COPY_MOVE(Scene)

    Result<void> make()
    {
        if (const auto made = m_ledger.make(); !made)
            return made;
        if (const auto started = m_target.start(); !started)
            return started;
        const PostgresSettings enforcer = m_target.enforcer();
        TargetConfig config;
        config.host = enforcer.host;
        config.port = enforcer.port;
        config.database = enforcer.database;
        config.user = enforcer.user;
        config.password = QString::fromLatin1(enforcer.password);
        const DemoFolder &folder = m_ledger.folder();
        const auto saved = saveEnforcerConfig(folder.config(),
                                              { .ledger = folder.ledger(),
                                                .logKeyFile = folder.logKey(),
                                                .stateFolder = folder.state(),
                                                .targets = { { DemoTargetId, config } } });
        if (!saved)
            return saved;
        auto presence = LedgerLock::asClient(folder.ledger());
        if (!presence)
            return propagate(presence);
        m_presence = std::move(*presence);
        if (const auto started = startEnforcer(folder); !started)
            return started;
        auto talk = Conversation::open(folder, m_ledger.database(), m_ledger.clock());
        if (!talk)
            return propagate(talk);
        m_talk = std::make_unique<Conversation>(std::move(*talk));
        return {};
    }

    // Files, approves, and signs in as soon as that works. Returns how long the last took, in ms.
    Result<double> open(Held &held, Millis duration)
    {
        const auto request = m_talk->file(u"ana"_s, bench::BenchLedger::debugAsk(duration));
        if (!request)
            return propagate(request);
        const auto password = m_talk->password(u"ana"_s, *request);
        if (!password)
            return propagate(password);
        held.password = *password;
        const Instant asked = SystemClock().now();
        const auto answer = m_talk->say(u"rui"_s, IntentKind::Approve, *request);
        if (!answer || !answer->accepted)
            return fail(ErrorCode::Denied, u"bench: not approved"_s);
        GrantRepository grants(m_ledger.database());
        const auto usable = [&] {
            const auto grant = grants.ofRequest(*request);
            if (!grant || !*grant || (*grant)->state != GrantState::Active)
                return false;
            held.grant = **grant;
            held.session
                = std::make_unique<PostgresSession>(m_target.login(held.grant.id, held.password));
            return held.session->open(QDeadlineTimer(5000)).has_value();
        };
        if (!waitUntil(usable, 20'000))
            return fail(ErrorCode::Unavailable, u"bench: no usable login"_s);
        return since(asked);
    }

    bool loginWorks(const Held &held)
    {
        PostgresSession session(m_target.login(held.grant.id, held.password));
        return session.open(QDeadlineTimer(5000)).has_value();
    }

private:
    bench::BenchLedger m_ledger;
    test::TargetFixture m_target;
    std::unique_ptr<LedgerLock> m_presence;
    std::unique_ptr<Conversation> m_talk;
};

// Watches every session and tries every login from the deadline on, until all are over.
bool watchTheEnd(Scene &scene, std::vector<Held> &all)
{
    const auto over = [&] {
        bool allOver = true;
        for (Held &held : all) {
            if (since(held.grant.deadline) < 0) {
                allOver = false;
                continue;
            }
            if (held.refusedMs < 0 && !scene.loginWorks(held))
                held.refusedMs = since(held.grant.deadline);
            if (held.deadMs < 0
                && !held.session->query(u"probe"_s, "select 1", {}, QDeadlineTimer(5000)))
                held.deadMs = since(held.grant.deadline);
            allOver = allOver && held.refusedMs >= 0 && held.deadMs >= 0;
        }
        return allOver;
    };
    return waitUntil(over, 180'000);
}

bench::Figure within(std::string name, std::vector<double> samples, double share, double limitMs)
{
    return { .name = std::move(name),
             .unit = "ms",
             .value = bench::percentile(std::move(samples), share),
             .limit = limitMs };
}

void life(benchmark::State &state)
{
    Scene scene;
    bench::BenchLedger::require(scene.make(), "preparing server, ledger and enforcer");
    std::vector<Held> all(static_cast<std::size_t>(grantCount()));
    std::vector<double> usable;
    // Long enough for all to be open before the first one ends.
    const auto duration = std::chrono::seconds(10) + std::chrono::milliseconds(300) * grantCount();
    for ([[maybe_unused]] auto _ : state) {
        for (Held &held : all) {
            const auto took = scene.open(held, std::chrono::duration_cast<Millis>(duration));
            if (!took)
                return state.SkipWithError(qPrintable(took.error().detail));
            usable.push_back(*took);
        }
        if (!watchTheEnd(scene, all))
            return state.SkipWithError("access did not end");
    }
    std::vector<double> refused;
    std::vector<double> dead;
    for (const Held &held : all) {
        refused.push_back(held.refusedMs);
        dead.push_back(held.deadMs);
    }
    const std::string of = " of " + std::to_string(grantCount()) + " grants";
    bench::report(within("approve to usable login, median" + of, usable, 0.5, 1000));
    bench::report(within("deadline to login refused, p99" + of, refused, 0.99, 1000));
    bench::report(within("deadline to dead session, p99" + of, dead, 0.99, 2000));
}
BENCHMARK(life)
    ->Name("approve, use, end on PostgreSQL")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::run(argc, argv);
}
