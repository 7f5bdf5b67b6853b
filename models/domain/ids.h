// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sallyport {

// Person ids are chosen once and never change: 1 to 40 of [a-z0-9-]. Names may change, ids may not.
bool isPersonId(const QString &id);

// Groups are named by the policy and the registry: 1 to 40 of [a-z0-9-], the first no hyphen.
bool isGroupName(const QString &name);

// Request and grant ids are 16 random bytes as 32 lower-case hex digits.
bool isObjectId(const QString &id);

// The grant of a request, derived so that a second opening cannot make a second grant:
// the first 16 bytes of SHA-256("sallyport-grant" 0x00 || request id || 0x00 || revision), in hex.
// For an occurrence of a recurrence, || 0x00 || its number follows the revision.
QString grantIdFor(const QString &requestId, int revision, int occurrence = 0);

// A device key's id: the first 16 bytes of SHA-256 of the public key, in hex.
QString deviceIdFor(const QByteArray &publicKey);

} // namespace sallyport
