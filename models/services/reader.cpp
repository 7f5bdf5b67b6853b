// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reader.h"

#include "models/domain/ids.h"
#include "models/domain/phase.h"
#include "models/ledger/scram.h"
#include "models/services/requestitems.h"
#include "models/services/riskhints.h"
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

bool awaitsOccurrence(const RequestItem &item)
{
    return item.request.ask.recurrence && awaitsOpening(item.request, item.grant);
}

bool isOver(const RequestItem &item)
{
    if (item.request.state == RequestState::Pending || item.mineToClaim || awaitsOccurrence(item))
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

// What is approved and has not started, where the viewer may still deny it.
Result<QList<RequestItem>> vetoQueue(const QSqlDatabase &database, LedgerView &view,
                                     const QString &viewer, Instant now, int limit)
{
    const auto requests = RequestRepository(database).toStart(limit);
    if (!requests)
        return propagate(requests);
    auto items = itemsOf(view, *requests, viewer, now);
    if (items)
        items->removeIf([](const RequestItem &item) { return !item.mineToDecide; });
    return items;
}

Result<QList<RequestItem>> reviewQueue(const QSqlDatabase &database, LedgerView &view,
                                       const QString &viewer, Instant now, int limit)
{
    const auto requests = RequestRepository(database).toReview(limit);
    if (!requests)
        return propagate(requests);
    auto items = itemsOf(view, *requests, viewer, now);
    if (items)
        items->removeIf([](const RequestItem &item) {
            return !item.mineToReview && (!item.alarmsMe || isOver(item));
        });
    return items;
}

// Of the rows that are shown only.
Result<QList<RequestItem>> withRisks(const QSqlDatabase &database, const LedgerView &view,
                                     Result<QList<RequestItem>> items, Instant now)
{
    if (!items)
        return items;
    if (const auto added = addRisks(database, view, *items, now); !added)
        return propagate(added);
    return items;
}

// In the order of the grants.
Result<QList<Request>> requestsOf(const QSqlDatabase &database, const QList<Grant> &grants)
{
    QStringList ids;
    for (const Grant &grant : grants)
        ids.append(grant.requestId);
    const auto found = RequestRepository(database).byIds(ids);
    if (!found)
        return found;
    QHash<QString, Request> byId;
    for (const Request &request : *found)
        byId.insert(request.id, request);
    QList<Request> requests;
    for (const QString &id : std::as_const(ids)) {
        if (const auto one = byId.constFind(id); one != byId.cend())
            requests.append(*one);
    }
    return requests;
}

} // namespace

Result<QList<RequestItem>> Reader::queue(QueueKind kind, const QString &viewer, Instant now,
                                         int limit)
{
    auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    switch (kind) {
    case QueueKind::ToReview:
        return reviewQueue(m_database, *view, viewer, now, limit);
    case QueueKind::WaitingOnOthers:
        return withRisks(m_database, *view,
                         pendingQueue(m_database, *view, false, viewer, now, limit), now);
    case QueueKind::Decided: {
        const auto requests = decidedRequests(m_database, limit);
        return requests ? itemsOf(*view, *requests, viewer, now) : propagate(requests);
    }
    case QueueKind::MineToDecide:
        break;
    }
    auto mine = vetoQueue(m_database, *view, viewer, now, limit);
    const auto pending = pendingQueue(m_database, *view, true, viewer, now, limit);
    if (!mine || !pending)
        return mine ? pending : mine;
    return withRisks(m_database, *view, *mine + *pending, now);
}

Result<QList<RequestItem>> Reader::access(const QString &viewer, int limit)
{
    auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    RequestRepository repository(m_database);
    auto requests = repository.page({ .requester = viewer, .limit = limit });
    const auto forOthers = repository.filedForOthers(viewer, limit);
    if (!requests || !forOthers)
        return propagate(requests ? forOthers : requests);
    *requests += *forOthers;
    std::ranges::stable_sort(*requests, std::ranges::greater(), &Request::filedAt);
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

Result<QList<RequestItem>> Reader::liveGrants(const QString &viewer)
{
    auto view = LedgerView::load(m_database, m_cache);
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
    const auto basics = basicsOf(m_database, m_cache);
    if (!basics)
        return propagate(basics);
    QList<PersonRef> people;
    for (const Person &person : (*basics)->directory.people()) {
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
