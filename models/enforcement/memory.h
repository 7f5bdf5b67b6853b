// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/liveset.h"
#include "models/enforcement/operationqueue.h"
#include "models/enforcement/registrycache.h"

#include <QSqlDatabase>

namespace sallyport {

// What the enforcer keeps of the ledger between transactions; always as last committed.
struct Memory
{
    explicit Memory(const QString &bootId) : live(bootId) { }

    RegistryCache registry;
    LiveSet live;
    OperationQueue queue;

    Result<void> load(const QSqlDatabase &database);
    // Without the ledger: grants alone, as the journal kept them.
    void loadGrants(const QList<Grant> &grants);
    void apply(const Changes &changes);
};

} // namespace sallyport
