// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/actions.h"

#include "models/ledger/scram.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString passwordName(const QString &requestId)
{
    return u"password/"_s + requestId;
}

bool carriesText(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Approve:
    case IntentKind::Deny:
    case IntentKind::Comment:
    case IntentKind::Withdraw:
    case IntentKind::Release:
    case IntentKind::Revoke:
    case IntentKind::Question:
    case IntentKind::Review:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<QByteArray> Actions::makeCredential(const QString &requestId)
{
    const auto known = m_secrets.read(passwordName(requestId));
    if (!known)
        return propagate(known);
    if (known->has_value())
        return makeScramVerifier(**known);
    const auto made = makePassword();
    if (!made)
        return propagate(made);
    // Kept before anything is sent, or access could open that nobody can use.
    if (const auto kept = m_secrets.write(passwordName(requestId), *made); !kept)
        return propagate(kept);
    return makeScramVerifier(*made);
}

Result<QByteArray> Actions::credentialOf(const QString &requestId, const Ask &ask)
{
    const bool needsNone = !ask.onBehalfOf.isEmpty() || !ask.extends.isEmpty();
    return needsNone ? QByteArray() : makeCredential(requestId);
}

Result<Actions::Filed> Actions::file(Ask ask, const QByteArray &policyDigest)
{
    const QString requestId = QString::fromLatin1(randomBytes(16).toHex());
    const auto credential = credentialOf(requestId, ask);
    if (!credential)
        return propagate(credential);
    ask.credential = *credential;
    const auto digest = m_submitter.submit({ .kind = IntentKind::File,
                                             .requestId = requestId,
                                             .policyDigest = policyDigest,
                                             .body = ask });
    if (digest)
        return Filed{ .requestId = requestId, .digest = *digest };
    // It may still be filed, and then the password is needed.
    const QString &detail = digest.error().detail;
    if (detail != SentInDoubt && detail != SentLater) {
        if (const auto forgotten = forgetPassword(requestId); !forgotten)
            return propagate(forgotten);
    }
    return propagate(digest);
}

Result<QByteArray> Actions::amend(const Displayed &seen, Ask ask)
{
    const auto credential = credentialOf(seen.requestId, ask);
    if (!credential)
        return propagate(credential);
    ask.credential = *credential;
    return m_submitter.submit({ .kind = IntentKind::Amend,
                                .requestId = seen.requestId,
                                .requestDigest = seen.requestDigest,
                                .policyDigest = seen.policyDigest,
                                .body = ask });
}

Result<QByteArray> Actions::start(const Displayed &seen, bool onBehalf)
{
    StartBody body;
    if (onBehalf) {
        const auto credential = makeCredential(seen.requestId);
        if (!credential)
            return propagate(credential);
        body.credential = *credential;
    }
    return m_submitter.submit({ .kind = IntentKind::Start,
                                .requestId = seen.requestId,
                                .requestDigest = seen.requestDigest,
                                .policyDigest = seen.policyDigest,
                                .body = body });
}

Result<QByteArray> Actions::say(IntentKind kind, const Displayed &seen, const TextBody &body)
{
    if (!carriesText(kind))
        return fail(ErrorCode::Invalid, u"actions: this kind of intent carries no text"_s);
    return m_submitter.submit({ .kind = kind,
                                .requestId = seen.requestId,
                                .requestDigest = seen.requestDigest,
                                .policyDigest = seen.policyDigest,
                                .body = body });
}

Result<QByteArray> Actions::password(const QString &requestId)
{
    const auto known = m_secrets.read(passwordName(requestId));
    if (!known)
        return propagate(known);
    if (!known->has_value())
        return fail(ErrorCode::NotFound, u"actions: this machine has no such password"_s);
    return **known;
}

Result<void> Actions::forgetPassword(const QString &requestId)
{
    return m_secrets.remove(passwordName(requestId));
}

} // namespace sallyport
