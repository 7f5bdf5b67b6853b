// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/ledger/auditverifier.h"
#include "models/services/submitter.h"
#include "models/store/ledgeraddress.h"

#include <QSqlDatabase>

#include <functional>
#include <variant>

namespace sallyport {

// A new ledger's beginning. The log's private key is written to logKeyFile (0600) for the enforcer.
struct NewLedger
{
    LedgerAddress address; // on a server: of a login that may make schemas and roles
    QString officerId;
    QString officerName;
    QString logKeyFile;
    QString enforcerLogin = QStringLiteral("sallyportd"); // on a server
};

// How the officer and the enforcer reach it; on a server each with a login and a new password, the
// officer's kept in the secret store (rememberLogin).
struct MadeLedger
{
    QByteArray id;
    LedgerAddress officer;
    LedgerAddress enforcer;
};

// Makes the ledger, its genesis and the first officer's key. Nothing is left behind on failure.
Result<MadeLedger> initLedger(const NewLedger &wanted, SecretStore &secrets, const Clock &clock,
                              const QString &seatRoot = {});

// What an officer may state about the registry, in one signed intent.
using RegistryStatement = std::variant<AddPersonBody, EnrolDeviceBody, RevokeDeviceBody,
                                       DisablePersonBody, SetMembershipBody>;

// Officer's statements about the registry; each is an intent through the submitter.
class Administration
{
public:
    Administration(const QSqlDatabase &database, Submitter &submitter)
        : m_database(database)
        , m_submitter(submitter)
    {
    }

    Result<QByteArray> state(const RegistryStatement &statement);
    Result<QByteArray> addPerson(const AddPersonBody &person);
    Result<QByteArray> enrolDevice(const EnrolDeviceBody &device);
    Result<QByteArray> revokeDevice(const QString &deviceId);
    Result<QByteArray> disablePerson(const QString &personId);
    Result<QByteArray> setMembership(const SetMembershipBody &membership);
    // Stores the text under its digest, then signs the digest. The text was checked by the caller.
    Result<QByteArray> proposePolicy(const QByteArray &text);

private:
    Result<QByteArray> state(IntentKind kind, const IntentBody &body);

    QSqlDatabase m_database;
    Submitter &m_submitter;
};

// Reads the whole ledger in pages and verifies it from its bytes. progress(done, total) returns
// false to cancel (Conflict). Runs in the calling thread.
Result<AuditReport> verifyLedger(const QSqlDatabase &database,
                                 const std::function<bool(qint64, qint64)> &progress);

} // namespace sallyport
