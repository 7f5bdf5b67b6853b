// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"
#include "models/domain/operation.h"
#include "models/domain/result.h"
#include "models/store/change.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// A grant that is overdue and cannot be ended, as far as it keeps others from opening.
struct StuckGrant
{
    QString id;
    QString person;
    QString target;
};

// Grants and what is to be done for them on their targets.
class GrantRepository
{
public:
    explicit GrantRepository(const QSqlDatabase &database) : m_database(database) { }

    Result<std::optional<Grant>> byId(const QString &id);
    Result<std::optional<Grant>> ofRequest(const QString &requestId);
    // The newest of each request that has one, in no order.
    Result<QList<Grant>> ofRequests(const QStringList &requestIds);
    // Every one of each request, a request's in the order in which they were planned.
    Result<QList<Grant>> allOfRequests(const QStringList &requestIds);
    Result<QList<Grant>> live(); // opening, active, ending, or ended with clean-up left
    Result<QList<Grant>> ofPerson(const QString &person, int limit); // newest first
    Result<QList<Grant>> recent(int limit); // newest first
    Result<bool> hasStuck(const QString &person, const QString &target);
    Result<QList<StuckGrant>> allStuck();
    Result<void> save(const std::optional<Grant> &before, const Grant &after)
    {
        return save({ { before, after } });
    }
    Result<void> save(const QList<Change<Grant>> &changes); // each of another grant

    // Within a migration that took away row digests, as RequestRepository::renew().
    Result<void> renew();

    Result<qint64> addOperation(const Operation &operation);
    Result<QList<Operation>> openOperations(); // not yet done
    Result<void> recordAttempt(qint64 operationId, int attempts, Instant nextAt);
    Result<void> finishOperation(qint64 operationId, Instant at);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
