// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/stagediff.h"

#include "models/policy/conditiondiff.h"
#include "models/policy/memberdiff.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace sallyport {

namespace {

// A stage that is asked more often lets less through, unless it takes several denials to end a
// request there: a denial that was enough elsewhere may count for this stage.
Effect askingMore(const Stage &stage)
{
    return stage.deny == 1 ? Effect::Tightening : Effect::Loosening;
}

Effect judgeWhen(const Stage &before, const Stage &after)
{
    const Effect effect = holdingMoreIsLooser(after.when, before.when);
    return effect == Effect::Tightening ? askingMore(after) : effect;
}

// Whom a stage asks later may both approve and deny from then on, so as with all approvers nothing
// but another order of the same people loosens nothing.
Effect judgeEscalation(const std::optional<Escalation> &before,
                       const std::optional<Escalation> &after)
{
    const bool isAtOneTime = before && after && before->after == after->after;
    return isAtOneTime ? judgeApprovers(before->to, after->to) : Effect::Loosening;
}

// A reminder decides nothing.
constexpr std::array StageRows{
    memberRow<Stage, &Stage::name, isNeutral<QString>>(Aspect::Name),
    memberRow<Stage, &Stage::from, judgeApprovers>(Aspect::Approvers),
    memberRow<Stage, &Stage::need, moreIsTighter<int>>(Aspect::Need),
    memberRow<Stage, &Stage::deny, moreIsLooser<int>>(Aspect::Deny),
    memberRow<Stage, &Stage::when, judgeWhen>(Aspect::When),
    memberRow<Stage, &Stage::escalation, judgeEscalation>(Aspect::Escalation),
    memberRow<Stage, &Stage::remindAfter, isNeutral<Millis>>(Aspect::RemindAfter),
};

bool isRenamed(const Stage &before, Stage after)
{
    after.name = before.name;
    return before == after;
}

// Takes those that have another name and are else the same out of what was added and removed.
void keepRenamed(Matching<Stage> &found)
{
    const qsizetype both = std::min(found.removed.size(), found.added.size());
    for (qsizetype i = both - 1; i >= 0; --i) {
        if (!isRenamed(*found.removed.at(i), *found.added.at(i)))
            continue;
        found.kept.emplaceBack(found.removed.takeAt(i), found.added.takeAt(i));
    }
}

QStringList namesOf(const QList<Stage> &stages)
{
    QStringList names;
    for (const Stage &stage : stages)
        names.append(stage.name);
    return names;
}

int wayCount(const Rule &rule)
{
    int count = std::max(1, static_cast<int>(rule.paths.size()));
    for (const Stage &stage : rule.stages)
        count = std::max(count, stage.path + 1);
    return count;
}

bool areSideBySide(const Stage &one, const Stage &other)
{
    return one.path == other.path && one.step == other.step;
}

// The stages of two versions of a rule, matched with each other, and the ways that they stand in.
class StageDiff
{
public:
    StageDiff(QList<PolicyChange> &changes, const Rule &before, const Rule &after)
        : m_changes(changes)
        , m_before(before)
        , m_after(after)
        , m_found(matchByName(before.stages, after.stages))
        , m_wayBefore(wayCount(after), -1)
    {
        keepRenamed(m_found);
        matchWays();
    }

    void compare()
    {
        const qsizetype first = m_changes.size();
        compareKept();
        compareAddedAndRemoved();
        compareSideBySide();
        // Which stage waits says where a denial counts.
        if (m_found.isReordered)
            append(Part::Rule, {}, Aspect::Order, Effect::Loosening, namesOf(m_before.stages),
                   namesOf(m_after.stages));
        compareWays(first);
        if (m_changes.size() == first)
            append(Part::Rule, {}, Aspect::Other, Effect::Loosening);
    }

private:
    void append(Part part, const QString &inner, Aspect aspect, Effect effect,
                const PolicyValue &before = {}, const PolicyValue &after = {})
    {
        m_changes.append(changeAt({ .part = part, .name = m_after.name, .inner = inner }, aspect,
                                  effect, before, after));
    }

    bool isWayKept(int before) const { return m_wayBefore.contains(before); }

    void matchWay(int before, int after)
    {
        if (m_wayBefore.at(after) < 0 && !isWayKept(before))
            m_wayBefore[after] = before;
    }

    // By their names, else by a stage that both have; the only one of a rule has no name.
    void matchWays()
    {
        const int ways = wayCount(m_before);
        for (int after = 0; after < m_after.paths.size(); ++after) {
            const auto before = m_before.paths.indexOf(m_after.paths.at(after));
            if (before >= 0)
                matchWay(static_cast<int>(before), after);
        }
        for (int after = 0; after < m_wayBefore.size(); ++after) {
            for (int before = 0; before < ways; ++before) {
                const bool hasCommon = std::ranges::any_of(m_found.kept, [&](const auto &pair) {
                    return pair.first->path == before && pair.second->path == after;
                });
                if (hasCommon)
                    matchWay(before, after);
            }
        }
        if (ways == 1 && m_wayBefore.size() == 1)
            matchWay(0, 0);
    }

    void compareKept()
    {
        PolicyChange where{ .part = Part::Stage, .name = m_after.name };
        for (const auto &[old, stage] : std::as_const(m_found.kept)) {
            where.inner = old->name;
            Stage rest = *old;
            rest.path = stage->path; // told here, and step by step
            rest.step = stage->step;
            compareMembers(m_changes, where, StageRows, rest, *stage);
            if (m_wayBefore.at(stage->path) != old->path)
                append(Part::Stage, old->name, Aspect::Way, Effect::Loosening,
                       m_before.paths.value(old->path), m_after.paths.value(stage->path));
        }
    }

    // The stages of a way that is added or removed are no more than it.
    void compareAddedAndRemoved()
    {
        for (const Stage *stage : std::as_const(m_found.added)) {
            if (m_wayBefore.at(stage->path) >= 0)
                append(Part::Stage, stage->name, Aspect::Added, askingMore(*stage));
        }
        for (const Stage *stage : std::as_const(m_found.removed)) {
            if (isWayKept(stage->path))
                append(Part::Stage, stage->name, Aspect::Removed, Effect::Loosening);
        }
    }

    // Such as "Data owner + Security", of the stages that both have.
    template <typename Side>
    QStringList sideBySide(const Side &side) const
    {
        QMap<std::pair<int, int>, QStringList> steps;
        for (const auto &pair : m_found.kept)
            steps[{ side(pair)->path, side(pair)->step }].append(side(pair)->name);
        QStringList told;
        for (QStringList names : std::as_const(steps)) {
            names.sort();
            if (names.size() > 1)
                told.append(names.join(QStringLiteral(" + ")));
        }
        told.sort();
        return told;
    }

    // One after the other less is let through than side by side. Where a single denial is not
    // enough, it may count for another stage than before.
    void compareSideBySide()
    {
        bool isLoosened = false;
        bool isTightened = false;
        for (auto one = m_found.kept.cbegin(); one != m_found.kept.cend(); ++one) {
            for (auto other = m_found.kept.cbegin(); other != one; ++other) {
                const bool was = areSideBySide(*one->first, *other->first);
                const bool is = areSideBySide(*one->second, *other->second);
                isLoosened = isLoosened || (is && !was);
                isTightened = isTightened || (was && !is);
            }
        }
        if (!isLoosened && !isTightened)
            return;
        isLoosened = isLoosened
            || std::ranges::any_of(m_after.stages, [](const Stage &s) { return s.deny > 1; });
        append(Part::Rule, {}, Aspect::SideBySide,
               isLoosened ? Effect::Loosening : Effect::Tightening,
               sideBySide([](const auto &pair) { return pair.first; }),
               sideBySide([](const auto &pair) { return pair.second; }));
    }

    // One way less lets less through where all else does not let more through, and everybody whom
    // it asks may still end a request alone.
    Effect withoutWay(int way, qsizetype first) const
    {
        const bool isLoosened
            = std::any_of(m_changes.begin() + first, m_changes.end(),
                          [](const PolicyChange &c) { return c.effect == Effect::Loosening; });
        QSet<Selector> deniers;
        for (const Stage &stage : m_after.stages) {
            if (stage.deny == 1 && stage.when == Condition())
                deniers.unite(QSet<Selector>(stage.from.begin(), stage.from.end()));
        }
        const auto isKept = [&](const Stage &stage) {
            QList<Selector> asked = stage.from;
            if (stage.escalation)
                asked += stage.escalation->to;
            return stage.path != way
                || deniers.contains(QSet<Selector>(asked.begin(), asked.end()));
        };
        return !isLoosened && std::ranges::all_of(m_before.stages, isKept) ? Effect::Tightening
                                                                           : Effect::Loosening;
    }

    // first: of the changes of this rule's stages.
    void compareWays(qsizetype first)
    {
        for (int after = 0; after < m_wayBefore.size(); ++after) {
            const QString name = m_after.paths.value(after);
            if (m_wayBefore.at(after) < 0) {
                append(Part::Way, name, Aspect::Added, Effect::Loosening);
                continue;
            }
            const QString old = m_before.paths.value(m_wayBefore.at(after));
            if (old != name && !old.isEmpty() && !name.isEmpty())
                append(Part::Way, old, Aspect::Name, Effect::Neutral, old, name);
        }
        for (int before = 0; before < wayCount(m_before); ++before) {
            if (!isWayKept(before))
                append(Part::Way, m_before.paths.value(before), Aspect::Removed,
                       withoutWay(before, first));
        }
    }

    QList<PolicyChange> &m_changes;
    const Rule &m_before;
    const Rule &m_after;
    Matching<Stage> m_found;
    QList<int> m_wayBefore; // by the way after; -1: added
};

} // namespace

void compareStages(QList<PolicyChange> &changes, const Rule &before, const Rule &after)
{
    if (before.stages != after.stages || before.paths != after.paths)
        StageDiff(changes, before, after).compare();
}

} // namespace sallyport
