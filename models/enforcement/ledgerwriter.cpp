// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/ledgerwriter.h"

#include "models/store/leaserepository.h"
#include "models/store/transaction.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// A deadline must not wait for somebody else's lock: after this the ending goes on without ledger.
constexpr Millis BusyLimit{ 250 };
constexpr int MaxSkipped = 16;

} // namespace

LedgerWriter::LedgerWriter(LedgerAddress address, std::function<void()> committed)
    : m_address(std::move(address))
    , m_name(u"enforcer-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_committed(std::move(committed))
{
}

LedgerWriter::~LedgerWriter()
{
    close();
}

void LedgerWriter::close()
{
    if (!m_database)
        return;
    m_database.reset();
    closeLedger(m_name);
}

void LedgerWriter::forget(const Error &error)
{
    if (error.code == ErrorCode::Unavailable)
        close();
}

bool LedgerWriter::isOutage(const Error &error)
{
    return error.code != ErrorCode::Conflict && error.code != ErrorCode::Corrupt
        && error.code != ErrorCode::Invalid && error.code != ErrorCode::Unsupported;
}

Result<QSqlDatabase> LedgerWriter::database()
{
    if (m_database)
        return *m_database;
    const auto opened = openLedger(m_address, m_name, SchemaCheck::AllowOlder);
    if (!opened)
        return opened;
    m_database = *opened;
    if (const auto ready = prepare(); !ready) {
        close();
        return propagate(ready);
    }
    ++m_openings;
    return *m_database;
}

void LedgerWriter::setFence(const QString &owner, qint64 epoch)
{
    m_owner = owner;
    m_epoch = epoch;
}

Error LedgerWriter::leaseLost()
{
    return { .code = ErrorCode::Denied, .detail = u"another enforcer leads"_s };
}

Result<void> LedgerWriter::prepare()
{
    if (const auto limited = setBusyTimeout(*m_database, BusyLimit); !limited)
        return limited;
    const auto version = schemaVersion(*m_database);
    if (!version)
        return propagate(version);
    return *version < newestSchemaVersion(m_database->driverName()) ? migrate(*m_database)
                                                                    : Result<void>();
}

Result<Changes> LedgerWriter::tryOnce(const std::function<Result<void>(Batch &)> &act, Try &attempt)
{
    const auto opened = database();
    if (!opened)
        return propagate(opened);
    Transaction transaction(*opened);
    if (const auto begun = transaction.begun(); !begun)
        return propagate(begun);
    const auto held = LeaseRepository(*opened).hold(m_owner, m_epoch);
    if (!held)
        return propagate(held);
    if (!*held)
        return tl::unexpected(leaseLost());
    Batch batch(*opened, attempt.skipped, attempt.manner);
    if (const auto done = act(batch); !done) {
        attempt.culprit = batch.culprit();
        attempt.hasGathered = batch.hasGathered();
        return propagate(done);
    }
    if (const auto committed = transaction.commit(); !committed)
        return propagate(committed);
    if (m_committed)
        m_committed();
    return batch.changes();
}

Result<Changes> LedgerWriter::write(const std::function<Result<void>(Batch &)> &act)
{
    Try attempt;
    while (true) {
        attempt.culprit.clear();
        attempt.hasGathered = false;
        auto changes = tryOnce(act, attempt);
        if (changes)
            return changes;
        forget(changes.error());
        if (isOutage(changes.error()))
            return changes;
        if (attempt.hasGathered) {
            attempt.manner = Batch::Manner::Singly;
            continue;
        }
        if (attempt.culprit.isEmpty() || attempt.skipped.size() >= MaxSkipped)
            return changes;
        attempt.skipped.insert(attempt.culprit);
    }
}

} // namespace sallyport
