// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"
#include "models/services/ledgercache.h"
#include "models/services/readmodels.h"

#include <QSqlDatabase>

namespace sallyport {

// A policy that waits for signatures or for its delay, for people to look at and to sign.
struct WaitingPolicy
{
    QByteArray digest;
    QStringList words; // of the digest
    QByteArray inForce; // what it takes the place of, and what is signed over
    PersonRef proposer;
    Instant proposedAt;
    QList<PersonRef> signers; // whose signatures count, in their order
    QList<PersonRef> others; // who may sign as well, by name
    int need = 1;
    Instant dueAt; // when it comes into force; zero: signatures are missing
    Millis delay{ 0 }; // from the last signature on; zero: then it is in force at once
    bool maySign = false; // the viewer. A courtesy: the enforcer decides
    bool mayWithdraw = false; // the viewer, as above
    bool isUnderstood = false; // by this version; else nothing is known of what it changes
    QList<PolicyChange> changes; // to the one in force

    bool operator==(const WaitingPolicy &) const = default;
};

// viewer: a person id. Those that come into force first, then by when they were proposed.
Result<QList<WaitingPolicy>> readProposals(const QSqlDatabase &database, const QString &viewer,
                                           LedgerCache *cache = nullptr);

} // namespace sallyport
