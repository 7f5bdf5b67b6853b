// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/proposalwords.h"

#include "models/domain/text.h"
#include "models/ledger/words.h"
#include "views/format/lists.h"
#include "views/format/policywords.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport::proposalwords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString namesOf(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names.append(visibleText(person.name));
    return names.isEmpty() ? Words::tr("nobody") : enumerated(names);
}

int missingOf(const WaitingPolicy &policy)
{
    return static_cast<int>(std::max<qsizetype>(0, policy.need - policy.signers.size()));
}

// They are counted when one is given; whoever could not sign meanwhile counts again from then on.
QString missingWords(const WaitingPolicy &policy)
{
    if (missingOf(policy) > 0)
        return Words::tr("%n more signatures are needed; %1 may sign.", nullptr, missingOf(policy))
            .arg(namesOf(policy.others));
    if (policy.others.isEmpty())
        return Words::tr(
            "One whose right came back counts only with the next signature, and nobody "
            "else may sign: withdraw it and propose it anew.");
    return Words::tr("One more signature is needed, since one whose right came back counts only "
                     "with the next; %1 may sign.")
        .arg(namesOf(policy.others));
}

} // namespace

QString title(const WaitingPolicy &policy)
{
    return Words::tr("%1 proposed policy %2")
        .arg(visibleText(policy.proposer.name), policywords::shortDigest(policy.digest));
}

QString standing(const WaitingPolicy &policy, Instant now)
{
    const QString isSigned = Words::tr("Signed by %1: %2 of %3.")
                                 .arg(namesOf(policy.signers))
                                 .arg(policy.signers.size())
                                 .arg(policy.need);
    if (policy.dueAt > Instant())
        return Words::tr("%1 It loosens: it comes into force in %2 (%3) unless somebody withdraws "
                         "it.")
            .arg(isSigned, formatDuration(std::max(Millis(0), policy.dueAt - now)),
                 formatWhen(policy.dueAt, now));
    const QString waits = u"%1 %2"_s.arg(isSigned, missingWords(policy));
    return policy.delay > Millis(0) ? Words::tr("%1 It loosens, so it waits for %2 after that.")
                                          .arg(waits, formatDuration(policy.delay))
                                    : waits;
}

QString proposedConsequence(int need, Millis delay)
{
    QString text;
    if (need > 1)
        text = Words::tr("It needs %n more signatures after yours.", nullptr, need - 1) + u' ';
    if (delay > Millis(0))
        text += Words::tr("It loosens, so it comes into force %1 after the last signature; until "
                          "then any of those who may sign takes it back.")
                    .arg(formatDuration(delay))
            + u' ';
    return text
        + Words::tr("From then on every new request is judged by it. What waits or is open keeps "
                    "the version under which it was filed, and opens only where both allow it.");
}

QString consequence(const WaitingPolicy &policy)
{
    return proposedConsequence(std::max(1, missingOf(policy)), policy.delay);
}

QString signedLine(const WaitingPolicy &policy)
{
    return Words::tr("policy %1 · %2, over policy %3", "digest, its words, digest")
        .arg(policywords::shortDigest(policy.digest), policy.words.join(u' '),
             policywords::shortDigest(policy.inForce));
}

QString signedToast(const QString &name, int missing, Millis delay)
{
    if (missing > 0)
        return Words::tr("%1 is signed; %n more signatures are needed", nullptr, missing).arg(name);
    if (delay > Millis(0))
        return Words::tr("%1 is signed; it comes into force in %2")
            .arg(name, formatDuration(delay));
    return Words::tr("%1 is in force now").arg(name);
}

} // namespace sallyport::proposalwords
