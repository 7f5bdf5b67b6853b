// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace sallyport {

constexpr int MaxEventBytes = 64 * 1024;

// Deterministic CBOR of an event; the log stores and hashes exactly these bytes, at most
// MaxEventBytes. A map with exactly these members:
//   v 1    k kind, by name    t at, ms    a actor    r request id    g grant id
//   i intent digest (32 bytes or empty)   d data, by kind
QByteArray encodeEvent(const Event &event);
// Strict reverse; Corrupt when re-encoding would differ.
Result<Event> parseEvent(const QByteArray &bytes);

} // namespace sallyport
