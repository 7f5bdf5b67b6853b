// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/enforcer.h"

#include "models/enforcement/enforcercore.h"
#include "models/enforcement/logging.h"
#include "models/enforcement/performwork.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr Millis LedgerRetry{ 500 };
constexpr Millis StandbyPatience{ 2000 };

} // namespace

void Enforcer::Core::ledgerFailed(const Error &error)
{
    if (!m_outage)
        qCCritical(logLedger, "The ledger cannot be written (%s): nothing is opened, endings go on",
                   qUtf8Printable(errorWord(error)));
    m_writer.forget(error);
    m_isUnsure = m_isUnsure || error.code == ErrorCode::Unavailable;
    m_outage = error;
    m_retryAt = m_time.boot() + LedgerRetry;
}

void Enforcer::Core::ledgerWorks()
{
    if (m_outage)
        qCInfo(logLedger, "The ledger can be written again");
    m_outage.reset();
}

void Enforcer::Core::endWithoutLedger(StepReport &report)
{
    if (!m_outage && report.leads) {
        submit(m_emergency.due(), report); // single rows only
        return;
    }
    // The leader has the first word; a standby ends what stays open all the same.
    m_emergency.setPatience(m_outage ? Millis(0) : StandbyPatience);
    m_answers.removeIf(
        [this](const OperationAnswer &answer) { return m_emergency.take(answer, m_memory.live); });
    for (const TargetAnswer &answer : std::exchange(m_seen, {}))
        m_rounds.drop(answer);
    submit(m_emergency.tick(m_memory.live), report);
}

std::optional<Instant> Enforcer::Core::nextDue()
{
    const Instant now = m_time.now();
    QList<Instant> moments;
    if (const auto due = m_memory.live.nextDue())
        moments.append(*due);
    if (const auto boot = m_memory.live.nextBoot())
        moments.append(now + (*boot - m_time.boot()));
    if (const auto call = m_memory.queue.nextAt(m_rounds.log().mayOpen()))
        moments.append(*call);
    if (m_outage) {
        // What is past was taken over or waits for the ledger like everything else.
        moments.removeIf([now](Instant moment) { return moment <= now; });
        moments.append(now + std::max(Millis(0), m_retryAt - m_time.boot()));
    }
    if (!m_leadership.leads())
        moments.append(now + Leadership::TryEvery);
    if (const auto call = m_emergency.nextDue())
        moments.append(*call);
    if (const auto call = m_orphans.nextDue())
        moments.append(*call);
    const auto first = std::min_element(moments.cbegin(), moments.cend());
    return first == moments.cend() ? std::nullopt : std::optional(*first);
}

bool Enforcer::Core::isIdle()
{
    return m_loaded && !m_outage && !m_memory.live.hasAccess() && m_memory.queue.isQuiet()
        && m_answers.isEmpty() && m_spool.isEmpty() && m_orphans.isEmpty() && m_rounds.isQuiet();
}

// So that the log is signed to its end while nobody works on it.
void Enforcer::Core::signLast()
{
    if (!m_loaded || m_outage)
        return;
    if (const auto last = m_rounds.log().signLast(m_writer, m_time.now()); !last)
        qCWarning(logLedger, "The last entries could not be signed (%s)",
                  qUtf8Printable(errorWord(last.error())));
}

Enforcer::Enforcer(EnforcerSetup setup, const Clock &clock,
                   std::unique_ptr<TargetExecutor> executor)
    : m_core(std::make_unique<Core>(std::move(setup), clock, std::move(executor)))
{
}

Enforcer::~Enforcer() = default;

Result<void> Enforcer::start()
{
    return m_core->start();
}

StepReport Enforcer::step()
{
    return m_core->step();
}

StepReport Enforcer::settle(int limit)
{
    StepReport all;
    for (int i = 0; i < limit; ++i) {
        const StepReport report = step();
        all.intents += report.intents;
        all.answers += report.answers;
        all.submitted += report.submitted;
        all.ledger = report.ledger;
        all.leads = report.leads;
        if (!report.didSomething())
            break;
    }
    return all;
}

void Enforcer::stop()
{
    m_core->stop();
}

std::optional<Instant> Enforcer::nextDue() const
{
    return m_core->nextDue();
}

bool Enforcer::isIdle() const
{
    return m_core->isIdle();
}

void Enforcer::setWakeUp(const std::function<void()> &wake)
{
    m_core->setWakeUp(wake);
}

} // namespace sallyport
