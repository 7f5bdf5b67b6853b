// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"
#include "models/domain/result.h"
#include "models/services/readmodels.h"
#include "models/services/submitter.h"
#include "models/services/trust.h"

#include <QString>

namespace sallyport {

// What happened and what to do, in one or two sentences. The only place of the console that puts
// errors into words; the detail of an error is for logs and never shown;
// Unavailable tells by it what became of what was sent.
QString errorText(const Error &error);
QString refusalText(const Refusal &refusal);
// Why the ledger is not shown as it is, and since when.
QString lostText(const Error &error, Instant since, Instant now);
// Why nothing can be said meanwhile.
QString awayText();
// Why nothing that is shown may be signed over, and what to do.
QString distrustText(TrustFault fault);
// The same at a button, where the window says why.
QString distrustedText();
// What became of something whose sending broke off.
QString settledText(const SettledDoubt &doubt, Instant now);
// Why nothing opens although an enforcer runs, and what an officer has to do.
QString alarmText(const LogAlarmFact &alarm);
// Of a receipt that is not accepted.
QString refusalText(const Receipt &receipt);

} // namespace sallyport
