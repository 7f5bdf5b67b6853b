// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/domain/refusal.h"
#include "models/policy/policyparser.h"

#include <functional>
#include <optional>

namespace sallyport {

// What must be so after a step: a name of caseFacts() and the values written for it.
struct CaseFact
{
    QString name;
    QStringList values;
    int line = 1; // from 1
    bool operator==(const CaseFact &) const = default;
};

// Somebody joins or leaves a group, or leaves altogether when the group is empty.
struct CaseChange
{
    QString person;
    QString group;
    bool member = false;
    bool operator==(const CaseChange &) const = default;
};

// A policy of another document, which cases know by the document's name.
struct CaseDocument
{
    QString name;
    Policy policy;
    bool operator==(const CaseDocument &) const = default;
};

// One step of a case: time passes, then something happens, then facts are looked at.
struct CaseStep
{
    int line = 1; // from 1
    Millis after{ 0 }; // since the step before
    QString request; // which one of the case is meant; "it" unless it is named
    QString who; // person id; empty when nobody acts
    std::optional<IntentKind> act;
    IntentBody body;
    std::optional<bool> targetAnswers; // from now on
    bool isUsed = false; // somebody works with the access now
    std::optional<CaseChange> change;
    std::optional<CaseDocument> policy; // in force from now on
    std::optional<CaseDocument> proposal; // what an act about policies is about
    std::optional<RefusalCode> refused; // the answer to act; nothing: it is accepted
    QList<CaseFact> facts;
    bool operator==(const CaseStep &) const = default;
};

struct PolicyCase
{
    QString name;
    int line = 1; // from 1
    QList<CaseStep> steps;
    bool operator==(const PolicyCase &) const = default;
};

// One document of cases: an organisation, its policy, and what must come of what people do.
struct CaseFile
{
    CaseDocument policy;
    Directory directory;
    Instant start; // of each case, UTC
    QList<PolicyCase> cases;
};

// The bytes of another document that this one names, or one sentence why there are none.
using DocumentReader = std::function<tl::expected<QByteArray, QString>(const QString &name)>;

// Reads a document of cases (YAML; the shape is in resources/help/policy-cases.md). Every mistake
// is reported, in the order of the document; those of a policy that it names as one. Never throws.
tl::expected<CaseFile, QList<PolicyMistake>> parseCases(const QByteArray &yaml,
                                                        const DocumentReader &read);

// The names of what a case may look at, in the order of the documentation.
QStringList caseFacts();

} // namespace sallyport
