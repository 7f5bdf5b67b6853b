// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/services/proposals.h"

#include <QJsonArray>

namespace sallyport {

// The policies that wait, as this person sees them; everything in force is told by its digest.
Answer<QList<WaitingPolicy>> waitingPolicies(Session &session);
// The one whose digest begins so; trouble when none does, or several.
Answer<WaitingPolicy> waitingPolicy(Session &session, const QString &start);

// Where it stands: "waits for 1 more signature", "comes into force 2026-…".
QString standingText(const WaitingPolicy &policy);
QString proposalText(const QList<WaitingPolicy> &policies);
QJsonArray proposalJson(const QList<WaitingPolicy> &policies);

// What became of the policy with this digest once its signature was accepted.
Answer<Reply> signedReply(Session &session, const QByteArray &digest, const Reply &receipt);

} // namespace sallyport
