// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgercache.h"
#include "models/services/readmodels.h"
#include "models/services/requestquery.h"

#include <QSqlDatabase>

namespace sallyport {

class LedgerView;

// Where a search goes on: strictly before this request, newest first.
struct FindPlace
{
    Instant filedAt;
    QString id;
    bool operator==(const FindPlace &) const = default;
};

struct FoundRequests
{
    QList<RequestItem> items; // newest first
    std::optional<FindPlace> next; // none: there are no more
    std::optional<QueryMistake> mistake; // a name that nobody has; then nothing was looked for
};

// Finds what the viewer may see. Not thread-safe; of one connection.
class RequestFinder
{
public:
    static constexpr int AtOnce = 250; // rows of a reading
    static constexpr int MostLookedAt = 5000; // rows of one call

    // cache: of this connection, or null.
    explicit RequestFinder(const QSqlDatabase &database, LedgerCache *cache = nullptr)
        : m_database(database)
        , m_cache(cache)
    {
    }

    // At most limit requests that fit, from a place on or from the newest. Returns with fewer, and
    // where to go on, when it looked at MostLookedAt rows, or through a stretch of time for words
    // that no index leads to: whoever waits may want something else by then.
    Result<FoundRequests> find(RequestQuery query, const QString &viewer, int limit,
                               const std::optional<FindPlace> &from = std::nullopt);

private:
    Result<FoundRequests> walk(LedgerView &view, const RequestQuery &query, const QString &viewer,
                               int limit, const std::optional<FindPlace> &from);

    QSqlDatabase m_database;
    LedgerCache *m_cache;
};

// What a person may write behind a key, for completion: ids, and names where they tell more.
struct QueryWords
{
    QList<PersonRef> people; // everybody, also who left
    QList<std::pair<QString, QString>> targets; // id and title
    QList<std::pair<QString, QString>> scenarios; // id and title
    QStringList profiles;
    bool operator==(const QueryWords &) const = default;
};
Result<QueryWords> queryWords(const QSqlDatabase &database, LedgerCache *cache = nullptr);

} // namespace sallyport
