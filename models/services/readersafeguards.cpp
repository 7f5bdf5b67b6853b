// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ledgerview.h"
#include "models/services/reader.h"
#include "models/store/freezerow.h"
#include "models/store/requestrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MostToStart = 10'000;

FreezeItem itemOf(const FreezeState &state, const LedgerView &view)
{
    FreezeItem item{ .by = view.person(state.by), .at = state.at, .text = state.text };
    if (!state.unfreezing.isEmpty())
        item.unfreezing = view.person(state.unfreezing);
    return item;
}

// What recurs and is between two occurrences, or before the first.
Result<void> addRecurring(QList<LiveAccess> &live, const QSqlDatabase &database,
                          const LedgerView &view)
{
    const auto waiting = RequestRepository(database).toStart(MostToStart);
    if (!waiting)
        return propagate(waiting);
    for (const Request &request : *waiting) {
        const bool isOpen = std::ranges::any_of(live, [&request](const LiveAccess &access) {
            return access.grant.requestId == request.id;
        });
        if (isOpen || !hasRest({ .request = request }))
            continue;
        LiveAccess access{ .grant = {},
                           .person = view.person(request.requester),
                           .recurring = request };
        access.grant.requestId = request.id;
        access.grant.person = request.requester;
        access.grant.target = request.ask.target;
        access.grant.profile = request.ask.profile;
        live.append(access);
    }
    return {};
}

} // namespace

QList<LiveAccess> endedBy(const EndAllBody &order, const QList<LiveAccess> &live)
{
    QList<LiveAccess> ended = live;
    ended.removeIf([&order](const LiveAccess &access) {
        if (!access.recurring)
            return !isEndedBy(order, access.grant);
        const State state{ .request = access.recurring };
        return endByOrder(state, order, Intent(), Instant()).events.isEmpty();
    });
    return ended;
}

Result<std::optional<FreezeItem>> Reader::freeze()
{
    // Asked every few seconds: names are looked for only while there is something to name.
    const auto state = readFreeze(m_database);
    if (!state)
        return propagate(state);
    if (!*state)
        return std::optional<FreezeItem>();
    const auto view = LedgerView::load(m_database, m_cache);
    return view ? Result<std::optional<FreezeItem>>(itemOf(**state, *view)) : propagate(view);
}

Result<Safeguards> Reader::safeguards(const QString &viewer)
{
    const auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    const Directory &directory = view->directory();
    Safeguards found;
    found.maySign = directory.matches({ u"group:"_s + SecurityGroup }, viewer);
    if (const auto &freeze = directory.freeze()) {
        found.freeze = itemOf(*freeze, *view);
        found.hasSigned = directory.sameHuman(freeze->unfreezing, viewer);
    }
    for (const Grant &grant : view->liveGrants()) {
        if (isEndedBy({}, grant))
            found.live.append({ .grant = grant, .person = view->person(grant.person) });
    }
    if (const auto added = addRecurring(found.live, m_database, *view); !added)
        return propagate(added);
    return found;
}

} // namespace sallyport
