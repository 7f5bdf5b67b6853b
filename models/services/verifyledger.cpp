// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/administration.h"
#include "models/store/eventrepository.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int EntriesAtOnce = 500;

// Reads the ledger in pages, within one snapshot, while others go on writing.
class LedgerReading
{
public:
    LedgerReading(const QSqlDatabase &database, const GenesisRow &genesis,
                  const std::function<bool(qint64, qint64)> &progress)
        : m_database(database)
        , m_verifier(genesis.bytes, genesis.signature)
        , m_progress(progress)
    {
    }

    Result<AuditReport> read()
    {
        // In this order, each can only be behind the next: a checkpoint covers events that exist,
        // and an event names an intent that was processed.
        const auto checkpoint = EventRepository(m_database).latestCheckpoint();
        if (!checkpoint)
            return propagate(checkpoint);
        const auto size = EventRepository(m_database).size();
        if (!size)
            return propagate(size);
        m_size = *size;
        const auto policies = RegistryRepository(m_database).policyTexts();
        if (!policies)
            return propagate(policies);
        for (const QByteArray &text : *policies)
            m_verifier.addPolicy(text);
        if (const auto done = readIntents(); !done)
            return propagate(done);
        if (const auto done = readCheckpoints(*checkpoint ? (*checkpoint)->size : 0); !done)
            return propagate(done);
        if (const auto done = readEvents(); !done)
            return propagate(done);
        return m_verifier.finish();
    }

private:
    Result<void> report(qint64 done)
    {
        if (m_progress && !m_progress(done, m_size))
            return fail(ErrorCode::Conflict, u"verify: cancelled"_s);
        return {};
    }

    Result<void> readIntents()
    {
        MailboxRepository mailbox(m_database);
        qint64 position = 0;
        for (;;) {
            const auto page = mailbox.processedAfter(position, EntriesAtOnce);
            if (!page)
                return propagate(page);
            for (const MailboxRow &row : *page) {
                const auto receipt = mailbox.receiptOfRow(row.id);
                if (!receipt)
                    return propagate(receipt);
                const bool isAnswered = receipt->has_value();
                m_verifier.addIntent(row.id, row.envelope, isAnswered && (*receipt)->accepted,
                                     isAnswered && (*receipt)->counterConsumed);
                position = row.position;
            }
            if (page->size() < EntriesAtOnce)
                return report(0);
            if (const auto going = report(0); !going)
                return propagate(going);
        }
    }

    Result<void> readCheckpoints(qint64 lastSize)
    {
        EventRepository events(m_database);
        qint64 after = -1;
        for (;;) {
            const auto page = events.checkpoints(after, EntriesAtOnce);
            if (!page)
                return propagate(page);
            for (const Checkpoint &checkpoint : *page) {
                if (checkpoint.size <= lastSize)
                    m_verifier.addCheckpoint(checkpoint);
                after = checkpoint.size;
            }
            if (page->size() < EntriesAtOnce || after >= lastSize)
                return {};
        }
    }

    Result<void> readEvents()
    {
        EventRepository events(m_database);
        qint64 next = 0;
        while (next < m_size) {
            const int count = static_cast<int>(std::min<qint64>(EntriesAtOnce, m_size - next));
            const auto page = events.rows(next, count);
            if (!page)
                return propagate(page);
            for (const EventRow &row : *page)
                m_verifier.addEvent(row.index, row.bytes, row.leaf);
            if (page->isEmpty())
                break;
            next = page->last().index + 1;
            if (const auto going = report(std::min(next, m_size)); !going)
                return propagate(going);
        }
        return report(m_size);
    }

    QSqlDatabase m_database;
    AuditVerifier m_verifier;
    const std::function<bool(qint64, qint64)> &m_progress;
    qint64 m_size = 0;
};

} // namespace

Result<AuditReport> verifyLedger(const QSqlDatabase &database,
                                 const std::function<bool(qint64, qint64)> &progress)
{
    // One moment of the ledger: an intent and its event must not be read on two sides of a commit.
    const Transaction snapshot(database, Transaction::Kind::Snapshot);
    if (const auto begun = snapshot.begun(); !begun)
        return propagate(begun);
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    return LedgerReading(database, *genesis, progress).read();
}

} // namespace sallyport
