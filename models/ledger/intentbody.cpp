// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/intentbody.h"

#include "models/ledger/memberreader.h"

#include <QCborValue>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// No duration of access comes near a year; the policy sets the real limit.
constexpr qint64 MaxDurationMs = qint64(366) * 24 * 3600 * 1000;

QCborMap encode(const Ask &ask)
{
    QCborMap fields;
    for (auto it = ask.fields.cbegin(); it != ask.fields.cend(); ++it)
        fields.insert(it.key(), it.value());
    return { { u"s"_s, ask.scenario },  { u"t"_s, ask.target },
             { u"p"_s, ask.profile },   { u"d"_s, qint64(ask.duration.count()) },
             { u"r"_s, ask.reason },    { u"f"_s, fields },
             { u"c"_s, ask.credential } };
}

QCborMap encode(const TextBody &body)
{
    return { { u"t"_s, body.text } };
}

QCborMap encode(const AddPersonBody &body)
{
    return { { u"i"_s, body.person },
             { u"n"_s, body.name },
             { u"l"_s, body.login },
             { u"h"_s, body.human } };
}

QCborMap encode(const EnrolDeviceBody &body)
{
    return { { u"i"_s, body.person }, { u"k"_s, body.publicKey }, { u"p"_s, body.proof } };
}

QCborMap encode(const RevokeDeviceBody &body)
{
    return { { u"d"_s, body.device } };
}

QCborMap encode(const DisablePersonBody &body)
{
    return { { u"i"_s, body.person } };
}

QCborMap encode(const SetMembershipBody &body)
{
    return { { u"i"_s, body.person }, { u"g"_s, body.group }, { u"m"_s, body.member } };
}

QCborMap encode(const ProposePolicyBody &body)
{
    return { { u"d"_s, body.digest } };
}

Ask parseAsk(MemberReader &in)
{
    Ask ask{ .scenario = in.text("s"_L1),
             .target = in.text("t"_L1),
             .profile = in.text("p"_L1),
             .duration = Millis(in.integer("d"_L1, 0, MaxDurationMs)),
             .reason = in.text("r"_L1),
             .fields = {},
             .credential = in.bytes("c"_L1) };
    const QCborMap fields = in.map("f"_L1);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const QCborValue value = it.value();
        in.require(value.isString());
        ask.fields.insert(it.key().toString(), value.toString());
    }
    return ask;
}

IntentBody readBody(IntentKind kind, MemberReader &in)
{
    switch (kind) {
    case IntentKind::File:
    case IntentKind::Amend:
        return parseAsk(in);
    case IntentKind::Approve:
    case IntentKind::Deny:
    case IntentKind::Comment:
    case IntentKind::Withdraw:
    case IntentKind::Release:
    case IntentKind::Revoke:
        return TextBody{ in.text("t"_L1) };
    case IntentKind::AddPerson:
        return AddPersonBody{ in.text("i"_L1), in.text("n"_L1), in.text("l"_L1), in.text("h"_L1) };
    case IntentKind::EnrolDevice:
        return EnrolDeviceBody{ in.text("i"_L1), in.digest("k"_L1), in.digest("p"_L1, false, 64) };
    case IntentKind::RevokeDevice:
        return RevokeDeviceBody{ in.text("d"_L1) };
    case IntentKind::DisablePerson:
        return DisablePersonBody{ in.text("i"_L1) };
    case IntentKind::SetMembership:
        return SetMembershipBody{ in.text("i"_L1), in.text("g"_L1), in.boolean("m"_L1) };
    case IntentKind::ProposePolicy:
        return ProposePolicyBody{ in.digest("d"_L1) };
    }
    in.require(false);
    return {};
}

} // namespace

QCborMap encodeBody(const IntentBody &body)
{
    return std::visit([](const auto &held) { return encode(held); }, body);
}

std::optional<IntentBody> parseBody(IntentKind kind, const QCborMap &map)
{
    MemberReader in(map);
    IntentBody body = readBody(kind, in);
    if (!in.complete())
        return std::nullopt;
    return body;
}

} // namespace sallyport
