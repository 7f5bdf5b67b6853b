// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/crypto.h"
#include "models/ledger/secretstore.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

// Who sits here: a person and the key of this device.
struct Identity
{
    QString personId;
    QString deviceId;
    SigningKey key;
};

// The files of one person on this machine for one ledger: FOLDER/chain, FOLDER/outbox/,
// FOLDER/seen. Console and command line share it, guarded by FOLDER/lock. No secret is in it.
struct Seat
{
    QByteArray ledgerId; // 32 bytes
    QString personId;
    QString folder;

    // $XDG_DATA_HOME/sallyport/LEDGER/PERSON unless root (a folder) is given; made with mode 0700.
    static Result<Seat> open(const QByteArray &ledgerId, const QString &personId,
                             const QString &root = {});
};

// Makes a device key and keeps it in the store. Conflict when there is one already.
Result<Identity> createIdentity(SecretStore &secrets, const Seat &seat);
// The same with a key that exists already, as the first officer's does before its ledger.
Result<Identity> storeIdentity(SecretStore &secrets, const Seat &seat, const SigningKey &key);
// NotFound when this machine holds no key of that person for that ledger.
Result<Identity> loadIdentity(SecretStore &secrets, const Seat &seat);
Result<void> forgetIdentity(SecretStore &secrets, const Seat &seat);

} // namespace sallyport
