// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/registryreplay.h"
#include "models/services/identity.h"
#include "models/services/seatfiles.h"
#include "models/store/ledgeraddress.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace sallyport {

// Why nothing that this ledger says may be signed over.
enum class TrustFault {
    OtherLedger, // another one than this machine knows at this place
    LogContradicted, // the log is not a continuation of what this seat saw
    StatementForged, // a statement that was not signed by somebody who may make it
    RegistryDiffers, // people, devices or groups are not what the statements make of them
};

struct Trust
{
    std::optional<TrustFault> fault; // none: everything verified
    QString detail; // for the log, no data
    qint64 statements = 0; // that were verified, so far

    bool operator==(const Trust &) const = default;
};

// The details of Corrupt by which people are told that nothing was signed, one for each fault.
QString trustDetail(TrustFault fault);
std::optional<TrustFault> trustFaultOf(const QString &detail);

// Verifies, before a person signs, what they are shown: the ledger is the one that this machine
// knows, its people, devices and groups follow from signed statements, none of those is missing
// that the enforcer counted when it signed the log, and the log follows from what this seat saw.
// What the policy is, and when something happened, is the audit's to verify. Remembers the
// statements that it has verified: later looks read only what is new, and a digest over them stays
// in the seat, so that none that was seen here can be taken away. One thread at a time.
class TrustKeeper
{
public:
    // place: the ledger's address; what this machine remembers of it was the same ledger. root as
    // in Seat::open().
    TrustKeeper(LedgerAddress place, QString personId, QString seatRoot);

    // Waits up to 5 s for another process of this person, then Locked.
    Result<Trust> look(const QSqlDatabase &database);

private:
    // How far the statements are read.
    struct Progress
    {
        RegistryReplay replay;
        qint64 position = 0; // of the last statement that is in it
        RegistryHead seen;
    };
    bool isExpected(const QByteArray &ledgerId);
    // signedSize: of the log, where its newest checkpoint was signed; 0 when none was.
    Result<Trust> judgeRegistry(const QSqlDatabase &database, const RegistryHead &before,
                                qint64 signedSize);
    Result<Trust> judge(const QSqlDatabase &database, const Seat &seat, const SeatFiles &files);
    static Result<std::optional<Trust>> readOn(const QSqlDatabase &database, Progress &progress,
                                               const QList<RegistryHead> &expected);

    const LedgerAddress m_place;
    const QString m_personId;
    const QString m_seatRoot;
    QList<QByteArray> m_expected; // ids; empty: none is known yet
    std::optional<Progress> m_progress;
};

} // namespace sallyport
