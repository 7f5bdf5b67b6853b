// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/peoplewarnings.h"
#include "models/policy/policywalk.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Counts how many people each of those whom a policy names has to be for all of it to work.
class Naming
{
public:
    explicit Naming(const Policy &policy) : m_policy(policy)
    {
        name(policy.governance.from, policy.governance.need);
        for (const Target &target : policy.targets)
            name(target.owners, 1);
        forEachRule(policy, [&](const Rule &rule) { nameIn(rule); });
        for (const Ban &ban : policy.bans)
            name(ban.requesters, 1);
        forEachCondition(policy, [&](const Condition &when) { nameAsked({}, when.requesters, 1); });
        for (const Rota &rota : policy.rotas) {
            for (const QString &person : rota.people)
                name({ u"person:"_s + person }, 1);
        }
    }

    const QHash<Selector, int> &people() const { return m_people; }

private:
    void name(const QList<Selector> &selectors, int enough)
    {
        const auto each = std::max<qsizetype>(1, selectors.size());
        for (const Selector &selector : selectors)
            m_people[selector]
                = std::max(m_people.value(selector), static_cast<int>((enough + each - 1) / each));
    }

    void nameAsked(const QString &target, const QList<Selector> &selectors, int enough)
    {
        name(alwaysMeant(m_policy, target, selectors), enough);
    }

    void nameIn(const Rule &rule)
    {
        name(rule.requesters, 1);
        const int places = std::min(placesOf(rule), MostPlaces) + 1;
        for (const Stage &stage : rule.stages) {
            nameAsked(rule.target, stage.from, std::max(stage.deny, places));
            if (stage.escalation)
                nameAsked(rule.target, stage.escalation->to, 1);
        }
    }

    const Policy &m_policy;
    QHash<Selector, int> m_people;
};

} // namespace

int placesOf(const Rule &rule)
{
    int places = 0;
    for (const Stage &stage : rule.stages)
        places += std::min(stage.need, MostPlaces);
    return places;
}

Directory assumedDirectory(const Policy &policy)
{
    const Naming naming(policy);
    const QHash<Selector, int> &people = naming.people();
    const QString manager = u"manager/0"_s; // no person's id, as are those of members
    Directory directory;
    directory.addPerson({ .id = manager });
    for (auto it = people.constBegin(); it != people.constEnd(); ++it) {
        const QString named = it.key().section(u':', 1);
        if (!it.key().startsWith("group:"_L1)) {
            directory.addPerson({ .id = named, .manager = manager });
            continue;
        }
        for (int i = 0; i < *it; ++i) {
            const QString member = u"%1/%2"_s.arg(it.key()).arg(i);
            directory.addPerson({ .id = member, .manager = manager });
            directory.setMember(named, member, true);
        }
    }
    for (auto it = policy.rotas.constBegin(); it != policy.rotas.constEnd(); ++it) {
        const QString taker = u"rota/%1"_s.arg(it.key());
        if (!it->fromFile)
            continue;
        directory.addPerson({ .id = taker, .manager = manager });
        directory.setTurns(it.key(), { { .person = taker, .from = {}, .until = {} } });
    }
    return withTurns(directory, policy);
}

Directory withTurns(Directory directory, const Policy &policy)
{
    constexpr auto Always = std::chrono::days(365'000);
    for (auto it = policy.rotas.constBegin(); it != policy.rotas.constEnd(); ++it) {
        const QList<RotaTurn> turns = directory.turns(it.key());
        if (it->fromFile && !turns.isEmpty())
            directory.setTurns(it.key(),
                               { { .person = turns.first().person,
                                   .from = Instant(),
                                   .until = Instant() + Always } });
    }
    return directory;
}

} // namespace sallyport
