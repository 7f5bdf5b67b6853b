// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/delegates/requestrow.h"

#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;

namespace sallyport {

class SecondTicker;

// Draws a request in two lines with its chips, and its countdown at the end.
class RequestRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using RowOf = std::function<RequestRow(const QModelIndex &)>;

    RequestRowDelegate(const Clock &clock, RowOf rowOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // The strip at the end of the rows in this viewport that holds the countdowns.
    static QRect countdownStrip(const QWidget &viewport);

    // Divides the room of a title among its parts: each gets what it wants while the later ones
    // keep two fifths at least, so that a long name never hides what is asked for.
    static QList<qreal> shareRoom(const QList<qreal> &wanted, qreal room);

    // Shortens the first chip, as far as it stays readable, so that the later ones have room: a
    // long title hides no hint.
    static QList<paint::ChipLook> fitChips(QList<paint::ChipLook> chips, qreal room);

private:
    struct TitlePart
    {
        QString text;
        Type type = Type::Body;
    };

    static QList<TitlePart> titleParts(const RequestRow &row);
    // Of the words below or in place of the countdown.
    static qreal asideWidth(const RequestRow &row);
    void paintCountdown(QPainter *painter, const QStyleOptionViewItem &option,
                        const RequestRow &row) const;
    static void paintChips(QPainter *painter, const QStyleOptionViewItem &option,
                           const RequestRow &row);
    static void paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                           const RequestRow &row, qreal right);

    const Clock &m_clock;
    RowOf m_rowOf;
};

// Repaints the countdowns of a view on every tick; the model and its proxies stay untouched.
void repaintCountdowns(SecondTicker *ticker, QAbstractItemView *view);

} // namespace sallyport
