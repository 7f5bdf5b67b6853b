// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/peoplewarnings.h"

#include "models/policy/nodereader.h"
#include "models/policy/policywalk.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Warnings = QList<PolicyMistake>;

// Whom the rules before let ask for one thing.
class Admitted
{
public:
    // The rules that let in everybody whom this one names; none when somebody is left for it.
    QStringList before(const Rule &rule, const Directory &directory) const
    {
        QStringList rules;
        const QStringList people = directory.resolve(rule.requesters);
        for (const QString &person : people) {
            const auto other = m_ruleOf.constFind(person);
            if (other == m_ruleOf.constEnd())
                return {};
            if (!rules.contains(*other) && rules.size() < MostNamed)
                rules.append(*other);
        }
        return rules;
    }

    void add(const Rule &rule, const Directory &directory)
    {
        for (const Selector &selector : rule.requesters) {
            if (m_known.contains(selector))
                continue;
            m_known.insert(selector);
            const QStringList people = directory.resolve({ selector });
            for (const QString &person : people) {
                if (!m_ruleOf.contains(person))
                    m_ruleOf.insert(person, rule.name);
            }
        }
    }

private:
    static constexpr int MostNamed = 3;

    QHash<QString, QString> m_ruleOf; // the first one that fits, by person
    QSet<Selector> m_known;
};

// Calls each(selector, path) for everybody whom the policy names.
template <typename Each>
class SelectorWalk
{
public:
    SelectorWalk(const Policy &policy, const Each &each) : m_policy(policy), m_each(each) { }

    void walk()
    {
        go(m_policy.governance.from, u"governance.policy.from"_s);
        for (const Target &target : m_policy.targets)
            go(target.owners, u"targets.%1.owners"_s.arg(target.id));
        for (int i = 0; i < m_policy.rules.size(); ++i)
            go(m_policy.rules.at(i).requesters, u"rules[%1].requesters"_s.arg(i));
        for (const Chain &chain : chainsOf(m_policy))
            goInto(chain);
        for (int i = 0; i < m_policy.bans.size(); ++i) {
            go(m_policy.bans.at(i).requesters, u"bans[%1].requesters"_s.arg(i));
            go(m_policy.bans.at(i).when.requesters, u"bans[%1].when.requesters"_s.arg(i));
        }
        for (auto it = m_policy.rotas.constBegin(); it != m_policy.rotas.constEnd(); ++it) {
            for (int i = 0; i < it->people.size(); ++i)
                m_each(PersonPrefix + it->people.at(i),
                       u"rotas.%1.people[%2]"_s.arg(it.key()).arg(i));
        }
    }

private:
    void go(const QList<Selector> &selectors, const QString &path)
    {
        for (int i = 0; i < selectors.size(); ++i)
            m_each(selectors.at(i), u"%1[%2]"_s.arg(path).arg(i));
    }

    void goInto(const Chain &chain)
    {
        const Rule &rule = chain.rule;
        if (rule.automatic)
            go(rule.automatic->requesters, chain.path + u".automatic.requesters"_s);
        for (int i = 0; i < rule.stages.size(); ++i) {
            const Stage &stage = rule.stages.at(i);
            const QString path = stagePath(chain, i);
            go(stage.from, path + u".from"_s);
            go(stage.when.requesters, path + u".when.requesters"_s);
            if (stage.escalation)
                go(stage.escalation->to, path + u".escalate.to"_s);
        }
    }

    const Policy &m_policy;
    const Each &m_each;
};

QString meant(const QString &written, const QStringList &candidates, const QString &otherwise)
{
    const QString near = nearest(written, candidates);
    return near.isEmpty() ? otherwise : u"Did you mean \"%1\"?"_s.arg(near);
}

PolicyMistake nobody(const Selector &selector, const QString &path, const Directory &directory)
{
    if (selector.startsWith(GroupPrefix)) {
        const QString group = selector.mid(GroupPrefix.size());
        return { .path = path,
                 .message = u"Nobody is in group \"%1\"."_s.arg(group),
                 .hint = meant(group, directory.groups(), u"Add people to it, or remove it."_s) };
    }
    const QString person = selector.mid(PersonPrefix.size());
    QStringList active;
    for (const Person &one : directory.people()) {
        if (one.active)
            active.append(one.id);
    }
    return { .path = path,
             .message = u"There is no active person \"%1\"."_s.arg(person),
             .hint = meant(person, active, u"Add the person, or remove the name."_s) };
}

Warnings scarceSigners(const Governance &governance, const Directory &directory)
{
    QSet<QString> humans;
    for (const QString &person : directory.resolve(governance.from))
        humans.insert(directory.person(person)->human);
    if (humans.isEmpty() || humans.size() >= governance.need)
        return {};
    return {
        { .path = u"governance.policy.need"_s,
          .message = u"A change needs %1 signatures and has %2."_s.arg(governance.need)
                         .arg(humans.size() == 1 ? u"one person who can sign"_s
                                                 : u"%1 people who can sign"_s.arg(humans.size())),
          .hint = u"Nobody could change this policy any more: write less, or add people."_s }
    };
}

Warnings emptyRotas(const Policy &policy, const Directory &directory)
{
    Warnings warnings;
    for (auto it = policy.rotas.constBegin(); it != policy.rotas.constEnd(); ++it) {
        if (it->fromFile && directory.turns(it.key()).isEmpty())
            warnings.append(
                { .path = u"rotas."_s + it.key(),
                  .message
                  = u"No officer stated whose turns \"%1\" has, so it is nobody's."_s.arg(it.key()),
                  .hint = u"Once it is in force: sallyportctl rota set %1 FILE."_s.arg(it.key()) });
    }
    return warnings;
}

} // namespace

QList<PolicyMistake> unreachableRules(const Policy &policy, const Directory &directory)
{
    Warnings warnings;
    QMap<Thing, int> counts;
    for (const Rule &rule : policy.rules)
        ++counts[thingOf(rule)];
    QMap<Thing, Admitted> things;
    for (int i = 0; i < policy.rules.size() && warnings.size() < MaxWarningsOfAKind; ++i) {
        const Rule &rule = policy.rules.at(i);
        if (counts.value(thingOf(rule)) == 1)
            continue;
        Admitted &admitted = things[thingOf(rule)];
        const QStringList others = admitted.before(rule, directory);
        if (!others.isEmpty())
            warnings.append(
                { .path = u"rules[%1].requesters"_s.arg(i),
                  .message = u"\"%1\" decides for nobody: everybody whom it names comes under "
                             "\"%2\" above."_s.arg(rule.name, others.join(u"\", \""_s)),
                  .hint = u"Move it up, remove it, or change who may ask."_s });
        admitted.add(rule, directory);
    }
    return warnings;
}

QList<PolicyMistake> emptySelectors(const Policy &policy, const Directory &directory)
{
    Warnings warnings;
    QSet<Selector> known;
    if (directory.resolve(policy.governance.from).isEmpty())
        warnings.append({ .path = u"governance.policy.from"_s,
                          .message = u"Nobody could change this policy any more."_s,
                          .hint = u"Name a group that has people in it."_s });
    warnings += scarceSigners(policy.governance, directory);
    warnings += emptyRotas(policy, directory);
    const auto look = [&](const Selector &selector, const QString &path) {
        const bool isPlain = selector.startsWith(GroupPrefix) || selector.startsWith(PersonPrefix);
        if (warnings.size() >= MaxWarningsOfAKind || known.contains(selector) || !isPlain)
            return;
        known.insert(selector);
        if (directory.resolve({ selector }).isEmpty())
            warnings.append(nobody(selector, path, directory));
    };
    SelectorWalk(policy, look).walk();
    return warnings;
}

} // namespace sallyport
