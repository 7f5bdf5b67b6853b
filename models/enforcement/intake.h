// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/registrycache.h"

namespace sallyport {

// Takes what people put into the mailbox: verifies, admits, decides and answers, all within the
// batch of the caller. Changes the cache it was given, so hand it a copy and keep that after the
// commit.
class Intake
{
public:
    static constexpr int BatchSize = 256;

    Intake(Batch &batch, RegistryCache &cache, Instant now)
        : m_batch(batch)
        , m_cache(cache)
        , m_now(now)
    {
    }

    // Rows that were taken in, at most BatchSize.
    Result<int> run();

private:
    Result<void> take(const MailboxRow &row);
    Result<void> quarantine(const MailboxRow &row, const QString &code);
    Result<void> judge(const MailboxRow &row, const Intent &intent);
    Result<void> decideRequest(const MailboxRow &row, const Intent &intent);
    Result<void> decideRegistry(const MailboxRow &row, const Intent &intent);
    Result<void> accept(const MailboxRow &row, const Intent &intent);
    Result<void> refuse(const MailboxRow &row, const Intent &intent, const Refusal &refusal,
                        bool proven, bool consumed);
    Result<void> answer(const MailboxRow &row, Receipt receipt);
    Result<void> consume(const Intent &intent);

    Batch &m_batch;
    RegistryCache &m_cache;
    const Instant m_now;
};

} // namespace sallyport
