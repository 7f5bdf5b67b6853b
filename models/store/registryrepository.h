// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/domain/result.h"
#include "models/ledger/checkpoint.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>

#include <optional>

namespace sallyport {

// Where a device's chain of intents stands.
struct DeviceChain
{
    qint64 counter = 0;
    QByteArray digest = QByteArray(32, '\0'); // 32 zero bytes before the first
};

struct GenesisRow
{
    QByteArray bytes;
    QByteArray signature;
};

// One version of the policy document that was ever proposed.
struct PolicyRow
{
    QByteArray digest;
    QByteArray text;
    std::optional<Instant> appliedAt;
    QString appliedBy;
};

// One time that a version was put into force; the same one may be so again. 1 is the first.
struct AppliedPolicy
{
    qint64 position = 0;
    QByteArray digest;
    Instant at;
    QString by; // id
};

// People, devices, groups, delegations, the genesis and the versions of the policy.
class RegistryRepository
{
public:
    explicit RegistryRepository(const QSqlDatabase &database) : m_database(database) { }

    Result<void> setGenesis(const GenesisRow &genesis);
    Result<GenesisRow> genesis(); // NotFound before init

    Result<Directory> directory();
    // Writes the differences between the stored directory and this one.
    Result<void> save(const Directory &before, const Directory &after);

    Result<DeviceChain> deviceChain(const QString &deviceId);
    // Of each of these devices, by its id.
    Result<QHash<QString, DeviceChain>> deviceChains(const QStringList &deviceIds);
    Result<void> setDeviceChain(const QString &deviceId, const DeviceChain &chain)
    {
        return setDeviceChains({ { deviceId, chain } });
    }
    Result<void> setDeviceChains(const QHash<QString, DeviceChain> &chains);

    // A key that its machine asks to be enrolled; untrusted until an officer has compared its
    // words. Offering it again changes nothing.
    Result<void> offerEnrolment(const EnrolDeviceBody &offer);
    // Those that wait, newest first: an officer's view is everybody's, another's only their own.
    Result<QList<EnrolDeviceBody>> enrolmentOffers();

    // Content-addressed, untrusted: the digest is computed here from the text.
    Result<QByteArray> addPolicyText(const QByteArray &text);
    Result<std::optional<PolicyRow>> policy(const QByteArray &digest);
    Result<std::optional<PolicyRow>> currentPolicy();
    // All that were ever proposed and taken in.
    Result<QList<QByteArray>> policyTexts();
    Result<QList<AppliedPolicy>> appliedPolicies(); // newest first: the one in force
    Result<void> applyPolicy(const QByteArray &digest, Instant at, const QString &by);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
