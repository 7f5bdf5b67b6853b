// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/grant.h"
#include "models/domain/result.h"
#include "models/services/policycache.h"

#include <QList>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <memory>

namespace sallyport {

// What nearly every question to the ledger needs, as of one moment.
struct LedgerBasics
{
    Directory directory;
    PolicyPointer policy; // in force; null while there is none
    QList<Grant> liveGrants;
};

using LedgerBasicsPointer = std::shared_ptr<const LedgerBasics>;

// Read anew.
Result<LedgerBasicsPointer> readBasics(const QSqlDatabase &database);

// Reads them once for each change of the ledger, however many questions follow it. For a connection
// that writes nothing, since its own commits are no news to it; in that connection's thread alone.
class LedgerCache
{
public:
    Result<LedgerBasicsPointer> basics(const QSqlDatabase &database);

private:
    QPointer<QSqlDriver> m_driver; // a connection that was opened again counts from elsewhere
    qint64 m_change = -1;
    LedgerBasicsPointer m_basics;
};

// From the cache where there is one.
Result<LedgerBasicsPointer> basicsOf(const QSqlDatabase &database, LedgerCache *cache);

} // namespace sallyport
