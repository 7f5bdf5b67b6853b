// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QAbstractListModel>

#include <functional>

namespace sallyport {

// Something to go to or to do.
struct PaletteEntry
{
    QString text;
    QString group; // what kind of thing it is, in a word or two
    Icon icon = Icon::Chevron;
    QString key; // that does the same; may be empty
    std::function<void()> act;
    bool onlyWhenTyped = false; // too many of its kind to stand there unasked
};

// The entries that fit what is typed, the best first and else in the order in which they came.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int Most = 40; // rows

    enum Role { GroupRole = Qt::UserRole, IconRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    // What was looked for elsewhere: it fits already, and follows the others.
    void setFound(const QList<PaletteEntry> &found);
    void setTyped(const QString &typed);

    const PaletteEntry &entry(const QModelIndex &index) const { return m_rows.at(index.row()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_found;
    QString m_typed;
    QList<PaletteEntry> m_rows;
};

} // namespace sallyport
