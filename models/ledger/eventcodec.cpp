// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/eventcodec.h"

#include "models/ledger/cbor.h"
#include "models/ledger/memberreader.h"

using namespace Qt::StringLiterals;

namespace sallyport {

QByteArray encodeEvent(const Event &event)
{
    return encodeCanonical({ { u"v"_s, 1 },
                             { u"k"_s, eventKindName(event.kind) },
                             { u"t"_s, toMs(event.at) },
                             { u"a"_s, event.actor },
                             { u"r"_s, event.requestId },
                             { u"g"_s, event.grantId },
                             { u"i"_s, event.intentDigest },
                             { u"d"_s, event.data } });
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
