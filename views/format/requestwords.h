// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"
#include "views/delegates/requestrow.h"
#include "views/delegates/timelinelane.h"
#include "views/kit/chainview.h"

#include <QModelIndex>

#include <functional>

namespace sallyport {

// Puts requests into the rows, lanes and chains that are drawn. All texts are visible text.

RequestRow requestRow(const RequestItem &item, Instant now);
// A row as a sentence for a screen reader: what is drawn, and the state also where only its place
// tells it.
QString spokenRow(const RequestItem &item, Instant now);
// The same for a row of an item model of requests. The clock outlives what is returned.
std::function<QString(const QModelIndex &)> requestSpeaker(const Clock &clock);
TimelineLane requestLane(const RequestItem &item, Instant now);
QList<ChainStep> chainSteps(const RequestDetail &detail, const QString &viewerId, Instant now);
// Who denied where it takes more people to end the request, a line a stage.
QStringList objectionWords(const RequestDetail &detail);

// The field named "ticket", when the scenario has one.
QString ticketOf(const Ask &ask);
// "Ticket: INC-4821 · Tested: yes"
QString fieldLine(const Ask &ask);
// "Ana Marić asks for writer on orders-db"
QString askTitle(const RequestItem &item);
// "writer on orders-db"
QString accessTitle(const RequestItem &item);
// What a decision signs: "writer @ orders-db · Ana Marić · 2 h · policy 7f3a"
QString signedLine(const RequestDetail &detail);
// "Ana Marić or Eva Lind", at most three names and how many more.
QString anyOf(const QList<PersonRef> &people, const QString &viewerId);
// Why and how access ended, and how late: "deadline reached, closed 0.4 s late".
QString endingWords(const Grant &grant);

// What keeps access from opening or ending now, and what to do about it.
QString standstillWords(const Event &failed, const QString &target);

} // namespace sallyport
