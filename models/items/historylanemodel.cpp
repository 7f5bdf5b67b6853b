// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historylanemodel.h"

#include <algorithm>

namespace sallyport {

namespace {

// The lanes that a request belongs to, by their keys, and what they are called.
QList<std::pair<QString, QString>> lanesFor(LaneKind kind, const RequestItem &item,
                                            const QHash<QString, QString> &names)
{
    const Request &request = item.request;
    switch (kind) {
    case LaneKind::Request:
        return { { request.id, QString() } };
    case LaneKind::Person:
        return { { request.requester, item.requesterName } };
    case LaneKind::Target: {
        const QString &target = request.ask.target;
        return { { target, item.targetTitle.isEmpty() ? target : item.targetTitle } };
    }
    case LaneKind::Approver:
        break;
    }
    QList<std::pair<QString, QString>> lanes;
    for (const Decision &decision : request.decisions) {
        const std::pair lane(decision.person, names.value(decision.person, decision.person));
        if (!lanes.contains(lane))
            lanes.append(lane);
    }
    return lanes;
}

qsizetype placeOf(const QList<RequestItem> &items, const QString &requestId)
{
    const auto found = std::ranges::find_if(
        items, [&](const RequestItem &item) { return item.request.id == requestId; });
    return found == items.end() ? -1 : found - items.begin();
}

} // namespace

int HistoryLaneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant HistoryLaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryLane &lane = rows().at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (lane.items.isEmpty())
        return isText ? QVariant(lane.title) : QVariant();
    if (isText)
        return lane.title.isEmpty() ? lineOf(lane.items.first()) : lane.title;
    return value(lane.items.first(), role);
}

void HistoryLaneModel::show(LaneKind kind, const QList<RequestItem> &items,
                            const QHash<QString, QString> &names)
{
    QList<HistoryLane> lanes;
    QHash<QString, qsizetype> places;
    for (const RequestItem &item : items) {
        for (const auto &[key, title] : lanesFor(kind, item, names)) {
            const auto known = places.constFind(key);
            if (known == places.constEnd()) {
                places.insert(key, lanes.size());
                lanes.append({ .key = key, .title = title, .items = { item } });
            } else {
                lanes[*known].items.append(item);
            }
        }
    }
    m_starts.clear();
    apply(kind, lanes);
}

void HistoryLaneModel::show(LaneKind kind, const RequestDensity &density)
{
    QList<HistoryLane> lanes;
    for (const DensityLane &lane : density.lanes)
        lanes.append({ .key = lane.key, .title = lane.title, .items = {}, .parts = lane.parts });
    m_starts = density.starts;
    apply(kind, lanes);
}

void HistoryLaneModel::apply(LaneKind kind, const QList<HistoryLane> &lanes)
{
    // Keys of two kinds may be the same word and mean other things.
    if (kind != m_kind)
        applyRows({});
    m_kind = kind;
    applyRows(lanes);
}

qsizetype HistoryLaneModel::requestCount() const
{
    qsizetype count = 0;
    for (const HistoryLane &lane : rows())
        count += lane.items.size();
    return count;
}

QModelIndex HistoryLaneModel::laneOf(const QString &requestId, const QModelIndex &preferred) const
{
    if (preferred.isValid() && placeOf(rows().at(preferred.row()).items, requestId) >= 0)
        return preferred;
    for (int row = 0; row < rowCount(); ++row) {
        if (placeOf(rows().at(row).items, requestId) >= 0)
            return index(row, 0);
    }
    return {};
}

QString HistoryLaneModel::beside(const QModelIndex &lane, const QString &requestId, int by) const
{
    if (!lane.isValid())
        return {};
    const QList<RequestItem> &items = rows().at(lane.row()).items;
    const qsizetype at = placeOf(items, requestId);
    const qsizetype next = at - by; // newest first
    return at < 0 || next < 0 || next >= items.size() ? QString() : items.at(next).request.id;
}

} // namespace sallyport
