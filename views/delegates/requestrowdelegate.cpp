// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/requestrowdelegate.h"

#include "views/format/remaining.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextLeft = 58;
constexpr int BarWidth = 76;
constexpr int AsideWidth = 110;

} // namespace

RequestRowDelegate::RequestRowDelegate(const Clock &clock, RowOf rowOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_rowOf(std::move(rowOf))
{
}

QSize RequestRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, metrics::TallRow };
}

QRect RequestRowDelegate::countdownStrip(const QRect &viewport)
{
    const int width = AsideWidth + metrics::L;
    return { viewport.right() + 1 - width, viewport.top(), width, viewport.height() };
}

void RequestRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const RequestRow row = m_rowOf(index);
    const QRect &rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, tokenColor(Token::Selected, option.palette));
        painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())),
                          tokenColor(Token::Accent, option.palette));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, tokenColor(Token::Bg, option.palette));
    }
    paint::line(painter, QPointF(rect.left(), rect.bottom() + 0.5),
                QPointF(rect.right() + 1, rect.bottom() + 0.5), option.palette);
    paint::avatar(painter, QRectF(rect.left() + metrics::L, rect.top() + 11, 30, 30), row.person,
                  option.palette);
    const qreal right = rect.right() + 1 - metrics::L - (row.counts ? BarWidth : AsideWidth) - 8;
    paintTitle(painter, option, row, right);
    const qreal left = rect.left() + TextLeft;
    paint::elided(painter, QRectF(left, rect.top() + 30, right - left, 18), typeFont(Type::Small),
                  tokenColor(Token::Muted, option.palette), row.reason);
    qreal x = left;
    for (const paint::ChipLook &look : row.chips) {
        const qreal width = paint::chipWidth(look);
        if (x + width > rect.right() + 1 - metrics::L)
            break;
        paint::chip(painter, QRectF(x, rect.top() + 56, width, paint::ChipHeight), look,
                    option.palette);
        x += width + 4;
    }
    paintCountdown(painter, option, row);
    painter->restore();
}

void RequestRowDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                    const RequestRow &row, qreal right)
{
    const QColor ink = tokenColor(Token::Text, option.palette);
    QRectF line(option.rect.left() + TextLeft, option.rect.top() + 11, 0, 19);
    using Part = std::pair<QString, Type>;
    const std::array<Part, 3> parts{ {
        { row.person, Type::BodyStrong },
        { tr(" · %1 on ", "profile on target").arg(row.profile), Type::Body },
        { row.target, Type::BodyStrong },
    } };
    std::array<qreal, 3> wanted{};
    std::transform(parts.begin(), parts.end(), wanted.begin(), [](const Part &part) {
        return std::ceil(QFontMetricsF(typeFont(part.second)).horizontalAdvance(part.first));
    });
    const auto widths = shareRoom(wanted, right - line.left());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        line.setRight(line.left() + widths.at(i));
        paint::elided(painter, line, typeFont(parts.at(i).second), ink, parts.at(i).first);
        line.setLeft(line.right());
    }
}

std::array<qreal, 3> RequestRowDelegate::shareRoom(const std::array<qreal, 3> &wanted, qreal room)
{
    constexpr qreal least = 0.4;
    std::array<qreal, 3> shares{};
    qreal later = wanted.at(0) + wanted.at(1) + wanted.at(2);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        later -= wanted.at(i);
        const qreal left = std::max(room - std::min(later, room * (1 - least)), 0.0);
        shares.at(i) = std::min(wanted.at(i), left);
        room -= shares.at(i);
    }
    return shares;
}

void RequestRowDelegate::paintCountdown(QPainter *painter, const QStyleOptionViewItem &option,
                                        const RequestRow &row) const
{
    const QRect &rect = option.rect;
    const qreal right = rect.right() + 1 - metrics::L;
    const QRectF asideRect(right - AsideWidth, rect.top() + (row.counts ? 31 : 12), AsideWidth, 16);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(tokenColor(Token::Muted, option.palette));
    painter->drawText(asideRect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.aside);
    if (!row.counts)
        return;
    const Instant now = m_clock.now();
    const Urgency urgency = urgencyOf(row.from, row.until, now);
    const Token color = urgency == Urgency::Last ? Token::Denied : Token::Pending;
    QFont font = typeFont(Type::Countdown);
    if (urgency == Urgency::Last)
        font.setWeight(QFont::Bold); // weight as well as colour: readable without colour vision
    painter->setFont(font);
    painter->setPen(
        tokenColor(urgency == Urgency::Last ? Token::Denied : Token::Text, option.palette));
    drawTabular(painter, QRectF(right - AsideWidth, rect.top() + 11, AsideWidth, 19),
                Qt::AlignRight, formatRemaining(row.until - now));
    paint::shareBar(painter, QRectF(right - BarWidth, rect.top() + 51, BarWidth, 3),
                    shareLeft(row.from, row.until, now), tokenColor(color, option.palette),
                    option.palette);
}

void repaintCountdowns(SecondTicker *ticker, QAbstractItemView *view)
{
    QObject::connect(ticker, &SecondTicker::tick, view, [view] {
        view->viewport()->update(RequestRowDelegate::countdownStrip(view->viewport()->rect()));
    });
}

} // namespace sallyport
