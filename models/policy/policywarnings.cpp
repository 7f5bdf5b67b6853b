// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policywarnings.h"

#include "models/policy/documentplaces.h"
#include "models/policy/durationtext.h"
#include "models/policy/peoplewarnings.h"
#include "models/policy/thingwarnings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Longer than this, somebody meant other hours or other access.
constexpr Millis LongestUsual = std::chrono::hours(24 * 30);

using Warnings = QList<PolicyMistake>;

template <typename T>
void findSameTitles(Warnings &warnings, const QMap<QString, T> &things, const QString &section)
{
    QHash<QString, QString> ids; // by title
    for (const T &thing : things) {
        if (ids.contains(thing.title))
            warn(warnings, u"%1.%2.title"_s.arg(section, thing.id),
                 u"\"%1\" has the same title as \"%2\"."_s.arg(thing.id, ids.value(thing.title)),
                 u"People choose and decide by the title: give each its own."_s);
        else
            ids.insert(thing.title, thing.id);
    }
}

Warnings sameNames(const Policy &policy)
{
    Warnings warnings;
    findSameTitles(warnings, policy.targets, u"targets"_s);
    findSameTitles(warnings, policy.scenarios, u"scenarios"_s);
    return warnings;
}

Warnings longDurations(const Policy &policy)
{
    Warnings warnings;
    for (int i = 0; i < policy.rules.size(); ++i) {
        const Millis longest = policy.rules.at(i).maximumDuration;
        if (longest > LongestUsual)
            warn(warnings, u"rules[%1].duration.max"_s.arg(i),
                 u"Access for %1 is hardly temporary."_s.arg(durationText(longest)),
                 u"Write %1 or less; people can ask again."_s.arg(durationText(LongestUsual)));
    }
    return warnings;
}

} // namespace

QList<PolicyMistake> policyWarnings(const QByteArray &yaml, const Policy &policy,
                                    const Directory *directory)
{
    Warnings warnings = unusedThings(yaml, policy) + sameNames(policy) + longDurations(policy);
    warnings += unlimitedRules(policy);
    const Directory people
        = directory != nullptr ? withTurns(*directory, policy) : assumedDirectory(policy);
    warnings += unreachableRules(policy, people);
    warnings += bannedRules(policy, people);
    warnings += unfilledStages(policy, people);
    warnings += emptySelectors(policy, people);
    placeInDocument(warnings, yaml);
    return warnings;
}

} // namespace sallyport
