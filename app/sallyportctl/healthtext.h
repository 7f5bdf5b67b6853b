// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/texttable.h"
#include "models/services/health.h"

#include <QJsonObject>

// What "status" says about the enforcer's work, in words and with the stable keys of --json.
namespace sallyport::healthtext {

// "2026-05-04 14:03:59 CEST (12m ago)"; empty for the zero instant.
QString moment(Instant at, Instant now);
// Leader, clock, what waits, last decision.
void addEnforcer(TextFields &fields, const Health &health, Instant now);
// A table; empty without targets.
QString targets(const Health &health, Instant now);
void insertInto(QJsonObject &object, const Health &health, Instant now);

} // namespace sallyport::healthtext
