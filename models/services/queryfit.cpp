// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/queryfit.h"

#include "models/services/requestfinder.h"
#include "models/store/requestrow.h"

#include <algorithm>

namespace sallyport {

namespace {

// An id as it is, or a part of the name or title. Where it is somebody's id, they alone are meant.
bool isCalled(const QString &written, const QString &id, const QString &title)
{
    return id.compare(written, Qt::CaseInsensitive) == 0
        || title.contains(written, Qt::CaseInsensitive);
}

// People never leave the registry, so whom nobody is called like does not exist.
std::optional<QueryMistake> findPeople(QueryNames &names, const Directory &directory)
{
    for (QList<QueryName> *const list : { &names.any, &names.none }) {
        for (QueryName &name : *list) {
            for (const Person &person : directory.people()) {
                if (isCalled(name.text, person.id, person.name))
                    name.ids.append(person.id);
            }
            if (directory.person(name.text) != nullptr)
                name.ids = { name.text };
            if (name.ids.isEmpty())
                return QueryMistake{ .kind = QueryMistake::Kind::NobodyCalled,
                                     .text = name.text,
                                     .at = name.at,
                                     .length = int(name.text.size()) };
        }
    }
    return std::nullopt;
}

// An older policy may have known what this one does not: the id itself always counts.
template <typename Things>
void findThings(QueryNames &names, const Things &things)
{
    for (QList<QueryName> *const list : { &names.any, &names.none }) {
        for (QueryName &name : *list) {
            name.ids.append(name.text);
            for (const auto &thing : things) {
                if (thing.id != name.text && isCalled(name.text, thing.id, thing.title))
                    name.ids.append(thing.id);
            }
        }
    }
}

void findProfiles(QueryNames &names)
{
    for (QList<QueryName> *const list : { &names.any, &names.none }) {
        for (QueryName &name : *list)
            name.ids.append(name.text);
    }
}

bool containsAll(const QString &text, const QStringList &parts)
{
    return std::ranges::all_of(
        parts, [&](const QString &part) { return text.contains(searchable(part)); });
}

bool containsAny(const QString &text, const QStringList &parts)
{
    return std::ranges::any_of(
        parts, [&](const QString &part) { return text.contains(searchable(part)); });
}

bool fitsDeciders(const QueryNames &by, const Request &request)
{
    const auto hasOne = [&request](const QList<QueryName> &names) {
        return std::ranges::any_of(request.decisions, [&](const Decision &decision) {
            return std::ranges::any_of(
                names, [&](const QueryName &name) { return name.ids.contains(decision.person); });
        });
    };
    return (by.any.isEmpty() || hasOne(by.any)) && !hasOne(by.none);
}

bool fitsTexts(const RequestQuery &query, const Request &request)
{
    const QString reason = searchable(request.ask.reason);
    if (!containsAll(reason, query.reasons) || containsAny(reason, query.notReasons))
        return false;
    if (query.words.isEmpty() && query.notWords.isEmpty())
        return true;
    const QString text = searchText(request);
    return containsAll(text, query.words) && !containsAny(text, query.notWords);
}

} // namespace

std::optional<QueryMistake> resolve(RequestQuery &query, const LedgerView &view)
{
    for (QueryNames *const names : { &query.who, &query.by }) {
        if (const auto wrong = findPeople(*names, view.directory()))
            return wrong;
    }
    const Policy *policy = view.policy();
    findThings(query.target, policy ? policy->targets : QMap<QString, Target>());
    findThings(query.scenario, policy ? policy->scenarios : QMap<QString, Scenario>());
    findProfiles(query.profile);
    return std::nullopt;
}

bool fits(const RequestQuery &query, const Request &request)
{
    const Ask &ask = request.ask;
    return query.who.fits(request.requester) && query.target.fits(ask.target)
        && query.profile.fits(ask.profile) && query.scenario.fits(ask.scenario)
        && (!query.since || request.filedAt >= *query.since)
        && (!query.until || request.filedAt < *query.until) && fitsDeciders(query.by, request)
        && fitsTexts(query, request);
}

bool fitsPhase(const RequestQuery &query, Phase phase)
{
    return (query.phases.isEmpty() || query.phases.contains(phase))
        && !query.notPhases.contains(phase);
}

Result<QueryWords> queryWords(const QSqlDatabase &database, LedgerCache *cache)
{
    const auto view = LedgerView::load(database, cache);
    if (!view)
        return propagate(view);
    QueryWords words;
    for (const Person &person : view->directory().people())
        words.people.append({ .id = person.id, .name = person.name });
    if (view->policy() == nullptr)
        return words;
    for (const Target &target : view->policy()->targets) {
        words.targets.append({ target.id, target.title });
        words.profiles += target.profiles;
    }
    for (const Scenario &scenario : view->policy()->scenarios)
        words.scenarios.append({ scenario.id, scenario.title });
    words.profiles.removeDuplicates();
    words.profiles.sort();
    return words;
}

} // namespace sallyport
