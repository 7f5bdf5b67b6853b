// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/enforcement/targetexecutor.h"
#include "models/ledger/crypto.h"
#include "models/store/facts.h"
#include "models/store/ledgeraddress.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

struct EnforcerSetup
{
    LedgerAddress ledger;
    QString stateFolder; // journal and spool; exists, writable by this user alone
    QStringList targets; // those that are configured here
    std::optional<SigningKey> logKey; // none: no checkpoints are signed
    QHash<QString, TargetAddressFact> addresses; // published for people to connect to
};

// What one step did, and what holds it up.
struct StepReport
{
    int intents = 0;
    int answers = 0;
    int submitted = 0; // calls handed to targets
    bool leads = false; // this enforcer holds the lease
    std::optional<Error> ledger; // the ledger could not be written; endings go on, openings wait

    bool didSomething() const { return intents + answers + submitted > 0; }
};

// The only writer of state: takes in intents, keeps deadlines, opens and ends access. Everything
// happens in step(), on the calling thread; only the pooled executor has threads of its own.
//
//   ManualClock clock(start);
//   Enforcer enforcer({ .ledger = address, .stateFolder = folder, .targets = { u"orders-db"_s } },
//                     clock, makeInlineExecutor(factory, clock));
//   enforcer.start();              // takes the lock, resumes what was under way
//   mailbox.append(envelope);
//   enforcer.settle();             // steps until nothing is due at this moment
//
// To let time pass, go from one due moment to the next, so that each happens at its own time:
//   for (auto due = enforcer.nextDue(); due && *due <= until; due = enforcer.nextDue()) {
//       clock.advance(*due - clock.now());
//       enforcer.settle();
//   }
class Enforcer
{
public:
    Enforcer(EnforcerSetup setup, const Clock &clock, std::unique_ptr<TargetExecutor> executor);
    ~Enforcer();
    Q_DISABLE_COPY_MOVE(Enforcer)

    // Locked: another enforcer runs. Corrupt, Unsupported: not a ledger that this build can serve.
    // A ledger that is only out of reach is no error: grants in the journal are kept on time.
    Result<void> start();
    // Does everything that is due now and returns. Never waits for a target of a pooled executor.
    StepReport step();
    // Steps until a step does nothing, at most limit times; for inline executors.
    StepReport settle(int limit = 200);
    // Clean stop: releases the lock. Calls under way are resumed by the next start.
    void stop();

    // The next moment at which a grant or request changes by time alone, or a call is due (UTC).
    // Reading the targets, signing the log and the sign of life ride on any step.
    std::optional<Instant> nextDue() const;
    // True when no grant lives and no operation is open.
    bool isIdle() const;
    // True when approved access opens by itself later, which takes an enforcer that runs then.
    bool hasOpeningAhead() const;
    // Called from any thread when a target has answered, or a console says that an intent waits.
    void setWakeUp(const std::function<void()> &wake);

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace sallyport
