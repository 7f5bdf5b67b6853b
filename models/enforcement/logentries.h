// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/event.h"
#include "models/domain/intent.h"
#include "models/domain/refusal.h"
#include "models/ledger/checkpoint.h"
#include "models/store/facts.h"

namespace sallyport {

// The log entries that the enforcer itself makes, beside those of the engine. Members of data are
// named here and nowhere else.

// data: kind, code, rule and subject where there is one.
Event refusedEntry(const Intent &intent, const Refusal &refusal, Instant at);
// A refused intent whose sender is not proven: what it claims stays out. data: code.
Event unprovenEntry(const QByteArray &digest, const Refusal &refusal, Instant at);
// data: code ("malformed"; "unwritable" when the ledger could not take what it does).
Event quarantinedEntry(const QByteArray &digest, const QString &code, Instant at);
// data: version.
Event startedEntry(Instant at);
// The log is not the one that was signed. data: what, size, by (whose console proved it).
Event contradictedEntry(const LogAlarmFact &alarm, Instant at);
// This log, as it stood, took the place of the one that lost was signed for.
// data: size, root, lost_size, lost_root, lost_at.
Event acceptedEntry(qint64 size, const QByteArray &root, const Checkpoint &lost, Instant at);
// what: "unknown-object", "foreign-object", "missing", "reopened", "clock-skew",
// "end-later", "end-earlier", "login-shut" (somebody there changed the login of open access),
// "clock-set-back" (the enforcer's own, by count seconds; no target),
// "activity-lost", "activity-unread". data: target, what, object (a name that Sallyport could have
// given) and count where they apply.
Event driftEntry(const QString &target, const QString &what, const QString &object, qint64 count,
                 const QString &grantId, Instant at);
// A thing done on the target, at the target's time. data: session, line, text, cut (bytes left
// out of text; only when there are).
Event activityEntry(const ActivityLine &line, const QString &requestId);
// data: lines (not kept so far), limit.
Event activityCutEntry(const QString &requestId, const QString &grantId, qint64 lines, qint64 limit,
                       Instant at);

} // namespace sallyport
