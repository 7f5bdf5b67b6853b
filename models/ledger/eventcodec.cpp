// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/eventcodec.h"

#include "models/ledger/cbor.h"
#include "models/ledger/memberreader.h"

using namespace Qt::StringLiterals;

namespace sallyport {

QByteArray encodeEvent(const Event &event)
{
    QByteArray bytes;
    MapWriter map(bytes, 8);
    map.text("a"_L1, event.actor);
    map.map("d"_L1, event.data);
    map.text("g"_L1, event.grantId);
    map.bytes("i"_L1, event.intentDigest);
    map.text("k"_L1, eventKindName(event.kind));
    map.text("r"_L1, event.requestId);
    map.integer("t"_L1, toMs(event.at));
    map.integer("v"_L1, 1);
    return bytes;
}

Result<Event> parseEvent(const QByteArray &bytes)
{
    const auto map = decodeCanonical(bytes, MaxEventBytes);
    if (!map)
        return propagate(map);
    MemberReader in(*map);
    in.integer("v"_L1, 1, 1);
    const auto kind = eventKindFromName(in.text("k"_L1));
    if (!kind)
        return fail(ErrorCode::Corrupt, u"event: unknown kind"_s);
    Event event{ .kind = *kind,
                 .at = in.instant("t"_L1),
                 .actor = in.text("a"_L1),
                 .requestId = in.text("r"_L1),
                 .grantId = in.text("g"_L1),
                 .intentDigest = in.digest("i"_L1, true),
                 .data = in.map("d"_L1) };
    if (!in.complete())
        return fail(ErrorCode::Corrupt, u"event: members are missing, unknown or mistyped"_s);
    return event;
}

} // namespace sallyport
