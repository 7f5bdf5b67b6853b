// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/staterowdelegate.h"

#include "views/theme/metrics.h"

#include <QPainter>

namespace sallyport {

namespace {

constexpr int RowSide = 20; // as a page's header
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
    const QRectF rect(option.rect);
    const auto color = [&option](Token token) { return tokenColor(token, option.palette); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto placed = [&](qreal x, qreal y, qreal width, qreal height) {
        return paint::placed(option.direction, rect, { x, rect.top() + y, width, height });
    };
    paint::rowGround(painter, option);
    if (row.isPerson)
        paint::avatar(painter, placed(rect.left() + metrics::L, 13, 30, 30), row.name,
                      option.palette);
    const qreal chip = row.state.text.isEmpty() ? 0 : paint::chipWidth(row.state);
    const qreal left = rect.left() + (row.isPerson ? BesideInitials : RowSide);
    const qreal right = rect.right() - (row.isPerson ? metrics::L : RowSide) - chip;
    paint::elided(painter, placed(left, 9, right - left - metrics::M, 19),
                  typeFont(Type::BodyStrong), color(Token::Text), row.name);
    paint::elided(painter, placed(left, 28, right - left - metrics::M, 18), typeFont(Type::Small),
                  color(Token::Muted), row.below);
    if (chip > 0)
        paint::chip(painter, placed(right, 18, chip, paint::ChipHeight), row.state, option.palette);
    painter->restore();
}

} // namespace sallyport
