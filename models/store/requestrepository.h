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
#include <utility>

namespace sallyport {

// Which requests; every member narrows. Pages go by (filedAt, id), newest first.
struct RequestFilter
{
    std::optional<RequestState> state;
    std::optional<RequestState> upTo; // with state: a range, in the order of the enum
    QString requester;
    QString target;
    std::optional<Instant> since; // filed at or after
    std::optional<Instant> until; // filed before
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
    // Those that may have all of these texts among what is written about them, led by an index, in
    // no order: none that has them is missing, some that has not may be there. Nothing where no
    // index leads, since every text is shorter than three characters, or there are more than most.
    Result<std::optional<QStringList>> idsWith(const QStringList &texts, int most);
    Result<QList<Request>> page(const RequestFilter &filter);
    Result<QList<Request>> pending(); // by decideBy
    // Those that time or people still have to do something about, by dueAt.
    Result<QList<Request>> waiting();
    // Those that somebody has to review, by reviewBy, and those that are approved and have not
    // started, by dueAt.
    Result<QList<Request>> toReview(int limit);
    Result<QList<Request>> toStart(int limit);
    // What this person filed under this bundle, in the order of filing.
    Result<QList<Request>> ofBundle(const QString &bundle, const QString &filedBy, int limit);
    // What this person filed on others' behalf, newest first.
    Result<QList<Request>> filedForOthers(const QString &person, int limit);
    // At most limit of the pending ones, strictly after this place in their order.
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
    // When the first and the last of all were filed; zero while there is none.
    Result<std::pair<Instant, Instant>> span();
    // Whether another request of this person for this target was approved.
    Result<bool> hasApproved(const QString &requester, const QString &target,
                             const QString &id = {});
    // How many other requests of theirs should have been reviewed by now.
    Result<qint64> countOverdue(const QString &requester, const QString &id, Instant now);
    Result<std::optional<Instant>> nextDecideBy();
    // Full ids that start with these digits, in order.
    Result<QStringList> idsStartingWith(const QString &start, int limit);
    // Within a migration that took away row digests: writes those rows as they are written today.
    // What cannot be read stays without one, and nobody can change it. Then indexes the words of
    // all that are not indexed yet.
    Result<void> renew();

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
