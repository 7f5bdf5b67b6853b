// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/cast.h"
#include "models/store/mailboxrepository.h"

namespace sallyport {

// The people of a demonstration talking to a running enforcer: each method signs, sends and waits
// for the answer.
class Conversation
{
public:
    static Result<Conversation> open(const DemoFolder &folder, const QSqlDatabase &database,
                                     const Clock &clock);

    // Returns the request's id. Conflict when it was refused; detail has the code.
    Result<QString> file(const QString &person, const Ask &ask);
    // The answer, also when it is a refusal. The signature covers the request as it is now.
    Result<Receipt> say(const QString &person, IntentKind kind, const QString &requestId,
                        const QString &text = {});
    // The password of the person's grant.
    Result<QByteArray> password(const QString &person, const QString &requestId);

private:
    explicit Conversation(Cast cast) : m_cast(std::move(cast)) { }
    Result<QByteArray> policyDigest() const;

    Cast m_cast;
};

} // namespace sallyport
