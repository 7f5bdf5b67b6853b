// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/texttable.h"
#include "models/services/readmodels.h"

#include <QJsonObject>

namespace sallyport {

// How the command line tells what whoever asks did before, and which rule lets them ask.

// The lines of one request.
void addPast(TextFields &fields, const RequestDetail &detail);
void addRule(TextFields &fields, const RequestDetail &detail);

QJsonObject toJson(const RequesterPast &past);
QJsonObject toJson(const RuleTerms &rule);

} // namespace sallyport
