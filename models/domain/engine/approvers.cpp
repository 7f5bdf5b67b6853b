// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

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

// A stage that asks as many human beings as there are places in all is filled whoever fills the
// others, so nobody needs to look at its further ones.
QStringList sufficientApprovers(const QList<Stage> &stages, const Request &request,
                                const Directory &directory)
{
    int places = 0;
    for (const Stage &stage : stages)
        places += stage.need;
    QStringList people;
    for (const Stage &stage : stages) {
        QSet<QString> humans;
        directory.visit(stage.from, [&](const Person &person) {
            if (isBarred(request, person.id, directory))
                return true;
            humans.insert(person.human);
            people.append(person.id);
            return humans.size() < places;
        });
    }
    return people;
}

namespace {

// Whoever's turn it is, or may become.
QList<Selector> turnsOf(const Selector &selector, const Policy &policy, const Directory &directory)
{
    const Rota rota = policy.rotas.value(selector.mid(5));
    QList<Selector> selectors;
    QStringList people = rota.people;
    if (rota.fromFile) {
        selectors.append(selector); // a store looks up who has a turn by then
        for (const RotaTurn &turn : directory.turns(selector.mid(5)))
            people.append(turn.person);
    }
    for (const QString &id : std::as_const(people))
        selectors.append(u"person:"_s + id);
    return selectors;
}

} // namespace

} // namespace sallyport::engine

namespace sallyport {

QStringList eligibleApprovers(const Stage &stage, const Request &request,
                              const Directory &directory)
{
    QStringList people = engine::possibleApprovers({ stage }, request, directory);
    people.removeIf([&](const QString &id) { return engine::hasDecided(request, id, directory); });
    return people;
}

QList<Selector> audienceOf(const Request &request, const Policy &policy, const Directory &directory)
{
    QList<Selector> selectors;
    const Rule *const rule = policy.ruleOf(request);
    const engine::Circumstances now{ policy, directory, request.requester, request.ask, Instant() };
    const auto add = [&](const QList<Selector> &from) {
        selectors += engine::pointedAt(from, now);
        for (const Selector &selector : from) {
            if (selector.startsWith("rota:"_L1))
                selectors += engine::turnsOf(selector, policy, directory);
        }
    };
    for (const QString &editor : request.editors) {
        if (editor != request.requester)
            selectors += u"person:"_s + editor;
    }
    if (rule && rule->veto)
        add(rule->veto->from);
    if (rule && rule->breakGlass) {
        add(rule->breakGlass->alarm);
        add(rule->breakGlass->reviewers);
    }
    QList<Stage> stages = rule ? rule->stages : QList<Stage>();
    if (const Rule *const extension = policy.extensionOf(request.rule))
        stages += extension->stages; // they decide for how long it stays open
    for (const Stage &stage : std::as_const(stages)) {
        add(stage.from);
        if (stage.escalation)
            add(stage.escalation->to);
    }
    std::sort(selectors.begin(), selectors.end());
    selectors.erase(std::unique(selectors.begin(), selectors.end()), selectors.end());
    return selectors;
}

} // namespace sallyport
