// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace sallyport {

// Deterministic CBOR of an event; at most 64 KiB. The log stores and hashes exactly these bytes.
QByteArray encodeEvent(const Event &event);
// Strict reverse; Corrupt when re-encoding would differ.
Result<Event> parseEvent(const QByteArray &bytes);

} // namespace sallyport
