// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/event.h"
#include "models/domain/intent.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace sallyport {

// Replays how the policy changed: that no version came into force without the signatures and the
// delay that the one before demanded. Not for use outside models/ledger.
class GovernanceAudit
{
public:
    void addPolicy(const QByteArray &text);
    // Of an accepted intent about the policy, in the order of intake. What is wrong, or nothing.
    QString take(const Intent &intent, Directory &directory);
    // Of an accepted statement about people or devices, which directory has by now: whoever signed
    // may not sign any more.
    void follow(const Intent &intent, const Directory &directory);
    // Of an event, after all intents, in the order of the log. What is wrong, or nothing.
    QString hear(const Event &event);

private:
    using PolicyPointer = std::shared_ptr<const Policy>;
    PolicyPointer find(const QByteArray &digest);
    bool cameIntoForce(const QByteArray &digest, Directory &directory);
    QString enacted(const Event &event, const QByteArray &policy);
    void recount(const QByteArray &intentDigest);

    QHash<QByteArray, QByteArray> m_texts; // by digest
    QHash<QByteArray, PolicyPointer> m_parsed;
    QByteArray m_inForce;
    QHash<QByteArray, QByteArray> m_enacting; // by intent: the policy that it put into force
    QHash<QByteArray, std::pair<QByteArray, Millis>> m_scheduling; // by intent: policy and delay
    // By intent: which of the policies that wait had signatures enough after it.
    QHash<QByteArray, QHash<QByteArray, bool>> m_sufficing;
    QHash<QByteArray, Instant> m_due; // by policy, as the log goes
    QSet<QByteArray> m_lacking; // those with signatures too few, as the log goes
};

} // namespace sallyport
