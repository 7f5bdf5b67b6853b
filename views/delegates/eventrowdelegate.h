// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/delegates/eventline.h"

#include <QStyledItemDelegate>

#include <functional>

namespace sallyport {

// Draws an event in one line: time, glyph, sentence, number in the log.
class EventRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using LineOf = std::function<EventLine(const QModelIndex &)>;

    EventRowDelegate(const Clock &clock, LineOf lineOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The whole line: a row shows as much of a statement as fits.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Clock &m_clock;
    LineOf m_lineOf;
};

} // namespace sallyport
