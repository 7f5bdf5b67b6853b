// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/health.h"
#include "models/services/readmodels.h"
#include "models/store/requestrepository.h"

#include <QSqlDatabase>

namespace sallyport {

enum class QueueKind { MineToDecide, WaitingOnOthers, Decided };

// What console and command line read, one question a method. viewer is a person id. Runs in the
// database thread; returns values only.
class Reader
{
public:
    explicit Reader(const QSqlDatabase &database) : m_database(database) { }

    // MineToDecide and WaitingOnOthers: by decideBy. Decided: newest first, at most limit.
    Result<QList<RequestItem>> queue(QueueKind kind, const QString &viewer, Instant now,
                                     int limit = 500);
    // Own requests and grants: live first, then newest first.
    Result<QList<RequestItem>> access(const QString &viewer, int limit = 100);
    Result<QList<RequestItem>> requests(const RequestFilter &filter, const QString &viewer);
    Result<QList<RequestItem>> liveGrants(const QString &viewer);
    Result<RequestDetail> detail(const QString &requestId, const QString &viewer, Instant now);
    Result<QList<LoggedEvent>> timeline(const QString &requestId, qint64 from = 0,
                                        int limit = 1000);
    Result<QList<AskOption>> options(const QString &viewer);
    // The same engine as the enforcer's: rules are never evaluated here (I6).
    Result<AskPreview> preview(const QString &viewer, const Ask &ask, Instant now);
    Result<ConnectionHint> connection(const Grant &grant);
    Result<QList<PersonRef>> people();
    Result<LedgerStatus> status(Instant now);
    Result<Health> health(Instant now);
    // A unique full id for the start of one (at least 4 digits). NotFound or Conflict.
    Result<QString> resolveRequestId(const QString &start);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
