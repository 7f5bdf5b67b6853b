// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/mainwindow.h"

#include <QList>

#include <optional>
#include <utility>

namespace sallyport {

// What a link asks to see. A link only shows: nothing is filed, decided or ended by one.
struct ConsoleLink
{
    std::optional<MainWindow::Place> place; // a page, or
    QString requestId; // a request
    bool operator==(const ConsoleLink &) const = default;
};

// Each page by the word that links and the command line have for it.
const QList<std::pair<QString, MainWindow::Place>> &placeWords();

// sallyport://request/ID or sallyport://page/WORD, letter by letter. Anybody may write a link, so
// nothing is decoded, completed or forgiven: any other text is none.
std::optional<ConsoleLink> parseLink(const QString &text);

QString linkTo(MainWindow::Place place);

} // namespace sallyport
