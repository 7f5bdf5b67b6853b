// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health.h"

namespace sallyport {

// A request as it would be read from a ledger.
RequestItem sampleRequest(const QString &id, const QString &name, const QString &target,
                          Instant filedAt);
// The same with access that opened an hour before now and ends an hour and a half after.
RequestItem sampleOpen(const QString &id, const QString &name, const QString &target, Instant now);
// An enforcer at work, with one target that it reaches and one that it does not.
Health sampleHealth(Instant now);
// Of somebody who may sign: frozen half an hour ago, two live accesses.
Safeguards sampleSafeguards(Instant now);
// What its log would say: seventeen entries when it has access, else two.
QList<LoggedEvent> sampleTimeline(const RequestItem &item);

} // namespace sallyport
