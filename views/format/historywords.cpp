// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/historywords.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sallyport::historywords {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString momentOf(const std::optional<Grant> &grant, Instant Grant::*moment, Instant now)
{
    return grant && (*grant).*moment > Instant() ? formatWhen((*grant).*moment, now) : QString();
}

QString partName(DensityUnit unit, Instant from)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(toMs(from));
    const QLocale locale;
    switch (unit) {
    case DensityUnit::Hour:
        return Words::tr("hour from %1").arg(locale.toString(begin, Dates::weekdayDayYearTime()));
    case DensityUnit::Day:
        return locale.toString(begin, Dates::weekdayDayYear());
    case DensityUnit::Week:
        return Words::tr("week of %1").arg(locale.toString(begin, Dates::dayYear()));
    }
    Q_UNREACHABLE();
}

QString timeOf(const std::optional<Millis> &time)
{
    return time ? shortTime(*time) : QString();
}

} // namespace

QStringList headers()
{
    return { Words::tr("Asked"),      Words::tr("Person"), Words::tr("Target"),
             Words::tr("Profile"),    Words::tr("State"),  Words::tr("Decided in"),
             Words::tr("Open since"), Words::tr("Ended"),  Words::tr("Late by") };
}

QString cell(const RequestItem &item, HistoryTableModel::Column column, Instant now)
{
    switch (column) {
    case HistoryTableModel::Asked:
        return formatWhen(item.request.filedAt, now);
    case HistoryTableModel::Person:
        return visibleText(item.requesterName);
    case HistoryTableModel::Target:
        return visibleText(item.targetTitle.isEmpty() ? item.request.ask.target : item.targetTitle);
    case HistoryTableModel::Profile:
        return visibleText(item.request.ask.profile);
    case HistoryTableModel::State:
        return phaseChip(phaseOf(item)).text;
    case HistoryTableModel::DecidedIn:
        return timeOf(HistoryTableModel::decidedIn(item));
    case HistoryTableModel::Opened:
        return momentOf(item.grant, &Grant::openedAt, now);
    case HistoryTableModel::Ended:
        return momentOf(item.grant, &Grant::endedAt, now);
    case HistoryTableModel::Late:
        return timeOf(HistoryTableModel::lateBy(item));
    case HistoryTableModel::Columns:
        break;
    }
    return {};
}

QString shortTime(Millis time)
{
    if (time < 1s)
        return Words::tr("%L1 ms").arg(time.count());
    if (time < 1min)
        return Words::tr("%L1 s").arg(double(time.count()) / 1000, 0, 'g', 2);
    return formatDuration(std::chrono::floor<std::chrono::seconds>(time));
}

QStringList barLabels(const Distribution &distribution)
{
    QStringList labels;
    for (const Millis limit : distribution.limits)
        labels.append(shortTime(limit));
    labels.append(Words::tr("longer"));
    return labels;
}

QString summary(const Distribution &distribution)
{
    if (!distribution.median || !distribution.p99)
        return Words::tr("Nothing of this time to count.");
    return Words::tr("Half within %1, 99 of 100 within %2. Counted: %L3.")
        .arg(shortTime(*distribution.median), shortTime(*distribution.p99))
        .arg(distribution.total());
}

QString weekHour(int day, int hour, int count)
{
    return Words::tr("%1 %2 – %3: %n requests", "day, from hour, to hour", count)
        .arg(dayName(day), u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')),
             u"%1:00"_s.arg(hour + 1, 2, 10, QChar(u'0')));
}

QString counted(int requests, int breakGlass, DensityUnit unit, Instant from)
{
    const QString part = partName(unit, from);
    return breakGlass == 0
        ? Words::tr("%Ln requests, %1", "which part of the time", requests).arg(part)
        : Words::tr("%Ln requests, %L1 break-glass, %2", "of them, which part of the time",
                    requests)
              .arg(breakGlass)
              .arg(part);
}

QString dayName(int day)
{
    return QLocale().dayName(day + 1, QLocale::ShortFormat);
}

} // namespace sallyport::historywords
