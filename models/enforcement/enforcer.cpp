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

// Who can write acts when something is due. For anybody else it stays due until the ledger shows
// the ending: what is past was taken over, and the next is when patience with it is over.
QList<Instant> Enforcer::Core::dueOfGrants()
{
    const Instant now = m_time.now();
    const Millis boot = m_time.boot();
    const LiveSet &live = m_memory.live;
    const bool writes = !m_outage && m_leadership.leads();
    const Millis patience = m_outage || writes ? Millis(0) : StandbyPatience;
    QList<Instant> moments;
    if (const auto due = writes ? live.nextDue() : live.nextDueAfter(now - patience))
        moments.append(*due + patience);
    if (const auto due = writes ? live.nextBoot() : live.nextBootAfter(boot - patience))
        moments.append(now + (*due + patience - boot));
    return moments;
}

std::optional<Instant> Enforcer::Core::nextDue()
{
    const Instant now = m_time.now();
    QList<Instant> moments = dueOfGrants();
    if (const auto call = m_memory.queue.nextAt(mayOpen()))
        moments.append(*call);
    if (const auto due = m_delays.nextAt(m_memory.registry.directory); due && m_leadership.leads())
        moments.append(*due);
    // What is past waits for the ledger, or for who leads, like everything else.
    if (m_outage || !m_leadership.leads())
        moments.removeIf([now](Instant moment) { return moment <= now; });
    if (m_outage) {
        moments.append(now + std::max(Millis(0), m_retryAt - m_time.boot()));
    } else if (const auto look = m_rounds.nextLook(m_memory.live)) {
        moments.append(*look);
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

// Whatever was approved before: another leader, a log that is not the signed one, or security stops
// every opening.
bool Enforcer::Core::mayOpen() const
{
    return m_leadership.leads() && m_rounds.log().mayOpen()
        && !m_memory.registry.directory.freeze();
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

bool Enforcer::hasOpeningAhead() const
{
    return m_core->hasOpeningAhead();
}

void Enforcer::setWakeUp(const std::function<void()> &wake)
{
    m_core->setWakeUp(wake);
}

} // namespace sallyport
