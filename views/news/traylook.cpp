// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/traylook.h"

#include "models/domain/phase.h"
#include "views/format/newswords.h"
#include "views/notifier.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Minutes = 15;
constexpr int MostShown = 9;

Millis leftOf(const TrayState &state, Instant now)
{
    return state.live.isEmpty() ? Millis(0) : state.live.first().grant->deadline - now;
}

void paintCount(QPainter *painter, int side, const QString &count, const QPalette &palette)
{
    const int size = side * 5 / 8;
    const QRect place
        = QStyle::visualRect(QGuiApplication::layoutDirection(), QRect(0, 0, side, side),
                             QRect(side - size, 0, size, size));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokenColor(Token::Denied, palette));
    painter->drawEllipse(place);
    QFont font;
    font.setBold(true);
    font.setPixelSize(size * (count.size() > 1 ? 9 : 12) / 16);
    painter->setFont(font);
    painter->setPen(tokenColor(Token::Bg, palette));
    painter->drawText(place, Qt::AlignCenter, count);
}

void paintEnd(QPainter *painter, int side, int end, const QPalette &palette)
{
    const int height = std::max(2, side / 7);
    const QRect all(0, side - height, side, height);
    const QRect left(0, side - height, std::max(height, side * end / Minutes), height);
    painter->fillRect(all, tokenColor(Token::Line, palette));
    painter->fillRect(QStyle::visualRect(QGuiApplication::layoutDirection(), all, left),
                      tokenColor(Token::Pending, palette));
}

} // namespace

QList<RequestItem> liveOf(const QList<RequestItem> &access)
{
    QList<RequestItem> live;
    for (const RequestItem &item : access) {
        if (item.grant && item.grant->state == GrantState::Active)
            live.append(item);
    }
    std::ranges::stable_sort(live, {},
                             [](const RequestItem &item) { return item.grant->deadline; });
    return live;
}

TrayBadge badgeOf(const TrayState &state, Instant now)
{
    TrayBadge badge;
    if (state.waiting > 0)
        badge.count
            = state.waiting > MostShown ? u"%1+"_s.arg(MostShown) : QString::number(state.waiting);
    const Millis left = leftOf(state, now);
    if (left > 0ms && left <= std::chrono::minutes(Minutes))
        badge.end = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count());
    return badge;
}

QIcon trayIcon(const TrayBadge &badge, const QPalette &palette)
{
    QIcon icon;
    for (const int side : { 16, 22, 24, 32, 48, 64 }) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(&painter, Icon::Brand, QRectF(0, 0, side, side),
                  tokenColor(Token::Accent, palette));
        if (badge.end > 0)
            paintEnd(&painter, side, badge.end, palette);
        if (!badge.count.isEmpty())
            paintCount(&painter, side, badge.count, palette);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString trayTip(const TrayState &state, Instant now)
{
    QStringList lines{ u"Sallyport"_s, newswords::waitingWords(state.waiting) };
    if (!state.live.isEmpty())
        lines.append(Notifier::withoutMarkup(newswords::leftWords(state.live.first(), now)));
    return lines.join(u'\n');
}

} // namespace sallyport
