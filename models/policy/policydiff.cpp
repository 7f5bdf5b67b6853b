// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policydiff.h"

#include "models/policy/bandiff.h"
#include "models/policy/extensiondiff.h"
#include "models/policy/memberdiff.h"
#include "models/policy/policywalk.h"
#include "models/policy/rulediff.h"

#include <algorithm>
#include <limits>

namespace sallyport {

namespace {

// Titles change what is read, not who gets what. What no rule names gives nothing to anybody, so
// profiles, targets, scenarios and rotas are neutral: the rules that name them are told themselves.

constexpr std::array GovernanceRows{
    memberRow<Governance, &Governance::from, moreNamesAreLooser>(Aspect::Signers),
    memberRow<Governance, &Governance::need, moreIsTighter<int>>(Aspect::Signatures),
    memberRow<Governance, &Governance::looseningDelay, moreIsTighter<Millis>>(
        Aspect::LooseningDelay),
};

constexpr std::array TargetRows{
    memberRow<Target, &Target::title, isNeutral<QString>>(Aspect::Title),
    memberRow<Target, &Target::connector, isLooser<QString>>(Aspect::Connector),
    memberRow<Target, &Target::profiles, isNeutral<QStringList>>(Aspect::Profiles),
    memberRow<Target, &Target::tags, judgeApprovers>(Aspect::Tags),
    memberRow<Target, &Target::owners, judgeApprovers>(Aspect::Owners),
    memberRow<Target, &Target::risk, isLooser<Risk>>(Aspect::Risk),
    memberRow<Target, &Target::zone, isNeutral<QByteArray>>(Aspect::Zone), // only shown
};

// The words of a template do not count, so with one more has to be said. Two cannot be compared.
Effect judgeTemplate(const QString &before, const QString &)
{
    return before.isEmpty() ? Effect::Tightening : Effect::Loosening;
}

constexpr std::array ScenarioRows{
    memberRow<Scenario, &Scenario::title, isNeutral<QString>>(Aspect::Title),
    memberRow<Scenario, &Scenario::reasonMinimum, moreIsTighter<int>>(Aspect::ReasonMinimum),
    memberRow<Scenario, &Scenario::reasonTemplate, judgeTemplate>(Aspect::ReasonTemplate),
    memberRow<Scenario, &Scenario::risk, isLooser<Risk>>(Aspect::Risk),
};

// Two patterns cannot be compared; a pattern and none can. A ticket without one has its usual form.
Effect judgePattern(const Field &before, const Field &after)
{
    const bool wasFree = before.pattern.isEmpty() && before.type != FieldType::Ticket;
    return wasFree && after.type != FieldType::Ticket ? Effect::Tightening : Effect::Loosening;
}

// Without any choice it is, or was, a field of another type.
Effect judgeChoices(const QStringList &before, const QStringList &after)
{
    if (before.isEmpty() || after.isEmpty())
        return Effect::Loosening;
    return moreNamesAreLooser(before, after);
}

Effect judgeMinimum(const std::optional<qint64> &before, const std::optional<qint64> &after)
{
    constexpr qint64 None = std::numeric_limits<qint64>::min();
    return moreIsTighter(before.value_or(None), after.value_or(None));
}

Effect judgeMaximum(const std::optional<qint64> &before, const std::optional<qint64> &after)
{
    constexpr qint64 None = std::numeric_limits<qint64>::max();
    return moreIsLooser(before.value_or(None), after.value_or(None));
}

constexpr std::array FieldRows{
    memberRow<Field, &Field::title, isNeutral<QString>>(Aspect::Title),
    memberRow<Field, &Field::type, isLooser<FieldType>>(Aspect::Type),
    memberRow<Field, &Field::required, moreIsTighter<bool>>(Aspect::Required),
    memberRow<Field, &Field::pattern, judgePattern>(Aspect::Pattern),
    memberRow<Field, &Field::choices, judgeChoices>(Aspect::Choices),
    memberRow<Field, &Field::minimum, judgeMinimum>(Aspect::Minimum),
    memberRow<Field, &Field::maximum, judgeMaximum>(Aspect::Maximum),
};

// Another zone, first day, length of a turn or order of people is another person at some moment.
constexpr std::array RotaRows{
    memberRow<Rota, &Rota::zone, isLooser<QByteArray>>(Aspect::Zone),
    memberRow<Rota, &Rota::first, isLooser<QDate>>(Aspect::FirstDay),
    memberRow<Rota, &Rota::handover, isLooser<QTime>>(Aspect::Handover),
    memberRow<Rota, &Rota::days, isLooser<int>>(Aspect::TurnDays),
    memberRow<Rota, &Rota::people, isLooser<QStringList>>(Aspect::People),
    memberRow<Rota, &Rota::fromFile, isLooser<bool>>(Aspect::FromFile),
};

QStringList namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field &field : fields)
        names.append(field.name);
    return names;
}

void compareFields(QList<PolicyChange> &changes, const Scenario &before, const Scenario &after)
{
    PolicyChange where{ .part = Part::Field, .name = after.id };
    const Matching<Field> found = matchByName(before.fields, after.fields);
    for (const auto &[old, field] : found.kept) {
        where.inner = field->name;
        compareMembers(changes, where, FieldRows, *old, *field);
    }
    // What need not be filled in asks nothing of anybody.
    for (const Field *field : found.added) {
        where.inner = field->name;
        changes.append(
            changeAt(where, Aspect::Added, field->required ? Effect::Tightening : Effect::Neutral));
    }
    for (const Field *field : found.removed) {
        where.inner = field->name;
        changes.append(changeAt(where, Aspect::Removed,
                                field->required ? Effect::Loosening : Effect::Neutral));
    }
    if (found.isReordered)
        changes.append(changeAt({ .part = Part::Scenario, .name = after.id }, Aspect::Order,
                                Effect::Neutral, namesOf(before.fields), namesOf(after.fields)));
}

void compareScenarios(QList<PolicyChange> &changes, const PolicyChange &where,
                      const Scenario &before, const Scenario &after)
{
    Scenario rest = before;
    rest.fields = after.fields; // told field by field
    compareMembers(changes, where, ScenarioRows, rest, after);
    compareFields(changes, before, after);
}

void compareTargets(QList<PolicyChange> &changes, const PolicyChange &where, const Target &before,
                    const Target &after)
{
    compareMembers(changes, where, TargetRows, before, after);
}

void compareRotas(QList<PolicyChange> &changes, const PolicyChange &where, const Rota &before,
                  const Rota &after)
{
    compareMembers(changes, where, RotaRows, before, after);
}

template <typename T>
void compareNamed(QList<PolicyChange> &changes, Part part, const QMap<QString, T> &before,
                  const QMap<QString, T> &after,
                  void (*compare)(QList<PolicyChange> &, const PolicyChange &, const T &,
                                  const T &))
{
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        const auto old = before.constFind(it.key());
        if (old != before.constEnd())
            compare(changes, { .part = part, .name = it.key() }, *old, *it);
        else
            changes.append(
                changeAt({ .part = part, .name = it.key() }, Aspect::Added, Effect::Neutral));
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!after.contains(it.key()))
            changes.append(
                changeAt({ .part = part, .name = it.key() }, Aspect::Removed, Effect::Neutral));
    }
}

// Conditions hang on tags and risks, so another one cannot be compared, unless none asks for it.
void forgiveUnasked(QList<PolicyChange> &changes, const Policy &before, const Policy &after)
{
    const auto forgive = [&](Aspect aspect, const auto &asks) {
        if (anyCondition(before, asks) || anyCondition(after, asks))
            return;
        for (PolicyChange &change : changes) {
            if (change.aspect == aspect)
                change.effect = Effect::Neutral;
        }
    };
    forgive(Aspect::Tags, [](const Condition &when) { return !when.targetTags.isEmpty(); });
    forgive(Aspect::Risk, [](const Condition &when) { return when.riskFrom || when.riskUpTo; });
}

// The digest is the layout's too, and says nothing of its own.
bool isAllTold(Policy before, const Policy &after)
{
    before.digest = after.digest;
    before.governance = after.governance;
    before.targets = after.targets;
    before.scenarios = after.scenarios;
    before.rules = after.rules;
    before.extensions = after.extensions;
    before.bans = after.bans;
    before.rotas = after.rotas;
    return before == after;
}

} // namespace

QList<PolicyChange> policyDifference(const Policy &before, const Policy &after)
{
    QList<PolicyChange> changes;
    compareMembers(changes, { .part = Part::Governance }, GovernanceRows, before.governance,
                   after.governance);
    compareNamed(changes, Part::Target, before.targets, after.targets, compareTargets);
    compareNamed(changes, Part::Scenario, before.scenarios, after.scenarios, compareScenarios);
    compareNamed(changes, Part::Rota, before.rotas, after.rotas, compareRotas);
    compareRules(changes, before.rules, after.rules);
    compareExtensions(changes, before, after);
    compareBans(changes, before.bans, after.bans);
    forgiveUnasked(changes, before, after);
    if (!isAllTold(before, after))
        changes.append(changeAt({ .part = Part::Document }, Aspect::Other, Effect::Loosening));
    return changes;
}

bool loosens(const QList<PolicyChange> &changes)
{
    return std::ranges::any_of(
        changes, [](const PolicyChange &change) { return change.effect == Effect::Loosening; });
}

} // namespace sallyport
