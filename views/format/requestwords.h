// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/historydensity.h"
#include "models/items/historylanemodel.h"
#include "models/services/readmodels.h"
#include "views/delegates/requestrow.h"
#include "views/delegates/timelinelane.h"
#include "views/kit/chainview.h"

#include <QModelIndex>

#include <functional>

namespace sallyport {

// Puts requests into the rows, lanes and chains that are drawn. All texts are visible text.

RequestRow requestRow(const RequestItem &item, Instant now);
// The row of what is no longer the viewer's: who was quicker, and no countdown.
RequestRow handledRow(RequestRow row, const QString &words);
// A row as a sentence for a screen reader: what is drawn, and the state also where only its place
// tells it.
QString spokenRow(const RequestItem &item, Instant now);
// The same for a row of an item model of requests. The clock outlives what is returned.
std::function<QString(const QModelIndex &)> requestSpeaker(const Clock &clock);
// Each occurrence of what recurs is a span of its own, as far as the item knows them.
TimelineLane requestLane(const RequestItem &item, Instant now);
// Several requests on one line, each as it would be alone.
TimelineLane groupLane(const HistoryLane &group, LaneKind kind, Instant now);
// How much of it there was when, of a lane that counts. fullest: of all parts of all lanes.
TimelineLane densityLane(const HistoryLane &group, const QList<Instant> &starts, DensityUnit unit,
                         int fullest);
// "earlier occurrences: 3", of those that were open; empty where there are none.
QString earlierWords(const RequestItem &item);
// "2 h", or "30 min of 2 h" when an approval allowed less than what was asked for.
QString allowedWords(const RequestItem &item);
// Whoever filed it.
QString askerName(const RequestItem &item);
// What a stage is called in its chain: its way, and whether it waits together with the one before.
QString stageLabel(const StageItem &stage);
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
// "Omar Diallo, for Ana Marić" when it is in somebody's place; "you" for the viewer.
QString deciderName(const PersonRef &person, const QString &viewerId = {});
// "Ana Marić or Eva Lind", at most three names and how many more.
QString anyOf(const QList<PersonRef> &people, const QString &viewerId);
// Why and how access ended, and how late: "deadline reached, closed 0.4 s late".
QString endingWords(const Grant &grant);

// What keeps access from opening or ending now, and what to do about it.
QString standstillWords(const Event &failed, const QString &target);

} // namespace sallyport
