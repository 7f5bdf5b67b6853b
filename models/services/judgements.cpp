// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/judgements.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Any id will do: the state of an ask that is not filed names no request.
constexpr auto ImaginedId = "00000000000000000000000000000000"_L1;

QByteArray placeholderCredential()
{
    const QByteArray salt = QByteArray(16, '\0').toBase64();
    const QByteArray key = QByteArray(32, '\0').toBase64();
    return "SCRAM-SHA-256$4096:" + salt + '$' + key + ':' + key;
}

} // namespace

Intent imaginedIntent(IntentKind kind, const QString &person, const Request &request,
                      const QByteArray &policyDigest, Instant now)
{
    Intent intent{ .kind = kind,
                   .person = person,
                   .createdAt = now,
                   .admitBefore = now + MaxAdmitWindow,
                   .requestId = request.id,
                   .requestDigest = request.digest,
                   .policyDigest = policyDigest };
    if (kind == IntentKind::File || kind == IntentKind::Amend)
        intent.body = request.ask;
    else
        intent.body = TextBody{ u"…"_s };
    return intent;
}

bool mayDo(IntentKind kind, const QString &person, const State &state, const Rules &rules,
           Instant now)
{
    const QByteArray policyDigest = rules.current ? rules.current->digest : QByteArray();
    return decide(state, rules, imaginedIntent(kind, person, *state.request, policyDigest, now),
                  now)
        .has_value();
}

Abilities abilitiesOf(const QString &person, const State &state, const Rules &rules, Instant now)
{
    const auto may = [&](IntentKind kind) { return mayDo(kind, person, state, rules, now); };
    return { .approve = may(IntentKind::Approve),
             .deny = may(IntentKind::Deny),
             .comment = may(IntentKind::Comment),
             .amend = may(IntentKind::Amend),
             .withdraw = may(IntentKind::Withdraw),
             .release = may(IntentKind::Release),
             .revoke = may(IntentKind::Revoke) };
}

std::optional<Refusal> refusalOf(const QString &person, const Ask &ask, bool stuckElsewhere,
                                 const Rules &rules, Instant now)
{
    Request imagined{ .id = ImaginedId, .ask = ask };
    if (imagined.ask.credential.isEmpty())
        imagined.ask.credential = placeholderCredential();
    const QByteArray policyDigest = rules.current ? rules.current->digest : QByteArray();
    Intent intent = imaginedIntent(IntentKind::File, person, imagined, policyDigest, now);
    intent.digest = QByteArray(32, '\0');
    const Judgement judgement = decide({ .stuckElsewhere = stuckElsewhere }, rules, intent, now);
    if (judgement)
        return std::nullopt;
    return judgement.error();
}

} // namespace sallyport
