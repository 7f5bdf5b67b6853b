// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/bandiff.h"

#include "models/policy/conditiondiff.h"
#include "models/policy/memberdiff.h"

namespace sallyport {

namespace {

// Without a name every one is meant.
Effect judgeMeant(const QString &, const QString &after)
{
    return after.isEmpty() ? Effect::Tightening : Effect::Loosening;
}

// Without people everybody is meant.
Effect judgeBanned(const QStringList &before, const QStringList &after)
{
    if (after.isEmpty())
        return Effect::Tightening;
    return before.isEmpty() ? Effect::Loosening : moreNamesAreLooser(after, before);
}

Effect judgeWhen(const Condition &before, const Condition &after)
{
    return holdingMoreIsLooser(after, before);
}

constexpr std::array BanRows{
    memberRow<Ban, &Ban::scenario, judgeMeant>(Aspect::Scenario),
    memberRow<Ban, &Ban::target, judgeMeant>(Aspect::Target),
    memberRow<Ban, &Ban::profile, judgeMeant>(Aspect::Profile),
    memberRow<Ban, &Ban::requesters, judgeBanned>(Aspect::Requesters),
    memberRow<Ban, &Ban::when, judgeWhen>(Aspect::When),
};

QStringList namesOf(const QList<Ban> &bans)
{
    QStringList names;
    for (const Ban &ban : bans)
        names.append(ban.name);
    return names;
}

} // namespace

void compareBans(QList<PolicyChange> &changes, const QList<Ban> &before, const QList<Ban> &after)
{
    PolicyChange where{ .part = Part::Ban };
    const Matching<Ban> found = matchByName(before, after);
    for (const auto &[old, ban] : found.kept) {
        where.name = ban->name;
        compareMembers(changes, where, BanRows, *old, *ban);
    }
    for (const Ban *ban : found.added) {
        where.name = ban->name;
        changes.append(changeAt(where, Aspect::Added, Effect::Tightening));
    }
    for (const Ban *ban : found.removed) {
        where.name = ban->name;
        changes.append(changeAt(where, Aspect::Removed, Effect::Loosening));
    }
    // Which of two bans is named to whom both refuse is all that their order says.
    if (found.isReordered)
        changes.append(changeAt({ .part = Part::Ban }, Aspect::Order, Effect::Neutral,
                                namesOf(before), namesOf(after)));
}

} // namespace sallyport
