// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/staterowdelegate.h"

#include "views/theme/metrics.h"

#include <QPainter>

namespace sallyport {

namespace {

constexpr int Side = 20; // as a page's header
constexpr int BesideInitials = 58;

} // namespace

StateRowDelegate::StateRowDelegate(RowOf rowOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowOf(std::move(rowOf))
{
}

QSize StateRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, RowHeight };
}

void StateRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const StateRow row = m_rowOf(index);
    const QRect &rect = option.rect;
    const auto color = [&option](Token token) { return tokenColor(token, option.palette); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, color(Token::Selected));
        painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, color(Token::Bg));
    }
    paint::line(painter, QPointF(rect.left(), rect.bottom() + 0.5),
                QPointF(rect.right() + 1, rect.bottom() + 0.5), option.palette);
    if (row.isPerson)
        paint::avatar(painter, QRectF(rect.left() + metrics::L, rect.top() + 13, 30, 30), row.name,
                      option.palette);
    const qreal chip = row.state.text.isEmpty() ? 0 : paint::chipWidth(row.state);
    const qreal left = rect.left() + (row.isPerson ? BesideInitials : Side);
    const qreal right = rect.right() + 1 - (row.isPerson ? metrics::L : Side) - chip;
    paint::elided(painter, QRectF(left, rect.top() + 9, right - left - metrics::M, 19),
                  typeFont(Type::BodyStrong), color(Token::Text), row.name);
    paint::elided(painter, QRectF(left, rect.top() + 28, right - left - metrics::M, 18),
                  typeFont(Type::Small), color(Token::Muted), row.below);
    if (chip > 0)
        paint::chip(painter, QRectF(right, rect.top() + 18, chip, paint::ChipHeight), row.state,
                    option.palette);
    painter->restore();
}

} // namespace sallyport
