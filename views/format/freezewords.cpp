// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/freezewords.h"

#include "models/domain/text.h"
#include "views/format/lists.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport::freezewords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FreezeWords)
};

} // namespace

QString banner(const FreezeItem &freeze, Instant now)
{
    const QString what
        = Words::tr("%1 froze everything (%2): \u201c%3\u201d. Nothing opens; what is open ends on "
                    "time.")
              .arg(visibleText(freeze.by.name), formatWhen(freeze.at, now),
                   visibleText(freeze.text.simplified()));
    const QString end = freeze.unfreezing
        ? Words::tr("%1 signed to end it; a second person of security has to.")
              .arg(visibleText(freeze.unfreezing->name))
        : Words::tr("Two people of security end it.");
    return inSequence(what, end);
}

QString advice(const Safeguards &safeguards)
{
    if (!safeguards.freeze)
        return Words::tr("A freeze stops every opening until two people of security end it. What "
                         "is open goes on, unless you end it.");
    if (safeguards.hasSigned)
        return Words::tr("You signed to end the freeze. A second person of security has to.");
    if (safeguards.freeze->unfreezing)
        return Words::tr("%1 signed to end the freeze. It is over once you sign as well.")
            .arg(visibleText(safeguards.freeze->unfreezing->name));
    return Words::tr("Everything is frozen. It takes two people of security to end that; you may "
                     "be one of them.");
}

QString liveCount(const QList<LiveAccess> &live)
{
    return Words::tr("%n live accesses", nullptr, static_cast<int>(live.size()));
}

QString ending(const QList<LiveAccess> &ended)
{
    return ended.isEmpty()
        ? Words::tr("There is no such access.")
        : Words::tr(
            "Login and live sessions of what is listed end at once, and what recurs does not "
            "come again.");
}

QString listed(const QList<LiveAccess> &ended)
{
    QStringList lines;
    for (const LiveAccess &access : ended) {
        const QString line = Words::tr("%1 (%2) on %3, %4", "a name, its id, a target, a profile")
                                 .arg(visibleText(access.person.name), access.person.id,
                                      visibleText(access.grant.target), access.grant.profile);
        lines.append(access.recurring ? Words::tr("%1: recurs, and is not open now").arg(line)
                                      : line);
    }
    return lines.join(u'\n');
}

QString orderLine(const EndAllBody &order, const QString &person)
{
    if (order.person.isEmpty() && order.target.isEmpty())
        return Words::tr("All live access ends");
    if (order.target.isEmpty())
        return Words::tr("All live access of %1 ends").arg(person);
    return order.person.isEmpty()
        ? Words::tr("All live access to %1 ends").arg(order.target)
        : Words::tr("All live access of %1 to %2 ends").arg(person, order.target);
}

} // namespace sallyport::freezewords
