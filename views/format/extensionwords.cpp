// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/extensionwords.h"

#include "views/format/lawtrouble.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExtensionWords)
};

QString wordsOf(const Request &request, const std::optional<Grant> &extended, Millis allowed,
                Instant now)
{
    if (!extended || extended->state != GrantState::Active)
        return Words::tr("an access that is over: nothing is extended any more");
    const QString ends = formatWhen(extended->deadline, now);
    if (request.state != RequestState::Pending)
        return Words::tr("the access that ends %1").arg(ends);
    return Words::tr("the access that ends %1; it would end %2 instead")
        .arg(ends, formatWhen(extended->deadline + allowed, now));
}

} // namespace

QString extensionWords(const RequestItem &item, Instant now)
{
    if (!item.request.ask.extends.isEmpty())
        return wordsOf(item.request, item.extended, item.allowed, now);
    if (!item.grant)
        return {};
    if (item.grant->extendTo > Instant())
        return Words::tr("approved until %1, once the target knows")
            .arg(formatWhen(item.grant->extendTo, now));
    const qsizetype times = item.grant->extensions.size();
    if (times == 0)
        return {};
    return times == 1 ? Words::tr("extended once") : Words::tr("extended %1 times").arg(times);
}

QString extensionRefusal(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::NoExtension:
        return Words::tr("The policy lets nobody extend this access. Ask for a new one.");
    case RefusalCode::NotExtendable:
        return Words::tr(
            "The access is over, or is just being extended. Ask for a new one if it is "
            "over.");
    case RefusalCode::OtherAccess:
        return Words::tr(
            "Only your own access can be extended, as it was granted. Ask for a new one.");
    case RefusalCode::ExtensionsUsed:
        return Words::tr("It was extended as often as the policy allows. Ask for a new one.");
    default:
        return lawText(refusal);
    }
}

} // namespace sallyport
