// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"

#include <variant>

namespace sallyport {

// What stands in one place of a policy; nothing where there is nothing.
using PolicyValue = std::variant<std::monostate, bool, qint64, Millis, QString, QStringList,
                                 QList<Millis>, Condition, Escalation>;

// One difference between two policies. It has no words: each surface makes its own.
struct PolicyChange
{
    enum class Part { Document, Governance, Target, Scenario, Field, Rule, Way, Stage, Ban, Rota };
    enum class Aspect {
        Added, // the part as a whole
        Removed,
        Name,
        Order, // of rules, or of what is in the part; no values where it decides nothing
        Other, // something that this version does not know how to tell
        Signers,
        Signatures,
        Title,
        Connector,
        Profiles,
        ReasonMinimum,
        Type,
        Required,
        Pattern,
        Choices,
        Minimum,
        Maximum,
        Scenario,
        Target,
        Profile,
        Requesters,
        DefaultDuration,
        MaximumDuration,
        DecisionWindow,
        Start,
        End,
        Warnings,
        Approvers,
        Need,
        Deny,
        Owners,
        Tags,
        Risk,
        ReasonTemplate,
        When, // of a stage or ban; no value: always
        Automatic, // no value: never
        Way,
        SideBySide, // the stages of each step that has several
        Escalation,
        RemindAfter,
        Zone,
        FirstDay,
        Handover,
        TurnDays,
        People,
        ClaimWithin,
        StartAhead,
        OnBehalf,
        Veto, // no value: none
        BreakGlass, // no value: none
        Recurring,
        Extension, // the longest; no value: none
        ExtensionTimes,
        ExtensionApproval, // the names of the stages
        LooseningDelay,
        Grade, // no value: any
        FromFile, // of a rota: officers state its turns
        Bulk,
        Unused, // ends when not used for so long; no value: it does not
        Idle, // the same of what is not used any more
    };
    // Loosening: somebody can get more, longer, with fewer or other approvers, or with less said,
    // or it cannot be shown that nobody can.
    enum class Effect { Neutral, Tightening, Loosening };

    Part part = Part::Document;
    QString name; // of the target, scenario, rule, ban or rota; empty for the others
    QString inner; // of the field, way or stage in it
    Aspect aspect = Aspect::Other;
    PolicyValue before;
    PolicyValue after;
    Effect effect = Effect::Loosening;

    bool operator==(const PolicyChange &) const = default;
};

// What differs, in the order of a policy document: nothing exactly when both say the same, in
// whatever layout. Pure.
QList<PolicyChange> policyDifference(const Policy &before, const Policy &after);
// True when any of it loosens.
bool loosens(const QList<PolicyChange> &changes);

} // namespace sallyport
