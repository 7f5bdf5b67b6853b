// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/result.h"
#include "models/ledger/crypto.h"

#include <QByteArray>

namespace sallyport {

// One signed intent, byte for byte as it was made.
struct Envelope
{
    QByteArray payload;
    QByteArray signature;

    bool operator==(const Envelope &) const = default;
};

// Payload of an intent; the digest member is ignored. A map with exactly these members:
//   v schema (1)          k kind, by name        p person id          d device id
//   n counter (from 1)    h previous digest      t created, ms        u admit before, ms
//   r request id or ""    q request digest       y policy digest      (both 32 bytes or empty)
//   c checkpoint {s size, r root; with the log key's word for it also t time in ms, g signature}
//   b body, by kind:
//     file, amend          s scenario  t target  p profile  d duration, ms  r reason
//                          f fields {name: text}  c credential
//     approve              t text  d no longer than, ms (left out: as asked)
//     deny … revoke        t text
//     add-person           i person  n name  l login  h human
//     enrol-device         i person  k public key  p proof
//     revoke-device        d device
//     set-membership       i person  g group  m member (boolean)
//     set-manager          i person  m manager or ""
//     propose-policy, approve-policy, withdraw-policy  d digest
//     set-rota             n rota  t turns [{p person, f from, u until; both ms}]
QByteArray encodeIntent(const Intent &intent);
// Strict: unknown, missing or mistyped members are Corrupt. Sets digest.
Result<Intent> parseIntent(const QByteArray &payload);

// "sallyport-intent-v1" 0x00 || ledger id || payload length (8 bytes, big endian) || payload
QByteArray signedBytes(const QByteArray &ledgerId, const QByteArray &payload);
Envelope sealIntent(const Intent &intent, const QByteArray &ledgerId, const SigningKey &key);
bool isSignedBy(const Envelope &envelope, const QByteArray &ledgerId, const QByteArray &publicKey);

// "sallyport-enrol-v1" 0x00 || ledger id || person id: what a new device signs to prove its key.
QByteArray enrolmentBytes(const QByteArray &ledgerId, const QString &personId);
// True when the proof in the body is the new key's own signature for that person and ledger.
bool verifyEnrolment(const EnrolDeviceBody &body, const QByteArray &ledgerId);

} // namespace sallyport
