// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/ledger/auditverifier.h"
#include "models/services/submitter.h"
#include "models/store/ledgeraddress.h"

#include <QSqlDatabase>

#include <atomic>
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

// What security says about everybody's access, and why.
struct FreezeStatement
{
    QString text;
    bool operator==(const FreezeStatement &) const = default;
};
// One of the two that end a freeze.
struct UnfreezeStatement
{
    QString text;
    bool operator==(const UnfreezeStatement &) const = default;
};

// What may be stated about the registry or everybody's access, in one signed intent: a delegation
// by anybody about their own place, a freeze and what ends it by security, the others by officers.
using RegistryStatement
    = std::variant<AddPersonBody, EnrolDeviceBody, RevokeDeviceBody, DisablePersonBody,
                   SetMembershipBody, SetManagerBody, DelegateBody, FreezeStatement,
                   UnfreezeStatement, EndAllBody, SetRotaBody>;

// Statements about the registry and everybody's access; each is an intent through the submitter.
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
    Result<QByteArray> setManager(const SetManagerBody &manager);
    // Gives one's own place away; an empty "to" takes it back.
    Result<QByteArray> delegate(const DelegateBody &delegation);
    // Stores the text under its digest, then signs the digest. The text was checked by the caller.
    Result<QByteArray> proposePolicy(const QByteArray &text);
    // The same, signed over the policy that was displayed as the one in force (its digest; empty:
    // none), so that it is refused when another one came in between.
    Result<QByteArray> proposePolicy(const QByteArray &text, const QByteArray &inForce);

    // approve-policy or withdraw-policy, of a proposal; signed over what was displayed as above.
    Result<QByteArray> govern(IntentKind kind, const QByteArray &policy, const QByteArray &inForce);

private:
    Result<QByteArray> state(IntentKind kind, const IntentBody &body);
    Result<QByteArray> digestInForce();

    QSqlDatabase m_database;
    Submitter &m_submitter;
};

// Between the thread that verifies and whoever waits for it.
struct VerificationRun
{
    std::atomic<qint64> done = 0; // events
    std::atomic<qint64> total = 0;
    std::atomic<bool> isCancelled = false;
};

// Reads the whole ledger in pages and verifies it from its bytes. progress(done, total) returns
// false to cancel (Conflict). Runs in the calling thread.
Result<AuditReport> verifyLedger(const QSqlDatabase &database,
                                 const std::function<bool(qint64, qint64)> &progress);

} // namespace sallyport
