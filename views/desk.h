// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/actions.h"
#include "models/services/administration.h"
#include "models/services/logins.h"
#include "models/services/people.h"
#include "models/services/reader.h"

#include <QFuture>

namespace sallyport {

// What the pages may ask and say, as one person at this machine. Every call returns at once; the
// answer comes through the future, in any thread: continue with whenFinished().
class Desk
{
public:
    Desk() = default;
    virtual ~Desk() = default;
    Q_DISABLE_COPY_MOVE(Desk)

    virtual PersonRef viewer() const = 0;

    virtual QFuture<Result<QList<RequestItem>>> queue(QueueKind kind) = 0;
    virtual QFuture<Result<QList<RequestItem>>> access() = 0;
    virtual QFuture<Result<QList<RequestItem>>> requests(const RequestFilter &filter) = 0;
    virtual QFuture<Result<RequestDetail>> detail(const QString &requestId) = 0;
    virtual QFuture<Result<QList<LoggedEvent>>> timeline(const QString &requestId, qint64 from) = 0;
    virtual QFuture<Result<QList<AskOption>>> options() = 0;
    virtual QFuture<Result<AskPreview>> preview(const Ask &ask) = 0;
    virtual QFuture<Result<ConnectionHint>> connection(const Grant &grant) = 0;
    virtual QFuture<Result<QList<PersonRef>>> people() = 0;
    virtual QFuture<Result<QList<PersonItem>>> registry() = 0; // as officers see people
    virtual QFuture<Result<LedgerStatus>> status() = 0;
    virtual QFuture<Result<Health>> health() = 0;
    virtual QFuture<Result<AuditReport>> verify() = 0;

    // Signed, sent and answered by the enforcer; Unavailable when no answer came in 5 s, or it
    // could not be sent: the detail tells (models/services/submitter.h).
    virtual QFuture<Result<Receipt>> file(const Ask &ask, const QByteArray &policyDigest) = 0;
    virtual QFuture<Result<Receipt>> say(IntentKind kind, const Displayed &seen,
                                         const QString &text)
        = 0;
    // An officer's word about people and keys, as above.
    virtual QFuture<Result<Receipt>> state(const RegistryStatement &statement) = 0;
    // Whether people have logins of their own here, which an officer makes.
    virtual bool isShared() const = 0;
    // Secret until it is taken up. again: what opened the ledger for them before does so no more.
    virtual QFuture<Result<Invitation>> invite(const QString &login, bool again) = 0;
    // What became of what broke off with the connection; once for each.
    virtual QFuture<Result<QList<SettledDoubt>>> settleDoubts() = 0;
    // Secret: hand it to the clipboard and nowhere else.
    virtual QFuture<Result<QByteArray>> password(const QString &requestId) = 0;
};

} // namespace sallyport
