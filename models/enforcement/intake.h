// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/logguard.h"
#include "models/enforcement/registrycache.h"
#include "models/enforcement/unsealing.h"

namespace sallyport {

// Takes what people put into the mailbox: verifies, admits, decides and answers, all within the
// batch of the caller. Changes the cache it was given, so hand it a copy and keep that after the
// commit.
class Intake
{
public:
    // Many share a commit; where each is written by itself, one transaction must not last too long.
    static constexpr int BatchSize = 1024;
    static constexpr int SingleBatchSize = 256;

    // A signed checkpoint that contradicts the log, and the person whose device carried it.
    struct Proof
    {
        SeenCheckpoint checkpoint;
        QString person;
    };

    Intake(Batch &batch, RegistryCache &cache, LogGuard &log, Unsealer &unsealer, Instant now)
        : m_batch(batch)
        , m_cache(cache)
        , m_log(log)
        , m_unsealer(unsealer)
        , m_now(now)
    {
    }

    // Rows that were taken in, at most BatchSize.
    Result<int> run();
    // The first that was met, also of an intent that is refused for something else.
    const std::optional<Proof> &proof() const { return m_proof; }

private:
    Result<void> gather(const QList<Unsealed> &unsealed);
    Result<void> take(const MailboxRow &row, const Unsealed &unsealed);
    Result<void> quarantine(const MailboxRow &row, const QString &code);
    Result<void> judge(const MailboxRow &row, const Intent &intent, const Unsealed &unsealed);
    bool isSigned(const MailboxRow &row, const Unsealed &unsealed, const Device &device) const;
    Result<Testimony> hear(const Intent &intent, const Device &device);
    Result<void> decideRequest(const MailboxRow &row, const Intent &intent);
    Result<void> show(const Request &request, IntentKind kind);
    Result<void> decideRegistry(const MailboxRow &row, const Intent &intent);
    Result<void> accept(const MailboxRow &row, const Intent &intent);
    Result<void> refuse(const MailboxRow &row, const Intent &intent, const Refusal &refusal,
                        bool proven, bool consumed);
    Result<void> answer(const MailboxRow &row, Receipt receipt);
    Result<void> consume(const Intent &intent);

    Batch &m_batch;
    RegistryCache &m_cache;
    LogGuard &m_log;
    Unsealer &m_unsealer;
    const Instant m_now;
    std::optional<Proof> m_proof;
};

} // namespace sallyport
