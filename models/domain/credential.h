// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sallyport {

// True for exactly "SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>" (RFC 5803), as
// PostgreSQL stores it; anything else would be taken by a server as a clear password.
bool isScramVerifier(const QByteArray &text);

} // namespace sallyport
