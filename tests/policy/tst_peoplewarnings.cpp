// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"
#include "models/policy/policywarnings.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

QStringList anyOf(const QStringList &all)
{
    QStringList some;
    for (const QString &one : all) {
        if (*rc::gen::inRange(0, 3) == 0)
            some.append(one);
    }
    return some.isEmpty() ? QStringList{ all.at(*rc::gen::inRange(0, int(all.size()))) } : some;
}

const QStringList &someSelectors()
{
    static const QStringList selectors{ u"group:a"_s,   u"group:b"_s,   u"group:c"_s,
                                        u"person:p0"_s, u"person:p1"_s, u"person:p2"_s };
    return selectors;
}

// Whom a stage may ask: these, and who follows from the request.
QStringList anyAsked()
{
    return anyOf(someSelectors() + QStringList{ u"owners"_s, u"manager"_s });
}

Directory anyDirectory()
{
    Directory directory;
    for (int i = 0; i < 7; ++i) {
        const QString id = u"p%1"_s.arg(i);
        directory.addPerson({ .id = id, .human = i == 6 ? u"p0"_s : id });
        for (const QString &group : { u"a"_s, u"b"_s, u"c"_s })
            directory.setMember(group, id, *rc::gen::inRange(0, 2) == 0);
    }
    for (int i = 0; i < 7; ++i)
        directory.setManager(u"p%1"_s.arg(i), u"p%1"_s.arg(*rc::gen::inRange(0, 9)));
    if (*rc::gen::inRange(0, 2) == 0)
        directory.disablePerson(u"p1"_s);
    return directory;
}

Policy anyPolicy()
{
    Policy policy;
    policy.targets.insert(u"db"_s, { .id = u"db"_s, .owners = anyOf(someSelectors()) });
    const int rules = *rc::gen::inRange(1, 5);
    for (int i = 0; i < rules; ++i) {
        Rule rule{ .name = u"rule-%1"_s.arg(i),
                   .target = u"db"_s,
                   .requesters = anyOf(someSelectors()),
                   .maximumDuration = std::chrono::hours(4) };
        const int stages = *rc::gen::inRange(1, 4);
        for (int k = 0; k < stages; ++k)
            rule.stages.append({ .name = u"stage-%1"_s.arg(k),
                                 .from = anyAsked(),
                                 .need = *rc::gen::inRange(1, 3) });
        policy.rules.append(rule);
    }
    return policy;
}

// Counted anew: does any of them end at a stage that cannot be filled?
bool isUnfilledForSomebody(const Policy &policy, const Rule &rule, const Directory &directory)
{
    Policy only = policy;
    only.rules = { rule };
    const Rules rules{ .current = &only, .pinned = nullptr, .directory = &directory };
    const QStringList requesters = directory.resolve(rule.requesters);
    return std::ranges::any_of(requesters, [&](const QString &person) {
        return preview(rules, person, { .target = rule.target, .duration = rule.maximumDuration },
                       true, Instant())
            .unfilled.has_value();
    });
}

// Of this rule, in this sentence.
bool isWarnedOf(const QList<PolicyMistake> &warnings, const QString &path, const QString &said)
{
    return std::ranges::any_of(warnings, [&](const PolicyMistake &warning) {
        return warning.path.startsWith(path) && warning.message.contains(said);
    });
}

} // namespace

// What is summed up of the people agrees with the engine's answer for each of them.
class TestPeopleWarnings : public QObject
{
    Q_OBJECT

private slots:
    void aRuleIsUnreachableExactlyWhenItDecidesForNobody()
    {
        QVERIFY(rc::check("a rule that is warned of is nobody's first one", [] {
            const Directory directory = anyDirectory();
            const Policy policy = anyPolicy();
            QSet<QString> deciding;
            for (const Person &person : directory.people()) {
                if (const auto rule
                    = matchRule(policy, directory, person.id, { .target = u"db"_s }))
                    deciding.insert((*rule)->name);
            }
            const auto warnings = policyWarnings({}, policy, &directory);
            for (int i = 0; i < policy.rules.size(); ++i) {
                const Rule &rule = policy.rules.at(i);
                const bool isNobodys = !directory.resolve(rule.requesters).isEmpty()
                    && !deciding.contains(rule.name);
                const bool isWarned = isWarnedOf(warnings, u"rules[%1].requesters"_s.arg(i),
                                                 u"decides for nobody"_s);
                RC_ASSERT(isWarned == isNobodys);
            }
        }));
    }

    void aStageIsWarnedOfExactlyWhenItCannotBeFilledForSomebody()
    {
        QVERIFY(rc::check("the engine's answers for all requesters are summed up", [] {
            const Directory directory = anyDirectory();
            const Policy policy = anyPolicy();
            const auto warnings = policyWarnings({}, policy, &directory);
            for (int i = 0; i < policy.rules.size(); ++i) {
                const bool isWarned
                    = isWarnedOf(warnings, u"rules[%1].approval"_s.arg(i), u"cannot be filled"_s);
                RC_ASSERT(isWarned == isUnfilledForSomebody(policy, policy.rules.at(i), directory));
            }
        }));
    }

    // Two people with one manager are alike, unless the manager is one of them.
    void amongPeopleOfOneManagerTheManagerLacksOne()
    {
        Directory directory;
        for (const QString &id : { u"ana"_s, u"bob"_s, u"mia"_s, u"mia-admin"_s }) {
            directory.addPerson({ .id = id, .human = id.startsWith(u"mia"_s) ? u"mia"_s : id });
            directory.setMember(u"a"_s, id, true);
            directory.setManager(id, u"mia-admin"_s);
        }
        Policy policy;
        policy.targets.insert(u"db"_s, { .id = u"db"_s, .owners = { u"group:a"_s } });
        policy.rules = { { .name = u"rule"_s,
                           .target = u"db"_s,
                           .requesters = { u"group:a"_s },
                           .maximumDuration = std::chrono::hours(4),
                           .stages = { { .name = u"boss"_s, .from = { u"manager"_s } } } } };
        QVERIFY(isWarnedOf(policyWarnings({}, policy, &directory), u"rules[0].approval"_s,
                           u"cannot be filled for mia, mia-admin"_s));
    }
};

QTEST_GUILESS_MAIN(TestPeopleWarnings)
#include "tst_peoplewarnings.moc"
