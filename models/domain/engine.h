// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/event.h"
#include "models/domain/grant.h"
#include "models/domain/intent.h"
#include "models/domain/operation.h"
#include "models/domain/policy.h"
#include "models/domain/refusal.h"
#include "models/domain/request.h"

#include <tl/expected.hpp>

#include <QSet>

#include <optional>

namespace sallyport {

// The engine's limits on time that no policy can change.
constexpr Millis MaxAdmitWindow = std::chrono::minutes(10);
constexpr Millis OpeningLimit = std::chrono::minutes(15); // then the grant lapses, never opened
constexpr Millis StuckAfter = std::chrono::seconds(30);
constexpr Millis MinDuration = std::chrono::seconds(1);
constexpr Millis MaxDrain = std::chrono::hours(1); // for sessions after the deadline
// How far ahead an approver may put the start where the rule says nothing of it.
constexpr Millis DefaultAhead = std::chrono::hours(24);

// What the engine looks at: one request and its grant, and what bears on them. A value.
struct State
{
    std::optional<Request> request;
    std::optional<Grant> grant;
    bool stuckElsewhere = false; // the requester has a stuck grant on the same target
    bool reviewOverdue = false; // the requester has an earlier break-glass not reviewed in time
    bool firstTime = true; // no other request of theirs for the target was ever approved
    std::optional<Grant> extended; // of an extension: the grant that shall end later

    bool operator==(const State &) const = default;
};

struct Rules
{
    const Policy *current = nullptr; // null while the ledger has none
    const Policy *pinned = nullptr; // the version the request was filed under; null: not known
    const Directory *directory = nullptr; // never null
};

struct Outcome
{
    State next;
    QList<Event> events;
    QList<Operation> operations; // ids are given by the store

    bool operator==(const Outcome &) const = default;
};

// Keys that an officer revoked, and what they had signed.
struct LostKeys
{
    QString person;
    bool disabled = false; // the person as well: nothing that is theirs goes on
    QSet<QByteArray> made; // digests of the intents
};

using Judgement = tl::expected<Outcome, Refusal>;

// Decides an intent about a request (file … revoke, start, question, review). The envelope was
// verified before. Pure: the same arguments give the same answer in preview, enforcer, replay and
// tests (I6).
Judgement decide(const State &state, const Rules &rules, const Intent &intent, Instant receivedAt);

// What time alone does: lapse, escalate, remind, start, warn, expire, stuck. clockBoot/bootId are
// the boot clock's reading; a deadline fires at the earlier of its UTC instant and its remainder on
// the boot clock. Without the version that the request was filed under nobody is reminded.
Outcome elapse(const State &state, const Rules &rules, Instant now, Millis clockBoot,
               const QString &bootId);

// What a target's answer does. Answers that come late or twice change nothing.
Outcome settle(const State &state, const OperationResult &result, Instant now);

// What a target showed of the use of a grant.
struct Use
{
    Instant lastAt; // last seen in use; zero: not seen
    Instant until; // all use before this is known; zero: nothing is
};
// Remembers it, and ends access that nobody used for as long as its rule says. What is not known
// ends nothing.
Outcome observe(const State &state, const Use &use, Instant now);
// When open access ends unless it is used until then; none when use does not matter.
std::optional<Instant> lapseDue(const Grant &grant);

// What a request and its grant lose with these keys: a revision that they signed lapses, and so do
// their approvals while it is decided; access that is not open yet stays closed without them, and
// access asked for with them ends. What opened on other people's approvals goes on: an officer who
// mistrusts it revokes it. cause: the officer's intent.
Outcome forsake(const State &state, const Rules &rules, const LostKeys &lost, const Intent &cause,
                Instant now);

// True when this order of security's is about access that is open or about to open.
bool isEndedBy(const EndAllBody &order, const Grant &grant);
// Ends the grant that it is about, and what of it is still to recur; else nothing changes.
Outcome endByOrder(const State &state, const EndAllBody &order, const Intent &cause, Instant now);

// The next moment at which elapse() would do something, if any (UTC).
std::optional<Instant> nextDue(const State &state);

// When access that opens at this moment ends: after the grant's duration, and with its occurrence.
Instant deadlineFrom(const State &state, Instant now);
// The occurrence after the present one; none of a request without recurrence.
std::optional<Occurrence> nextOccurrence(const Request &request);
// True when another occurrence is still to come, which withdrawing or revoking it takes away.
bool hasRest(const State &state);

// The operation that the state waits for, if any: how a restarted enforcer resumes.
std::optional<OperationKind> wantedOperation(const Grant &grant);

// The rule that admits this ask for this person, or why none does.
tl::expected<const Rule *, Refusal> matchRule(const Policy &policy, const Directory &directory,
                                              const QString &person, const Ask &ask);

// The stages that a request has to pass, as its rule in this policy has them, with whom they ask
// now. What counts stages counts these. None when the policy has no such rule.
QList<Stage> chainOf(const Request &request, const Policy &policy, const Directory &directory,
                     Instant at);
// Which stages of its chain wait now, of any path; none when the chain is filled.
QList<int> openStages(const Request &request, const QList<Stage> &chain);
bool isStageFilled(const Request &request, const QList<Stage> &chain, int stage);
// For how long those who approved so far let it be: what was asked for, or less.
Millis allowedDuration(const Request &request);
// From when on: the latest of what was asked for and what they said; zero: as soon as it may.
Instant allowedStart(const Request &request);
// How far ahead of now an approver may put the start.
Millis longestDelay(const Rule &rule);

// Whom the rule of a request may ever ask, in any stage: they may read it. Each once, in order.
QList<Selector> audienceOf(const Request &request, const Policy &policy,
                           const Directory &directory);

// Whose turn it is, if anybody's. filled: the turns that officers stated, where the rota asks for
// them (Directory::turns()).
std::optional<QString> onTurn(const Rota &rota, const QList<RotaTurn> &filled, Instant at);

// What a target has to give before this opens on it, by the rule under which it was filed and the
// same rule in the policy in force; nothing: that does not matter. A rule that is not known demands
// the most.
std::optional<Grade> demandedGrade(const Request &request, const Rules &rules);

// The people who may fill a stage of this request now: eligible by the rule and not the requester,
// an editor, a second account of one of these, or somebody who decided already (I4).
QStringList eligibleApprovers(const Stage &stage, const Request &request,
                              const Directory &directory);

// What would happen if this were filed now; the console shows it while the form is filled in.
struct Preview
{
    const Rule *rule = nullptr;
    bool automatic = false; // the rule would approve it at once
    QList<Stage> stages; // that the ask would have to pass
    QList<QStringList> approvers; // beside stages: who may fill each
    std::optional<int> unfilled; // the first stage that the people there are cannot fill
    std::optional<Refusal> refusal; // of the complete ask, as decide() would give it
};
// extended: of an extension, the grant that shall end later.
Preview preview(const Rules &rules, const QString &person, const Ask &ask, bool firstTime,
                Instant now, const std::optional<Grant> &extended = {});

} // namespace sallyport
