// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/whereaboutwords.h"

#include "models/domain/text.h"
#include "views/format/healthwords.h"
#include "views/format/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

namespace {

constexpr qsizetype MostLines = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Whereabouts)
};

// Away comes last, else who was there last comes first.
bool isSooner(const Whereabouts &one, const Whereabouts &other)
{
    const bool isAway = one.awayUntil > Instant();
    const bool isOtherAway = other.awayUntil > Instant();
    return isAway == isOtherAway ? one.lastAct > other.lastAct : !isAway;
}

QString lineOf(const Whereabouts &one, Instant now)
{
    const QString name = visibleText(one.person.name);
    if (one.awayUntil == Instant())
        return Words::tr("%1 was active %2", "name, how long ago")
            .arg(name, healthwords::ago(one.lastAct, now));
    return Words::tr("%1 is away until %2; %3 decides in their place")
        .arg(name, formatWhen(one.awayUntil, now), visibleText(one.standInName));
}

} // namespace

QStringList whereaboutLines(const QList<Whereabouts> &around, Instant now)
{
    QList<Whereabouts> sorted = around;
    std::ranges::stable_sort(sorted, isSooner);
    QStringList lines;
    for (const Whereabouts &one : std::as_const(sorted)) {
        if (lines.size() == MostLines)
            break;
        lines << lineOf(one, now);
    }
    if (sorted.size() > MostLines)
        lines << Words::tr("and %n more", nullptr, static_cast<int>(sorted.size() - MostLines));
    return lines;
}

} // namespace sallyport
