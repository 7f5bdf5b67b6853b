// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historyfigures.h"

#include "models/items/historytablemodel.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

Millis rankOf(const QList<Millis> &sorted, double share)
{
    const auto rank = static_cast<qsizetype>(std::ceil(share * double(sorted.size())));
    return sorted.at(std::max<qsizetype>(rank, 1) - 1);
}

Distribution distributionOf(QList<Millis> times, const QList<Millis> &limits)
{
    Distribution made{ .limits = limits, .counts = {}, .median = {}, .p99 = {} };
    made.counts.fill(0, limits.size() + 1);
    for (const Millis time : std::as_const(times))
        ++made.counts[std::ranges::upper_bound(limits, time) - limits.begin()];
    if (times.isEmpty())
        return made;
    std::ranges::sort(times);
    made.median = rankOf(times, 0.5);
    made.p99 = rankOf(times, 0.99);
    return made;
}

} // namespace

int Distribution::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int HistoryFigures::most() const
{
    int most = 0;
    for (const auto &day : filed)
        most = std::max(most, *std::ranges::max_element(day));
    return most;
}

HistoryFigures figuresOf(const QList<RequestItem> &items, const QByteArray &zone)
{
    const QTimeZone place = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone);
    HistoryFigures figures;
    QList<Millis> decided;
    QList<Millis> late;
    for (const RequestItem &item : items) {
        const QDateTime filed = QDateTime::fromMSecsSinceEpoch(toMs(item.request.filedAt), place);
        ++figures.filed.at(std::size_t(filed.date().dayOfWeek()) - 1)
              .at(std::size_t(filed.time().hour()));
        if (const auto time = HistoryTableModel::decidedIn(item))
            decided.append(*time);
        if (const auto time = HistoryTableModel::lateBy(item))
            late.append(*time);
    }
    figures.requests = int(items.size());
    figures.decided = distributionOf(decided, { 1min, 5min, 15min, 1h, 4h, 12h });
    figures.late = distributionOf(late, { 50ms, 100ms, 500ms, 1s, 5s, 60s });
    return figures;
}

} // namespace sallyport
