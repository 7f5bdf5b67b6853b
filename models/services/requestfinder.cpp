// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestfinder.h"

#include "models/services/earliergrants.h"
#include "models/services/queryfit.h"
#include "models/services/requestitems.h"
#include "models/store/requestrepository.h"

#include <algorithm>
#include <utility>

namespace sallyport {

namespace {

constexpr int MostLed = 1000; // requests that an index of words leads to; of more, some are near
constexpr qsizetype MostPages = 40; // people times targets; beyond, all requests are looked at

// The states that a request of this phase can have.
std::pair<RequestState, RequestState> statesOf(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return { RequestState::Pending, RequestState::Pending };
    case Phase::Denied:
        return { RequestState::Denied, RequestState::Denied };
    case Phase::Withdrawn:
        return { RequestState::Withdrawn, RequestState::Withdrawn };
    case Phase::Extended:
        return { RequestState::Approved, RequestState::Approved };
    default: // with a grant, which may outlast a denial, a withdrawal or a lapse
        return { RequestState::Approved, RequestState::Lapsed };
    }
}

void narrowStates(RequestFilter &filter, const QSet<Phase> &phases)
{
    if (phases.isEmpty())
        return;
    filter.state = RequestState::Lapsed;
    filter.upTo = RequestState::Pending;
    for (const Phase phase : phases) {
        const auto [first, last] = statesOf(phase);
        filter.state = std::min(*filter.state, first);
        filter.upTo = std::max(*filter.upTo, last);
    }
}

QStringList idsOf(const QueryNames &names)
{
    QStringList ids;
    for (const QueryName &name : names.any)
        ids += name.ids;
    ids.removeDuplicates();
    return ids.isEmpty() ? QStringList{ QString() } : ids;
}

// What the store can narrow by its indexes: a page for each person and target.
QList<RequestFilter> filtersFor(const RequestQuery &query)
{
    RequestFilter filter{ .text = query.words.value(0), .limit = RequestFinder::AtOnce };
    filter.since = query.since;
    filter.until = query.until;
    narrowStates(filter, query.phases);
    if (filter.text.isEmpty())
        filter.text = query.reasons.value(0);
    const QStringList people = idsOf(query.who);
    const QStringList targets = idsOf(query.target);
    if (people.size() * targets.size() > MostPages)
        return { filter };
    QList<RequestFilter> filters;
    for (const QString &person : people) {
        for (const QString &target : targets) {
            filter.requester = person;
            filter.target = target;
            filters.append(filter);
        }
    }
    return filters;
}

bool isNewer(const Request &one, const Request &other)
{
    return std::pair(one.filedAt, one.id) > std::pair(other.filedAt, other.id);
}

// The newest AtOnce rows of all pages before a place, newest first.
Result<QList<Request>> pageOf(RequestRepository &repository, QList<RequestFilter> filters,
                              const std::optional<FindPlace> &from)
{
    QList<Request> rows;
    for (RequestFilter &filter : filters) {
        if (from) {
            filter.beforeFiledAt = from->filedAt;
            filter.beforeId = from->id;
        }
        const auto page = repository.page(filter);
        if (!page)
            return page;
        rows += *page;
    }
    std::ranges::sort(rows, isNewer);
    if (rows.size() > RequestFinder::AtOnce)
        rows.resize(RequestFinder::AtOnce);
    return rows;
}

// Only what is under way has such a phase, and there is never much of it.
bool isAboutLive(const RequestQuery &query)
{
    return !query.phases.isEmpty() && std::ranges::all_of(query.phases, [](Phase phase) {
        return phase == Phase::Opening || phase == Phase::Open || phase == Phase::Ending
            || phase == Phase::Stuck;
    });
}

Result<QList<RequestItem>> fitting(const QSqlDatabase &database, LedgerView &view,
                                   QList<Request> requests, const RequestQuery &query,
                                   const QString &viewer)
{
    requests.removeIf([&query](const Request &request) { return !fits(query, request); });
    auto items = itemsOf(view, requests, viewer, std::nullopt);
    if (!items)
        return items;
    items->removeIf([&query](const RequestItem &item) {
        return !fitsPhase(query, phaseOf(item.request, item.grant));
    });
    if (const auto told = addEarlierGrants(database, *items); !told)
        return propagate(told);
    return items;
}

void keepFirst(FoundRequests &found, int limit)
{
    if (found.items.size() <= limit)
        return;
    found.items.resize(limit);
    const Request &last = found.items.last().request;
    found.next = FindPlace{ last.filedAt, last.id };
}

// The few that something else than time leads to; nothing where it is too many.
Result<std::optional<QStringList>> ledTo(const QSqlDatabase &database, const LedgerView &view,
                                         const RequestQuery &query)
{
    if (!isAboutLive(query))
        return RequestRepository(database).idsWith(query.words + query.reasons, MostLed);
    QStringList ids;
    for (const Grant &grant : view.liveGrants())
        ids.append(grant.requestId);
    return std::optional(ids);
}

Result<FoundRequests> findAmong(const QStringList &ids, const QSqlDatabase &database,
                                LedgerView &view, const RequestQuery &query, const QString &viewer,
                                const std::optional<FindPlace> &from, int limit)
{
    auto requests = RequestRepository(database).byIds(ids);
    if (!requests)
        return propagate(requests);
    requests->removeIf([&](const Request &request) {
        return !fits(query, request)
            || (from
                && std::pair(request.filedAt, request.id) >= std::pair(from->filedAt, from->id));
    });
    std::ranges::sort(*requests, isNewer);
    FoundRequests found;
    for (qsizetype at = 0; at < requests->size() && found.items.size() <= limit;
         at += RequestFinder::AtOnce) {
        const auto items
            = fitting(database, view, requests->mid(at, RequestFinder::AtOnce), query, viewer);
        if (!items)
            return propagate(items);
        found.items += *items;
    }
    keepFirst(found, limit);
    return found;
}

// Walks back in time. Where texts are compared row by row it does so a stretch at a time, however
// few of them fit.
class Walk
{
public:
    Walk(RequestRepository &repository, const RequestQuery &query, std::pair<Instant, Instant> span)
        : m_repository(repository)
        , m_filters(filtersFor(query))
        , m_comparesTexts(!m_filters.first().text.isEmpty())
        , m_newest(std::min(query.until.value_or(Instant::max()), span.second + Millis(1)))
        , m_oldest(std::max(query.since.value_or(Instant()), span.first))
    {
    }

    // The next rows before this place; afterwards next() is where to go on.
    Result<QList<Request>> read(const std::optional<FindPlace> &from)
    {
        const Instant before = from ? from->filedAt : m_newest;
        const Instant since = m_comparesTexts ? std::max(m_oldest, before - m_stretch) : m_oldest;
        for (RequestFilter &filter : m_filters)
            filter.since = since;
        const auto rows = pageOf(m_repository, m_filters, from);
        if (!rows)
            return rows;
        m_isStretchOver = rows->size() < RequestFinder::AtOnce;
        if (!m_isStretchOver)
            m_next = FindPlace{ rows->last().filedAt, rows->last().id };
        else if (since > m_oldest)
            m_next = FindPlace{ since, {} };
        else
            m_next.reset();
        if (m_isStretchOver)
            m_stretch *= 2;
        return rows;
    }

    const std::optional<FindPlace> &next() const { return m_next; }
    // Whether whoever waits should be told now.
    bool isTimeToTell(bool hasFound) const
    {
        return m_isStretchOver && (hasFound || m_stretch > LongestStretch);
    }

private:
    static constexpr Millis FirstStretch = std::chrono::days(30);
    static constexpr Millis LongestStretch = 4 * FirstStretch;

    RequestRepository &m_repository;
    QList<RequestFilter> m_filters;
    const bool m_comparesTexts;
    const Instant m_newest;
    const Instant m_oldest;
    Millis m_stretch = FirstStretch;
    bool m_isStretchOver = false;
    std::optional<FindPlace> m_next;
};

} // namespace

Result<FoundRequests> RequestFinder::find(RequestQuery query, const QString &viewer, int limit,
                                          const std::optional<FindPlace> &from)
{
    auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    if (const auto mistake = resolve(query, *view))
        return FoundRequests{ .items = {}, .next = {}, .mistake = mistake };
    const auto ids = ledTo(m_database, *view, query);
    if (!ids)
        return propagate(ids);
    return *ids ? findAmong(**ids, m_database, *view, query, viewer, from, limit)
                : walk(*view, query, viewer, limit, from);
}

Result<FoundRequests> RequestFinder::walk(LedgerView &view, const RequestQuery &query,
                                          const QString &viewer, int limit,
                                          const std::optional<FindPlace> &from)
{
    RequestRepository repository(m_database);
    const auto span = repository.span();
    if (!span)
        return propagate(span);
    Walk back(repository, query, *span);
    FoundRequests found{ .items = {}, .next = from, .mistake = {} };
    for (int looked = 0; looked < MostLookedAt && found.items.size() < limit;) {
        const auto rows = back.read(found.next);
        const auto items = rows ? fitting(m_database, view, *rows, query, viewer) : propagate(rows);
        if (!items)
            return propagate(items);
        looked += int(rows->size());
        found.items += *items;
        found.next = back.next();
        if (!found.next || back.isTimeToTell(!found.items.isEmpty()))
            break;
    }
    keepFirst(found, limit);
    return found;
}

} // namespace sallyport
