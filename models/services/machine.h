// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/services/identity.h"
#include "models/store/ledgeraddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

// What this user has on this machine: where things are unless somebody says otherwise, the same for
// console and command line.

QString userDataFolder(); // $XDG_DATA_HOME/sallyport
QString defaultConfig(); // $XDG_CONFIG_HOME/sallyport/sallyportd.yaml
QString ownLedger(); // ledger.db in the user's data folder, as an address

// One who sits here, at a ledger whose address this machine was told.
struct KnownSeat
{
    QByteArray ledgerId;
    QString personId;
    LedgerAddress ledger; // without a password
    bool waiting = false; // no officer has enrolled this machine's key yet
    QString name; // of the person, as the ledger had it; empty when nobody read it here
    Instant usedAt; // by the console; the epoch when it never was
    bool operator==(const KnownSeat &) const = default;
};

// Keeps the address beside the seat's chain. waiting: until an officer has enrolled the key.
// An empty name leaves the one that was kept before.
Result<void> rememberSeat(const Seat &seat, const LedgerAddress &ledger, bool waiting,
                          const QString &name = {});
// Those that were remembered, by ledger and person. root as in Seat::open().
QList<KnownSeat> knownSeats(const QString &root = {});
// Those used last come first; the order of the others stays.
QList<KnownSeat> byLastUse(QList<KnownSeat> seats);
// The person's seats at this address were opened. Nothing happens when none was remembered.
Result<void> noteUse(const LedgerAddress &ledger, const QString &personId, Instant at,
                     const QString &root = {});
// Everybody who has a seat at the ledger, remembered or not, ordered by id.
QStringList seatedPeople(const QByteArray &ledgerId, const QString &root = {});

// The same for a ledger whose id is not known yet: opens it, so not in the GUI thread.
Result<QStringList> seatedAt(const LedgerAddress &ledger, const QString &root = {});

// Where to go when nobody says: the user's own ledger when it is there, else the only one that was
// remembered, else the user's own, which is still to be made.
QString defaultLedger(const QString &root = {});

} // namespace sallyport
