// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace sallyport {

// What the models of log entries share: columns and roles. Sentences are the view's affair.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Kind, Actor, Request };
    static constexpr int ColumnCount = static_cast<int>(Column::Request) + 1;

    enum Role {
        IndexRole = Qt::UserRole + 1, // qint64, position in the log
        KindRole, // EventKind
        KindNameRole, // QString, eventKindName()
        AtRole, // Instant
        ActorRole, // QString, name; empty when Sallyport itself acted
        ActorIdRole, // QString
        RequestIdRole, // QString
        GrantIdRole, // QString
        DataRole, // QVariantMap, the event's data by key
        IntentDigestRole, // QByteArray, empty when no intent caused it
        IsActivityRole, // bool: it was done on the target (connects, statements)
        EventRole, // LoggedEvent, whole
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    // Names for the actors' ids; rows that are there change their words only.
    void setPeople(const QList<PersonRef> &people);
    const QList<LoggedEvent> &events() const { return m_events; }

protected:
    QString nameOf(const QString &personId) const;

    QList<LoggedEvent> m_events;

private:
    QVariant displayText(const LoggedEvent &logged, Column column) const;

    QHash<QString, QString> m_names;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::LoggedEvent)
