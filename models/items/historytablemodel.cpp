// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historytablemodel.h"

#include "models/domain/phase.h"

#include <algorithm>
#include <utility>

namespace sallyport {

namespace {

// What there is none of stands before all that there is.
qint64 valueOf(const std::optional<Millis> &time)
{
    return time ? time->count() : -1;
}

QVariant sortValue(const RequestItem &item, HistoryTableModel::Column column)
{
    switch (column) {
    case HistoryTableModel::Asked:
        return toMs(item.request.filedAt);
    case HistoryTableModel::Person:
        return item.requesterName.toCaseFolded();
    case HistoryTableModel::Target:
        return item.targetTitle.toCaseFolded();
    case HistoryTableModel::Profile:
        return item.request.ask.profile;
    case HistoryTableModel::State:
        return int(phaseOf(item.request, item.grant));
    case HistoryTableModel::DecidedIn:
        return valueOf(HistoryTableModel::decidedIn(item));
    case HistoryTableModel::Opened:
        return item.grant ? toMs(item.grant->openedAt) : qint64(0);
    case HistoryTableModel::Ended:
        return item.grant ? toMs(item.grant->endedAt) : qint64(0);
    case HistoryTableModel::Late:
        return valueOf(HistoryTableModel::lateBy(item));
    case HistoryTableModel::Columns:
        break;
    }
    return {};
}

} // namespace

HistoryTableModel::HistoryTableModel(QStringList headers, WordsOf wordsOf, QObject *parent)
    : SnapshotModel(parent)
    , m_headers(std::move(headers))
    , m_wordsOf(std::move(wordsOf))
{
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestItem &item = rows().at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return m_wordsOf(item, column);
    if (role == SortRole)
        return sortValue(item, column);
    return value(item, role);
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

std::optional<Millis> HistoryTableModel::decidedIn(const RequestItem &item)
{
    const Request &request = item.request;
    if (request.state == RequestState::Pending || request.decisions.isEmpty())
        return std::nullopt;
    const auto last = std::ranges::max_element(request.decisions, {}, &Decision::at);
    return last->at - request.filedAt;
}

std::optional<Millis> HistoryTableModel::lateBy(const RequestItem &item)
{
    const auto &grant = item.grant;
    if (!grant || grant->openedAt == Instant() || grant->endedAt == Instant()
        || grant->endDueAt == Instant())
        return std::nullopt;
    return std::max(Millis(0), grant->endedAt - grant->endDueAt);
}

} // namespace sallyport
