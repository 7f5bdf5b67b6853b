// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/secretstore.h"
#include "models/services/submitter.h"

#include <QString>

namespace sallyport {

// What was on the screen when a person acted: the signature covers exactly this.
struct Displayed
{
    QString requestId;
    QByteArray requestDigest;
    QByteArray policyDigest;
};

// One use case a method. Each returns the digest of the signed intent; the receipt follows.
class Actions
{
public:
    Actions(Submitter &submitter, SecretStore &secrets) : m_submitter(submitter), m_secrets(secrets)
    {
    }

    struct Filed
    {
        QString requestId;
        QByteArray digest;
    };
    // Makes the password here, keeps it in the secret store, and sends only its SCRAM verifier. On
    // behalf of somebody else none is made: whom it is for brings it with start().
    Result<Filed> file(Ask ask, const QByteArray &policyDigest);
    Result<QByteArray> amend(const Displayed &seen, Ask ask);
    // Claims what was approved. onBehalf: somebody else asked, and whoever this is may claim it, so
    // the password is made here, as by file().
    Result<QByteArray> start(const Displayed &seen, bool onBehalf);
    // kind: Approve, Deny, Comment, Withdraw, Release, Revoke, Question or Review. Only an approval
    // may say atMost.
    Result<QByteArray> say(IntentKind kind, const Displayed &seen, const TextBody &body = {});

    // The password of a request's grant; NotFound on another machine than the one that made it.
    Result<QByteArray> password(const QString &requestId);
    // Forgets it: call when the grant is over.
    Result<void> forgetPassword(const QString &requestId);

private:
    // A verifier of the request's password, which is made and kept when there is none.
    Result<QByteArray> makeCredential(const QString &requestId);
    // What goes into the ask: nothing where somebody else uses it.
    Result<QByteArray> credentialOf(const QString &requestId, const Ask &ask);

    Submitter &m_submitter;
    SecretStore &m_secrets;
};

} // namespace sallyport
