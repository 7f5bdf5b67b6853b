// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/texttable.h"
#include "models/services/readmodels.h"

#include <QJsonObject>
#include <QString>

namespace sallyport {

// How the command line says when access starts, who may still stop it, and what comes afterwards.

// For the last column of a list: "claim it in 3h 59m"; empty when there is nothing of this to say.
QString startNext(const RequestItem &item, Instant now);
// The lines of one request.
void addStart(TextFields &fields, const RequestDetail &detail, Instant now);
// What the rule says about the start, before it is asked for.
void addTerms(TextFields &fields, const StartTerms &terms);
// What a grade that is demanded means, in words.
QString gradeText(Grade grade);
// "claim within 4h, start up to 7d ahead, for others"
QString optionNotes(const AskOption &option);

QJsonObject startJson(const RequestItem &item);
QJsonObject toJson(const StartTerms &terms);

} // namespace sallyport
