// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxrepository.h"
#include "tests/support/verify.h"

namespace sallyport {

// What the enforcer answers, written as it does.
inline void answer(const QSqlDatabase &database, const QByteArray &digest, bool consumed)
{
    MailboxRepository mailbox(database);
    const auto rows = mailbox.unprocessed(100);
    SP_VERIFY(rows);
    for (const MailboxRow &row : *rows) {
        if (sha256(row.envelope.payload) != digest)
            continue;
        SP_VERIFY(mailbox.markProcessed(row.id, fromMs(1)));
        SP_VERIFY(mailbox.addReceipt(
            { .intentDigest = digest,
              .mailboxId = row.id,
              .receivedAt = fromMs(1),
              .accepted = consumed,
              .counterConsumed = consumed,
              .code = consumed ? QString() : QStringLiteral("unknown-device") }));
    }
}

} // namespace sallyport
