// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/request.h"
#include "models/domain/result.h"
#include "models/store/change.h"

#include <QList>
#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// Which requests; every member narrows. Pages go by (filedAt, id), newest first.
struct RequestFilter
{
    std::optional<RequestState> state;
    bool decided = false; // every state but Pending; ignored when state is set
    QString requester;
    QString text; // part of target, profile, requester, scenario, reason or id, in any case
    std::optional<Instant> beforeFiledAt; // page key: strictly older than (beforeFiledAt, beforeId)
    QString beforeId;
    int limit = 200;
};

// Requests and the decisions on their current revision.
class RequestRepository
{
public:
    explicit RequestRepository(const QSqlDatabase &database) : m_database(database) { }

    Result<std::optional<Request>> byId(const QString &id);
    // Those that are there, each once, in no order.
    Result<QList<Request>> byIds(const QStringList &ids);
    Result<QList<Request>> page(const RequestFilter &filter);
    Result<QList<Request>> pending(); // by decideBy
    // At most limit of them, strictly after this place in that order.
    Result<QList<Request>> pendingAfter(Instant decideBy, const QString &id, int limit);
    // Inserts or updates; Conflict when the stored row changed since it was loaded as before.
    Result<void> save(const std::optional<Request> &before, const Request &after)
    {
        return save({ { before, after } });
    }
    Result<void> save(const QList<Change<Request>> &changes); // each of another request
    // Who may see a request beside its requester and those who oversee all: selectors as in a
    // policy, by the request's id. Replaces what was there.
    Result<void> setAudiences(const QMap<QString, QStringList> &selectors);
    Result<void> setAudience(const QString &id, const QStringList &selectors)
    {
        return setAudiences({ { id, selectors } });
    }
    Result<QStringList> audience(const QString &id);
    Result<qint64> count();
    // How often this person asked for this target, whatever became of it.
    Result<qint64> countOf(const QString &requester, const QString &target);
    Result<std::optional<Instant>> nextDecideBy();
    // Full ids that start with these digits, in order.
    Result<QStringList> idsStartingWith(const QString &start, int limit);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
