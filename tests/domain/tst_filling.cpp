// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const QStringList Selectors{ u"group:a"_s,   u"group:b"_s,   u"group:c"_s,
                             u"person:p1"_s, u"person:p2"_s, u"person:p6"_s };

// Eight accounts of seven people: p7 is a second one of p1, and p6 has left.
Directory anyDirectory()
{
    Directory directory;
    for (int i = 0; i < 8; ++i) {
        const QString id = u"p%1"_s.arg(i);
        directory.addPerson({ .id = id, .human = i == 7 ? u"p1"_s : id });
        for (const QString &group : { u"a"_s, u"b"_s, u"c"_s })
            directory.setMember(group, id, *rc::gen::inRange(0, 3) != 0);
    }
    directory.disablePerson(u"p6"_s);
    return directory;
}

// What p0 may ask for, decided in these stages.
Policy policyOf(const QList<Stage> &stages)
{
    Policy policy;
    policy.targets.insert(u"db"_s, { .id = u"db"_s });
    policy.rules.append({ .name = u"rule"_s,
                          .target = u"db"_s,
                          .requesters = { u"person:p0"_s },
                          .stages = stages });
    return policy;
}

Policy anyPolicy()
{
    QList<Stage> chain;
    const int stages = *rc::gen::inRange(1, 4);
    for (int i = 0; i < stages; ++i) {
        Stage stage{ .name = u"stage-%1"_s.arg(i), .need = *rc::gen::inRange(1, 4) };
        for (int k = *rc::gen::inRange(1, 3); k > 0; --k)
            stage.from.append(Selectors.at(*rc::gen::inRange(0, int(Selectors.size()))));
        chain.append(stage);
    }
    return policyOf(chain);
}

// Whom a stage can count: human beings, not who asks.
QSet<QString> humansOf(const Stage &stage, const Directory &directory)
{
    QSet<QString> humans;
    for (const QString &id : directory.resolve(stage.from))
        humans.insert(directory.person(id)->human);
    humans.remove(u"p0"_s);
    return humans;
}

// Tries everybody in every place.
bool canFill(const QList<QSet<QString>> &places, const QSet<QString> &taken, qsizetype at = 0)
{
    if (at == places.size())
        return true;
    return std::ranges::any_of(places.at(at), [&](const QString &human) {
        return !taken.contains(human) && canFill(places, taken + QSet<QString>{ human }, at + 1);
    });
}

// The first stage up to which nobody finds a way to fill all places.
std::optional<int> unfilledAnew(const Policy &policy, const Directory &directory)
{
    QList<QSet<QString>> places;
    const QList<Stage> &stages = policy.rules.first().stages;
    for (int i = 0; i < stages.size(); ++i) {
        places += QList<QSet<QString>>(stages.at(i).need, humansOf(stages.at(i), directory));
        if (!canFill(places, {}))
            return i;
    }
    return std::nullopt;
}

} // namespace

// Whether there are enough people is answered without looking at all of them.
class TestFilling : public QObject
{
    Q_OBJECT

private slots:
    void aStageIsUnfilledExactlyWhenNoWayToFillItExists()
    {
        QVERIFY(rc::check("the answer is that of trying everybody in every place", [] {
            const Directory directory = anyDirectory();
            const Policy policy = anyPolicy();
            const Rules rules{ .current = &policy, .pinned = nullptr, .directory = &directory };
            const Preview shown = preview(rules, u"p0"_s, { .target = u"db"_s }, true, Instant());
            RC_ASSERT(shown.unfilled == unfilledAnew(policy, directory));
        }));
    }

    // Groups are walked in no order: five of them, so that a second account is met in one surely.
    void accountsOfOneHumanBeingAreNotTakenForSeveral()
    {
        const Policy policy
            = policyOf({ { .name = u"both"_s, .from = { u"group:a"_s }, .need = 2 } });
        for (int i = 0; i < 5; ++i) {
            Directory directory;
            directory.addPerson({ .id = u"p0"_s, .human = u"p0"_s });
            for (int k = 0; k < 50; ++k) {
                const QString id = u"one-%1-%2"_s.arg(i).arg(k);
                directory.addPerson({ .id = id, .human = u"one"_s });
                directory.setMember(u"a"_s, id, true);
            }
            directory.addPerson({ .id = u"other"_s, .human = u"other"_s });
            directory.setMember(u"a"_s, u"other"_s, true);
            const Rules rules{ .current = &policy, .pinned = nullptr, .directory = &directory };
            QVERIFY(!preview(rules, u"p0"_s, { .target = u"db"_s }, true, Instant()).unfilled);
        }
    }
};

QTEST_GUILESS_MAIN(TestFilling)
#include "tst_filling.moc"
