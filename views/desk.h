// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/actions.h"
#include "models/services/administration.h"
#include "models/services/drafts.h"
#include "models/services/logins.h"
#include "models/services/people.h"
#include "models/services/policyreading.h"
#include "models/services/reader.h"
#include "models/services/requestdensity.h"
#include "models/services/requestfinder.h"
#include "models/services/simulating.h"
#include "models/services/trust.h"

#include <QFuture>

#include <memory>

namespace sallyport {

// What the pages may ask and say, as one person at this machine. Every call returns at once; the
// answer comes through the future, in any thread: continue with whenFinished().
class Desk
{
public:
    Desk() = default;
    virtual ~Desk() = default;
    Q_DISABLE_COPY_MOVE(Desk)

    virtual PersonRef viewer() const = 0;

    virtual QFuture<Result<QList<RequestItem>>> queue(QueueKind kind) = 0;
    virtual QFuture<Result<QList<RequestItem>>> access() = 0;
    // At most limit, newest first, from a place on or from the newest (RequestFinder).
    virtual QFuture<Result<FoundRequests>> find(const RequestQuery &query, int limit,
                                                const std::optional<FindPlace> &from)
        = 0;
    // Of a countable query: how many there were when, by person or target (requestdensity.h).
    virtual QFuture<Result<RequestDensity>> density(const RequestQuery &query, DensityBy by,
                                                    const QList<Instant> &starts)
        = 0;
    virtual QFuture<Result<QueryWords>> queryWords() = 0; // for completion
    virtual QFuture<Result<RequestDetail>> detail(const QString &requestId) = 0;
    virtual QFuture<Result<QList<LoggedEvent>>> timeline(const QString &requestId, qint64 from) = 0;
    virtual QFuture<Result<QList<AskOption>>> options() = 0;
    virtual QFuture<Result<AskPreview>> preview(const Ask &ask) = 0;
    virtual QFuture<Result<ConnectionHint>> connection(const Grant &grant) = 0;
    virtual QFuture<Result<QList<PersonRef>>> people() = 0;
    virtual QFuture<Result<QList<PersonItem>>> registry() = 0; // as officers see people
    virtual QFuture<Result<PastedEnrolment>> judge(const QString &enrolmentText) = 0;
    virtual QFuture<Result<LedgerStatus>> status() = 0;
    virtual QFuture<Result<Health>> health() = 0;
    virtual QFuture<Result<Safeguards>> safeguards() = 0;
    // The whole log, which may take minutes; Conflict when the run was cancelled.
    virtual QFuture<Result<AuditReport>> verify(std::shared_ptr<VerificationRun> run) = 0;
    // Whether what the ledger says of people and of its past is what was signed.
    virtual QFuture<Result<Trust>> trust() = 0;
    // The ids of those whose revision nobody is found to have signed.
    virtual QFuture<Result<QStringList>> unverified(const QList<Request> &requests) = 0;

    virtual QFuture<Result<PolicyHistory>> policies() = 0;
    // Digests; before is empty for the first version.
    virtual QFuture<Result<PolicyContent>> policy(const QByteArray &digest,
                                                  const QByteArray &before)
        = 0;
    virtual QFuture<Result<WeighedPolicy>> weigh(const QString &policyFile) = 0;
    virtual QFuture<Result<QList<Explanation>>> explain(const PolicyQuestion &question) = 0;
    // Plays what happened since then under the policy; Conflict when the run was cancelled.
    virtual QFuture<Result<SimulatedHistory>> simulate(const PolicyPointer &policy, Instant since,
                                                       std::shared_ptr<SimulationRun> run)
        = 0;

    // Signed, sent and answered by the enforcer; Unavailable when no answer came in 5 s, or it
    // could not be sent: the detail tells (models/services/submitter.h).
    virtual QFuture<Result<Receipt>> file(const Ask &ask, const QByteArray &policyDigest) = 0;
    virtual QFuture<Result<Receipt>> say(IntentKind kind, const Displayed &seen,
                                         const TextBody &body)
        = 0;
    // Claims what was approved; the password is made here when somebody else asked for it.
    virtual QFuture<Result<Receipt>> start(const Displayed &seen, bool onBehalf) = 0;
    // An officer's word about people and keys, or security's about everybody's access, as above.
    virtual QFuture<Result<Receipt>> state(const RegistryStatement &statement) = 0;
    // The document as it was weighed, signed over the policy that it was compared with; as above.
    virtual QFuture<Result<Receipt>> propose(const WeighedPolicy &policy) = 0;
    // ApprovePolicy or WithdrawPolicy, signed over the policy that it was compared with; as above.
    virtual QFuture<Result<Receipt>> govern(IntentKind kind, const WaitingPolicy &policy) = 0;
    // What this person began to ask for; on this machine only.
    virtual QFuture<Result<KeptDrafts>> drafts() = 0;
    virtual QFuture<Result<qsizetype>> keepDrafts(const QList<AskDraft> &drafts) = 0;
    // What this person marked to ask for often; on this machine only.
    virtual QFuture<Result<KeptDrafts>> favourites() = 0;
    virtual QFuture<Result<qsizetype>> keepFavourites(const QList<AskDraft> &favourites) = 0;
    // Whether people have logins of their own here, which an officer makes.
    virtual bool isShared() const = 0;
    // Secret until it is taken up. again: what opened the ledger for them before does so no more.
    virtual QFuture<Result<Invitation>> invite(const QString &login, bool again) = 0;
    // What became of what broke off with the connection; once for each.
    virtual QFuture<Result<QList<SettledDoubt>>> settleDoubts() = 0;
    // Secret: hand it to the clipboard and nowhere else.
    virtual QFuture<Result<QByteArray>> password(const QString &requestId) = 0;
};

} // namespace sallyport
