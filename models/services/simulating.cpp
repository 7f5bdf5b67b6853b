// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/simulating.h"

#include "models/domain/governing.h"
#include "models/ledger/envelope.h"
#include "models/ledger/genesis.h"
#include "models/services/policycache.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int IntentsAtOnce = 500;

// Reads what was taken in, in its order, and hands it to the simulation.
class HistoryReading
{
public:
    HistoryReading(const QSqlDatabase &database, Simulation &simulation,
                   const std::function<bool(qint64)> &progress)
        : m_database(database)
        , m_mailbox(database)
        , m_simulation(simulation)
        , m_progress(progress)
    {
    }

    Result<qint64> read()
    {
        auto applied = RegistryRepository(m_database).appliedPolicies();
        if (!applied)
            return propagate(applied);
        m_applied = std::move(*applied); // the oldest is the last
        qint64 position = 0;
        for (;;) {
            const auto page = m_mailbox.processedAfter(position, IntentsAtOnce);
            if (!page)
                return propagate(page);
            if (const auto played = play(*page); !played)
                return propagate(played);
            m_read += page->size();
            if (m_progress && !m_progress(m_read))
                return fail(ErrorCode::Conflict, u"simulation: cancelled"_s);
            if (page->size() < IntentsAtOnce)
                return m_read;
            position = page->last().position;
        }
    }

private:
    Result<void> play(const QList<MailboxRow> &page)
    {
        if (page.isEmpty())
            return {};
        const auto [first, last] = std::ranges::minmax(page, {}, &MailboxRow::id);
        const auto receipts = m_mailbox.receiptsBetween(first.id, last.id);
        if (!receipts)
            return propagate(receipts);
        QHash<qint64, const Receipt *> answers;
        for (const Receipt &receipt : *receipts)
            answers.insert(receipt.mailboxId, &receipt);
        for (const MailboxRow &row : page) {
            const Receipt *const answer = answers.value(row.id);
            const auto intent = parseIntent(row.envelope.payload);
            // What nobody could read or answered decided nothing.
            if (!answer || !intent)
                continue;
            if (const auto enacted = enactUntil(answer->receivedAt); !enacted)
                return enacted;
            m_simulation.take({ .intent = *intent,
                                .receivedAt = answer->receivedAt,
                                .accepted = answer->accepted,
                                .code = answer->code });
            if (!answer->accepted || !isGoverning(intent->kind))
                continue;
            if (const auto enacted = enactBy(*intent, answer->receivedAt); !enacted)
                return enacted;
        }
        return {};
    }

    // What time put into force meanwhile.
    Result<void> enactUntil(Instant at)
    {
        while (!m_applied.isEmpty() && m_applied.last().at < at) {
            if (const auto done = enactNext(); !done)
                return done;
        }
        return {};
    }

    // What this signature put into force, if anything.
    Result<void> enactBy(const Intent &intent, Instant at)
    {
        const auto &digest = std::get<ProposePolicyBody>(intent.body).digest;
        const bool isNext = !m_applied.isEmpty() && m_applied.last().at == at
            && m_applied.last().digest == digest;
        return isNext ? enactNext() : Result<void>();
    }

    Result<void> enactNext()
    {
        const auto policy = policyOf(m_database, m_applied.takeLast().digest);
        if (!policy)
            return propagate(policy);
        if (!*policy)
            return fail(ErrorCode::Corrupt, u"simulation: a policy's text is gone"_s);
        m_simulation.enact(*policy);
        return {};
    }

    QSqlDatabase m_database;
    MailboxRepository m_mailbox;
    Simulation &m_simulation;
    const std::function<bool(qint64)> &m_progress;
    QList<AppliedPolicy> m_applied; // not enacted yet
    qint64 m_read = 0;
};

} // namespace

Result<SimulatedHistory> simulateHistory(const QSqlDatabase &database, const Policy &proposed,
                                         Instant since, Instant now,
                                         const std::function<bool(qint64)> &progress)
{
    const auto row = RegistryRepository(database).genesis();
    if (!row)
        return propagate(row);
    const auto genesis = parseGenesis(row->bytes);
    if (!genesis)
        return propagate(genesis);
    Simulation simulation(directoryOf(*genesis), std::make_shared<const Policy>(proposed), since);
    const auto read = HistoryReading(database, simulation, progress).read();
    if (!read)
        return propagate(read);
    simulation.finish(now);
    return SimulatedHistory{ .requests = simulation.requests(),
                             .intents = *read,
                             .divergences = simulation.divergences() };
}

} // namespace sallyport
