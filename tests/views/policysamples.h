// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/policyreading.h"
#include "models/services/simulating.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace sallyport {

// What a desk answers about policies, and what it was asked.
struct FakePolicies
{
    PolicyHistory history;
    QList<QByteArray> texts; // of the versions, newest first; the last one has none before it
    WeighedPolicy weighed; // the answer about any file
    QList<Explanation> explanations;
    SimulatedHistory simulated;

    QStringList files;
    QList<PolicyQuestion> questions;
    QList<WeighedPolicy> proposed;
    QList<std::pair<IntentKind, QByteArray>> governed; // and which policy
    QList<Instant> since; // of the runs
    std::shared_ptr<SimulationRun> run; // that waits
    std::shared_ptr<QPromise<Result<SimulatedHistory>>> waiting;
};

// A policy that waits for another signature, and loosens.
WaitingPolicy waitingSample(Instant now);
// Two versions of a policy, the newer one looser; a file that tightens it again.
FakePolicies samplePolicies(Instant now);

} // namespace sallyport
