// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/proposals.h"

// What is said about policies that wait for signatures or for their delay.
namespace sallyport::proposalwords {

// "Bettina Okafor proposed policy 3f9a12cd"
QString title(const WaitingPolicy &policy);
// Who signed, who may, and when it comes into force.
QString standing(const WaitingPolicy &policy, Instant now);
// What the signature of one more person does.
QString consequence(const WaitingPolicy &policy);
// What is signed: "policy 3f9a12cd · its words, over policy 77aa01bc".
QString signedLine(const WaitingPolicy &policy);
// The same of a document that is proposed; need, delay: as the policy in force has them.
QString proposedConsequence(int need, Millis delay);
// For the toast, once somebody signed.
QString signedToast(const QString &name, int missing, Millis delay);

} // namespace sallyport::proposalwords
