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

// What the engine looks at: one request and its grant, and what bears on them. A value.
struct State
{
    std::optional<Request> request;
    std::optional<Grant> grant;
    bool stuckElsewhere = false; // the requester has a stuck grant on the same target

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

// Decides a request intent (file … revoke). The envelope was verified before. Pure: the same
// arguments give the same answer in preview, enforcer, replay and tests (I6).
Judgement decide(const State &state, const Rules &rules, const Intent &intent, Instant receivedAt);

// What time alone does: lapse, warn, expire, stuck. clockBoot/bootId are the boot clock's reading;
// a deadline fires at the earlier of its UTC instant and its remainder on the boot clock.
Outcome elapse(const State &state, Instant now, Millis clockBoot, const QString &bootId);

// What a target's answer does. Answers that come late or twice change nothing.
Outcome settle(const State &state, const OperationResult &result, Instant now);

// What a request and its grant lose with these keys: a revision that they signed lapses, and so do
// their approvals while it is decided; access that is not open yet stays closed without them, and
// access asked for with them ends. What opened on other people's approvals goes on: an officer who
// mistrusts it revokes it. cause: the officer's intent.
Outcome forsake(const State &state, const Rules &rules, const LostKeys &lost, const Intent &cause,
                Instant now);

// The next moment at which elapse() would do something, if any (UTC).
std::optional<Instant> nextDue(const State &state);

// The operation that the state waits for, if any: how a restarted enforcer resumes.
std::optional<OperationKind> wantedOperation(const Grant &grant);

// The rule that admits this ask for this person, or why none does.
tl::expected<const Rule *, Refusal> matchRule(const Policy &policy, const Directory &directory,
                                              const QString &person, const Ask &ask);

// The stages that this ask has to pass, in order: those of the rule whose condition it meets. What
// counts stages counts these.
QList<Stage> stagesFor(const Rule &rule, const Ask &ask);

// Whom the rule of a request names, in any stage: they may read it. Each once, in order.
QList<Selector> audienceOf(const Request &request, const Policy &policy);

// The people who may fill a stage of this request now: eligible by the rule and not the requester,
// an editor, a second account of one of these, or somebody who decided already (I4).
QStringList eligibleApprovers(const Stage &stage, const Request &request,
                              const Directory &directory);

// What would happen if this were filed now; the console shows it while the form is filled in.
struct Preview
{
    const Rule *rule = nullptr;
    QList<Stage> stages; // that the ask would have to pass
    QList<QStringList> approvers; // beside stages: who may fill each
    std::optional<int> unfilled; // the first stage that the people there are cannot fill
    std::optional<Refusal> refusal; // of the complete ask, as decide() would give it
};
Preview preview(const Rules &rules, const QString &person, const Ask &ask, Instant now);

} // namespace sallyport
