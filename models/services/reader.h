// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/health.h"
#include "models/services/ledgercache.h"
#include "models/services/readmodels.h"
#include "models/store/requestrepository.h"

#include <QSet>
#include <QSqlDatabase>

namespace sallyport {

enum class QueueKind { MineToDecide, WaitingOnOthers, Decided, ToReview };

// What console and command line read, one question a method. viewer is a person id. Runs in the
// database thread; returns values only.
class Reader
{
public:
    // cache: of this connection, or null; it outlives the reader.
    explicit Reader(const QSqlDatabase &database, LedgerCache *cache = nullptr)
        : m_database(database)
        , m_cache(cache)
    {
    }

    // MineToDecide and WaitingOnOthers: by decideBy; what the viewer may veto comes first. Decided:
    // newest first, at most limit. ToReview: what broke the glass and
    // the viewer may review now, or is open and alarms them, by reviewBy.
    Result<QList<RequestItem>> queue(QueueKind kind, const QString &viewer, Instant now,
                                     int limit = 500);
    // Own requests and grants, and those that the viewer asked for on others' behalf: live first,
    // then newest first.
    Result<QList<RequestItem>> access(const QString &viewer, int limit = 100);
    Result<QList<RequestItem>> liveGrants(const QString &viewer);
    Result<RequestDetail> detail(const QString &requestId, const QString &viewer, Instant now);
    // The ids of those whose revision is not what a registered device of its author signed. known
    // takes the ones that are, so that they are verified once: keys of what was compared.
    Result<QStringList> unverified(const QList<Request> &requests, QSet<QByteArray> &known);
    Result<QList<LoggedEvent>> timeline(const QString &requestId, qint64 from = 0,
                                        int limit = 1000);
    Result<QList<AskOption>> options(const QString &viewer);
    // The same engine as the enforcer's: rules are never evaluated here (I6).
    Result<AskPreview> preview(const QString &viewer, const Ask &ask, Instant now);
    Result<ConnectionHint> connection(const Grant &grant);
    Result<QList<PersonRef>> people();
    Result<LedgerStatus> status(Instant now);
    Result<Health> health(Instant now);
    // Nothing while nothing is frozen.
    Result<std::optional<FreezeItem>> freeze();
    Result<Safeguards> safeguards(const QString &viewer);
    // A unique full id for the start of one (at least 4 digits). NotFound or Conflict.
    Result<QString> resolveRequestId(const QString &start);

private:
    QSqlDatabase m_database;
    LedgerCache *m_cache;
};

} // namespace sallyport
