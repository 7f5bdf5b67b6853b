// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/historyconnector.h"
#include "models/domain/intent.h"
#include "models/domain/request.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace sallyport {

// One act of a person in the sample history.
struct PastAct
{
    Instant at;
    int request = 0; // index in History::asks
    QString person;
    IntentKind kind = IntentKind::File;
    QString text;
    int shorter = 0; // Amend: the new duration in minutes
    QString refusal; // the code that the enforcer has to answer with; empty: accepted
};

struct PastAsk
{
    Ask ask; // without credential
    QList<PastStatement> statements; // what is done once it is open
};

struct History
{
    QList<PastAsk> asks;
    QList<PastAct> acts; // by time
};

// Reads resources/demo/history.json and lays it over the fortnight before now: "day" counts working
// days back, "ago" minutes. Corrupt for any other form.
Result<History> loadHistory(Instant now);

// A request that is to be open when somebody first looks, and who approves it, in order.
struct LiveAsk
{
    QString requester;
    Ask ask;
    QStringList approvers;
};
Result<LiveAsk> loadLiveAsk();

} // namespace sallyport
