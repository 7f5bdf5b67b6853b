// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/ledger/envelope.h"
#include "models/ledger/genesis.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

// Who is who by signatures alone, from a ledger's genesis on: feed the accepted statements in the
// order of intake. What the policy is, and who may change it, is GovernanceAudit's. A value; pure
// computation.
class RegistryReplay
{
public:
    // Nobody is in it when the genesis does not read as one, or is not signed by its officer.
    RegistryReplay(const QByteArray &genesis, const QByteArray &genesisSignature);

    const std::optional<Genesis> &genesis() const { return m_genesis; }
    const QByteArray &ledgerId() const { return m_ledgerId; }
    const Directory &directory() const { return m_directory; }
    Directory &directory() { return m_directory; }

    // Why the person cannot have signed it with a device that counted then, or nothing. accepted:
    // what a revoked device signed may be in the ledger, as refused.
    QString objectionTo(const Envelope &envelope, const Intent &intent, bool accepted) const;
    // Applies an accepted statement that is no governing one. Why it should not have been accepted,
    // or nothing; then it is applied.
    QString apply(const Intent &intent);

private:
    QString applyOfficers(const Intent &intent);
    QString enrol(const EnrolDeviceBody &body);

    QByteArray m_ledgerId;
    std::optional<Genesis> m_genesis;
    Directory m_directory;
};

} // namespace sallyport
