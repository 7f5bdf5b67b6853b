// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about one target.
#include "models/domain/text.h"
#include "views/format/healthwords.h"
#include "views/format/lists.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QStringList>

namespace sallyport::healthwords {

using namespace Qt::StringLiterals;
using paint::ChipLook;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
};

// The words of errorWord().
QString errorSentence(const QString &error)
{
    if (error == "unavailable"_L1)
        return Words::tr("It does not answer");
    if (error == "denied"_L1)
        return Words::tr("It refuses the enforcer");
    if (error == "not-found"_L1)
        return Words::tr("What the enforcer needs is not there");
    if (error == "unsupported"_L1)
        return Words::tr("It cannot do what the enforcer needs");
    if (error == "grade-too-low"_L1)
        return Words::tr("It does not give the grade that the rule demands now");
    if (error == "clock-skew"_L1)
        return Words::tr("Its clock is wrong");
    return Words::tr("It answers what the enforcer does not understand");
}

QString found(const TargetVitals &target)
{
    QStringList parts{ Words::tr("%n objects", nullptr, static_cast<int>(target.objects)) };
    if (target.reported > 0)
        parts += Words::tr("%n new differences", nullptr, static_cast<int>(target.reported));
    if (target.corrected > 0)
        parts += Words::tr("%n put right", nullptr, static_cast<int>(target.corrected));
    return enumerated(parts);
}

QString reconciled(const TargetVitals &target, Instant now)
{
    if (toMs(target.comparedAt) == 0)
        return Words::tr("never reconciled");
    return Words::tr("reconciled %1: %2").arg(ago(target.comparedAt, now), found(target));
}

} // namespace

ChipLook target(const TargetVitals &target, bool isCurrent)
{
    if (toMs(target.lookedAt) == 0)
        return { Words::tr("Not looked at yet"), Tone::Ended, Icon::Ring };
    if (!isCurrent)
        return { target.reached ? Words::tr("Was reached") : Words::tr("Was not reached"),
                 Tone::Ended, Icon::Clock };
    if (target.reached)
        return { Words::tr("Reached"), Tone::Live, Icon::Check };
    return { Words::tr("Not reached"), Tone::Denied, Icon::Cross };
}

QString targetLine(const TargetVitals &target, Instant now)
{
    QStringList parts;
    if (toMs(target.lookedAt) != 0) {
        if (!target.reached)
            parts += errorSentence(target.error);
        parts += Words::tr("since %1").arg(formatWhen(target.since, now));
        parts += Words::tr("looked at %1").arg(ago(target.lookedAt, now));
    }
    parts += reconciled(target, now);
    QString line = parts.join(u" · "_s);
    line.front() = line.front().toUpper();
    return line;
}

QString targetTip(const TargetVitals &target)
{
    QStringList lines{ visibleText(target.name) };
    if (toMs(target.lookedAt) != 0) {
        lines += Words::tr("So since %1").arg(exact(target.since));
        lines += Words::tr("Last look: %1").arg(exact(target.lookedAt));
    }
    if (toMs(target.comparedAt) != 0) {
        lines += Words::tr("Last reconciliation: %1").arg(exact(target.comparedAt));
        lines += Words::tr("Its clock against the enforcer's: %1 ms").arg(target.skew.count());
    }
    return lines.join(u'\n');
}

QString targetAloud(const TargetVitals &vitals, bool isCurrent, Instant now)
{
    return visibleText(vitals.name) + u", "_s + target(vitals, isCurrent).text + u", "_s
        + targetLine(vitals, now);
}

} // namespace sallyport::healthwords
