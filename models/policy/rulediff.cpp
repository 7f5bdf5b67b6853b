// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulediff.h"

#include "models/policy/conditiondiff.h"
#include "models/policy/durationtext.h"
#include "models/policy/memberdiff.h"
#include "models/policy/policywalk.h"
#include "models/policy/stagediff.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// What holds opens at once, and nobody is asked.
Effect judgeAutomatic(const std::optional<Condition> &before, const std::optional<Condition> &after)
{
    if (before && after)
        return holdingMoreIsLooser(*before, *after);
    return after ? Effect::Loosening : Effect::Tightening;
}

// Somebody more who may say no, and longer, is tighter.
Effect judgeVeto(const std::optional<Veto> &before, const std::optional<Veto> &after)
{
    if (!before || !after)
        return after ? Effect::Tightening : Effect::Loosening;
    const bool keepsAll = moreNamesAreLooser(after->from, before->from) != Effect::Loosening;
    return keepsAll && after->wait >= before->wait ? Effect::Tightening : Effect::Loosening;
}

// It opens with nobody asked; without it the rule asks again.
Effect judgeBreakGlass(const std::optional<BreakGlass> &, const std::optional<BreakGlass> &after)
{
    return after ? Effect::Loosening : Effect::Tightening;
}

Millis longestExtension(const Rule &rule)
{
    return rule.extension ? rule.extension->maximum : Millis(0);
}

PolicyValue extensionValue(const Rule &rule)
{
    return rule.extension ? valueOf(rule.extension->maximum) : PolicyValue();
}

// Its limits, where both have one, and whether there is one; who approves it is told of elsewhere.
void compareExtension(QList<PolicyChange> &changes, const PolicyChange &where, const Rule &before,
                      const Rule &after)
{
    if (before.extension.has_value() != after.extension.has_value()
        || longestExtension(before) != longestExtension(after))
        changes.append(changeAt(where, Aspect::Extension,
                                moreIsLooser(longestExtension(before), longestExtension(after)),
                                extensionValue(before), extensionValue(after)));
    if (!before.extension || !after.extension || before.extension->times == after.extension->times)
        return;
    changes.append(changeAt(where, Aspect::ExtensionTimes,
                            moreIsLooser(before.extension->times, after.extension->times),
                            valueOf(before.extension->times), valueOf(after.extension->times)));
}

// A demand, or a higher one, keeps access from targets that give less.
Effect judgeGrade(const std::optional<Grade> &before, const std::optional<Grade> &after)
{
    if (!before || !after)
        return after ? Effect::Tightening : Effect::Loosening;
    return moreIsLooser(*before, *after); // A is the first
}

PolicyValue drainValue(Millis drain)
{
    return drain > Millis(0) ? u"drain for %1"_s.arg(durationText(drain)) : u"kill"_s;
}

// What lapses sooner is tighter; what does not lapse at all is the loosest.
void compareLapse(QList<PolicyChange> &changes, const PolicyChange &where, Aspect aspect,
                  Millis before, Millis after)
{
    const auto value = [](Millis time) { return time > Millis(0) ? valueOf(time) : PolicyValue(); };
    const bool isSooner = after > Millis(0) && (before == Millis(0) || after < before);
    if (before != after)
        changes.append(changeAt(where, aspect, isSooner ? Effect::Tightening : Effect::Loosening,
                                value(before), value(after)));
}

void compareEnd(QList<PolicyChange> &changes, const PolicyChange &where, const EndTerms &before,
                const EndTerms &after)
{
    if (before.drain != after.drain)
        changes.append(changeAt(where, Aspect::End, moreIsLooser(before.drain, after.drain),
                                drainValue(before.drain), drainValue(after.drain)));
    compareLapse(changes, where, Aspect::Unused, before.unused, after.unused);
    compareLapse(changes, where, Aspect::Idle, before.idle, after.idle);
}

constexpr std::array RuleRows{
    memberRow<Rule, &Rule::scenario, isLooser<QString>>(Aspect::Scenario),
    memberRow<Rule, &Rule::target, isLooser<QString>>(Aspect::Target),
    memberRow<Rule, &Rule::profile, isLooser<QString>>(Aspect::Profile),
    memberRow<Rule, &Rule::requesters, moreNamesAreLooser>(Aspect::Requesters),
    memberRow<Rule, &Rule::defaultDuration, moreIsLooser<Millis>>(Aspect::DefaultDuration),
    memberRow<Rule, &Rule::maximumDuration, moreIsLooser<Millis>>(Aspect::MaximumDuration),
    memberRow<Rule, &Rule::decisionWindow, moreIsLooser<Millis>>(Aspect::DecisionWindow),
    memberRow<Rule, &Rule::automatic, judgeAutomatic>(Aspect::Automatic),
    memberRow<Rule, &Rule::start, isLooser<StartMode>>(Aspect::Start),
    memberRow<Rule, &Rule::claimWithin, moreIsLooser<Millis>>(Aspect::ClaimWithin),
    memberRow<Rule, &Rule::ahead, moreIsLooser<Millis>>(Aspect::StartAhead),
    memberRow<Rule, &Rule::recurring, moreIsLooser<Millis>>(Aspect::Recurring),
    memberRow<Rule, &Rule::onBehalf, moreNamesAreLooser>(Aspect::OnBehalf),
    memberRow<Rule, &Rule::veto, judgeVeto>(Aspect::Veto),
    memberRow<Rule, &Rule::breakGlass, judgeBreakGlass>(Aspect::BreakGlass),
    memberRow<Rule, &Rule::warnings, isNeutral<QList<Millis>>>(Aspect::Warnings),
    memberRow<Rule, &Rule::grade, judgeGrade>(Aspect::Grade),
    memberRow<Rule, &Rule::bulk, moreIsLooser<bool>>(Aspect::Bulk),
};

// The last rule of each thing that is still about it. The first rule that fits decides, so whoever
// is let go by one before it may be caught by it.
using LastRules = QMap<Thing, const Rule *>;

LastRules lastRules(const Matching<Rule> &found)
{
    LastRules last;
    for (const auto &[old, rule] : found.kept) {
        if (thingOf(*old) != thingOf(*rule))
            continue;
        const Rule *&place = last[thingOf(*old)];
        if (place == nullptr || place < old) // of the same list, so a later one is the higher
            place = old;
    }
    return last;
}

bool hasRuleBehind(const LastRules &last, const Rule &before)
{
    const Rule *behind = last.value(thingOf(before), nullptr);
    return behind != nullptr && &before < behind;
}

void compareRule(QList<PolicyChange> &changes, const Rule &before, const Rule &after,
                 bool hasBehind)
{
    const auto first = changes.size();
    Rule rest = before;
    rest.stages = after.stages; // told stage by stage and way by way
    rest.paths = after.paths;
    rest.extension = after.extension;
    rest.end = after.end;
    compareMembers(changes, { .part = Part::Rule, .name = after.name }, RuleRows, rest, after);
    for (auto i = first; i < changes.size(); ++i) {
        if (hasBehind && changes.at(i).aspect == Aspect::Requesters
            && changes.at(i).effect == Effect::Tightening)
            changes[i].effect = Effect::Loosening;
    }
    compareStages(changes, before, after);
    compareExtension(changes, { .part = Part::Rule, .name = after.name }, before, after);
    compareEnd(changes, { .part = Part::Rule, .name = after.name }, before.end, after.end);
}

// Rules of different things can stand in any order.
void compareOrder(QList<PolicyChange> &changes, const QList<Rule> &before,
                  const Matching<Rule> &found)
{
    if (!found.isReordered)
        return;
    QMap<Thing, QStringList> now;
    QSet<QString> kept;
    for (const auto &[old, rule] : found.kept) {
        if (thingOf(*old) != thingOf(*rule))
            continue;
        now[thingOf(*rule)].append(rule->name);
        kept.insert(rule->name);
    }
    QMap<Thing, QStringList> then;
    for (const Rule &rule : before) {
        if (kept.contains(rule.name))
            then[thingOf(rule)].append(rule.name);
    }
    const auto first = changes.size();
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        if (then.value(it.key()) != *it)
            changes.append(
                changeAt({}, Aspect::Order, Effect::Loosening, then.value(it.key()), *it));
    }
    if (changes.size() == first)
        changes.append(changeAt({}, Aspect::Order, Effect::Neutral));
}

} // namespace

void compareRules(QList<PolicyChange> &changes, const QList<Rule> &before, const QList<Rule> &after)
{
    const Matching<Rule> found = matchByName(before, after);
    const LastRules last = lastRules(found);
    for (const auto &[old, rule] : found.kept)
        compareRule(changes, *old, *rule, hasRuleBehind(last, *old));
    PolicyChange where{ .part = Part::Rule };
    for (const Rule *rule : found.added) {
        where.name = rule->name;
        changes.append(changeAt(where, Aspect::Added, Effect::Loosening));
    }
    for (const Rule *rule : found.removed) {
        where.name = rule->name;
        changes.append(
            changeAt(where, Aspect::Removed,
                     hasRuleBehind(last, *rule) ? Effect::Loosening : Effect::Tightening));
    }
    compareOrder(changes, before, found);
}

} // namespace sallyport
