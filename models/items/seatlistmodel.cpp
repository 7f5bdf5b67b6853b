// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seatlistmodel.h"

#include "models/domain/text.h"

namespace sallyport {

using namespace Qt::StringLiterals;

int SeatListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SeatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KnownSeat &seat = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(seat.ledger.toString());
    case ItemRole:
        return QVariant::fromValue(seat);
    case SortRole:
        return toMs(seat.usedAt);
    default:
        return {};
    }
}

void SeatListModel::applySnapshot(const QList<KnownSeat> &seats)
{
    applyRows(byLastUse(seats));
}

QString SeatListModel::keyOf(const KnownSeat &row) const
{
    return row.personId + u'@' + row.ledger.toString() + u'@'
        + QString::fromLatin1(row.ledgerId.toHex());
}

} // namespace sallyport
