// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QJsonValue>

namespace sallyport {

// What "status" says while security has stopped every opening; lines for people.
QString freezeText(const FreezeItem &freeze, Instant now);
// Null while nothing is frozen.
QJsonValue freezeJson(const std::optional<FreezeItem> &freeze);
// "2 live accesses: Ana Ruiz on orders-db, …": what an order would end.
QString liveText(const QList<LiveAccess> &live);

} // namespace sallyport
