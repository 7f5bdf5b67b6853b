// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/sheet.h"

#include "models/domain/text.h"
#include "views/format/when.h"
#include "views/theme/type.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QWidget>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr qreal MarginMm = 12;
constexpr qreal SheetLine = 24; // of the words above and below, in pixels of the screen

// The painter works in pixels of the screen from here on; returns the page's size in them.
QSizeF scaleToScreen(QPainter *painter, const QPagedPaintDevice &device, const QWidget &shown)
{
    const QSizeF page(device.width(), device.height());
    const QSizeF wanted(shown.width(), shown.height() + 2 * SheetLine);
    const qreal scale = std::min(page.width() / wanted.width(), page.height() / wanted.height());
    painter->scale(scale, scale);
    return page / scale;
}

void drawWords(QPainter *painter, const QSizeF &page, const SheetWords &words)
{
    const QRectF above(0, 0, page.width(), SheetLine);
    const QRectF below(0, page.height() - SheetLine, page.width(), SheetLine);
    constexpr int middle = Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setPen(Qt::black);
    painter->setFont(typeFont(Type::BodyStrong));
    painter->drawText(above, middle | Qt::AlignLeft, words.title);
    painter->setFont(typeFont(Type::Small));
    painter->drawText(above, middle | Qt::AlignRight, formatExact(words.at));
    painter->drawText(below, middle | Qt::AlignLeft,
                      Words::tr("As %1 sees it in Sallyport").arg(visibleText(words.by)));
}

} // namespace

void prepareSheet(QPagedPaintDevice *device, const QWidget &shown)
{
    device->setPageOrientation(shown.width() > shown.height() ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait);
    device->setPageMargins({ MarginMm, MarginMm, MarginMm, MarginMm }, QPageLayout::Millimeter);
}

Result<void> drawSheet(QPagedPaintDevice *device, QWidget &shown, const SheetWords &words)
{
    QPainter painter;
    if (!painter.begin(device))
        return fail(ErrorCode::Unavailable, u"print: no painter"_s);
    painter.setLayoutDirection(shown.layoutDirection());
    const QSizeF page = scaleToScreen(&painter, *device, shown);
    drawWords(&painter, page, words);
    shown.render(&painter, QPoint(0, static_cast<int>(SheetLine)), QRegion(),
                 QWidget::DrawChildren);
    if (!painter.end())
        return fail(ErrorCode::Unavailable, u"print: not written"_s);
    return {};
}

Result<void> saveSheet(const QString &file, QWidget &shown, const SheetWords &words)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Unavailable, u"print: "_s + out.errorString());
    QPdfWriter writer(&out);
    writer.setTitle(words.title);
    writer.setCreator(u"Sallyport"_s);
    prepareSheet(&writer, shown);
    if (const auto drawn = drawSheet(&writer, shown, words); !drawn)
        return drawn;
    if (!out.commit())
        return fail(ErrorCode::Unavailable, u"print: "_s + out.errorString());
    return {};
}

} // namespace sallyport
