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
    QString actingFor{}; // the name of whose place they decide in; empty: their own
    bool operator==(const PersonRef &) const = default;
};

enum class StageStatus { Filled, Waiting, Later, Denied, Unneeded };

// One stage of a chain as it stands.
struct StageItem
{
    QString name;
    int need = 1;
    StageStatus status = StageStatus::Later;
    int deny = 1; // so many denials end the request
    QString path; // which of several ways it belongs to; empty when there is one
    bool beside = false; // waits at the same time as the one before
    QList<PersonRef> decided; // who filled or ended it, in order
    QList<Instant> decidedAt; // beside decided
    QList<PersonRef> objected; // who denied where the stage needs more denials than these
    QList<PersonRef> eligible; // who may still decide
    bool operator==(const StageItem &) const = default;
};

// How the access of a rule starts, beside when it was decided.
struct StartTerms
{
    Millis claimWithin{ 0 }; // the requester claims it, within this time; 0: it opens by itself
    Millis vetoWait{ 0 }; // nothing opens for so long, and it may still be denied
    bool breakGlass = false; // opens at once, nobody is asked
    Millis reviewWithin{ 0 }; // of breakGlass
    QList<Selector> alarmed; // of breakGlass, as the policy names them
    QList<Selector> reviewers; // of breakGlass
    bool operator==(const StartTerms &) const = default;
};

// One row of a list: a request, its grant, and names instead of ids.
struct RequestItem
{
    Request request;
    std::optional<Grant> grant;
    QString requesterName;
    QString askedByName; // who asked on the requester's behalf; empty: the requester
    QString targetTitle;
    QString scenarioTitle;
    QString stageName; // of the stages that wait; empty when none does
    int stageCount = 0; // of a chain of one after the other; 0 where several wait at a time
    int have = 0; // approvals in the first stage that waits, or the viewer's
    int need = 0;
    Millis allowed{ 0 }; // what was asked for, or less when an approval said so
    bool mineToDecide = false; // a waiting stage asks for the viewer, who may decide now
    bool mineToClaim = false; // the viewer may claim it from request.startFrom to startBy
    bool mineToReview = false; // the viewer may review it now
    bool alarmsMe = false; // it broke the glass, and the policy names the viewer as one to know
    Instant
        vetoUntil; // approved, and nothing opens before, since it may still be denied; zero: not
    bool breakGlass = false; // opened with nobody asked
    QString questionByName; // who waits for an answer; empty: nobody
    bool firstTime = false; // nothing was approved for the requester on this target before
    std::optional<Grant> extended{}; // of an extension: the access that shall end later
    Millis mayExtend{ 0 }; // the viewer may ask for so much more time; 0: for none
    Instant allowedStart; // what was asked for, or later when an approval said so; zero: at once
    bool bulk = false; // its rule lets several requests be approved together
    bool unverified = false; // in a queue: nobody's signature was found over what it says
    QList<Grant> earlier{}; // of what recurs, in lists of all requests: before grant, in order
    QStringList risks{}; // reserved words, of what is to be decided; hintsOf() has them all
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
    bool claim = false;
    bool question = false;
    bool review = false;
    bool operator==(const Abilities &) const = default;
};

// What the requester asked for before, as far as the viewer may see it.
struct RequesterPast
{
    int asked = 0; // in the 90 days before now, without this one
    int approved = 0;
    int denied = 0;
    int endedEarly = 0; // access of theirs that somebody else ended
    QList<RequestItem> recent; // the last ones before this, newest first, at most five
    bool operator==(const RequesterPast &) const = default;
};

// The rule that admitted a request, as it was then.
struct RuleTerms
{
    QString name; // empty: the ledger has lost it
    QList<Selector> admits; // by which of those that it names the requester may ask
    Millis usual{ 0 }; // where nothing else is asked for
    Millis window{ 0 }; // undecided by then: lapsed
    std::optional<Extension> extension;
    bool operator==(const RuleTerms &) const = default;
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
    StartTerms start;
    QString reviewedByName; // empty: nobody yet
    QStringList warnings; // reserved words of risk hints (models/services/riskhints.h)
    std::optional<Grade> grade; // that the rule demands of the target
    QList<RequestItem> bundle; // what was asked for with it and the viewer may see, itself as well
    Millis longestDelay{ 0 }; // how far ahead of now an approver may put the start
    EndTerms end;
    RequesterPast past{};
    RuleTerms rule{};
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
    QString reasonTemplate;
    QList<Field> fields;
    QList<Millis> warnings;
    Millis ahead{ 0 }; // a start may be asked for so long ahead; 0: none may
    Millis claimWithin{ 0 }; // it is claimed, within this time; 0: it opens by itself
    bool breakGlass = false; // opens at once, nobody is asked
    bool forSelf = true; // the viewer may get it
    QList<PersonRef> forOthers; // on whose behalf the viewer may ask, by name
    Millis recurring{ 0 }; // it may recur for so long; 0: it may not
    EndTerms end{};
    QStringList tags{}; // of the target
    bool operator==(const AskOption &) const = default;
};

// Whether somebody is there to decide, as far as the viewer may know it from the ledger.
struct Whereabouts
{
    PersonRef person;
    Instant lastAct; // filed or decided something then; zero: not lately
    Instant awayUntil; // somebody else decides in their place until then; zero: nobody does
    QString standInName; // of awayUntil
    bool operator==(const Whereabouts &) const = default;
};

// What the form's preview shows while it is filled in.
struct AskPreview
{
    QString rule;
    QList<StageItem> stages; // eligible says who will be asked
    Millis maximumDuration{ 0 };
    Instant wouldEnd; // if it were approved now and opened as soon as it may
    Millis decisionWindow{ 0 };
    std::optional<Refusal> refusal; // why not, if not
    bool automatic = false; // nobody is asked: the rule approves at once
    StartTerms start;
    Instant startAt; // as asked for; zero: as soon as it may
    bool isExtension = false; // wouldEnd is the end that open access would have
    std::optional<Grade> grade; // that the rule demands of the target
    EndTerms end{};
    QByteArray zone{}; // of the target; empty: the policy names none
    QList<Whereabouts> around{}; // of those who will be asked, in their order, each once
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

// Security stopped every opening.
struct FreezeItem
{
    PersonRef by;
    Instant at;
    QString text;
    std::optional<PersonRef> unfreezing; // signed to end it; a second person has to
    bool operator==(const FreezeItem &) const = default;
};

// Access that security could end now: open, or still to come again and again.
struct LiveAccess
{
    Grant grant;
    PersonRef person;
    std::optional<Request> recurring{}; // set while it is not open; grant names its thing only
    bool operator==(const LiveAccess &) const = default;
};

// What security acts on. A courtesy: the enforcer decides.
struct Safeguards
{
    bool maySign = false; // the viewer is of security
    bool hasSigned = false; // the viewer, in any account, is the first to end the freeze
    std::optional<FreezeItem> freeze;
    QList<LiveAccess> live; // that the viewer may see
    bool operator==(const Safeguards &) const = default;
};

// What such an order would end.
QList<LiveAccess> endedBy(const EndAllBody &order, const QList<LiveAccess> &live);

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
    std::optional<FreezeItem> freeze; // nothing opens: security says so
    bool operator==(const LedgerStatus &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::RequestItem)
