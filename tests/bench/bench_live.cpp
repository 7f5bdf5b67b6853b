// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on a PostgreSQL server with fsync and a real enforcer process: from the moment when one
// person sends a decision to the moment when another one's console has read it, under 300 ms at
// the median when notifications work and under 2 s when that console hears none.
// SALLYPORT_BENCH_DECISIONS: how many of each (15).
#include "models/domain/systemclock.h"
#include "models/services/livefeed.h"
#include "models/services/reader.h"
#include "models/services/submitter.h"
#include "models/services/whenfinished.h"
#include "tests/bench/figures.h"
#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/ledgerserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

enum Member { Requester, Approver, OtherApprover, MemberCount };
enum class Hints { Heard, Missed };

constexpr int Leads = 2;
constexpr int PatienceMs = 20'000;
constexpr int MostPauseMs = 1000; // so that no decision follows a console's question in step

int decisionCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("SALLYPORT_BENCH_DECISIONS", &ok);
    return ok && count > 0 ? count : 15;
}

// What a console does for one open request: reads it again whenever the feed says so.
class Watcher : public QObject
{
public:
    Watcher(const LedgerAddress &login, QString person, Hints hints)
        : m_person(std::move(person))
        , m_executor(login)
        , m_feed(m_executor, Backend::Postgresql)
    {
        if (hints == Hints::Missed)
            m_executor.listen(Hint::IntentSent, [] {}); // instead of what the feed listens to
        m_patience.setSingleShot(true);
        m_patience.setInterval(PatienceMs);
        connect(&m_patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        connect(&m_feed, &LiveFeed::changed, this, &Watcher::read);
        m_feed.start();
    }

    // False when it cannot be shown.
    bool open(const QString &requestId)
    {
        m_requestId = requestId;
        read();
        return sees(0);
    }
    // Waits until the feed has led to this many approvals. False when it never does.
    bool sees(int approvals)
    {
        m_approvals = approvals;
        m_patience.start();
        const bool isSeen = m_loop.exec() == 0;
        m_patience.stop();
        return isSeen;
    }
    const RequestDetail &shown() const { return m_shown; }

private:
    void read()
    {
        if (m_requestId.isEmpty())
            return;
        whenFinished(m_executor.run([id = m_requestId, who = m_person](const QSqlDatabase &db) {
            return Reader(db).detail(id, who, SystemClock().now());
        }),
                     this, [this](const Result<RequestDetail> &detail) { take(detail); });
    }
    void take(const Result<RequestDetail> &detail)
    {
        if (!detail || detail->item.request.id != m_requestId || detail->item.have != m_approvals)
            return;
        m_shown = *detail;
        m_loop.exit(0);
    }

    const QString m_person;
    QString m_requestId;
    int m_approvals = 0;
    RequestDetail m_shown;
    QEventLoop m_loop;
    QTimer m_patience;
    DbExecutor m_executor;
    LiveFeed m_feed;
};

// A person's own connection in a thread of its own, as their console has it.
class Sender
{
public:
    Sender(const Crowd &crowd, int member, const LedgerAddress &login, const QString &seats)
        : m_identity(crowd.identity(member))
        , m_seat(Seat::open(crowd.ledgerId(), m_identity.personId, seats))
        , m_executor(login)
    {
    }

    struct Sent
    {
        std::chrono::steady_clock::time_point began;
        QByteArray digest;
    };
    QFuture<Result<Sent>> send(const Draft &draft)
    {
        return m_executor.run([this, draft](const QSqlDatabase &db) -> Result<Sent> {
            const auto began = std::chrono::steady_clock::now();
            if (!m_seat)
                return propagate(m_seat);
            const auto digest = Submitter(db, *m_seat, m_identity, m_clock).submit(draft);
            return digest ? Result<Sent>({ began, *digest }) : propagate(digest);
        });
    }
    bool isAccepted(const QByteArray &digest)
    {
        const auto receipt = m_executor
                                 .run([this, digest](const QSqlDatabase &db) {
                                     return Submitter(db, *m_seat, m_identity, m_clock)
                                         .await(digest, Millis(PatienceMs));
                                 })
                                 .result();
        return receipt && receipt->accepted;
    }

private:
    const SystemClock m_clock;
    const Identity m_identity;
    const Result<Seat> m_seat;
    DbExecutor m_executor;
};

void pause()
{
    QEventLoop loop;
    QTimer::singleShot(QRandomGenerator::global()->bounded(MostPauseMs), &loop, &QEventLoop::quit);
    loop.exec();
}

// From the sending of one decision to its sight, or -1.
double decide(const Crowd &crowd, Sender &requester, Sender &approver, Watcher &watcher)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const auto filed = requester
                           .send({ .kind = IntentKind::File,
                                   .requestId = id,
                                   .requestDigest = {},
                                   .policyDigest = crowd.policyDigest(),
                                   .body = Crowd::askOfTwo() })
                           .result();
    if (!filed || !requester.isAccepted(filed->digest) || !watcher.open(id))
        return -1;
    pause();
    const auto sent = approver.send({ .kind = IntentKind::Approve,
                                      .requestId = id,
                                      .requestDigest = watcher.shown().item.request.digest,
                                      .policyDigest = crowd.policyDigest(),
                                      .body = TextBody() });
    if (!watcher.sees(1))
        return -1;
    const auto seen = std::chrono::steady_clock::now();
    const auto approval = sent.result();
    if (!approval || !approver.isAccepted(approval->digest))
        return -1;
    return std::chrono::duration<double, std::milli>(seen - approval->began).count();
}

std::vector<double> decisions(const Crowd &crowd, const std::vector<LedgerAddress> &logins,
                              const QString &seats, Hints hints)
{
    Sender requester(crowd, Requester, logins[Requester], seats);
    Sender approver(crowd, Approver, logins[Approver], seats);
    Watcher watcher(logins[OtherApprover], crowd.identity(OtherApprover).personId, hints);
    std::vector<double> took;
    while (int(took.size()) < decisionCount() && (took.empty() || took.back() >= 0))
        took.push_back(decide(crowd, requester, approver, watcher));
    return took;
}

void live(benchmark::State &state)
{
    LedgerServer server({}, LedgerServer::Disk::Durable);
    Crowd crowd(server, MemberCount, Leads);
    const QTemporaryDir seats;
    const auto made = crowd.make();
    const auto config = made ? crowd.configure(u"enforcer"_s) : propagate(made);
    if (!config)
        return state.SkipWithError("the ledger cannot be made");
    std::vector<LedgerAddress> logins;
    for (int member = 0; member < crowd.size(); ++member) {
        const auto login = crowd.login(member);
        if (!login)
            return state.SkipWithError("a login cannot be made");
        logins.push_back(*login);
    }
    EnforcerProgram enforcer(QStringLiteral(SALLYPORTD), *config);
    if (!enforcer.start())
        return state.SkipWithError("the enforcer does not start");
    const std::string what = "a decision in another console, median of "
        + std::to_string(decisionCount()) + ", notifications ";
    for ([[maybe_unused]] auto _ : state) {
        for (const Hints hints : { Hints::Heard, Hints::Missed }) {
            const auto took = decisions(crowd, logins, seats.path(), hints);
            if (took.back() < 0)
                return state.SkipWithError("a decision never showed");
            bench::report({ .name = what + (hints == Hints::Heard ? "working" : "missed"),
                            .unit = "ms",
                            .value = bench::percentile(took, 0.5),
                            .limit = hints == Hints::Heard ? 300.0 : 2000.0 });
        }
    }
}
BENCHMARK(live)->Name("live")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::run(argc, argv);
}
