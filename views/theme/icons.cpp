// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// In the order of Icon.
constexpr std::array<const char16_t *, 36> Names = {
    u"approvals", u"access", u"audit",    u"people",   u"health",      u"policies",
    u"search",    u"copy",   u"terminal", u"check",    u"cross",       u"clock",
    u"dot",       u"ring",   u"square",   u"warning",  u"exclamation", u"question",
    u"person",    u"key",    u"sun",      u"moon",     u"auto",        u"comment",
    u"info",      u"lock",   u"plus",     u"chevron",  u"retry",       u"play",
    u"swap",      u"empty",  u"brand",    u"contrast", u"star",        u"starred",
};

QByteArray source(Icon icon)
{
    const QString name = QString::fromUtf16(Names.at(static_cast<std::size_t>(icon)));
    QFile file(u":/sallyport/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(Icon icon, const QSize &pixels, const QColor &color)
{
    const QString key = u"sallyport-%1-%2-%3-%4"_s.arg(static_cast<int>(icon))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(source(icon).replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    svg.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    QPixmap pixmap = render(icon, pixels, color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QIcon iconFor(Icon icon, const QColor &color)
{
    QIcon result;
    for (const int size : { 16, 22, 32, 48 })
        result.addPixmap(render(icon, QSize(size, size), color));
    return result;
}

} // namespace sallyport
