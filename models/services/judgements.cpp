// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/judgements.h"

#include <algorithm>

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

Ask amendable(const Request &request, const QString &person)
{
    Ask ask = request.ask;
    if (person == request.requester)
        ask.onBehalfOf.clear();
    return ask;
}

Ask askAgain(const Request &request, const QString &person, Instant now)
{
    Ask ask = amendable(request, person);
    ask.credential.clear();
    ask.bundle.clear();
    ask.extends.clear();
    if (ask.startAt <= now)
        ask.startAt = {};
    if (ask.recurrence
        && std::ranges::none_of(occurrencesOf(*ask.recurrence, ask.duration),
                                [now](const Occurrence &one) { return one.until > now; }))
        ask.recurrence.reset();
    return ask;
}

Ask extensionOf(const Request &request, Millis longer)
{
    Ask ask = request.ask;
    ask.extends = request.id;
    ask.duration = longer;
    ask.credential.clear();
    ask.onBehalfOf.clear();
    ask.bundle.clear();
    ask.startAt = {};
    return ask;
}

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
    const bool onBehalf = !request.ask.onBehalfOf.isEmpty();
    if (kind == IntentKind::File) {
        intent.body = request.ask;
    } else if (kind == IntentKind::Amend) {
        Ask ask = amendable(request, person);
        if (onBehalf && ask.onBehalfOf.isEmpty())
            ask.credential = placeholderCredential();
        intent.body = ask;
    } else if (kind == IntentKind::Start) {
        intent.body = StartBody{ onBehalf ? placeholderCredential() : QByteArray() };
    } else {
        intent.body = TextBody{ u"…"_s };
    }
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
             .revoke = may(IntentKind::Revoke),
             .claim = may(IntentKind::Start),
             .question = may(IntentKind::Question),
             .review = may(IntentKind::Review) };
}

std::optional<Refusal> refusalOf(const QString &person, const Ask &ask, const State &unfiled,
                                 const Rules &rules, Instant now)
{
    Request imagined{ .id = ImaginedId, .ask = ask };
    if (imagined.ask.onBehalfOf.isEmpty() && imagined.ask.extends.isEmpty()
        && imagined.ask.credential.isEmpty())
        imagined.ask.credential = placeholderCredential();
    const QByteArray policyDigest = rules.current ? rules.current->digest : QByteArray();
    Intent intent = imaginedIntent(IntentKind::File, person, imagined, policyDigest, now);
    intent.digest = QByteArray(32, '\0');
    const Judgement judgement = decide(unfiled, rules, intent, now);
    if (judgement)
        return std::nullopt;
    return judgement.error();
}

} // namespace sallyport
