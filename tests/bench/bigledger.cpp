// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigledger.h"

#include "models/ledger/crypto.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"
#include "models/store/transaction.h"

#include <QCborMap>
#include <QCborValue>
#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::bench {

namespace {

constexpr int TargetCount = 40;
constexpr Millis Years = 3 * 365 * 24h;
constexpr int AtOnce = 500; // requests

constexpr std::array Reasons{
    "Replica lag on the read pool since the last deploy, compare both sides",
    "Checkout hangs for customers of the north, look at what is locked",
    "Payments are stuck since noon, look at the queue",
    "Release needs a column that the migration left out",
    "A customer asks where the order is; the back office shows nothing",
    "Search returns stale prices after the import of last night",
    "The nightly report counts returns twice, find where they come from",
    "Rotate what the monitoring uses and see that it goes on",
    "An export for the auditors, read only, with support beside me",
    "Disk of the archive fills up; find the table that grows",
};

// The same for the same place, and nothing like its neighbour's.
quint32 mixed(int at, quint32 salt)
{
    quint32 value = static_cast<quint32>(at) * 2654435761U + salt * 40503U;
    value ^= value >> 15;
    value *= 2246822519U;
    return value ^ (value >> 13);
}

QString idAt(int at, const char *kind)
{
    return QString::fromLatin1(sha256(kind + QByteArray::number(at)).toHex().left(32));
}

// Few people and few targets have most of it.
int skewed(quint32 value, int count)
{
    const double share = double(value % 10'000) / 10'000;
    return std::min(int(share * share * count), count - 1);
}

Event event(EventKind kind, Instant at, const QString &actor, const Request &request,
            const QCborMap &data = {})
{
    return { .kind = kind,
             .at = at,
             .actor = actor,
             .requestId = request.id,
             .grantId = {},
             .intentDigest = actor.isEmpty() ? QByteArray() : request.digest,
             .data = data };
}

} // namespace

int bigLedgerSize()
{
    const int wanted = qEnvironmentVariableIntValue("SALLYPORT_BENCH_REQUESTS");
    return wanted >= 1000 ? wanted : 100'000;
}

BigLedger::BigLedger(BenchLedger &ledger, int requests, Instant now)
    : m_ledger(ledger)
    , m_requests(requests)
    , m_now(now)
    , m_policyDigest(ledger.policyDigest())
{
}

Result<void> BigLedger::set(const QString &setting)
{
    QSqlQuery query(m_ledger.database());
    return query.exec(u"PRAGMA "_s + setting)
        ? Result<void>()
        : fail(ErrorCode::Unavailable, u"bench: "_s + setting);
}

Result<void> BigLedger::fill()
{
    // Nobody else reads it meanwhile, and what is lost in a fall is made again.
    for (const auto &setting : { u"synchronous = OFF"_s, u"cache_size = -800000"_s }) {
        if (const auto done = set(setting); !done)
            return done;
    }
    if (const auto added = addPeople(); !added)
        return added;
    Transaction transaction(m_ledger.database());
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto written = write(); !written)
        return written;
    if (const auto done = transaction.commit(); !done)
        return done;
    // As it is in life, where nobody writes a million rows at once.
    return set(u"wal_checkpoint(TRUNCATE)"_s);
}

Result<void> BigLedger::write()
{
    RequestRepository requests(m_ledger.database());
    GrantRepository grants(m_ledger.database());
    EventRepository log(m_ledger.database());
    for (int first = 0; first < m_requests; first += AtOnce) {
        QList<Change<Request>> newRequests;
        QList<Change<Grant>> newGrants;
        QList<Event> events;
        for (int at = first; at < std::min(first + AtOnce, m_requests); ++at) {
            const Request request = requestAt(at);
            newRequests.append({ .before = {}, .after = request });
            std::optional<Grant> grant;
            if (request.state == RequestState::Approved)
                newGrants.append({ .before = {}, .after = *(grant = grantOf(request)) });
            events += eventsOf(request, grant);
        }
        if (const auto saved = requests.save(newRequests); !saved)
            return saved;
        if (const auto saved = grants.save(newGrants); !saved)
            return saved;
        if (const auto saved = log.append(events); !saved)
            return propagate(saved);
    }
    return {};
}

Instant BigLedger::filedAt(int at) const
{
    return m_now - Years / m_requests * (m_requests - at);
}

RequestState BigLedger::stateAt(int at) const
{
    if (at >= m_requests - PendingCount)
        return RequestState::Pending;
    if (at >= m_requests - PendingCount - LiveCount)
        return RequestState::Approved;
    const quint32 share = mixed(at, 1) % 100;
    if (share < 80)
        return RequestState::Approved;
    if (share < 90)
        return RequestState::Denied;
    return share < 95 ? RequestState::Withdrawn : RequestState::Lapsed;
}

Ask BigLedger::askAt(int at) const
{
    const int target = skewed(mixed(at, 3), TargetCount);
    return { .scenario = u"live-debugging"_s,
             .target = target == 0 ? DemoTargetId : u"target-%1"_s.arg(target),
             .profile = mixed(at, 4) % 4 == 0 ? u"writer"_s : u"readonly"_s,
             .duration = 1h,
             .reason = QString::fromLatin1(Reasons.at(mixed(at, 5) % Reasons.size())),
             .fields = { { u"ticket"_s, u"INC-%1"_s.arg(at / 3) } },
             .credential = QByteArray(120, 'v') };
}

Request BigLedger::requestAt(int at) const
{
    const QString id = idAt(at, "request");
    const QString requester = m_people.at(skewed(mixed(at, 2), PeopleCount));
    const Instant filed = filedAt(at);
    Request request{ .id = id,
                     .state = stateAt(at),
                     .requester = requester,
                     .editors = { requester },
                     .ask = askAt(at),
                     .rule = u"debug-orders"_s,
                     .policyDigest = m_policyDigest,
                     .digest = sha256(id.toLatin1()),
                     .filedAt = filed,
                     .revisedAt = filed,
                     .decideBy = filed + 8h,
                     .asked = { 0 } };
    if (request.state == RequestState::Pending) {
        request.decideBy = m_now + 1h + std::chrono::minutes(at % 400);
        request.dueAt = request.decideBy;
    }
    if (request.state == RequestState::Approved || request.state == RequestState::Denied) {
        const bool isApproved = request.state == RequestState::Approved;
        request.stage = isApproved ? 1 : 0;
        request.decisions = { { .person = mixed(at, 6) % 2 == 0 ? u"rui"_s : u"mateo"_s,
                                .stages = { 0 },
                                .verdict = isApproved ? Verdict::Approve : Verdict::Deny,
                                .at = filed + std::chrono::minutes(1 + mixed(at, 7) % 90),
                                .text = {},
                                .intentDigest = request.digest } };
    }
    return request;
}

Grant BigLedger::grantOf(const Request &request) const
{
    const Instant opened = request.decisions.first().at + 2s;
    const bool isLive = request.filedAt >= filedAt(m_requests - PendingCount - LiveCount);
    const Instant deadline = isLive ? m_now + 3h : opened + 1h;
    Grant grant{ .id = request.id.last(16) + request.id.first(16),
                 .requestId = request.id,
                 .state = isLive ? GrantState::Active : GrantState::Ended,
                 .person = request.requester,
                 .target = request.ask.target,
                 .profile = request.ask.profile,
                 .rule = request.rule,
                 .duration = 1h,
                 .warnings = { 15min, 5min, 1min },
                 .warned = isLive ? 0 : 3,
                 .plannedAt = request.decisions.first().at,
                 .openedAt = opened,
                 .deadline = deadline };
    if (isLive)
        return grant;
    grant.endReason = EndReason::Expired;
    grant.endStep = EndStep::Done;
    grant.endDueAt = deadline;
    grant.loginClosedAt = deadline + 40ms;
    grant.endedAt = deadline + 300ms;
    grant.sessionsEnded = 1;
    return grant;
}

QList<Event> BigLedger::eventsOf(const Request &request, const std::optional<Grant> &grant) const
{
    QList<Event> events{ event(EventKind::Filed, request.filedAt, request.requester, request) };
    const Instant decided = grant ? grant->plannedAt : request.filedAt + 1min;
    events << event(EventKind::Approved, decided, u"rui"_s, request)
           << event(EventKind::RequestApproved, decided, {}, request)
           << event(EventKind::Opened, decided + 2s, {}, request)
           << event(EventKind::Connected, decided + 60s, {}, request);
    const QCborMap said{ { u"text"_s, u"SELECT state, count(*) FROM orders GROUP BY state"_s } };
    events << event(EventKind::Statement, decided + 90s, {}, request, said)
           << event(EventKind::Statement, decided + 120s, {}, request, said)
           << event(EventKind::Disconnected, decided + 300s, {}, request)
           << event(EventKind::EndDue, decided + 1h, {}, request)
           << event(EventKind::Ended, decided + 1h, {}, request);
    for (Event &one : events)
        one.grantId = grant ? grant->id : QString();
    return events;
}

} // namespace sallyport::bench
