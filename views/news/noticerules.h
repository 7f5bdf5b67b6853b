// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/news/news.h"
#include "views/news/notice.h"

#include <QList>

namespace sallyport::noticerules {

// So many of a kind may stand beside each other; more become one that counts.
qsizetype mostApart(NewsKind kind);
// Told also while it is quiet.
bool isPressing(NewsKind kind);
NoticeUrgency urgencyOf(NewsKind kind);
// What happened to a request takes the place of what was told of it before.
bool replaces(const News &after, const News &before);
// news is not empty.
bool isOfSeveralKinds(const QList<News> &news);
// When whoever wants to hear of it later hears of it: before the next time at which it is told
// anyway. Zero: there is nothing to be reminded of.
Instant reminderFor(const News &news, Instant now);

} // namespace sallyport::noticerules
