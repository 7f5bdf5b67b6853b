// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reader.h"

#include "models/domain/ids.h"
#include "models/ledger/scram.h"
#include "models/services/requestitems.h"
#include "models/store/facts.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qsizetype ShortestStart = 4;
constexpr qsizetype IdLength = 32;
constexpr int AtOnce = 250; // requests of a page

bool isOver(const RequestItem &item)
{
    if (item.request.state == RequestState::Pending)
        return false;
    return !item.grant || item.grant->state == GrantState::Ended
        || item.grant->state == GrantState::Lapsed;
}

bool isIdStart(const QString &text)
{
    return text.size() >= ShortestStart && text.size() <= IdLength
        && std::ranges::all_of(
               text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

// Pages through until limit requests that are not pending are there.
Result<QList<Request>> decidedRequests(const QSqlDatabase &database, int limit)
{
    RequestRepository repository(database);
    RequestFilter filter{ .limit = limit };
    QList<Request> decided;
    for (;;) {
        const auto page = repository.page(filter);
        if (!page)
            return propagate(page);
        for (const Request &request : *page) {
            if (request.state != RequestState::Pending && decided.size() < limit)
                decided.append(request);
        }
        if (page->size() < filter.limit || decided.size() >= limit)
            return decided;
        filter.beforeFiledAt = page->last().filedAt;
        filter.beforeId = page->last().id;
    }
}

// Pages through what waits and stops with the last row that is shown: reading and judging all of a
// long queue would take longer than anybody looks at it.
Result<QList<RequestItem>> pendingQueue(const QSqlDatabase &database, LedgerView &view, bool mine,
                                        const QString &viewer, Instant now, int limit)
{
    RequestRepository repository(database);
    QList<RequestItem> queue;
    Instant decideBy;
    QString id;
    for (;;) {
        const auto page = repository.pendingAfter(decideBy, id, AtOnce);
        if (!page)
            return propagate(page);
        auto items = itemsOf(view, *page, viewer, now);
        if (!items)
            return items;
        items->removeIf([mine](const RequestItem &item) { return item.mineToDecide != mine; });
        queue.append(std::move(*items));
        if (page->size() < AtOnce || queue.size() >= limit)
            break;
        decideBy = page->last().decideBy;
        id = page->last().id;
    }
    if (queue.size() > limit)
        queue.resize(limit);
    return queue;
}

Result<QList<Request>> requestsOf(const QSqlDatabase &database, const QList<Grant> &grants)
{
    RequestRepository repository(database);
    QList<Request> requests;
    for (const Grant &grant : grants) {
        const auto request = repository.byId(grant.requestId);
        if (!request)
            return propagate(request);
        if (*request)
            requests.append(**request);
    }
    return requests;
}

} // namespace

Result<QList<RequestItem>> Reader::queue(QueueKind kind, const QString &viewer, Instant now,
                                         int limit)
{
    auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    if (kind != QueueKind::Decided)
        return pendingQueue(m_database, *view, kind == QueueKind::MineToDecide, viewer, now, limit);
    const auto requests = decidedRequests(m_database, limit);
    return requests ? itemsOf(*view, *requests, viewer, now) : propagate(requests);
}

Result<QList<RequestItem>> Reader::access(const QString &viewer, int limit)
{
    auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    auto requests = RequestRepository(m_database).page({ .requester = viewer, .limit = limit });
    if (!requests)
        return propagate(requests);
    QList<Grant> older = view->liveGrants();
    older.removeIf([&](const Grant &grant) {
        return grant.person != viewer
            || std::ranges::any_of(*requests, [&grant](const Request &request) {
                   return request.id == grant.requestId;
               });
    });
    const auto further = requestsOf(m_database, older);
    if (!further)
        return propagate(further);
    auto items = itemsOf(*view, *requests + *further, viewer, std::nullopt);
    if (items)
        std::stable_partition(items->begin(), items->end(),
                              [](const RequestItem &item) { return !isOver(item); });
    return items;
}

Result<QList<RequestItem>> Reader::requests(const RequestFilter &filter, const QString &viewer)
{
    auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    const auto page = RequestRepository(m_database).page(filter);
    if (!page)
        return propagate(page);
    return itemsOf(*view, *page, viewer, std::nullopt);
}

Result<QList<RequestItem>> Reader::liveGrants(const QString &viewer)
{
    auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    const auto requests = requestsOf(m_database, view->liveGrants());
    if (!requests)
        return propagate(requests);
    return itemsOf(*view, *requests, viewer, std::nullopt);
}

Result<QList<LoggedEvent>> Reader::timeline(const QString &requestId, qint64 from, int limit)
{
    return EventRepository(m_database).ofRequest(requestId, from, limit);
}

Result<QList<PersonRef>> Reader::people()
{
    const auto directory = RegistryRepository(m_database).directory();
    if (!directory)
        return propagate(directory);
    QList<PersonRef> people;
    for (const Person &person : directory->people()) {
        if (person.active)
            people.append({ .id = person.id, .name = person.name });
    }
    std::ranges::sort(people, [](const PersonRef &a, const PersonRef &b) {
        return std::pair(a.name.toCaseFolded(), a.id) < std::pair(b.name.toCaseFolded(), b.id);
    });
    return people;
}

Result<ConnectionHint> Reader::connection(const Grant &grant)
{
    const auto fact = EventRepository(m_database).fact(targetAddressFactName(grant.target));
    if (!fact)
        return propagate(fact);
    const auto address = *fact ? TargetAddressFact::fromBytes(**fact) : std::nullopt;
    if (!address)
        return fail(ErrorCode::NotFound, u"reader: no enforcer told this target's address"_s);
    return ConnectionHint{ .host = address->host,
                           .port = address->port,
                           .database = address->database,
                           .role = postgresLoginName(grant.id) };
}

Result<QString> Reader::resolveRequestId(const QString &start)
{
    const QString wanted = start.trimmed().toLower();
    if (!isIdStart(wanted))
        return fail(ErrorCode::Invalid, u"reader: at least 4 hex digits name a request"_s);
    const auto ids = RequestRepository(m_database).idsStartingWith(wanted, 2);
    if (!ids)
        return propagate(ids);
    if (ids->isEmpty())
        return fail(ErrorCode::NotFound, u"reader: no request begins like this"_s);
    if (ids->size() > 1)
        return fail(ErrorCode::Conflict, u"reader: more than one request begins like this"_s);
    return ids->first();
}

} // namespace sallyport
