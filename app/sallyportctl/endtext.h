// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/texttable.h"
#include "models/domain/grant.h"

#include <QJsonObject>

namespace sallyport {

// What happens at the deadline: "logins stop and live sessions are closed".
QString deadlineText(const EndTerms &end);
// What ends access before: "not used for 1h, or idle for 30m"; empty when nothing does.
QString earlyText(const EndTerms &end);
// Both, for whoever asks or decides.
void addEnd(TextFields &fields, const EndTerms &end);
// Why it ended: "expired", "unused for 1h".
QString endReasonText(const Grant &grant);
QJsonObject toJson(const EndTerms &end); // in seconds

} // namespace sallyport
