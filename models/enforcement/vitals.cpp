// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/vitals.h"

#include "models/enforcement/performwork.h"
#include "models/store/driver.h"
#include "models/store/leaserepository.h"
#include "models/store/mailboxrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// The server was asked in between, so its answer belongs to the middle.
Result<Millis> skewAgainst(const QSqlDatabase &database, const Clock &clock)
{
    const Instant before = clock.now();
    const auto lease = LeaseRepository(database).read();
    if (!lease)
        return propagate(lease);
    return before + (clock.now() - before) / 2 - lease->now;
}

} // namespace

Vitals::Vitals(const QStringList &targets, Timekeeper &time) : m_time(time)
{
    QStringList names = targets;
    names.sort();
    for (const QString &name : std::as_const(names)) {
        TargetVitals target;
        target.name = name;
        m_targets.targets.append(target);
    }
}

void Vitals::lead(const QString &owner, qint64 epoch)
{
    m_self = { .leader = owner, .epoch = epoch, .since = m_time.now() };
    m_hasNews = true;
}

Result<void> Vitals::load(EventRepository &events)
{
    const auto bytes = events.fact(TargetsFactName);
    if (!bytes)
        return propagate(bytes);
    const auto before = TargetsFact::fromBytes(bytes->value_or(QByteArray()));
    if (!before)
        return {};
    for (const TargetVitals &target : before->targets) {
        if (TargetVitals *known = find(target.name))
            *known = target;
    }
    return {};
}

TargetVitals *Vitals::find(const QString &target)
{
    const auto found = std::ranges::find(m_targets.targets, target, &TargetVitals::name);
    return found == m_targets.targets.end() ? nullptr : &*found;
}

void Vitals::setReached(TargetVitals &target, const QString &error) const
{
    const bool reached = error.isEmpty();
    if (toMs(target.lookedAt) == 0 || target.reached != reached)
        target.since = m_time.now();
    target.lookedAt = m_time.now();
    target.reached = reached;
    target.error = error;
}

void Vitals::compared(const QString &name, const Comparison &found)
{
    TargetVitals *target = find(name);
    if (target == nullptr)
        return;
    setReached(*target, {});
    target->skew = found.skew;
    target->comparedAt = m_time.now();
    target->objects = found.objects;
    target->reported = found.reported;
    target->corrected = found.corrected;
    m_hasNews = true;
}

void Vitals::missed(const QString &name, const Error &error)
{
    if (TargetVitals *target = find(name)) {
        setReached(*target, errorWord(error));
        m_hasNews = true;
    }
}

void Vitals::glanced(const QString &name, const std::optional<Error> &error)
{
    TargetVitals *target = find(name);
    // What was done there may be unreadable although the target is there.
    if (target == nullptr || (error && error->code != ErrorCode::Unavailable))
        return;
    m_hasNews = m_hasNews || target->reached == error.has_value();
    setReached(*target, error ? errorWord(*error) : QString());
}

Result<void> Vitals::measure(const QSqlDatabase &database)
{
    MailboxRepository mailbox(database);
    const auto backlog = mailbox.backlog();
    const auto oldest = mailbox.oldestWaiting();
    const auto decided = mailbox.lastDecided();
    if (!backlog)
        return propagate(backlog);
    if (!oldest || !decided)
        return propagate(oldest ? decided : oldest);
    m_self.backlog = *backlog;
    m_self.oldest = *oldest;
    m_self.decided = *decided;
    m_self.skew.reset();
    if (database.driverName() == driverOf(Backend::Postgresql)) {
        const auto skew = skewAgainst(database, m_time.clock());
        if (!skew)
            return propagate(skew);
        m_self.skew = *skew;
    }
    m_self.at = m_time.now();
    return {};
}

Result<void> Vitals::tell(EventRepository &events) const
{
    if (const auto said = events.setFact(VitalsFactName, m_self.toBytes()); !said)
        return said;
    return m_hasNews ? events.setFact(TargetsFactName, m_targets.toBytes()) : Result<void>();
}

} // namespace sallyport
