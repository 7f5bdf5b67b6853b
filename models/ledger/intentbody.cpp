// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/intentbody.h"

#include "models/domain/ids.h"
#include "models/ledger/memberreader.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// No duration of access comes near a year; the policy sets the real limit.
constexpr qint64 MaxDurationMs = qint64(366) * 24 * 3600 * 1000;
constexpr qint64 MaxMomentMs = 253402300799999; // the end of the year 9999
constexpr qint64 MaxDay = 2932896; // the last day of that year
constexpr int MinuteMs = 60'000;
const QDate Epoch(1970, 1, 1);

// Days as bits from Monday, the time in minutes, dates in days since 1970: one way to write each.
QCborMap encode(const Recurrence &recurrence)
{
    qint64 days = 0;
    for (const int day : recurrence.days)
        days |= qint64(1) << (day - 1);
    return { { u"d"_s, days },
             { u"m"_s, recurrence.from.msecsSinceStartOfDay() / MinuteMs },
             { u"p"_s, QString::fromUtf8(recurrence.zone) },
             { u"a"_s, Epoch.daysTo(recurrence.first) },
             { u"z"_s, Epoch.daysTo(recurrence.last) } };
}

std::optional<Recurrence> parseRecurrence(const QCborMap &map)
{
    MemberReader in(map);
    Recurrence recurrence;
    const qint64 days = in.integer("d"_L1, 1, 127);
    for (int day = 1; day <= 7; ++day) {
        if ((days & (qint64(1) << (day - 1))) != 0)
            recurrence.days.append(day);
    }
    recurrence.from = QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(in.integer("m"_L1, 0, 24 * 60 - 1)) * MinuteMs);
    recurrence.zone = in.text("p"_L1).toUtf8();
    recurrence.first = Epoch.addDays(in.integer("a"_L1, 0, MaxDay));
    recurrence.last = Epoch.addDays(in.integer("z"_L1, 0, MaxDay));
    if (!in.complete())
        return std::nullopt;
    return recurrence;
}

QCborMap encode(const Ask &ask)
{
    QCborMap fields;
    for (auto it = ask.fields.cbegin(); it != ask.fields.cend(); ++it)
        fields.insert(it.key(), it.value());
    QCborMap map{ { u"s"_s, ask.scenario },  { u"t"_s, ask.target },
                  { u"p"_s, ask.profile },   { u"d"_s, qint64(ask.duration.count()) },
                  { u"r"_s, ask.reason },    { u"f"_s, fields },
                  { u"c"_s, ask.credential } };
    if (ask.startAt > Instant())
        map.insert(u"a"_s, toMs(ask.startAt));
    if (!ask.onBehalfOf.isEmpty())
        map.insert(u"o"_s, ask.onBehalfOf);
    if (ask.recurrence)
        map.insert(u"e"_s, encode(*ask.recurrence));
    if (!ask.extends.isEmpty())
        map.insert(u"x"_s, ask.extends);
    if (!ask.bundle.isEmpty())
        map.insert(u"b"_s, ask.bundle);
    return map;
}

QCborMap encode(const TextBody &body)
{
    QCborMap map{ { u"t"_s, body.text } };
    if (body.atMost > Millis(0))
        map.insert(u"d"_s, qint64(body.atMost.count()));
    if (body.notBefore > Instant())
        map.insert(u"a"_s, toMs(body.notBefore));
    return map;
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

QCborMap encode(const SetManagerBody &body)
{
    return { { u"i"_s, body.person }, { u"m"_s, body.manager } };
}

QCborMap encode(const StartBody &body)
{
    return { { u"c"_s, body.credential } };
}

QCborMap encode(const EndAllBody &body)
{
    return { { u"i"_s, body.person }, { u"g"_s, body.target }, { u"t"_s, body.text } };
}

QCborMap encode(const DelegateBody &body)
{
    return { { u"i"_s, body.to }, { u"a"_s, toMs(body.from) }, { u"z"_s, toMs(body.until) } };
}

QCborMap encode(const ProposePolicyBody &body)
{
    return { { u"d"_s, body.digest } };
}

QCborMap encode(const SetRotaBody &body)
{
    QCborArray turns;
    for (const RotaTurn &turn : body.turns)
        turns.append(QCborMap{
            { u"p"_s, turn.person }, { u"f"_s, toMs(turn.from) }, { u"u"_s, toMs(turn.until) } });
    return { { u"n"_s, body.rota }, { u"t"_s, turns } };
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
    // Left out where they say nothing: one encoding.
    if (in.has("a"_L1))
        ask.startAt = fromMs(in.integer("a"_L1, 1, MaxMomentMs));
    if (in.has("o"_L1)) {
        ask.onBehalfOf = in.text("o"_L1);
        in.require(!ask.onBehalfOf.isEmpty());
    }
    if (in.has("e"_L1)) {
        ask.recurrence = parseRecurrence(in.map("e"_L1));
        in.require(ask.recurrence.has_value());
    }
    if (in.has("x"_L1)) {
        ask.extends = in.text("x"_L1);
        in.require(isObjectId(ask.extends));
    }
    if (in.has("b"_L1)) {
        ask.bundle = in.text("b"_L1);
        in.require(!ask.bundle.isEmpty());
    }
    return ask;
}

SetRotaBody parseRota(MemberReader &in)
{
    SetRotaBody body{ .rota = in.text("n"_L1), .turns = {} };
    const QCborArray turns = in.array("t"_L1);
    in.require(turns.size() <= MaxTurns);
    for (const auto &value : turns) {
        MemberReader turn(value.toMap());
        body.turns.append({ .person = turn.text("p"_L1),
                            .from = fromMs(turn.integer("f"_L1, 0, MaxMomentMs)),
                            .until = fromMs(turn.integer("u"_L1, 0, MaxMomentMs)) });
        in.require(value.isMap() && turn.complete());
    }
    return body;
}

// Left out where nothing less was said: one way to say it, and one encoding.
TextBody parseApproval(MemberReader &in)
{
    TextBody body{ .text = in.text("t"_L1), .atMost = {} };
    if (in.has("d"_L1))
        body.atMost = Millis(in.integer("d"_L1, 1, MaxDurationMs));
    if (in.has("a"_L1))
        body.notBefore = fromMs(in.integer("a"_L1, 1, MaxMomentMs));
    return body;
}

IntentBody readStatement(IntentKind kind, MemberReader &in)
{
    switch (kind) {
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
    case IntentKind::SetManager:
        return SetManagerBody{ in.text("i"_L1), in.text("m"_L1) };
    case IntentKind::EndAll:
        return EndAllBody{ in.text("i"_L1), in.text("g"_L1), in.text("t"_L1) };
    case IntentKind::Delegate:
        return DelegateBody{ in.text("i"_L1), fromMs(in.integer("a"_L1, 0, MaxMomentMs)),
                             fromMs(in.integer("z"_L1, 0, MaxMomentMs)) };
    case IntentKind::SetRota:
        return parseRota(in);
    case IntentKind::ProposePolicy:
    case IntentKind::ApprovePolicy:
    case IntentKind::WithdrawPolicy:
        return ProposePolicyBody{ in.digest("d"_L1) };
    default:
        in.require(false);
        return {};
    }
}

IntentBody readBody(IntentKind kind, MemberReader &in)
{
    switch (kind) {
    case IntentKind::File:
    case IntentKind::Amend:
        return parseAsk(in);
    case IntentKind::Approve:
        return parseApproval(in);
    case IntentKind::Deny:
    case IntentKind::Comment:
    case IntentKind::Withdraw:
    case IntentKind::Release:
    case IntentKind::Revoke:
    case IntentKind::Question:
    case IntentKind::Review:
    case IntentKind::Freeze:
    case IntentKind::Unfreeze:
        return TextBody{ .text = in.text("t"_L1), .atMost = {} };
    case IntentKind::Start:
        return StartBody{ in.bytes("c"_L1) };
    default:
        return readStatement(kind, in);
    }
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
