// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QString>

// What the console says about the freeze and about ending live access.
namespace sallyport::freezewords {

// Who froze it, when and why, and what it takes to end it; for the window.
QString banner(const FreezeItem &freeze, Instant now);
// What security can do about it now; for those who may sign.
QString advice(const Safeguards &safeguards);
// "2 live accesses"
QString liveCount(const QList<LiveAccess> &live);
// What an order does to these accesses.
QString ending(const QList<LiveAccess> &ended);
// Each access by its person, target and profile, one a line.
QString listed(const QList<LiveAccess> &ended);
// What is signed with an order; person: the name for its id.
QString orderLine(const EndAllBody &order, const QString &person);

} // namespace sallyport::freezewords
