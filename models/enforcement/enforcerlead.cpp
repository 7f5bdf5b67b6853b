// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/enforcercore.h"
#include "models/enforcement/logging.h"
#include "models/enforcement/performwork.h"
#include "models/store/loginrepository.h"

#include <algorithm>
#include <utility>

namespace sallyport {

namespace {

constexpr Millis LookEvery{ 1000 };
constexpr Millis TidyEvery{ 5000 };
constexpr Millis LongTransaction{ 10'000 };

} // namespace

// Takes part in the election; forgets what was loaded when the lead came or went.
Result<void> Enforcer::Core::lead()
{
    const auto database = m_writer.database();
    if (!database)
        return propagate(database);
    // Of a server that was promoted meanwhile the next epoch begins, before anything is written.
    if (std::exchange(m_openings, m_writer.openings()) != m_writer.openings())
        m_leadership.askAnew();
    const qint64 before = m_leadership.epoch();
    if (const auto kept = m_leadership.keep(*database); !kept)
        return kept;
    if (m_leadership.epoch() == before)
        return {};
    m_loaded = false;
    m_lookAt = Millis(0);
    m_writer.setFence(m_leadership.owner(), m_leadership.epoch());
    if (m_leadership.epoch() > 0)
        m_rounds.vitals().lead(m_leadership.owner(), m_leadership.epoch());
    if (m_leadership.epoch() > 0)
        qCInfo(logEnforcer, "This enforcer leads, epoch %lld",
               static_cast<long long>(m_leadership.epoch()));
    else
        qCWarning(logEnforcer, "Another enforcer leads: this one stands by");
    return {};
}

// A standby knows the grants as the leader wrote them, so that it can end what the leader does not.
Result<void> Enforcer::Core::lookOn()
{
    if (m_time.boot() < m_lookAt)
        return {};
    const auto database = m_writer.database();
    if (!database)
        return propagate(database);
    if (const auto loaded = m_memory.load(*database); !loaded)
        return loaded;
    m_emergency.forgetOver(m_memory.live);
    if (const auto kept = m_journal.keep(m_memory.live.grants()); !kept)
        qCCritical(logEnforcer, "The journal cannot be written");
    m_lookAt = m_time.boot() + LookEvery;
    return {};
}

// Without the ledger the end is the journal's: a later one has to be there as soon as it counts.
void Enforcer::Core::keepExtensions()
{
    const bool any = std::ranges::any_of(m_answers, [](const OperationAnswer &answer) {
        return answer.operation.kind == OperationKind::Extend;
    });
    if (!any)
        return;
    if (const auto kept = m_journal.keep(m_memory.live.grants() + m_orphans.grants()); !kept)
        qCCritical(logEnforcer, "The journal cannot be written; it holds the earlier end");
}

// What was committed without an answer is in the ledger, and not in memory.
Result<void> Enforcer::Core::reread()
{
    if (!m_isUnsure)
        return {};
    const auto database = m_writer.database();
    if (!database)
        return propagate(database);
    const auto loaded = m_memory.load(*database);
    m_isUnsure = !loaded;
    return loaded;
}

Result<void> Enforcer::Core::serve(StepReport &report)
{
    auto done = m_loaded ? reread() : load();
    if (done)
        done = takeIn(report);
    if (done)
        done = dispatch(report);
    if (done)
        done = look(report);
    if (done)
        tidy();
    // Another one took over while this one wrote: nothing of it was committed.
    if (!done && done.error() == LedgerWriter::leaseLost()) {
        m_leadership.lost();
        m_loaded = false;
        return {};
    }
    return done;
}

void Enforcer::Core::journalThenSubmit(QList<TargetWork> works, StepReport &report)
{
    if (const auto kept = m_journal.keep(m_memory.live.grants() + m_orphans.grants()); !kept) {
        qCCritical(logEnforcer, "The journal cannot be written; nothing is opened until it can");
        works.removeIf([this](const TargetWork &work) {
            const auto &operation = std::get<OperationWork>(work.what).operation;
            if (givesAccess(operation.kind))
                m_memory.queue.postpone(operation.id, m_time.now() + backOff(operation.attempts));
            return givesAccess(operation.kind);
        });
    }
    submit(works, report);
}

void Enforcer::Core::stop()
{
    m_executor.reset(); // waits for the calls under way: the next enforcer must not meet them
    if (m_leadership.leads())
        signLast();
    if (const auto database = m_writer.database())
        m_leadership.giveUp(*database);
    m_lock.reset();
}

// Keeps people's sessions on a server from holding up the others. Its failure holds up nothing.
void Enforcer::Core::tidy()
{
    if (m_setup.ledger.backend != Backend::Postgresql || m_time.boot() < m_tidyAt)
        return;
    m_tidyAt = m_time.boot() + TidyEvery;
    const auto database = m_writer.database();
    if (!database)
        return;
    LoginRepository logins(*database);
    if (const auto ended = logins.endIdleTransactions(LongTransaction); !ended)
        qCWarning(logLedger, "Sessions that hold up the others cannot be ended (%s)",
                  qUtf8Printable(errorWord(ended.error())));
    else if (*ended > 0)
        qCWarning(logLedger, "%lld sessions held up the others and were ended",
                  static_cast<long long>(*ended));
    if (const auto closed = logins.closeOfInactive(); !closed)
        qCWarning(logLedger, "Logins of people who left cannot be closed (%s)",
                  qUtf8Printable(errorWord(closed.error())));
    else if (*closed > 0)
        qCInfo(logLedger, "%lld logins of people who left were closed",
               static_cast<long long>(*closed));
}

} // namespace sallyport
