// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/identity.h"

#include "models/domain/ids.h"
#include "models/ledger/genesis.h"
#include "models/services/seatfiles.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString secretName(const Seat &seat)
{
    return u"device/%1/%2"_s.arg(QString::fromLatin1(seat.ledgerId.toHex()), seat.personId);
}

Identity identityOf(const Seat &seat, const SigningKey &key)
{
    return { .personId = seat.personId, .deviceId = deviceIdFor(key.publicKey()), .key = key };
}

} // namespace

Result<Seat> Seat::open(const QByteArray &ledgerId, const QString &personId, const QString &root)
{
    if (ledgerId.size() != LedgerIdSize || !isPersonId(personId))
        return fail(ErrorCode::Invalid, u"seat: no such ledger or person id"_s);
    const QString base = root.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sallyport"_s
        : root;
    const QString folder = u"%1/%2/%3"_s.arg(base, QString::fromLatin1(ledgerId.toHex()), personId);
    if (!QDir().mkpath(folder + u"/outbox"_s))
        return fail(ErrorCode::Unavailable, u"seat: the folder cannot be made"_s);
    for (const QString &path : { folder, folder + u"/outbox"_s }) {
        if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fail(ErrorCode::Denied, u"seat: the folder belongs to somebody else"_s);
    }
    return Seat{ .ledgerId = ledgerId, .personId = personId, .folder = folder };
}

Result<Identity> storeIdentity(SecretStore &secrets, const Seat &seat, const SigningKey &key)
{
    SeatFiles files(seat);
    if (const auto locked = files.lock(); !locked)
        return propagate(locked);
    const auto unlock = qScopeGuard([&files] { files.unlock(); });
    const auto present = secrets.read(secretName(seat));
    if (!present)
        return propagate(present);
    if (present->has_value())
        return fail(ErrorCode::Conflict, u"identity: this machine has a key already"_s);
    if (const auto written = secrets.write(secretName(seat), key.seed()); !written)
        return propagate(written);
    return identityOf(seat, key);
}

Result<Identity> createIdentity(SecretStore &secrets, const Seat &seat)
{
    return storeIdentity(secrets, seat, SigningKey::generate());
}

Result<Identity> loadIdentity(SecretStore &secrets, const Seat &seat)
{
    const auto seed = secrets.read(secretName(seat));
    if (!seed)
        return propagate(seed);
    if (!seed->has_value())
        return fail(ErrorCode::NotFound, u"identity: no key of this person on this machine"_s);
    const auto key = SigningKey::fromSeed(**seed);
    if (!key)
        return propagate(key);
    return identityOf(seat, *key);
}

Result<void> forgetIdentity(SecretStore &secrets, const Seat &seat)
{
    return secrets.remove(secretName(seat));
}

} // namespace sallyport
