// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/extensiondiff.h"

#include "models/policy/memberdiff.h"
#include "models/policy/stagediff.h"

#include <algorithm>

namespace sallyport {

namespace {

QStringList stageNames(const Rule &rule)
{
    QStringList names;
    for (const Stage &stage : rule.stages)
        names.append(stage.name);
    return names;
}

bool hasOwnChain(const Rule &rule)
{
    return rule.extension && !rule.extension->same;
}

// Like the rule's own chain; whatever else differs counts as a loosening.
Effect judgeChain(const Rule &before, const Rule &after)
{
    QList<PolicyChange> inner;
    compareStages(inner, before, after);
    Rule rest = before;
    rest.stages = after.stages;
    rest.paths = after.paths;
    rest.maximumDuration = after.maximumDuration;
    rest.defaultDuration = after.defaultDuration;
    rest.extension = after.extension;
    rest.end = after.end;
    const bool tighter = std::ranges::all_of(
        inner, [](const PolicyChange &one) { return one.effect != Effect::Loosening; });
    return tighter && rest == after ? Effect::Tightening : Effect::Loosening;
}

} // namespace

void compareExtensions(QList<PolicyChange> &changes, const Policy &before, const Policy &after)
{
    for (const Rule &now : after.extensions) {
        const Rule *const old = before.extensionOf(now.name);
        // What is extended like the rule itself is told of with the rule.
        if (!old || *old == now || (!hasOwnChain(*old) && !hasOwnChain(now)))
            continue;
        const bool isSameChain = old->stages == now.stages && old->paths == now.paths
            && old->automatic == now.automatic && old->decisionWindow == now.decisionWindow
            && hasOwnChain(*old) == hasOwnChain(now);
        if (!isSameChain)
            changes.append(changeAt({ .part = Part::Rule, .name = now.name },
                                    Aspect::ExtensionApproval, judgeChain(*old, now),
                                    stageNames(*old), stageNames(now)));
    }
}

} // namespace sallyport
