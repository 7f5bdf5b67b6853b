// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/bell.h"
#include "models/enforcement/dispatcher.h"
#include "models/enforcement/emergency.h"
#include "models/enforcement/enforcer.h"
#include "models/enforcement/enforcerlock.h"
#include "models/enforcement/intake.h"
#include "models/enforcement/journal.h"
#include "models/enforcement/leadership.h"
#include "models/enforcement/ledgerwriter.h"
#include "models/enforcement/memory.h"
#include "models/enforcement/orphans.h"
#include "models/enforcement/policydelays.h"
#include "models/enforcement/progress.h"
#include "models/enforcement/rounds.h"

namespace sallyport {

// The order of things within one step: who leads, what was answered, what is due, what came in;
// then what is to be called. When the ledger cannot be written, or another enforcer leads, only
// endings go on.
class Enforcer::Core
{
public:
    Core(EnforcerSetup setup, const Clock &clock, std::unique_ptr<TargetExecutor> executor);
    ~Core();
    Q_DISABLE_COPY_MOVE(Core)

    Result<void> start();
    StepReport step();
    void stop();
    std::optional<Instant> nextDue();
    bool isIdle();
    bool hasOpeningAhead() const { return m_memory.live.hasOpeningAhead(); }
    void setWakeUp(const std::function<void()> &wake)
    {
        m_executor->setWakeUp(wake);
        m_bell.setHeard(wake);
    }

private:
    Result<void> load();
    Result<void> announce();
    Result<void> lead();
    Result<void> lookOn();
    Result<void> reread();
    Result<void> serve(StepReport &report);
    void tidy();
    void collect(StepReport &report);
    Result<void> takeIn(StepReport &report);
    bool mayOpen() const;
    Result<bool> hasNews();
    struct News
    {
        RegistryCache cache;
        int taken = 0;
        std::optional<Intake::Proof> proof;
    };
    Result<Changes> writeNews(News &news, const QStringList &due);
    void keepFailed(const QStringList &keys);
    void keepExtensions();
    Result<void> dispatch(StepReport &report);
    Result<void> look(StepReport &report);
    void submit(const QList<TargetWork> &works, StepReport &report);
    void journalThenSubmit(QList<TargetWork> works, StepReport &report);

    void signLast();
    void ledgerFailed(const Error &error);
    void ledgerWorks();
    void endWithoutLedger(StepReport &report);
    QList<Instant> dueOfGrants();

    const EnforcerSetup m_setup;
    Timekeeper m_time;
    PolicyDelays m_delays;
    std::unique_ptr<LedgerLock> m_lock;
    Leadership m_leadership;
    Bell m_bell;
    LedgerWriter m_writer;
    Memory m_memory;
    Journal m_journal;
    Spool m_spool;
    Emergency m_emergency;
    Orphans m_orphans;
    Rounds m_rounds;
    Unsealer m_unsealer;
    QList<OperationAnswer> m_answers; // not settled yet
    QList<TargetAnswer> m_seen; // of reading, not stored yet
    QList<Grant> m_journalled; // what the journal held at the start
    int m_openings = 0; // of the connection on which the lead was asked for last
    bool m_loaded = false; // as the leader that this one is
    bool m_isUnsure = false; // a commit may have worked whose answer never came
    Millis m_tidyAt{ 0 };
    Millis m_lookAt{ 0 }; // boot clock: when a standby looks at the ledger again
    std::optional<Error> m_outage;
    Millis m_retryAt{ 0 }; // boot clock: when the ledger is tried again
    std::unique_ptr<TargetExecutor> m_executor; // last: its threads end first
};

} // namespace sallyport
