// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/envelope.h"

#include "models/ledger/cbor.h"
#include "models/ledger/intentbody.h"
#include "models/ledger/memberreader.h"

#include <QCborMap>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qsizetype SignatureBytes = 64; // Ed25519

QCborMap encodeSeen(const SeenCheckpoint &seen)
{
    QCborMap map{ { u"r"_s, seen.root }, { u"s"_s, seen.size } };
    if (!seen.signature.isEmpty()) {
        map.insert(u"t"_s, toMs(seen.at));
        map.insert(u"g"_s, seen.signature);
    }
    return map;
}

SeenCheckpoint parseSeen(MemberReader &outer)
{
    MemberReader in(outer.map("c"_L1));
    SeenCheckpoint seen{ .size = in.integer("s"_L1), .root = in.digest("r"_L1, true) };
    in.require(seen.root.isEmpty() == (seen.size == 0));
    // Both or neither; there is nothing to prove about an empty log.
    if (seen.size > 0 && (in.has("t"_L1) || in.has("g"_L1))) {
        seen.at = in.instant("t"_L1);
        seen.signature = in.digest("g"_L1, false, SignatureBytes);
    }
    outer.require(in.complete());
    return seen;
}

} // namespace

QByteArray encodeIntent(const Intent &intent)
{
    return encodeCanonical({ { u"v"_s, intent.schema },
                             { u"k"_s, intentKindName(intent.kind) },
                             { u"p"_s, intent.person },
                             { u"d"_s, intent.device },
                             { u"n"_s, intent.counter },
                             { u"h"_s, intent.previous },
                             { u"t"_s, toMs(intent.createdAt) },
                             { u"u"_s, toMs(intent.admitBefore) },
                             { u"r"_s, intent.requestId },
                             { u"q"_s, intent.requestDigest },
                             { u"y"_s, intent.policyDigest },
                             { u"c"_s, encodeSeen(intent.checkpoint) },
                             { u"b"_s, encodeBody(intent.body) } });
}

Result<Intent> parseIntent(const QByteArray &payload)
{
    const auto map = decodeCanonical(payload);
    if (!map)
        return propagate(map);
    MemberReader in(*map);
    const auto kind = intentKindFromName(in.text("k"_L1));
    if (!kind)
        return fail(ErrorCode::Corrupt, u"intent: unknown kind"_s);
    const auto body = parseBody(*kind, in.map("b"_L1));
    if (!body)
        return fail(ErrorCode::Corrupt, u"intent: the body is not one of its kind"_s);
    Intent intent{ .kind = *kind,
                   .schema = static_cast<int>(in.integer("v"_L1, 1, 1)),
                   .person = in.text("p"_L1),
                   .device = in.text("d"_L1),
                   .counter = in.integer("n"_L1, 1),
                   .previous = in.digest("h"_L1),
                   .createdAt = in.instant("t"_L1),
                   .admitBefore = in.instant("u"_L1),
                   .requestId = in.text("r"_L1),
                   .requestDigest = in.digest("q"_L1, true),
                   .policyDigest = in.digest("y"_L1, true),
                   .checkpoint = parseSeen(in),
                   .body = *body,
                   .digest = sha256(payload) };
    if (!in.complete())
        return fail(ErrorCode::Corrupt, u"intent: members are missing, unknown or mistyped"_s);
    return intent;
}

QByteArray signedBytes(const QByteArray &ledgerId, const QByteArray &payload)
{
    QByteArray length(8, '\0');
    qToBigEndian(static_cast<quint64>(payload.size()), length.data());
    return QByteArray("sallyport-intent-v1") + '\0' + ledgerId + length + payload;
}

Envelope sealIntent(const Intent &intent, const QByteArray &ledgerId, const SigningKey &key)
{
    Envelope envelope{ .payload = encodeIntent(intent), .signature = {} };
    envelope.signature = key.sign(signedBytes(ledgerId, envelope.payload));
    return envelope;
}

bool isSignedBy(const Envelope &envelope, const QByteArray &ledgerId, const QByteArray &publicKey)
{
    return verifySignature(publicKey, signedBytes(ledgerId, envelope.payload), envelope.signature);
}

QByteArray enrolmentBytes(const QByteArray &ledgerId, const QString &personId)
{
    return QByteArray("sallyport-enrol-v1") + '\0' + ledgerId + personId.toUtf8();
}

bool verifyEnrolment(const EnrolDeviceBody &body, const QByteArray &ledgerId)
{
    return verifySignature(body.publicKey, enrolmentBytes(ledgerId, body.person), body.proof);
}

} // namespace sallyport
