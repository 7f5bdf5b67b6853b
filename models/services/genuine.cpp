// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/genuine.h"

#include "models/ledger/cbor.h"
#include "models/ledger/crypto.h"
#include "models/ledger/intentbody.h"

#include <QCborArray>
#include <QCborMap>

namespace sallyport {

bool isGenuine(const Envelope &envelope, const QByteArray &ledgerId, const Directory &directory,
               const Request &request)
{
    const auto intent = parseIntent(envelope.payload);
    if (!intent || intent->digest != request.digest || intent->requestId != request.id)
        return false;
    const Device *const device = directory.device(intent->device);
    const Ask *const ask = std::get_if<Ask>(&intent->body);
    return device != nullptr && ask != nullptr && device->person == intent->person
        && *ask == request.ask && request.editors.contains(intent->person)
        && isSignedBy(envelope, ledgerId, device->publicKey);
}

QByteArray genuineKey(const Request &request)
{
    const QCborMap compared{ { QStringLiteral("d"), request.digest },
                             { QStringLiteral("r"), request.id },
                             { QStringLiteral("b"), encodeBody(request.ask) },
                             { QStringLiteral("e"), QCborArray::fromStringList(request.editors) } };
    return sha256(compared.toCborValue().toCbor());
}

} // namespace sallyport
