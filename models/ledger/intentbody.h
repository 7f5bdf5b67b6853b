// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"

#include <QCborMap>

#include <optional>

namespace sallyport {

// The member "b" of an intent's payload (table in models/ledger/envelope.h).
QCborMap encodeBody(const IntentBody &body);
// nullopt when the map is not exactly a body of this kind.
std::optional<IntentBody> parseBody(IntentKind kind, const QCborMap &map);

} // namespace sallyport
