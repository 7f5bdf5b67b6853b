// SPDX-License-Identifier: GPL-3.0-or-later
// What the log says about policies that were proposed, and about rotas.
#include "views/format/eventfields.h"
#include "views/format/eventwords.h"
#include "views/format/policywords.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;
using fields::number;
using fields::text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString lapsedSentence(const Event &event, const QString &policy)
{
    const QString why = text(event, "because"_L1);
    if (why == "signatures-lost"_L1)
        return Words::tr("The proposed policy %1 lapsed: a signature does not count any more")
            .arg(policy);
    if (why == "superseded"_L1)
        return Words::tr("The proposed policy %1 lapsed: another one came into force").arg(policy);
    return Words::tr("The proposed policy %1 lapsed: its text cannot be read").arg(policy);
}

} // namespace

QString EventWords::lawSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    const QString policy = policywords::shortDigest(event.data.value("policy"_L1).toByteArray());
    switch (event.kind) {
    case EventKind::PolicyProposed:
        return Words::tr("%1 proposed policy %2").arg(who, policy);
    case EventKind::PolicySigned:
        return Words::tr("%1 signed the proposed policy %2").arg(who, policy);
    case EventKind::PolicyScheduled:
        return Words::tr("Policy %1 has its signatures; it loosens, so it comes into force %2")
            .arg(policy, formatWhen(fromMs(number(event, "due"_L1)), event.at));
    case EventKind::ProposalWithdrawn:
        return Words::tr("%1 withdrew the proposed policy %2").arg(who, policy);
    case EventKind::RotaSet:
        return Words::tr("%1 stated the turns of rota %2").arg(who, text(event, "rota"_L1));
    default:
        return lapsedSentence(event, policy);
    }
}

} // namespace sallyport
