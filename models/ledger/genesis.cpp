// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/genesis.h"

#include "models/domain/ids.h"
#include "models/ledger/cbor.h"
#include "models/ledger/memberreader.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QByteArray signedGenesis(const QByteArray &bytes)
{
    return QByteArray("sallyport-genesis-v1") + '\0' + bytes;
}

} // namespace

QByteArray encodeGenesis(const Genesis &genesis)
{
    return encodeCanonical({ { u"v"_s, 1 },
                             { u"i"_s, genesis.officerId },
                             { u"n"_s, genesis.officerName },
                             { u"o"_s, genesis.officerKey },
                             { u"l"_s, genesis.logKey },
                             { u"t"_s, toMs(genesis.createdAt) },
                             { u"x"_s, genesis.nonce } });
}

Result<Genesis> parseGenesis(const QByteArray &bytes)
{
    const auto map = decodeCanonical(bytes);
    if (!map)
        return propagate(map);
    MemberReader in(*map);
    in.integer("v"_L1, 1, 1);
    Genesis genesis{ .officerId = in.text("i"_L1),
                     .officerName = in.text("n"_L1),
                     .officerKey = in.digest("o"_L1),
                     .logKey = in.digest("l"_L1),
                     .createdAt = in.instant("t"_L1),
                     .nonce = in.digest("x"_L1) };
    if (!in.complete() || !isPersonId(genesis.officerId))
        return fail(ErrorCode::Corrupt, u"genesis: members are missing, unknown or mistyped"_s);
    return genesis;
}

QByteArray signGenesis(const QByteArray &bytes, const SigningKey &officer)
{
    return officer.sign(signedGenesis(bytes));
}

bool isGenesisSigned(const QByteArray &bytes, const QByteArray &signature, const Genesis &genesis)
{
    return verifySignature(genesis.officerKey, signedGenesis(bytes), signature);
}

Directory directoryOf(const Genesis &genesis)
{
    Directory directory;
    directory.addPerson({ .id = genesis.officerId,
                          .name = genesis.officerName,
                          .login = {},
                          .human = genesis.officerId,
                          .active = true });
    directory.addDevice({ .id = deviceIdFor(genesis.officerKey),
                          .person = genesis.officerId,
                          .publicKey = genesis.officerKey,
                          .revoked = false });
    directory.setMember(OfficersGroup, genesis.officerId, true);
    return directory;
}

} // namespace sallyport
