// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QAbstractListModel>

namespace sallyport {

// What a request can begin with, as far as it fits what somebody types: their favourites, what they
// asked for last, then everything on offer, each target and profile once. What is not on offer any
// more is left out. Nothing typed: all of it, in this order; else the best first.
class AskChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Favourite, Recent, Offered };
    enum Role {
        NoteRole = Qt::UserRole, // what is more to say of it, in a line
        KindRole, // what kind it is, in a word; empty: on offer
        FavouriteRole, // bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setOptions(const QList<AskOption> &options);
    void setRecent(const QList<Ask> &recent);
    // Newest first.
    void setFavourites(const QList<Ask> &favourites);
    const QList<Ask> &favourites() const { return m_favourites; }
    bool isFavourite(const Ask &ask) const;
    // One more favourite, or one less. The rows stay where they are until something is typed, so
    // that doing it again takes it back.
    void toggleFavourite(const Ask &ask);
    void setTyped(const QString &typed);

    // Of what is on offer: the usual duration of its first scenario, and no fields.
    const Ask &ask(const QModelIndex &index) const { return m_rows.at(index.row()).ask; }
    Kind kind(const QModelIndex &index) const { return m_rows.at(index.row()).kind; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Kind kind = Kind::Offered;
        Ask ask;
        QString name;
        QString note;
        QString searched; // what words are looked for in
    };
    const AskOption *optionFor(const Ask &ask) const;
    Row rowOf(Kind kind, const Ask &ask, const AskOption &option) const;
    void gather();
    void arrange();
    QString spoken(const Row &row) const;

    QList<AskOption> m_options;
    QList<Ask> m_recent;
    QList<Ask> m_favourites;
    bool m_starsMoved = false; // since the rows were gathered
    QString m_typed;
    QList<Row> m_all;
    QList<Row> m_rows; // of m_all, what fits
};

} // namespace sallyport
