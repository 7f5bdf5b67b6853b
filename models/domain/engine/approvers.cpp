// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <QSet>

#include <algorithm>

namespace sallyport::engine {

namespace {

// Augmenting paths (Kuhn) over places and human beings: a place is one of a stage's "need", a human
// being is taken once, whatever groups or accounts name them.
class PlaceFiller
{
public:
    PlaceFiller(const QStringList &people, const Directory &directory) : m_directory(directory)
    {
        for (const QString &id : people) {
            if (const Person *person = directory.person(id))
                m_accounts[person->human].append(id);
        }
    }

    bool fill(const Stage &stage)
    {
        m_places.append(&stage);
        QSet<QString> tried;
        return assign(static_cast<int>(m_places.size()) - 1, tried);
    }

private:
    bool names(const Stage &stage, const QString &human) const
    {
        const QStringList accounts = m_accounts.value(human);
        return std::any_of(accounts.begin(), accounts.end(),
                           [&](const QString &id) { return m_directory.matches(stage.from, id); });
    }

    bool assign(int place, QSet<QString> &tried)
    {
        for (auto it = m_accounts.constBegin(); it != m_accounts.constEnd(); ++it) {
            const QString &human = it.key();
            if (tried.contains(human) || !names(*m_places.at(place), human))
                continue;
            tried.insert(human);
            const auto taken = m_taken.constFind(human);
            if (taken == m_taken.constEnd() || assign(*taken, tried)) {
                m_taken.insert(human, place);
                return true;
            }
        }
        return false;
    }

    const Directory &m_directory;
    QMap<QString, QStringList> m_accounts; // by human being; ordered, so that answers are the same
    QList<const Stage *> m_places;
    QHash<QString, int> m_taken;
};

} // namespace

std::optional<int> unfilledStage(const QList<Stage> &stages, const QStringList &people,
                                 const Directory &directory)
{
    PlaceFiller filler(people, directory);
    for (int i = 0; i < stages.size(); ++i) {
        for (int place = 0; place < stages.at(i).need; ++place) {
            if (!filler.fill(stages.at(i)))
                return i;
        }
    }
    return std::nullopt;
}

bool isBarred(const Request &request, const QString &person, const Directory &directory)
{
    if (directory.sameHuman(request.requester, person))
        return true;
    return std::any_of(request.editors.begin(), request.editors.end(),
                       [&](const QString &editor) { return directory.sameHuman(editor, person); });
}

QStringList possibleApprovers(const QList<Stage> &stages, const Request &request,
                              const Directory &directory)
{
    QList<Selector> selectors;
    for (const Stage &stage : stages)
        selectors += stage.from;
    QStringList people = directory.resolve(selectors);
    people.removeIf([&](const QString &id) { return isBarred(request, id, directory); });
    return people;
}

bool isNamedByChain(const Rule &rule, const QString &person, const Directory &directory)
{
    return std::any_of(rule.stages.begin(), rule.stages.end(),
                       [&](const Stage &stage) { return directory.matches(stage.from, person); });
}

} // namespace sallyport::engine

namespace sallyport {

QStringList eligibleApprovers(const Stage &stage, const Request &request,
                              const Directory &directory)
{
    QStringList people = engine::possibleApprovers({ stage }, request, directory);
    people.removeIf([&](const QString &id) {
        return std::any_of(
            request.decisions.begin(), request.decisions.end(),
            [&](const Decision &decision) { return directory.sameHuman(decision.person, id); });
    });
    return people;
}

QList<Stage> stagesFor(const Rule &rule, const Ask &ask)
{
    QList<Stage> chain;
    // Nothing is asked for no time at all, so a stage without a condition has always 0 to exceed.
    std::copy_if(rule.stages.begin(), rule.stages.end(), std::back_inserter(chain),
                 [&](const Stage &stage) { return ask.duration > stage.durationOver; });
    return chain;
}

QList<Selector> audienceOf(const Request &request, const Policy &policy)
{
    QList<Selector> selectors;
    for (const Rule &rule : policy.rules) {
        if (rule.name != request.rule)
            continue;
        for (const Stage &stage : rule.stages)
            selectors += stage.from;
    }
    std::sort(selectors.begin(), selectors.end());
    selectors.erase(std::unique(selectors.begin(), selectors.end()), selectors.end());
    return selectors;
}

} // namespace sallyport
