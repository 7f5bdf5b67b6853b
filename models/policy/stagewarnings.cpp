// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"
#include "models/policy/peoplewarnings.h"
#include "models/policy/policywalk.h"
#include "models/policy/tellingmoments.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Warnings = QList<PolicyMistake>;

constexpr int MostNamed = 3;

QString join(const QStringList &people)
{
    QString text = people.mid(0, MostNamed).join(u", "_s);
    if (people.size() > MostNamed)
        text += u" and %1 more"_s.arg(people.size() - MostNamed);
    return text;
}

// In what a request can differ, of all that the conditions of a rule ask, but for who asks.
struct Situation
{
    Instant at;
    Millis duration{ 0 };
    bool firstTime = true;
};

QList<Situation> situationsOf(const Policy &policy, const Rule &rule)
{
    QList<Millis> durations{ rule.maximumDuration };
    bool asksFirstTime = false;
    for (const Stage &stage : rule.stages) {
        const auto &upTo = stage.when.durationUpTo;
        if (upTo && *upTo < rule.maximumDuration && !durations.contains(*upTo))
            durations.append(*upTo);
        asksFirstTime = asksFirstTime || stage.when.firstTime;
    }
    QList<Situation> situations;
    for (const Instant at : tellingMoments(policy, rule)) {
        for (const Millis duration : std::as_const(durations)) {
            situations.append({ at, duration, true });
            if (asksFirstTime)
                situations.append({ at, duration, false });
        }
    }
    return situations;
}

// Looks at the rules of a policy one by one. What is the same for many rules is looked up once.
class StageLook
{
public:
    explicit StageLook(const Policy &policy, const Directory &directory)
        : m_policy(policy)
        , m_directory(directory)
    {
        for (const Person &person : directory.people())
            m_accounts[person.human].append(person.id);
    }

    Warnings unfilled(const Chain &chain)
    {
        const Rule &rule = chain.rule;
        const QStringList few = scarcePeople(rule);
        if (!m_isScarce)
            return {};
        m_situations = situationsOf(m_policy, rule);
        QMap<QString, QStringList> alike;
        for (const QString &person : resolved(rule.requesters)) {
            if (!few.contains(humanOf(person)))
                alike[kindOf(rule, person)].append(person);
        }
        Lacking lacking;
        bool isFilled = alike.isEmpty();
        for (const QStringList &people : std::as_const(alike))
            isFilled = !lacks(lacking, rule, people) || isFilled;
        if (!isFilled && !asksManager(rule.stages.at(lacking.stage).from))
            return { cannotBeFilled(chain, lacking) };
        for (const QString &human : few) {
            for (const QString &account : m_accounts.value(human)) {
                if (m_directory.matches(rule.requesters, account))
                    lacks(lacking, rule, { account });
            }
        }
        return lacking.people.isEmpty() ? Warnings()
                                        : Warnings{ cannotBeFilledFor(chain, lacking) };
    }

    Warnings undeniable(const Chain &chain)
    {
        Warnings warnings;
        const Rule &rule = chain.rule;
        for (int i = 0; i < rule.stages.size(); ++i) {
            const Stage &stage = rule.stages.at(i);
            const auto most = stage.deny > 1 ? mostAsked(rule, stage) : 0;
            if (most > 0 && most < stage.deny)
                warnings.append(
                    { .path = stagePath(chain, i) + u".deny"_s,
                      .message
                      = u"\"%1\" takes %2 denials and has %3 who can deny."_s.arg(stage.name)
                            .arg(stage.deny)
                            .arg(most == 1 ? u"one person"_s : u"%1 people"_s.arg(most)),
                      .hint = u"Write less, or name more people."_s });
        }
        return warnings;
    }

private:
    // For whom a chain cannot be filled, and the first stage that lacks somebody.
    struct Lacking
    {
        QStringList people;
        int stage = 0;
    };

    QString humanOf(const QString &person) const { return m_directory.person(person)->human; }

    const QStringList &resolved(const QList<Selector> &selectors)
    {
        const auto found = m_resolved.constFind(selectors);
        return found != m_resolved.constEnd()
            ? *found
            : *m_resolved.insert(selectors, m_directory.resolve(selectors));
    }

    const QSet<QString> &humansOf(const QList<Selector> &selectors)
    {
        const auto found = m_humans.constFind(selectors);
        if (found != m_humans.constEnd())
            return *found;
        QSet<QString> humans;
        for (const QString &person : resolved(selectors))
            humans.insert(humanOf(person));
        return *m_humans.insert(selectors, humans);
    }

    // How many people a stage ever asks at one time: a rota and a manager are one person each.
    qsizetype mostAsked(const Rule &rule, const Stage &stage)
    {
        QList<Selector> all = stage.from;
        if (stage.escalation)
            all += stage.escalation->to;
        const auto ones = std::ranges::count_if(all, [](const Selector &selector) {
            return selector == "manager"_L1 || selector.startsWith("rota:"_L1);
        });
        return humansOf(alwaysMeant(m_policy, rule.target, all)).size() + ones;
    }

    // The human beings of the stages that have no more of them than the whole chain has places. A
    // stage with more can be filled whoever else is taken, and without any one of them. Whoever
    // takes turns is one of these: at their turn nobody else may be there.
    QStringList scarcePeople(const Rule &rule)
    {
        const int places = placesOf(rule);
        QSet<QString> few;
        m_isScarce = false;
        if (places > MostPlaces)
            return {};
        for (const Stage &stage : rule.stages) {
            few.unite(humansOf(meantInTurn(m_policy, stage.when.requesters)));
            const QSet<QString> &humans = humansOf(alwaysMeant(m_policy, rule.target, stage.from));
            if (humans.size() > places)
                continue;
            m_isScarce = true;
            few.unite(humans);
            few.unite(humansOf(meantInTurn(m_policy, stage.from)));
        }
        if (rule.automatic)
            few.unite(humansOf(meantInTurn(m_policy, rule.automatic->requesters)));
        QStringList list(few.begin(), few.end());
        list.sort();
        return list;
    }

    // Empty also for somebody who is their own, by another account: who asks does not decide.
    QString managerOf(const QString &person) const
    {
        const QString manager = m_directory.person(person)->manager;
        return m_directory.sameHuman(manager, person) ? QString() : manager;
    }

    // The same for all people of whom a rule asks the same.
    QString kindOf(const Rule &rule, const QString &person) const
    {
        QStringList kind;
        const auto add = [&](const Condition &when) {
            if (!when.requesters.isEmpty())
                kind.append(m_directory.matches(when.requesters, person) ? u"is"_s : u"not"_s);
        };
        if (rule.automatic)
            add(*rule.automatic);
        for (const Stage &stage : rule.stages) {
            add(stage.when);
            if (asksManager(stage.from))
                kind.append(managerOf(person));
        }
        return kind.join(u'\n');
    }

    // The engine's own answer, where this rule is the only one.
    std::optional<int> unfilledFor(const Rule &rule, const QString &person) const
    {
        Policy only = m_policy;
        only.rules = { rule };
        const Rules rules{ .current = &only, .pinned = nullptr, .directory = &m_directory };
        Ask ask{ .scenario = rule.scenario, .target = rule.target, .profile = rule.profile };
        for (const Situation &now : m_situations) {
            ask.duration = now.duration;
            const Preview shown = preview(rules, person, ask, now.firstTime, now.at);
            if (!shown.unfilled || shown.automatic)
                continue;
            const QString name = shown.stages.at(*shown.unfilled).name;
            const auto stage = std::ranges::find(rule.stages, name, &Stage::name);
            return static_cast<int>(stage - rule.stages.begin());
        }
        return std::nullopt;
    }

    // people: all of whom a rule asks the same. True when it cannot be filled for them.
    bool lacks(Lacking &lacking, const Rule &rule, const QStringList &people) const
    {
        const auto stage = unfilledFor(rule, people.first());
        if (!stage)
            return false;
        if (lacking.people.isEmpty())
            lacking.stage = *stage;
        lacking.people += people;
        return true;
    }

    static PolicyMistake cannotBeFilled(const Chain &chain, const Lacking &lacking)
    {
        const Rule &rule = chain.rule;
        return { .path = stagePath(chain, lacking.stage),
                 .message = u"\"%1\" cannot be filled: there are too few people for the stages of "
                            "\"%2\"."_s.arg(rule.stages.at(lacking.stage).name, rule.name),
                 .hint = u"Name more approvers, or need fewer."_s };
    }

    static PolicyMistake cannotBeFilledFor(const Chain &chain, const Lacking &lacking)
    {
        const Rule &rule = chain.rule;
        const Stage &stage = rule.stages.at(lacking.stage);
        QStringList people = lacking.people;
        people.sort();
        const bool isManagers = asksManager(stage.from);
        return { .path = stagePath(chain, lacking.stage),
                 .message = u"\"%1\" cannot be filled for %2, who may ask by \"%3\": %4."_s.arg(
                     stage.name, join(people), rule.name,
                     isManagers ? u"nobody else is their manager, or stands in for one"_s
                                : u"nobody decides for themselves"_s),
                 .hint = isManagers ? u"Say who their manager is, or ask somebody else as well."_s
                                    : u"Name more approvers, or let other people ask."_s };
    }

    const Policy &m_policy;
    const Directory &m_directory;
    QHash<QString, QStringList> m_accounts; // by human being
    QHash<QStringList, QStringList> m_resolved; // people by selectors
    QHash<QStringList, QSet<QString>> m_humans; // by selectors
    QList<Situation> m_situations; // of the rule that was looked at last
    bool m_isScarce = false; // some stage of the rule that was looked at last
};

} // namespace

QList<PolicyMistake> unfilledStages(const Policy &policy, const Directory &directory)
{
    StageLook look(policy, directory);
    Warnings unfilled;
    Warnings undeniable;
    for (const Chain &chain : chainsOf(policy)) {
        if (unfilled.size() < MaxWarningsOfAKind)
            unfilled += look.unfilled(chain);
        if (undeniable.size() < MaxWarningsOfAKind)
            undeniable += look.undeniable(chain);
    }
    return unfilled + undeniable;
}

} // namespace sallyport
