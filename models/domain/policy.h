// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/endterms.h"
#include "models/domain/grade.h"
#include "models/domain/instant.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace sallyport {

enum class FieldType { Text, Choice, Number, Boolean, DateTime, Ticket };

// Such as INC-4711.
inline const QString TicketPattern = QStringLiteral("[A-Z][A-Z0-9]{1,9}-[0-9]{1,9}");

// One typed field of a scenario's form. Values travel as text; the engine checks them.
struct Field
{
    QString name;
    QString title;
    FieldType type = FieldType::Text;
    bool required = false;
    QString pattern; // Text, Ticket: the whole value must match; empty: any text, TicketPattern
    QStringList choices; // Choice
    std::optional<qint64> minimum; // Number
    std::optional<qint64> maximum; // Number

    bool operator==(const Field &) const = default;
};

// How much can go wrong. A request's is the higher one of its scenario's and its target's.
enum class Risk { Low, Medium, High };

struct Scenario
{
    QString id;
    QString title;
    int reasonMinimum = 1; // meaningful code points
    QList<Field> fields;
    QString reasonTemplate; // what the form begins with; its own lines say nothing of a reason
    Risk risk = Risk::Medium;

    bool operator==(const Scenario &) const = default;
};

// Who is meant: "group:NAME" or "person:ID" as written in the policy, or who follows from the
// request: "owners" of its target, and "rota:NAME", whose turn it is.
using Selector = QString;

struct Target
{
    QString id;
    QString title;
    QString connector;
    QStringList profiles;
    QStringList tags;
    QList<Selector> owners; // groups and people
    Risk risk = Risk::Medium;
    QByteArray zone{}; // IANA name of the place whose clocks count there; empty: none is named

    bool operator==(const Target &) const = default;
};

// Hours of a week, on the clocks of one place.
struct Hours
{
    QByteArray zone; // IANA name
    QList<int> days; // 1 Monday … 7 Sunday
    QTime from;
    QTime to; // later than from; does not belong to the hours

    bool operator==(const Hours &) const = default;
};

// People who take turns, each for so many days, handing over at the same time on the clocks of one
// place, whatever daylight saving does. Or turns that officers state from a file (Directory).
struct Rota
{
    QByteArray zone; // IANA name
    QDate first; // the first turn begins on this day; nobody's turn before
    QTime handover;
    int days = 7; // at least 1
    QStringList people; // ids, in turn
    bool fromFile = false; // then nothing else of it is said here

    bool operator==(const Rota &) const = default;
};

// What must hold of a request, all of it. What is left out asks nothing.
struct Condition
{
    Millis durationOver{ 0 }; // asked for longer than this
    std::optional<Millis> durationUpTo; // asked for no longer than this
    QStringList targetTags; // the target has one of them
    std::optional<Hours> within;
    std::optional<Hours> outside;
    std::optional<bool> firstTime; // no request of this person for this target was ever approved
    std::optional<Risk> riskFrom;
    std::optional<Risk> riskUpTo;
    QList<Selector> requesters; // whoever asks is one of these

    bool operator==(const Condition &) const = default;
};

// Whom a stage asks as well once it has waited so long.
struct Escalation
{
    Millis after{ 0 };
    QList<Selector> to;

    bool operator==(const Escalation &) const = default;
};

struct Stage
{
    QString name;
    QList<Selector> from;
    int need = 1; // at least 1: a stage that needs nobody is refused by the parser
    int deny = 1; // so many denials end the request; at least 1
    int path = 0; // any path that is filled approves
    int step = 0; // within its path; the stages of one step wait side by side
    Condition when;
    std::optional<Escalation> escalation;
    Millis remindAfter{ 0 }; // then again after twice as long, each time; 0: never

    bool operator==(const Stage &) const = default;
};

// What no rule may allow, whatever it says. Empty members mean every one.
struct Ban
{
    QString name;
    QString scenario;
    QString target;
    QString profile;
    QList<Selector> requesters;
    Condition when;

    bool operator==(const Ban &) const = default;
};

enum class StartMode { AtApproval, Claim };

// How access that is open may end later: each time by a request of its own.
struct Extension
{
    Millis maximum{ 0 }; // each
    int times = 1; // of one access
    bool same = true; // approved like the access itself; else by a chain of its own

    bool operator==(const Extension &) const = default;
};

// Who may still say no once all stages are filled, and for how long nothing opens.
struct Veto
{
    QList<Selector> from;
    Millis wait{ 0 };

    bool operator==(const Veto &) const = default;
};

// Opens at once, tells everybody here, and is reviewed afterwards by somebody else.
struct BreakGlass
{
    QList<Selector> alarm;
    QList<Selector> reviewers;
    Millis reviewWithin{ 0 };

    bool operator==(const BreakGlass &) const = default;
};

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
    QList<Stage> stages; // by path and step
    QStringList paths; // their names; empty when there is one only
    std::optional<Condition> automatic; // approved at once where it holds
    std::optional<BreakGlass> breakGlass; // then it has no stages
    std::optional<Veto> veto;
    StartMode start = StartMode::AtApproval;
    Millis claimWithin{ 0 }; // of Claim: so long after it may open
    Millis ahead{ 0 }; // a start may be asked for so long ahead; 0: none may
    QList<Selector> onBehalf; // who may ask for others
    EndTerms end;
    QList<Millis> warnings; // before the end, longest first
    Millis recurring{
        0
    }; // from filing to the end of the last occurrence; 0: none may be asked for
    std::optional<Extension> extension; // without it nothing is extended
    std::optional<Grade> grade; // what the target must give at least
    bool bulk = false; // its requests may be approved several at a time, each signed on its own

    bool operator==(const Rule &) const = default;
};

struct Governance
{
    QList<Selector> from;
    int need = 1; // so many human beings
    Millis looseningDelay{ 0 }; // from the last signature until what loosens comes into force

    bool operator==(const Governance &) const = default;
};

struct Request;

// The rule as one that extends its access, with the same chain.
Rule asExtension(const Rule &rule);

// One version of the policy document, already checked. The digest is SHA-256 of its bytes.
struct Policy
{
    QByteArray digest;
    Governance governance;
    QMap<QString, Target> targets;
    QMap<QString, Scenario> scenarios;
    QList<Rule> rules;
    QList<Ban> bans;
    QMap<QString, Rota> rotas;
    QList<Rule> extensions; // what a rule asks of an extension, as a rule of the same name

    const Rule *ruleNamed(const QString &name) const;
    // What extends access of the rule of this name; null when nothing does.
    const Rule *extensionOf(const QString &name) const;
    // The rule, or the extension of it, that admitted the request; null when it is not there.
    const Rule *ruleOf(const Request &request) const;
    // True when any condition asks whether somebody is here for the first time.
    bool asksFirstTime() const;
    // True when any rule breaks the glass.
    bool hasBreakGlass() const;
    bool operator==(const Policy &) const = default;
};

} // namespace sallyport
