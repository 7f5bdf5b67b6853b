// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"
#include "models/domain/instant.h"
#include "models/domain/request.h"
#include "models/services/readmodels.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace sallyport {

// How the command line writes times, durations and states. Times are local, with their zone.

QString localTime(Instant instant); // "2026-05-04 14:03:59 CEST"; empty for the zero instant
// "2026-05-04T12:03:59.123Z", for JSON; null for the zero instant.
QJsonValue jsonTime(Instant instant);
qint64 jsonSeconds(Millis duration); // whole ones, for JSON
QString lengthText(Millis duration); // "1h 30m", "45s", "2d 4h": at most two units, rounded up
// "in 5m 3s", "12m ago", or "now".
QString relativeTime(Instant instant, Instant now);

// "Step “Security”"; which way it belongs to, and whether it waits together with the one before.
QString stepLabel(const QString &name, const QString &path, bool beside);

// "Omar, for Ana" when it is in somebody's place.
QString deciderText(const PersonRef &person);
QString shortId(const QString &id); // the first 8 digits
QString requestStateWord(RequestState state); // "waiting", "approved", ... lower case, stable
QString grantStateWord(const Grant &grant); // "open", "ended (expired)", "ending, stuck", ...

} // namespace sallyport
