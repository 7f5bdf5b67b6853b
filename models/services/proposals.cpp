// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/proposals.h"

#include "models/domain/governing.h"
#include "models/ledger/words.h"
#include "models/services/ledgerview.h"

#include <algorithm>

namespace sallyport {

namespace {

// Who may sign as well, each human being once.
QStringList othersOf(const PolicyProposal &proposal, const Policy &current,
                     const Directory &directory)
{
    QStringList others = directory.resolve(current.governance.from);
    others.removeIf(
        [&](const QString &id) { return !maySignPolicy(proposal, current, directory, id); });
    return others;
}

Result<WaitingPolicy> waiting(const QSqlDatabase &database, const LedgerView &view,
                              const PolicyProposal &proposal, const QString &viewer)
{
    const Policy &current = *view.policy();
    const Directory &directory = view.directory();
    const auto policy = policyOf(database, proposal.digest);
    if (!policy)
        return propagate(policy);
    WaitingPolicy made{ .digest = proposal.digest,
                        .words = digestWords(proposal.digest),
                        .inForce = proposal.over,
                        .proposer = view.person(proposal.proposer),
                        .proposedAt = proposal.proposedAt,
                        .signers = view.people(signersOf(proposal, current, directory)),
                        .others = view.people(othersOf(proposal, current, directory)),
                        .need = current.governance.need,
                        .dueAt = proposal.dueAt };
    made.isUnderstood = *policy != nullptr;
    if (made.isUnderstood)
        made.changes = policyDifference(current, **policy);
    if (loosens(made.changes))
        made.delay = current.governance.looseningDelay;
    made.maySign = made.isUnderstood && maySignPolicy(proposal, current, directory, viewer);
    made.mayWithdraw = directory.matches(current.governance.from, viewer);
    return made;
}

bool comesBefore(const WaitingPolicy &a, const WaitingPolicy &b)
{
    if ((a.dueAt == Instant()) != (b.dueAt == Instant()))
        return b.dueAt == Instant();
    return std::pair(a.dueAt, a.proposedAt) < std::pair(b.dueAt, b.proposedAt);
}

} // namespace

Result<QList<WaitingPolicy>> readProposals(const QSqlDatabase &database, const QString &viewer,
                                           LedgerCache *cache)
{
    const auto view = LedgerView::load(database, cache);
    if (!view)
        return propagate(view);
    QList<WaitingPolicy> list;
    for (const PolicyProposal &proposal : view->directory().proposals()) {
        // What was proposed over another one lapses with the enforcer's next step.
        if (view->policy() == nullptr || proposal.over != view->policyDigest())
            continue;
        auto made = waiting(database, *view, proposal, viewer);
        if (!made)
            return propagate(made);
        list.append(std::move(*made));
    }
    std::ranges::sort(list, comesBefore);
    return list;
}

} // namespace sallyport
