// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/requestrowdelegate.h"

#include "views/format/remaining.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextLeft = 58;
constexpr qreal BarWidth = 76;
constexpr int CountdownWidth = 110;
constexpr qreal WidestAside = 140;
constexpr qreal ChipGap = 4;
constexpr qreal LeastChipText = 60;

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

QRect RequestRowDelegate::countdownStrip(const QWidget &viewport)
{
    const QRect whole = viewport.rect();
    const int width = CountdownWidth + metrics::L;
    return QStyle::visualRect(viewport.layoutDirection(), whole,
                              { whole.right() + 1 - width, whole.top(), width, whole.height() });
}

void RequestRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const RequestRow row = m_rowOf(index);
    const QRectF rect(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paint::rowGround(painter, option);
    painter->setOpacity(row.over ? 0.5 : 1);
    paint::avatar(painter,
                  paint::placed(option.direction, rect,
                                { rect.left() + metrics::L, rect.top() + 11, 30, 30 }),
                  row.person, option.palette);
    painter->setOpacity(1);
    const qreal right = rect.right() - metrics::L - asideWidth(row) - metrics::S;
    paintTitle(painter, option, row, right);
    const qreal left = rect.left() + TextLeft;
    paint::elided(
        painter, paint::placed(option.direction, rect, { left, rect.top() + 30, right - left, 18 }),
        typeFont(Type::Small), tokenColor(Token::Muted, option.palette), row.reason);
    paintChips(painter, option, row);
    paintCountdown(painter, option, row);
    painter->restore();
}

QList<paint::ChipLook> RequestRowDelegate::fitChips(QList<paint::ChipLook> chips, qreal room)
{
    if (chips.isEmpty())
        return chips;
    qreal wanted = -ChipGap;
    for (const paint::ChipLook &look : std::as_const(chips))
        wanted += paint::chipWidth(look) + ChipGap;
    if (wanted <= room)
        return chips;
    QString &title = chips.first().text;
    const QFontMetricsF metrics(typeFont(Type::SmallStrong));
    const qreal whole = metrics.horizontalAdvance(title);
    const qreal left = std::max(whole - (wanted - room) - 1, std::min(whole, LeastChipText));
    title = metrics.elidedText(title, Qt::ElideRight, left);
    return chips;
}

void RequestRowDelegate::paintChips(QPainter *painter, const QStyleOptionViewItem &option,
                                    const RequestRow &row)
{
    const QRectF rect(option.rect);
    const qreal right = rect.right() - metrics::L;
    qreal x = rect.left() + TextLeft;
    for (const paint::ChipLook &look : fitChips(row.chips, right - x)) {
        const qreal width = paint::chipWidth(look);
        if (x + width > right)
            break;
        paint::chip(
            painter,
            paint::placed(option.direction, rect, { x, rect.top() + 56, width, paint::ChipHeight }),
            look, option.palette);
        x += width + ChipGap;
    }
}

QList<RequestRowDelegate::TitlePart> RequestRowDelegate::titleParts(const RequestRow &row)
{
    const QString order
        = tr("%1 \u00b7 %2 on %3", "person, profile, target; in the order of the language");
    static const QRegularExpression placeholder(u"%([123])"_s);
    QList<TitlePart> parts;
    qsizetype from = 0;
    const auto addPlain = [&parts](const QString &text) {
        if (!parts.isEmpty() && parts.last().type == Type::Body)
            parts.last().text += text;
        else if (!text.isEmpty())
            parts.append({ text, Type::Body });
    };
    for (auto found = placeholder.globalMatch(order); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addPlain(order.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        if (match.captured(1) == "2"_L1)
            addPlain(row.profile);
        else
            parts.append(
                { match.captured(1) == "1"_L1 ? row.person : row.target, Type::BodyStrong });
    }
    addPlain(order.mid(from));
    return parts;
}

void RequestRowDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                    const RequestRow &row, qreal right)
{
    const QColor ink = tokenColor(row.over ? Token::Muted : Token::Text, option.palette);
    QRectF line(option.rect.left() + TextLeft, option.rect.top() + 11, 0, 19);
    const QList<TitlePart> parts = titleParts(row);
    QList<qreal> wanted;
    for (const TitlePart &part : parts)
        wanted << std::ceil(QFontMetricsF(typeFont(part.type)).horizontalAdvance(part.text));
    const QList<qreal> widths = shareRoom(wanted, right - line.left());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        line.setRight(line.left() + widths.at(i));
        paint::elided(painter, paint::placed(option.direction, option.rect, line),
                      typeFont(parts.at(i).type), ink, parts.at(i).text);
        line.setLeft(line.right());
    }
}

QList<qreal> RequestRowDelegate::shareRoom(const QList<qreal> &wanted, qreal room)
{
    constexpr qreal least = 0.4;
    QList<qreal> shares;
    qreal later = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    for (const qreal one : wanted) {
        later -= one;
        const qreal left = std::max(room - std::min(later, room * (1 - least)), 0.0);
        shares << std::min(one, left);
        room -= shares.last();
    }
    return shares;
}

qreal RequestRowDelegate::asideWidth(const RequestRow &row)
{
    const qreal words
        = std::ceil(QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(row.aside));
    return std::clamp(words, row.counts ? BarWidth : 0.0, WidestAside);
}

void RequestRowDelegate::paintCountdown(QPainter *painter, const QStyleOptionViewItem &option,
                                        const RequestRow &row) const
{
    const QRectF rect(option.rect);
    const qreal right = rect.right() - metrics::L;
    const auto placed = [&](qreal y, qreal width, qreal height) {
        return paint::placed(option.direction, rect,
                             { right - width, rect.top() + y, width, height });
    };
    painter->setFont(typeFont(Type::Small));
    painter->setPen(tokenColor(Token::Muted, option.palette));
    painter->drawText(placed(row.counts ? 31 : 12, asideWidth(row), 16),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.aside);
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
    drawTabular(painter, placed(11, CountdownWidth, 19), Qt::AlignRight,
                formatRemaining(row.until - now));
    paint::shareBar(painter, placed(51, BarWidth, 3), shareLeft(row.from, row.until, now),
                    tokenColor(color, option.palette), option.palette);
}

void repaintCountdowns(SecondTicker *ticker, QAbstractItemView *view)
{
    QObject::connect(ticker, &SecondTicker::tick, view, [view] {
        view->viewport()->update(RequestRowDelegate::countdownStrip(*view->viewport()));
    });
}

} // namespace sallyport
