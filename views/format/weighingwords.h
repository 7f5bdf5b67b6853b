// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QList>
#include <QString>

#include <utility>

namespace sallyport {

// What whoever decides has to know beside what was asked for: that it is the first time here, that
// somebody asked back, that it is held back. Empty when there is nothing.
QString worthKnowing(const RequestDetail &detail, Instant now);
// What was said about it so far, a line for each, with who said it.
QString talkWords(const RequestDetail &detail);
// All that somebody weighs about one request among several, as names and values. They stay apart,
// so that no text of whoever asks looks like one of them.
QList<std::pair<QString, QString>> weighedFacts(const RequestDetail &detail, Instant now);

} // namespace sallyport
