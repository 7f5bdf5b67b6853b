// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/enrolment.h"

#include "models/domain/ids.h"
#include "models/ledger/envelope.h"
#include "models/ledger/words.h"

namespace sallyport {
namespace {

constexpr qsizetype KeySize = 32;
constexpr qsizetype ProofSize = 64;

} // namespace

QString enrolmentText(const EnrolDeviceBody &body)
{
    return body.person + u':' + QString::fromLatin1(body.publicKey.toHex()) + u':'
        + QString::fromLatin1(body.proof.toHex());
}

std::optional<EnrolDeviceBody> parseEnrolment(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() != 3)
        return std::nullopt;
    const EnrolDeviceBody body{ .person = parts.at(0),
                                .publicKey = QByteArray::fromHex(parts.at(1).toLatin1()),
                                .proof = QByteArray::fromHex(parts.at(2).toLatin1()) };
    // Re-encoding catches what fromHex() skips in silence.
    const bool whole = isPersonId(body.person) && body.publicKey.size() == KeySize
        && body.proof.size() == ProofSize && enrolmentText(body) == text.trimmed();
    return whole ? std::optional(body) : std::nullopt;
}

EnrolDeviceBody enrolmentOf(const Identity &identity, const QByteArray &ledgerId)
{
    return { .person = identity.personId,
             .publicKey = identity.key.publicKey(),
             .proof = identity.key.sign(enrolmentBytes(ledgerId, identity.personId)) };
}

QStringList keyWords(const QByteArray &publicKey)
{
    return digestWords(sha256(publicKey));
}

} // namespace sallyport
