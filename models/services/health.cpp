// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health.h"

#include "models/services/reader.h"
#include "models/store/driver.h"
#include "models/store/eventrepository.h"
#include "models/store/leaserepository.h"
#include "models/store/mailboxrepository.h"

#include <algorithm>

namespace sallyport {

namespace {

Result<IntakeHealth> readIntake(const QSqlDatabase &database, const std::optional<VitalsFact> &said,
                                bool isAlive)
{
    IntakeHealth intake;
    const bool isServer = database.driverName() == driverOf(Backend::Postgresql);
    if (isServer && said)
        intake.decided = said->decided;
    if (isServer && said && isAlive) {
        intake.backlog = said->backlog;
        intake.oldest = said->oldest;
        return intake;
    }
    MailboxRepository mailbox(database);
    const auto backlog = mailbox.backlog();
    const auto oldest = mailbox.oldestWaiting();
    if (!backlog)
        return propagate(backlog);
    if (!oldest)
        return propagate(oldest);
    intake.backlog = *backlog;
    intake.oldest = *oldest;
    intake.ofEverybody = !isServer;
    if (!isServer) {
        const auto decided = mailbox.lastDecided();
        if (!decided)
            return propagate(decided);
        intake.decided = *decided;
    }
    return intake;
}

} // namespace

Result<Health> Reader::health(Instant now)
{
    EventRepository events(m_database);
    const auto status = this->status(now);
    const auto lease = LeaseRepository(m_database).read();
    const auto vitals = events.fact(VitalsFactName);
    const auto targets = events.fact(TargetsFactName);
    if (!status)
        return propagate(status);
    if (!lease)
        return propagate(lease);
    if (!vitals || !targets)
        return propagate(vitals ? targets : vitals);

    Health health{ .status = *status, .leader = lease->owner, .epoch = lease->epoch };
    const auto said = VitalsFact::fromBytes(vitals->value_or(QByteArray()));
    if (said && said->epoch == lease->epoch) {
        health.leadsSince = said->since;
        health.skew = said->skew;
    }
    const auto intake = readIntake(m_database, said, status->enforcerAlive);
    if (!intake)
        return propagate(intake);
    health.intake = *intake;
    if (const auto seen = TargetsFact::fromBytes(targets->value_or(QByteArray())))
        health.targets = seen->targets;
    return health;
}

qint64 missedTargets(const Health &health)
{
    return std::ranges::count_if(health.targets, [](const TargetVitals &target) {
        return toMs(target.lookedAt) != 0 && !target.reached;
    });
}

HealthTrouble troubleOf(const Health &health, Instant now)
{
    if (health.status.alarm)
        return HealthTrouble::LogAlarm;
    if (!health.status.enforcerAlive)
        return HealthTrouble::NoEnforcer;
    if (health.status.freeze)
        return HealthTrouble::Frozen;
    if (health.skew && std::chrono::abs(*health.skew) > ClockPatience)
        return HealthTrouble::ClockWrong;
    if (health.intake.backlog > 0 && toMs(health.intake.oldest) != 0
        && now - health.intake.oldest > IntakePatience)
        return HealthTrouble::IntakeWaits;
    return missedTargets(health) > 0 ? HealthTrouble::TargetMissed : HealthTrouble::None;
}

} // namespace sallyport
