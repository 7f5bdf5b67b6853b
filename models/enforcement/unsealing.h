// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/store/mailboxrepository.h"

#include <memory>
#include <optional>

namespace sallyport {

// What can be said of a row of the mailbox by itself, without any other.
struct Unsealed
{
    std::optional<Intent> intent; // none: it is malformed
    QByteArray key; // the public key of its device, empty when that is unknown
    bool isSigned = false; // by that key
};

// Parses and verifies rows on the machine's cores: that is most of what an intent costs, and no row
// depends on another for it. Decides nothing; whoever uses the result looks whether the key is
// still its device's.
class Unsealer
{
public:
    Unsealer() = default;
    ~Unsealer(); // waits for what is under way
    Q_DISABLE_COPY_MOVE(Unsealer)

    // In the order of the rows. What was begun before is taken where payload and signature are the
    // same; the rest is done now.
    QList<Unsealed> unseal(const QList<MailboxRow> &rows, const Directory &directory,
                           const QByteArray &ledgerId);
    // Begins with the rows that come next, while the caller waits for the ledger.
    void begin(const QList<MailboxRow> &next, const Directory &directory,
               const QByteArray &ledgerId);
    // Waits for what was begun and drops it.
    void forget();

private:
    struct Work;
    std::shared_ptr<Work> m_begun;
};

} // namespace sallyport
