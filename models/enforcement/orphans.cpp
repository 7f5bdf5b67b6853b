// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/orphans.h"

#include "models/enforcement/logentries.h"
#include "models/enforcement/logging.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// The ledger knows how this one ends, or that it has ended.
bool isKnown(const std::optional<Grant> &row)
{
    return row && (row->state != GrantState::Opening || row->deadline != Instant());
}

} // namespace

Orphans::Orphans(const QString &folder, Timekeeper &time, OperationQueue &queue)
    : m_time(time)
    , m_grants(time.bootId())
    , m_spool(folder, u"orphans.cbor"_s)
    , m_endings(m_spool, time, queue)
{
}

Result<void> Orphans::find(const QSqlDatabase &database, const QList<Grant> &journalled)
{
    m_grants.clear();
    m_endings.clear();
    m_spool.clear({}); // what was tried before is tried again: closing twice is no harm
    for (Grant grant : journalled) {
        const auto row = GrantRepository(database).byId(grant.id);
        if (!row)
            return propagate(row);
        if (isKnown(*row))
            continue;
        qCCritical(logLedger, "Grant %s is open and the ledger does not know it: it is ended now",
                   qUtf8Printable(grant.id));
        grant.deadline = std::min(grant.deadline, m_time.now());
        grant.end.drain = Millis(0);
        m_grants.put(grant.requestId, { .request = std::nullopt, .grant = grant });
    }
    return {};
}

bool Orphans::take(const OperationAnswer &answer)
{
    const State *orphan = m_grants.ofGrant(answer.result.grantId);
    if (!orphan)
        return false;
    const Grant before = *orphan->grant;
    m_endings.take(answer, m_grants);
    if (const auto now = m_endings.stateOf(before.id))
        m_grants.put(before.requestId, *now); // forgets it when it is over
    if (!m_grants.ofGrant(before.id))
        m_over.append(before);
    return true;
}

Result<void> Orphans::announce(Batch &batch) const
{
    for (const Grant &grant : grants()) {
        const auto logged = batch.log(
            driftEntry(grant.target, u"unknown-grant"_s, grant.id, 0, grant.id, m_time.now()));
        if (!logged)
            return logged;
    }
    return {};
}

Result<void> Orphans::report(LedgerWriter &writer)
{
    if (m_over.isEmpty())
        return {};
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        for (const Grant &grant : std::as_const(m_over)) {
            const auto logged = batch.log(driftEntry(grant.target, u"unknown-grant-ended"_s,
                                                     grant.id, 0, grant.id, m_time.now()));
            if (!logged)
                return logged;
        }
        return {};
    });
    if (!written)
        return propagate(written);
    m_over.clear();
    if (grants().isEmpty())
        m_spool.clear({});
    return {};
}

} // namespace sallyport
