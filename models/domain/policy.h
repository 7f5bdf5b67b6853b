// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

enum class FieldType { Text, Choice, Number, Boolean };

// One typed field of a scenario's form. Values travel as text; the engine checks them.
struct Field
{
    QString name;
    QString title;
    FieldType type = FieldType::Text;
    bool required = false;
    QString pattern; // Text: the whole value must match; empty allows all
    QStringList choices; // Choice
    std::optional<qint64> minimum; // Number
    std::optional<qint64> maximum; // Number

    bool operator==(const Field &) const = default;
};

struct Scenario
{
    QString id;
    QString title;
    int reasonMinimum = 1; // meaningful code points
    QList<Field> fields;

    bool operator==(const Scenario &) const = default;
};

struct Target
{
    QString id;
    QString title;
    QString connector;
    QStringList profiles;

    bool operator==(const Target &) const = default;
};

// Who is meant: "group:NAME" or "person:ID", as written in the policy.
using Selector = QString;

struct Stage
{
    QString name;
    QList<Selector> from;
    int need = 1; // at least 1: a stage that needs nobody is refused by the parser
    int deny = 1; // so many denials end the request; at least 1
    Millis durationOver{ 0 }; // only for what is asked for longer than this; 0: for everything

    bool operator==(const Stage &) const = default;
};

enum class StartMode { AtApproval };
enum class EndMode { Kill };

struct Rule
{
    QString name;
    QString scenario;
    QString target;
    QString profile;
    QList<Selector> requesters;
    Millis defaultDuration{ 0 };
    Millis maximumDuration{ 0 };
    Millis decisionWindow{ 0 }; // undecided by then: lapsed
    QList<Stage> stages;
    StartMode start = StartMode::AtApproval;
    EndMode end = EndMode::Kill;
    QList<Millis> warnings; // before the end, longest first

    bool operator==(const Rule &) const = default;
};

struct Governance
{
    QList<Selector> from;
    int need = 1;

    bool operator==(const Governance &) const = default;
};

// One version of the policy document, already checked. The digest is SHA-256 of its bytes.
struct Policy
{
    QByteArray digest;
    Governance governance;
    QMap<QString, Target> targets;
    QMap<QString, Scenario> scenarios;
    QList<Rule> rules;

    const Rule *ruleNamed(const QString &name) const;
    bool operator==(const Policy &) const = default;
};

} // namespace sallyport
