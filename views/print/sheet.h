// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace sallyport {

// What stands above and below the picture on paper, so that it says by itself where it is from.
struct SheetWords
{
    QString title; // of the page
    QString by; // who printed it
    Instant at;
};

// Lays the device out for this widget: landscape when it is wider than high, with margins.
void prepareSheet(QPagedPaintDevice *device, const QWidget &shown);

// Draws the widget as it stands on the screen onto one page, as large as fits; texts stay texts.
// GUI thread. Error: Unavailable when the device cannot be written to.
Result<void> drawSheet(QPagedPaintDevice *device, QWidget &shown, const SheetWords &words);

// The same as a PDF file, which is replaced as a whole or left alone. Error: Unavailable.
Result<void> saveSheet(const QString &file, QWidget &shown, const SheetWords &words);

} // namespace sallyport
