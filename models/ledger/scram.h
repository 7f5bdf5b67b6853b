// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/credential.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

// What PostgreSQL itself uses; the server and every client must repeat this work at each login.
constexpr int ScramIterations = 4096;

// 24 random bytes (192 bits) as 32 characters of base64url: needs no quoting in a shell or an URL.
// Secret. Unavailable when the system has no randomness. Thread-safe.
Result<QByteArray> makePassword();

// A SCRAM-SHA-256 verifier with 16 random bytes of salt, as PostgreSQL stores it:
// "SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>" (RFC 5803, RFC 7677). No secret, but enough
// to try passwords offline, so only for passwords of makePassword(). Invalid unless the password is
// 1 to 128 printable ASCII characters, which SASLprep leaves as they are. Thread-safe.
Result<QByteArray> makeScramVerifier(const QByteArray &password);

// The same with a salt of the caller's, for test vectors.
Result<QByteArray> scramVerifier(const QByteArray &password, const QByteArray &salt,
                                 int iterations);

// The login of a grant on a PostgreSQL target: "slp_" and the grant's id.
QString postgresLoginName(const QString &grantId);

} // namespace sallyport
