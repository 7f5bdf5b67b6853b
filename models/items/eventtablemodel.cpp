// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventtablemodel.h"

#include "models/domain/text.h"
#include "models/items/moment.h"

#include <QCborValue>
#include <QVariantMap>

namespace sallyport {

namespace {

bool isActivity(EventKind kind)
{
    return kind == EventKind::Connected || kind == EventKind::Statement
        || kind == EventKind::Disconnected || kind == EventKind::LoginRefused
        || kind == EventKind::ActivityCut;
}

} // namespace

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventTableModel::nameOf(const QString &personId) const
{
    return m_names.value(personId, personId);
}

QVariant EventTableModel::displayText(const LoggedEvent &logged, Column column) const
{
    switch (column) {
    case Column::Time:
        return momentText(logged.event.at);
    case Column::Kind:
        return eventKindName(logged.event.kind);
    case Column::Actor:
        return visibleText(nameOf(logged.event.actor));
    case Column::Request:
        return logged.event.requestId;
    }
    Q_UNREACHABLE();
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LoggedEvent &logged = m_events.at(index.row());
    const Event &event = logged.event;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(logged, static_cast<Column>(index.column()));
    case IndexRole:
    case SortRole:
        return logged.index;
    case KindRole:
        return QVariant::fromValue(event.kind);
    case KindNameRole:
        return eventKindName(event.kind);
    case AtRole:
        return QVariant::fromValue(event.at);
    case ActorRole:
        return nameOf(event.actor);
    case ActorIdRole:
        return event.actor;
    case RequestIdRole:
        return event.requestId;
    case GrantIdRole:
        return event.grantId;
    case DataRole:
        return event.data.toVariantMap();
    case IntentDigestRole:
        return event.intentDigest;
    case IsActivityRole:
        return isActivity(event.kind);
    case EventRole:
        return QVariant::fromValue(logged);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Kind:
        return tr("What happened");
    case Column::Actor:
        return tr("Who");
    case Column::Request:
        return tr("Request");
    }
    Q_UNREACHABLE();
}

void EventTableModel::setPeople(const QList<PersonRef> &people)
{
    QHash<QString, QString> names;
    for (const PersonRef &person : people)
        names.insert(person.id, person.name);
    if (names == m_names)
        return;
    m_names = names;
    if (!m_events.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace sallyport
