// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/lawtrouble.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

} // namespace

QString lawText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::ProposalUnknown:
        return Words::tr(
            "This policy does not wait any more: somebody took it back, or it is in force.");
    case RefusalCode::GradeTooLow:
        return Words::tr("The rule %1 demands grade %2, which the target cannot give.")
            .arg(refusal.rule, refusal.subject);
    case RefusalCode::RotaUnknown:
        return Words::tr("The policy in force leaves no rota %1 to officers.").arg(refusal.subject);
    case RefusalCode::TurnsInvalid:
        return Words::tr(
                   "Turn %1 has no length, begins before the one above it is over, or is one too "
                   "many.")
            .arg(refusal.subject);
    default:
        return Words::tr("The ledger refused this (%1).").arg(refusalCodeName(refusal.code));
    }
}

} // namespace sallyport
