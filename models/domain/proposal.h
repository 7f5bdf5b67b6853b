// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

// Somebody's word that a policy shall come into force. It stands while their key does.
struct PolicySignature
{
    QString person;
    QString device;
    Instant at;

    bool operator==(const PolicySignature &) const = default;
};

// A policy that is not in force yet: signatures are missing, or its delay runs.
struct PolicyProposal
{
    QByteArray digest;
    QByteArray over; // the policy in force that it would take the place of
    QString proposer;
    Instant proposedAt;
    QList<PolicySignature> signatures; // in their order
    Instant dueAt; // when it comes into force; zero: signatures are missing

    bool operator==(const PolicyProposal &) const = default;
};

} // namespace sallyport
