// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

#include <optional>

// What the engine's files share. Not for use outside models/domain.
namespace sallyport::engine {

using Refused = std::optional<Refusal>;

tl::unexpected<Refusal> refuse(RefusalCode code, const QString &rule = {},
                               const QString &subject = {});

// Text that somebody wrote: no invisible characters, not over maximum code points, and not blank
// where it is required. subject names the text.
Refused checkText(const QString &text, int maximum, bool required, const QString &subject,
                  bool keepLines = true);
// Duration, reason, fields and credential of an ask, against the rule that admits it.
Refused checkContent(const Policy &policy, const Rule &rule, const Ask &ask);
// matchRule() and checkContent() in one.
tl::expected<const Rule *, Refusal> admitAsk(const Policy &policy, const Directory &directory,
                                             const QString &person, const Ask &ask);

// What a condition is held against.
struct Circumstances
{
    const Policy &policy;
    const Directory &directory;
    const QString &requester;
    const Ask &ask;
    Instant at;
    bool firstTime = true;
    Millis already{ 0 }; // granted before what is asked for, which is longer by it
};

inline const QString OwnersSelector = QStringLiteral("owners");
inline const QString ManagerSelector = QStringLiteral("manager");

// It holds when access would begin; of a recurrence, at any of its beginnings.
bool holds(const Condition &when, const Circumstances &now);
// The same, of a recurrence at all of them.
bool holdsThroughout(const Condition &when, const Circumstances &now);
// The ban that refuses this whatever the rules say, or null.
const Ban *banOn(const Circumstances &now);
// The same people as groups and persons only: owners, manager and rotas put in.
QList<Selector> pointedAt(const QList<Selector> &selectors, const Circumstances &now);
// Which of the rule's stages this has to pass, as indexes.
QList<int> askedStages(const Rule &rule, const Circumstances &now);
// These stages of the rule, with whom they ask now; none when the rule has no such stages.
QList<Stage> chainUnder(const Rule &rule, const QList<int> &asked, const Circumstances &now);
// The names of the stages that waited so long that they escalate.
QStringList escalatedStages(const Request &request, const QList<Stage> &chain);
// Lets the stages of these names ask those as well to whom they escalate.
void escalate(QList<Stage> &chain, const QStringList &names);

// Counts one more approval where it is asked for; false when no stage that waits asks for it.
bool addApproval(Request &request, const Decision &approval, const QList<Stage> &chain,
                 const Directory &directory);
// Sets what follows from the decisions: the stage that waits, and when time does something next.
void takeStock(Request &request, const QList<Stage> &chain);
// What a stage that waits long does at this moment.
void remind(Outcome &outcome, const QList<Stage> &chain, Instant now);

// The first stage that these people cannot fill when one human being fills one place only, or
// nothing when all can be filled.
std::optional<int> unfilledStage(const QList<Stage> &stages, const QStringList &people,
                                 const Directory &directory);
// The same of a chain with several paths: nothing when one of them can be filled.
std::optional<int> unfilledByAll(const QList<Stage> &chain, const QStringList &people,
                                 const Directory &directory);
// The people of all stages who are not barred from deciding on this request (I4).
QStringList possibleApprovers(const QList<Stage> &stages, const Request &request,
                              const Directory &directory);
// As many of them as can make a difference to whether the stages can be filled.
QStringList sufficientApprovers(const QList<Stage> &stages, const Request &request,
                                const Directory &directory);
// True when the person is, or is a second account of, somebody who asks here (I4).
bool isBarred(const Request &request, const QString &person, const Directory &directory);

// What was asked for, with the start that those who approved let it have.
Ask askAsAllowed(const Request &request);
// An approval may put the start off: never to before what was asked for, no further than the rule
// lets, and not to a time that is banned or about which others are asked. Zero: it does not.
Refused checkLater(const State &state, const Rules &rules, Instant notBefore, Instant now);

// The rule that the request was filed under, in the pinned version; null when it is not known.
const Rule *pinnedRule(const Request &request, const Rules &rules);
// The chain under that rule; none when it is not known.
QList<Stage> pinnedChain(const Request &request, const Rules &rules, Instant at);
// All stages are filled, or none is asked: the request is approved. Its grant is planned at once
// where nothing has to be waited for. automatic: nobody was asked.
void approved(Outcome &outcome, const Rule &rule, const Intent &intent, bool automatic,
              Instant now);
// The grant, with the call that opens.
void planGrant(Outcome &outcome, const Rule &rule, Instant now);
// What an approved request waits for came: its grant is planned, or it lapses when it may not open
// any more. by, cause: who claimed it and with what; empty when its time came.
void startNow(Outcome &outcome, const Rules &rules, const QString &by, const QByteArray &cause,
              Instant now);
// It may not open any more, for this reason; the name of it is in the log.
void lapseApproved(Outcome &outcome, const QString &because, const QString &by, Instant now);
// An extension is of access that is open, the holder's own, and the same that it would be now.
Refused checkExtension(const State &state, const Rule &rule, const Request &draft, Instant now);
// The access may have ended since, or been extended as often as it may be.
Refused checkStillExtendable(const State &state, const Rule &rule, Instant now);
Millis grantedBefore(const State &state, const Ask &ask);
// The new end, with the call that tells the target.
void planExtension(Outcome &outcome, Instant now);
// The target ends it later.
void extended(Outcome &outcome, const OperationResult &result, Instant now);
// What bars anything from opening whatever was decided: a freeze, access that could not be ended.
Refused checkOpening(const State &state, const Rules &rules, const QString &rule);
bool awaitsStart(const State &state);
// A recurrence as the rule lets people ask for it at this moment.
Refused checkRecurrence(const Rule &rule, const Ask &ask, Instant filedAt);
// True when the rule lets this last so long, for what was filed then.
bool reachesFarEnough(const Rule &rule, const Ask &ask, Instant filedAt);
// Waits for the first occurrence after the present one that is not over by then. Those that are
// over before are skipped for that reason. False when none is left.
bool awaitOccurrence(Outcome &outcome, Instant from, const QString &because, Instant now);
// The occurrence that was waited for does not open; it lapses when that was the last.
void skipOccurrence(Outcome &outcome, const QString &because, Instant now);
// What an ended grant leaves to come.
void goOn(Outcome &outcome, Instant now);
bool awaitsReview(const Request &request);
// When time does something to an approved request next: it starts, lapses, or its review is due.
void setLaterDue(Request &request, bool awaitsStart, Instant now);
// The rule asks nobody for this: it approves by itself, or breaks the glass.
bool asksNobody(const Rule &rule, const Circumstances &now);
// Whoever asked for it: the requester, and who filed or changed it in their place.
bool isAsker(const Request &request, const QString &person);
// Why the policy in force does not allow what was approved under the pinned one.
Refused checkCurrentPolicy(const State &state, const Request &request, const Rules &rules,
                           Instant now);

// True when this human being decided on the revision, in any account, or somebody did in their
// place.
bool hasDecided(const Request &request, const QString &person, const Directory &directory);
// The words of an intent that has nothing else.
QString textOf(const Intent &intent);
Event decisionEvent(EventKind kind, const Request &request, const QString &stage,
                    const Intent &intent, Instant now);
Event eventOf(EventKind kind, const Intent &intent, Instant at);
Event grantEvent(EventKind kind, const Grant &grant, Instant at);
// At the deadline: logins are refused from now on, and sessions go on until it has drained. isLate:
// that is over as well.
void beginDraining(Outcome &outcome, Instant dueAt, bool isLate, Instant now);
// It has drained: what is left ends like any other access.
void endDraining(Outcome &outcome, Instant now);
// The target refuses logins.
void drained(Outcome &outcome, Instant now);
// Opening, active or draining: an ending can still be brought about, or come sooner.
bool canEnd(const Grant &grant);
void noteLoginClosed(Outcome &outcome, Instant now);
// Adds the call that the grant's ending waits for.
void plan(Outcome &outcome, OperationKind kind, EndStep step, Instant now);
// The grant is ending from now on: event EndDue, the last of the outcome's.
void announceEnd(Outcome &outcome, EndReason reason, const QString &by, Instant dueAt, Instant now);
// The same, with the operation that closes the login.
void beginEnding(Outcome &outcome, EndReason reason, const QString &by, Instant dueAt, Instant now);
QCborMap askData(const Request &request, const QList<Stage> &chain);

Judgement fileRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement amendRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement approveRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement denyRequest(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement commentOn(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement withdrawRequest(const State &state, const Rules &rules, const Intent &intent,
                          Instant now);
Judgement startAccess(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement askBack(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement reviewAccess(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement releaseGrant(const State &state, const Rules &rules, const Intent &intent, Instant now);
Judgement revokeGrant(const State &state, const Rules &rules, const Intent &intent, Instant now);

} // namespace sallyport::engine
