// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/policyreading.h"

#include "models/domain/registry.h"
#include "models/ledger/crypto.h"
#include "models/ledger/words.h"
#include "models/policy/policywarnings.h"
#include "models/services/ledgerview.h"
#include "models/store/registryrepository.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sallyport {

Result<PolicyHistory> readPolicyHistory(const QSqlDatabase &database, const QString &viewer,
                                        LedgerCache *cache)
{
    const auto view = LedgerView::load(database, cache);
    if (!view)
        return propagate(view);
    const auto applied = RegistryRepository(database).appliedPolicies();
    if (!applied)
        return propagate(applied);
    PolicyHistory history;
    history.mayPropose = mayProposePolicy(view->directory(), view->policy(), viewer);
    for (const AppliedPolicy &one : *applied)
        history.versions.append({ .position = one.position,
                                  .digest = one.digest,
                                  .words = digestWords(one.digest),
                                  .appliedAt = one.at,
                                  .appliedBy = view->person(one.by) });
    auto proposals = readProposals(database, viewer, cache);
    if (!proposals)
        return propagate(proposals);
    history.proposals = std::move(*proposals);
    return history;
}

Result<PolicyContent> readPolicyContent(const QSqlDatabase &database, const QByteArray &digest,
                                        const QByteArray &before)
{
    const auto row = RegistryRepository(database).policy(digest);
    if (!row)
        return propagate(row);
    if (!*row)
        return fail(ErrorCode::NotFound, u"policy: the ledger has no such text"_s);
    // The database is not trusted: what is shown under a digest has it.
    if (sha256((*row)->text) != digest)
        return fail(ErrorCode::Corrupt, u"policy: the text has another digest"_s);
    const auto policy = policyOf(database, digest);
    if (!policy)
        return propagate(policy);
    PolicyContent content{ .text = (*row)->text, .policy = *policy };
    if (before.isEmpty())
        return content;
    const auto older = policyOf(database, before);
    if (!older)
        return propagate(older);
    content.isSameDocument = digest == before;
    content.isCompared = content.isSameDocument || (content.policy && *older);
    if (content.policy && *older)
        content.changes = policyDifference(**older, *content.policy);
    return content;
}

Result<WeighedPolicy> weighPolicy(const QSqlDatabase &database, const QString &file,
                                  LedgerCache *cache)
{
    QFile document(file);
    if (!document.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"policy: the file cannot be read"_s);
    // One byte more than allowed is enough for the parser to say that it is too long.
    WeighedPolicy weighed{ .name = QFileInfo(file).fileName(),
                           .text = document.read(MaxPolicyBytes + 1) };
    const auto view = LedgerView::load(database, cache);
    if (!view)
        return propagate(view);
    weighed.inForce = view->policyDigest();
    auto parsed = parsePolicy(weighed.text);
    if (!parsed) {
        weighed.mistakes = parsed.error();
        return weighed;
    }
    weighed.policy = std::make_shared<const Policy>(std::move(*parsed));
    weighed.warnings = policyWarnings(weighed.text, *weighed.policy, &view->directory());
    weighed.isCompared = view->policy() != nullptr;
    if (!weighed.isCompared)
        return weighed;
    weighed.changes = policyDifference(*view->policy(), *weighed.policy);
    weighed.need = view->policy()->governance.need;
    if (loosens(weighed.changes))
        weighed.delay = view->policy()->governance.looseningDelay;
    return weighed;
}

Result<QList<Explanation>> explainPolicy(const QSqlDatabase &database,
                                         const PolicyQuestion &question, Instant now,
                                         LedgerCache *cache)
{
    const auto view = LedgerView::load(database, cache);
    if (!view)
        return propagate(view);
    const auto policy = policyOf(database, question.digest);
    if (!policy)
        return propagate(policy);
    if (!*policy)
        return fail(ErrorCode::NotFound, u"policy: the ledger has no such policy"_s);
    return explain(**policy, view->directory(), question.person,
                   { .scenario = question.scenario,
                     .target = question.target,
                     .profile = question.profile,
                     .at = now });
}

} // namespace sallyport
