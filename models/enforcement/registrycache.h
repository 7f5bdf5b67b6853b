// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/policy.h"
#include "models/domain/result.h"
#include "models/store/registryrepository.h"

#include <QHash>

#include <memory>

namespace sallyport {

// Who is who and which policies there are, kept between batches. The enforcer is the only writer,
// so nothing here grows old; a batch works on a copy, which replaces this after its commit.
struct RegistryCache
{
    QByteArray ledgerId;
    Directory directory;
    std::shared_ptr<const Policy> current; // null while the ledger has none
    bool asksFirstTime = false; // of current: looking it up for each request costs a statement
    bool hasBreakGlass = false; // the same

    // The parsed version with this digest; null when the ledger does not hold it or it does not
    // parse.
    Result<std::shared_ptr<const Policy>> policy(RegistryRepository &registry,
                                                 const QByteArray &digest);
    Result<void> load(RegistryRepository &registry);
    // From now on this one is in force.
    void enact(const std::shared_ptr<const Policy> &policy);

private:
    QHash<QByteArray, std::shared_ptr<const Policy>> m_parsed;
};

} // namespace sallyport
