// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/news/news.h"
#include "views/news/newssettings.h"

#include <QString>

namespace sallyport::newswords {

struct NewsWords
{
    QString title;
    QString body;
};

// One thing as it is told at now: with names, or with neither person nor target.
NewsWords one(const News &news, bool withNames, Instant now);
// Several of one kind; waiting: of NewsKind::Decide, all that wait, those told before as well.
NewsWords several(const QList<News> &news, int waiting, bool withNames);
// Of several kinds, that came while it was quiet: a sentence a kind.
NewsWords summary(const QList<News> &news);

// "writer on orders-db ends in 5 min"
QString endsIn(const RequestItem &item, Instant now);

// What the buttons say.
QString openWord();
QString extendWord();
QString laterWord();

// What is said when the window is closed for the first time and the tray goes on.
NewsWords inTray();

// "3 requests wait for you"; of none: that nothing does.
QString waitingWords(int count);
// "writer on orders-db, 42 min left"
QString leftWords(const RequestItem &item, Instant now);

} // namespace sallyport::newswords
