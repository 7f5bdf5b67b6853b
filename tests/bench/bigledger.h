// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/grant.h"
#include "models/domain/request.h"
#include "tests/bench/benchledger.h"

#include <QStringList>

namespace sallyport::bench {

// Years of requests in a ledger of the sample organisation, grown to a large company: what the
// enforcer would have left, put there by the repositories without it, since that takes minutes.
// Its people are an officer's statements, its requests are signed by nobody: it is for reading
// alone.
class BigLedger
{
public:
    static constexpr int PeopleCount = 600;
    static constexpr int EventsOfEach = 10;
    static constexpr int PendingCount = 400; // the newest of all
    static constexpr int LiveCount = 300; // the newest before those

    // requests: at least 1,000. now: when the newest was filed.
    BigLedger(BenchLedger &ledger, int requests, Instant now);

    // The ledger has to have its organisation and policy already.
    Result<void> fill();

    // What one request of ten says, all over the years, and what only few old ones do.
    static QString commonWord() { return QStringLiteral("payments"); }
    static QString rareTicket() { return QStringLiteral("INC-16666"); }

private:
    Result<void> set(const QString &setting);
    Result<void> addPeople();
    Result<void> acceptStatements();
    Result<void> write();
    Request requestAt(int at) const;
    Ask askAt(int at) const;
    Grant grantOf(const Request &request) const;
    QList<Event> eventsOf(const Request &request, const std::optional<Grant> &grant) const;
    RequestState stateAt(int at) const;
    Instant filedAt(int at) const;

    BenchLedger &m_ledger;
    const int m_requests;
    const Instant m_now;
    const QByteArray m_policyDigest;
    QStringList m_people;
};

// How many requests the benchmark's ledger has: SALLYPORT_BENCH_REQUESTS, or 100,000.
int bigLedgerSize();

} // namespace sallyport::bench
