// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/startrefusal.h"

#include "models/domain/refusalsubjects.h"
#include "views/format/extensionwords.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

// What has times of its own is not put off at all.
QString tooFar(const QString &subject)
{
    if (subject == RecurrenceSubject)
        return Words::tr(
            "It recurs at times of its own, so its start cannot be put off. Approve it as it "
            "is, or deny it and say which times would do.");
    if (subject == ExtensionSubject)
        return Words::tr(
            "More time begins where the access would end, so its start cannot be put off. "
            "Approve it as it is, or deny it.");
    return Words::tr("The start is further ahead than the policy allows. Choose an earlier one.");
}

} // namespace

QString startRefusal(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::StartTooFar:
        return tooFar(refusal.subject);
    case RefusalCode::NotApproved:
        return Words::tr("There is nothing to claim: it is not approved, or open already.");
    case RefusalCode::TooEarly:
        return Words::tr("The access may not open yet. Try again when its time has come.");
    case RefusalCode::StartTooEarly:
        return Words::tr(
            "Access can only be put off, to later than now and than what was asked for.");
    case RefusalCode::StartNeedsOthers:
        return Words::tr("At that time the policy asks other people as well. Choose another time.");
    case RefusalCode::BundleChanged:
        return Words::tr(
            "It stays with those that it was asked for with. Withdraw it, and ask anew.");
    default:
        return extensionRefusal(refusal);
    }
}

} // namespace sallyport
