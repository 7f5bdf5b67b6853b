// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/requestroles.h"
#include "models/items/snapshotmodel.h"
#include "models/services/requestdensity.h"

namespace sallyport {

// What one lane of the time axis is about.
enum class LaneKind { Request, Person, Target, Approver };

struct HistoryLane
{
    QString key; // of the request, the person or the target
    QString title; // a person's name, a target's title; empty for a request
    QList<RequestItem> items; // newest first; of a request itself alone
    QList<DensityPart> parts{}; // instead of items, where there are too many to tell apart
    bool operator==(const HistoryLane &) const = default;
};

// Requests in lanes: one each, or together by who asked, by what it is about, or by who decided. A
// lane of several stands where its newest does. The roles are those of its newest request; of a
// lane that only counts, there is none but its title.
class HistoryLaneModel : public SnapshotModel<HistoryLane>, public RequestRoles
{
    Q_OBJECT

public:
    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    // items: newest first. names: of people, by id, for who decided.
    void show(LaneKind kind, const QList<RequestItem> &items, const QHash<QString, QString> &names);
    // How many there were when, by person or target, instead.
    void show(LaneKind kind, const RequestDensity &density);
    LaneKind kind() const { return m_kind; }
    // Where the parts of the lanes begin, and the last one ends; empty where they have items.
    const QList<Instant> &starts() const { return m_starts; }
    // All requests of the lanes, each once where no kind is Approver.
    qsizetype requestCount() const;
    // The lane that has this request; of several the one of them that is preferred, if it is given.
    QModelIndex laneOf(const QString &requestId, const QModelIndex &preferred = {}) const;
    // The request of the same lane that was filed next after this one (by 1) or before it (by -1);
    // empty: there is none.
    QString beside(const QModelIndex &lane, const QString &requestId, int by) const;

protected:
    QString keyOf(const HistoryLane &row) const override { return row.key; }

private:
    void apply(LaneKind kind, const QList<HistoryLane> &lanes);

    QList<Instant> m_starts;
    LaneKind m_kind = LaneKind::Request;
};

} // namespace sallyport
