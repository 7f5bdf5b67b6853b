// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/ledger/secretstore.h"
#include "models/store/ledgeraddress.h"
#include "models/store/loginrepository.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// Detail of the Conflict when one of the first logins is there already.
inline const QString FirstLoginExists = QStringLiteral("init: there is a login already");

// How somebody gets to a shared ledger for the first time. A secret until it is taken up, and good
// for one login: its password is replaced when it is.
struct Invitation
{
    LedgerAddress address; // with login and password
    QByteArray ledgerId; // 32 bytes: nobody can be led to another ledger
    Instant until;

    // "sallyport-invitation:" and base64url of deterministic CBOR.
    QString toText() const;
    // Invalid when it is none, or not a whole one.
    static Result<Invitation> fromText(const QString &text);
    bool operator==(const Invitation &) const = default;
};

// How long somebody has to take one up.
constexpr Millis InvitationTime = std::chrono::hours(24 * 7);

// A login with a password that is made here; by whoever makes the ledger.
Result<LedgerAddress> makeLogin(const QSqlDatabase &database, const LedgerAddress &address,
                                const QString &login, LoginKind kind);
// By an officer, for a person who is in the registry. again: instead of an earlier one.
Result<Invitation> invite(const QSqlDatabase &database, const LedgerAddress &address,
                          const QByteArray &ledgerId, const QString &login, Instant until,
                          bool again);
// Replaces the invitation's password by one that is made and kept here. database: a connection with
// the invitation's address.
Result<LedgerAddress> takeUp(const QSqlDatabase &database, const Invitation &invitation,
                             SecretStore &secrets);

// The password of an address, kept beside the device keys; nothing is kept for a file, or for a
// login without one.
Result<void> rememberLogin(SecretStore &secrets, const LedgerAddress &address);
// The address with its password, or as it was when none is kept: libpq then looks for its own.
Result<LedgerAddress> recallLogin(SecretStore &secrets, const LedgerAddress &address);

} // namespace sallyport
