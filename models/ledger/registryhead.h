// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/crypto.h"

#include <QByteArray>

namespace sallyport {

// How far the registry is: its accepted statements in the order of intake, as one number and one
// digest. Two ledgers with the same head have the same statements, none added, left out or moved.
struct RegistryHead
{
    qint64 count = 0;
    QByteArray digest = QByteArray(32, '\0');

    // digest becomes SHA-256(digest || SHA-256(payload)).
    void take(const QByteArray &payload)
    {
        digest = sha256(digest + sha256(payload));
        ++count;
    }

    bool operator==(const RegistryHead &) const = default;
};

} // namespace sallyport
