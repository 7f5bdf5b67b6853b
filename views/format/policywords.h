// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/policyreading.h"
#include "models/services/simulating.h"
#include "views/kit/paint.h"

#include <QString>

// What is said about policies on their page. All texts are visible text.
namespace sallyport::policywords {

// "7f3a21c0": the beginning of a digest.
QString shortDigest(const QByteArray &digest);
QString versionLine(const PolicyVersion &version, Instant now); // below who put it into force
QString versionAloud(const PolicyVersion &version, bool isInForce, Instant now);
paint::ChipLook inForce();

// "debug-orders, stage “Security”: approvals needed"
QString changeTitle(const PolicyChange &change);
// "1 → 2", or empty where the change is there or gone as a whole.
QString changeValues(const PolicyChange &change);
paint::ChipLook effect(PolicyChange::Effect effect);
QString changeAloud(const PolicyChange &change);
// "4 differences: 1 loosens, 2 tighten, 1 neutral"
QString changesSummary(const QList<PolicyChange> &changes);
// As it is written in the policy, with whatever characters it has.
QString value(const PolicyValue &value);
QString aspect(PolicyChange::Aspect aspect);

QString mistakePlace(const PolicyMistake &mistake); // line, column and hint
QString mistakeAloud(const PolicyMistake &mistake);
// With a file that could not be read.
QString fileTrouble(const Error &error);

// "writer on orders-db"
QString thingTitle(const Explanation &told);
QString answerLine(const Explanation &told); // below it: the scenario, the rule
paint::ChipLook answer(const Explanation &told);
// Why, in a sentence. person: a name.
QString answerSentence(const Explanation &told, const QString &person);
// A line for each rule that is about it.
QString ruleLines(const Explanation &told, const QString &person);
// A line for each stage: who could approve. names: by id.
QString stageLines(const Explanation &told, const QHash<QString, QString> &names);
// By how much it can be extended, and a line for each stage that is asked then; empty: it cannot.
QString extensionLines(const Explanation &told, const QHash<QString, QString> &names);

// The act that came otherwise: "approved by rui, 12 Nov 17:40".
QString divergenceAct(const Divergence &found, Instant now);
QString divergenceThing(const Divergence &found);
QString pastAnswer(const PastAnswer &answer);
QString divergenceAloud(const Divergence &found, Instant now);
QString simulationSummary(const SimulatedHistory &history, int days);

} // namespace sallyport::policywords
