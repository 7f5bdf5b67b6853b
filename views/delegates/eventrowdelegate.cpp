// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/eventrowdelegate.h"

#include "views/format/when.h"
#include "views/kit/paint.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 20;
constexpr int TimeWidth = 98;
constexpr int NumberWidth = 72;
constexpr qreal SentenceShare = 0.5; // beside a statement

} // namespace

EventRowDelegate::EventRowDelegate(const Clock &clock, LineOf lineOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_lineOf(std::move(lineOf))
{
}

QSize EventRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, metrics::SingleRow };
}

void EventRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const EventLine row = m_lineOf(index);
    const QRectF rect(option.rect);
    const auto color = [&option](Token token) { return tokenColor(token, option.palette); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, color(Token::Selected));
    paint::line(painter, QPointF(Margin, rect.bottom() - 0.5),
                QPointF(rect.right() - Margin, rect.bottom() - 0.5), option.palette);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(color(Token::Muted));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(row.at));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()));
    const bool today = local.date() == now.date();
    const auto placed
        = [&](const QRectF &area) { return paint::placed(option.direction, rect, area); };
    drawTabular(painter, placed({ Margin, rect.top(), TimeWidth, rect.height() }), Qt::AlignLeft,
                QLocale().toString(local, today ? u"HH:mm:ss"_s : Dates::daySeconds()));
    drawTabular(
        painter,
        placed({ rect.right() - Margin - NumberWidth, rect.top(), NumberWidth, rect.height() }),
        Qt::AlignRight, row.number);
    paintIcon(painter, row.icon, placed({ Margin + TimeWidth - 2, rect.center().y() - 7, 14, 14 }),
              toneColors(row.tone, option.palette).ink);
    QRectF text = rect.adjusted(Margin + TimeWidth + 22, 0, -Margin - NumberWidth - 12, 0);
    // A long name must not hide what was run.
    QRectF sentence = text;
    if (!row.code.isEmpty())
        sentence.setWidth(text.width() * SentenceShare);
    const qreal used = paint::elided(painter, placed(sentence), typeFont(Type::Body),
                                     color(Token::Text), row.sentence);
    text.setLeft(text.left() + used);
    if (!row.code.isEmpty() && text.width() > 20)
        paint::elided(painter, placed(text), typeFont(Type::Code), color(Token::Text), row.code);
    painter->restore();
}

bool EventRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const EventLine row = m_lineOf(index);
    QToolTip::showText(event->globalPos(), toolTipText(row.sentence + row.code), view->viewport());
    return true;
}

} // namespace sallyport
