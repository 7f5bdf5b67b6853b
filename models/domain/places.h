// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

namespace sallyport {

// Deciding in the place of somebody who delegated it. A place carries what its owner may do and no
// more, is not handed on, and is filled by one human being alone.

// The longest time for which a place may be given away at once.
constexpr Millis MaxDelegation = std::chrono::days(90);

// Who may decide now, and in whose place.
struct StandIn
{
    QString person;
    QString actingFor;

    bool operator==(const StandIn &) const = default;
};

// Whose approval or denial it is: of whoever delegated it, else of the person who signed it.
const QString &authorityOf(const Decision &decision);
// True when it fills a place of this human being: as the one who signed it, or whose place it is.
bool isDecisionOf(const Decision &decision, const QString &person, const Directory &directory);
// As whom a person may decide at this moment, in this order: themself, then each of whom they hold
// the place. Whether any of them is asked is another matter.
QStringList authoritiesOf(const QString &person, const Directory &directory, Instant at);
// Who may fill a stage of this request at this moment beside eligibleApprovers(), whose places they
// hold; nobody who is asked themself. Ordered by whose place it is.
QList<StandIn> standInsAt(const Stage &stage, const Request &request, const Directory &directory,
                          Instant at);

} // namespace sallyport
