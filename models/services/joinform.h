// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/logins.h"

#include <QStringList>

#include <optional>

namespace sallyport {

// What somebody enters to get to a shared ledger. The invitation says who they are and which ledger
// it is; the rest is how this machine reaches it.
struct JoinForm
{
    QString invitation;
    QString hosts; // "a.example.com:5432,b.example.com"; empty: a socket of this machine
    QString database;
    QString tlsMode = QStringLiteral("verify-full");
    QString options; // of libpq, one "name=value" a line

    bool operator==(const JoinForm &) const = default;
};

enum class JoinFlaw {
    InvitationMissing,
    InvitationBroken,
    InvitationOver,
    DatabaseMissing,
    HostBroken,
    OptionBroken, // not name=value, or there twice
    OptionSecret, // a password
    OptionElsewhere // it has a field of its own: TLS mode, host, database, login
};

struct JoinMistake
{
    JoinFlaw flaw;
    QString subject; // the line in question, of options

    bool operator==(const JoinMistake &) const = default;
};

// libpq's sslmode, safest first.
const QStringList &tlsModes();
// Whether the mode proves whose server it is; the others trust the network.
bool provesServer(const QString &tlsMode);

// The form that an invitation fills; nullopt when the text is none. TLS is verified in full unless
// the invitation says otherwise.
std::optional<JoinForm> formOf(const QString &invitation);
// The invitation with the address of the form; of several hosts the one that takes writes is
// asked for, unless the form says otherwise.
tl::expected<Invitation, JoinMistake> invitationOf(const JoinForm &form, Instant now);

} // namespace sallyport
