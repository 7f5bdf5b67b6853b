// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/store/mailboxrepository.h"

#include <optional>

namespace sallyport {

// What can be said of a row of the mailbox by itself, without any other.
struct Unsealed
{
    std::optional<Intent> intent; // none: it is malformed
    QByteArray key; // the public key of its device, empty when that is unknown
    bool isSigned = false; // by that key
};

// In the order of the rows. Uses the machine's cores: parsing and verifying is most of what an
// intent costs, and no row depends on another for it.
QList<Unsealed> unseal(const QList<MailboxRow> &rows, const Directory &directory,
                       const QByteArray &ledgerId);

} // namespace sallyport
