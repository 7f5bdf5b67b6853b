// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policywalk.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr QLatin1StringView RotaPrefix("rota:");

} // namespace

QList<Selector> alwaysMeant(const Policy &policy, const QString &target,
                            const QList<Selector> &selectors)
{
    QList<Selector> meant;
    for (const Selector &selector : selectors) {
        if (selector == "owners"_L1)
            meant += policy.targets.value(target).owners;
        else if (selector != "manager"_L1 && !selector.startsWith(RotaPrefix))
            meant += selector;
    }
    return meant;
}

QList<Selector> meantInTurn(const Policy &policy, const QList<Selector> &selectors)
{
    QList<Selector> meant;
    for (const Selector &selector : selectors) {
        if (!selector.startsWith(RotaPrefix))
            continue;
        for (const QString &person : policy.rotas.value(selector.mid(RotaPrefix.size())).people)
            meant += u"person:"_s + person;
    }
    return meant;
}

bool asksManager(const QList<Selector> &selectors)
{
    return selectors.contains("manager"_L1);
}

QList<Chain> chainsOf(const Policy &policy)
{
    QList<Chain> chains;
    auto extension = policy.extensions.begin(); // in the order of their rules
    for (int i = 0; i < policy.rules.size(); ++i) {
        const Rule &rule = policy.rules.at(i);
        chains.append({ rule, u"rules[%1].approval"_s.arg(i) });
        if (!rule.extension || extension == policy.extensions.end())
            continue;
        const Rule &asked = *extension++;
        if (rule.extension->same)
            continue;
        chains.append({ asked, u"rules[%1].extension.approval"_s.arg(i) });
        chains.last().rule.maximumDuration += rule.maximumDuration;
    }
    return chains;
}

QString stagePath(const Chain &chain, int stage)
{
    const Rule &of = chain.rule;
    const Stage &found = of.stages.at(stage);
    QString path = chain.path;
    if (!of.paths.isEmpty())
        path += u".any_of[%1]"_s.arg(found.path);
    path += u".stages[%1]"_s.arg(found.step);
    const auto isBeside
        = [&](const Stage &other) { return other.path == found.path && other.step == found.step; };
    if (std::ranges::count_if(of.stages, isBeside) == 1)
        return path;
    const auto before = std::count_if(of.stages.begin(), of.stages.begin() + stage, isBeside);
    return path + u".parallel[%1]"_s.arg(before);
}

} // namespace sallyport
