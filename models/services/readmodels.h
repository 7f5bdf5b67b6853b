// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"
#include "models/domain/policy.h"
#include "models/domain/refusal.h"
#include "models/domain/request.h"
#include "models/store/eventrepository.h"
#include "models/store/facts.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

struct PersonRef
{
    QString id;
    QString name;
    bool operator==(const PersonRef &) const = default;
};

enum class StageStatus { Filled, Waiting, Later, Denied };

// One stage of a chain as it stands.
struct StageItem
{
    QString name;
    int need = 1;
    StageStatus status = StageStatus::Later;
    int deny = 1; // so many denials end the request
    QList<PersonRef> decided; // who filled or ended it, in order
    QList<Instant> decidedAt; // beside decided
    QList<PersonRef> objected; // who denied where the stage needs more denials than these
    QList<PersonRef> eligible; // who may still decide
    bool operator==(const StageItem &) const = default;
};

// One row of a list: a request, its grant, and names instead of ids.
struct RequestItem
{
    Request request;
    std::optional<Grant> grant;
    QString requesterName;
    QString targetTitle;
    QString scenarioTitle;
    QString stageName; // of the waiting stage; empty when none waits
    int stageCount = 0;
    int have = 0; // approvals in the waiting stage
    int need = 0;
    bool mineToDecide = false; // the waiting stage asks for the viewer, who may decide now
    bool firstTime = false; // the requester's first request on this target
    bool operator==(const RequestItem &) const = default;
};

// What the viewer may do now. A courtesy: the enforcer decides.
struct Abilities
{
    bool approve = false;
    bool deny = false;
    bool comment = false;
    bool amend = false;
    bool withdraw = false;
    bool release = false;
    bool revoke = false;
    bool operator==(const Abilities &) const = default;
};

// Everything that the detail pane shows.
struct RequestDetail
{
    RequestItem item;
    QList<StageItem> stages;
    QList<LoggedEvent> events; // of this request, oldest first, at most 500
    Abilities can;
    QByteArray policyDigest; // of the policy in force: what a decision signs over
    bool signatureVerified = false; // the revision's intent was found and verified here
    QStringList digestWords; // of the revision
    Millis maximumDuration{ 0 };
    QStringList warnings; // reserved words of risk hints: "first-time", "long"
    bool operator==(const RequestDetail &) const = default;
};

// One thing that a person may ask for, with the form that it needs.
struct AskOption
{
    QString rule;
    QString scenario;
    QString scenarioTitle;
    QString target;
    QString targetTitle;
    QString profile;
    Millis defaultDuration{ 0 };
    Millis maximumDuration{ 0 };
    int reasonMinimum = 0;
    QList<Field> fields;
    QList<Millis> warnings;
    bool operator==(const AskOption &) const = default;
};

// What the form's preview shows while it is filled in.
struct AskPreview
{
    QString rule;
    QList<StageItem> stages; // eligible says who will be asked
    Millis maximumDuration{ 0 };
    Instant wouldEnd; // if it opened now
    Millis decisionWindow{ 0 };
    std::optional<Refusal> refusal; // why not, if not
    bool operator==(const AskPreview &) const = default;
};

// How to use an open grant. No secret: the password is read from the secret store when asked for.
struct ConnectionHint
{
    QString host;
    int port = 0;
    QString database;
    QString role; // slp_...
    bool operator==(const ConnectionHint &) const = default;
};

// Whether anybody acts on this ledger.
struct LedgerStatus
{
    bool enforcerAlive = false;
    Instant enforcerSeen;
    qint64 backlog = 0;
    qint64 events = 0;
    qint64 checkpointSize = 0;
    std::optional<Instant> checkpointAt;
    QByteArray policyDigest; // empty while there is none
    std::optional<LogAlarmFact> alarm; // nothing opens: the log is not the one that was signed
    bool operator==(const LedgerStatus &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::RequestItem)
