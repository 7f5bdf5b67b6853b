// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/services/identity.h"
#include "models/services/logins.h"

#include <functional>

namespace sallyport {

// A machine that has a login and a key, which an officer enrols or has enrolled.
struct Joined
{
    LedgerAddress address; // with the password that was made here
    Seat seat;
    EnrolDeviceBody enrolment;
    QString name; // of the person; their id where the ledger has none
};

enum class JoinStep { Connecting, TakingUp, MakingKey };

// Why joining did not work; the words are the caller's.
enum class JoinTrouble {
    Refused, // the server does not take the invitation: it was used, or ran out
    OtherLedger, // not the one that the invitation is for
    Stranger, // nobody has this login: the person was removed
    Store, // the place for the secrets
    Ledger, // all else
    Cancelled
};

struct JoinError
{
    JoinTrouble trouble = JoinTrouble::Ledger;
    Error error;
};

// step says what is about to happen and returns false to cancel. Blocks; not in the GUI thread.
// Whenever it ends, calling it again with the same invitation goes on where it was: the password
// that replaces the invitation's is kept before it counts. Nothing of a seat is left by a call
// that did not get as far as taking up the invitation.
tl::expected<Joined, JoinError> join(const Invitation &invitation, SecretStore &secrets,
                                     const std::function<bool(JoinStep)> &step,
                                     const QString &seatRoot = {});

// The same for a machine that was interrupted after the invitation was taken up.
tl::expected<Joined, JoinError> rejoin(const LedgerAddress &address, const QByteArray &ledgerId,
                                       const QString &person, SecretStore &secrets,
                                       const QString &seatRoot = {});

enum class Standing { Waiting, Enrolled, Revoked, Removed };
// Where the machine stands now; offers the key again when its offer is gone.
Result<Standing> standingOf(const QSqlDatabase &database, const EnrolDeviceBody &enrolment);

} // namespace sallyport
