// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/rounds.h"

#include "models/enforcement/logging.h"
#include "models/store/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis SignOfLife{ 3000 };
constexpr Millis CheckpointLook{ 1000 };
const QString HighWaterFact = u"time.highest"_s;

} // namespace

Rounds::Rounds(const QStringList &targets, std::optional<SigningKey> logKey, Timekeeper &time)
    : m_targets(targets)
    , m_time(time)
    , m_activity(targets)
    , m_reconciler(targets, Instant())
    , m_checkpoints(std::move(logKey))
{
}

Result<void> Rounds::load(const QSqlDatabase &database, const QByteArray &ledgerId)
{
    EventRepository events(database);
    const auto mark = events.fact(HighWaterFact);
    if (!mark)
        return propagate(mark);
    if (*mark)
        m_time.startFrom(fromMs((*mark)->toLongLong()));
    if (m_time.setBackBy() > MaxSkew)
        qCCritical(logEnforcer,
                   "The clock of this machine is behind what it was; nothing is "
                   "opened until it has caught up");
    m_reconciler.setLedgerId(QString::fromLatin1(ledgerId.toHex()));
    if (const auto loaded = m_activity.load(events, m_time.now()); !loaded)
        return loaded;
    const auto log = m_checkpoints.load(database, m_time.now());
    if (!log && log.error().code == ErrorCode::Corrupt)
        qCCritical(logLedger,
                   "The log was changed behind its checkpoint; it is not signed any "
                   "more. Run: sallyportctl audit verify");
    else if (!log)
        return log;
    return {};
}

QList<TargetWork> Rounds::due(const LiveSet &live)
{
    return m_reconciler.due(m_time.now()) + m_activity.due(live.grants(), m_time.now());
}

void Rounds::drop(const TargetAnswer &answer)
{
    if (std::holds_alternative<ActivityAnswer>(answer.what))
        m_activity.failed(answer.target, false, m_time.now());
    else
        m_reconciler.answered(answer.target, m_time.now());
}

Result<QList<TargetWork>> Rounds::take(const TargetAnswer &answer, LedgerWriter &writer,
                                       Memory &memory)
{
    if (const auto *inventory = std::get_if<InventoryAnswer>(&answer.what))
        return takeInventory(answer.target, *inventory, writer, memory);
    if (const auto *activity = std::get_if<ActivityAnswer>(&answer.what)) {
        if (const auto taken = takeActivity(answer.target, *activity, writer); !taken)
            return propagate(taken);
    }
    return QList<TargetWork>();
}

Result<void> Rounds::takeActivity(const QString &target, const ActivityAnswer &answer,
                                  LedgerWriter &writer)
{
    const Instant now = m_time.now();
    if (!answer.page) {
        qCWarning(logTarget, "%s: what was done there cannot be read (%s)", qUtf8Printable(target),
                  qUtf8Printable(answer.page.error().detail));
        m_activity.failed(target, true, now);
        return {};
    }
    if (answer.page->lines.isEmpty() && answer.page->lostBytes == 0
        && answer.page->cursor == answer.from) {
        m_activity.stored(target, answer, now);
        return {};
    }
    const auto written
        = writer.write([&](Batch &batch) { return m_activity.store(batch, target, answer, now); });
    if (!written) {
        m_activity.failed(target, false, now);
        return propagate(written);
    }
    m_activity.stored(target, answer, now);
    return {};
}

Result<QList<TargetWork>> Rounds::takeInventory(const QString &target,
                                                const InventoryAnswer &answer, LedgerWriter &writer,
                                                Memory &memory)
{
    m_reconciler.answered(target, m_time.now());
    QList<TargetWork> works;
    if (!answer.objects) {
        qCWarning(logTarget, "%s: it cannot be compared with the ledger (%s)",
                  qUtf8Printable(target), qUtf8Printable(answer.objects.error().detail));
        return works;
    }
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        const auto found = m_reconciler.compare(batch, target, answer, m_time.now());
        if (!found)
            return propagate(found);
        works = *found;
        return {};
    });
    if (!written)
        return propagate(written);
    memory.apply(*written);
    return works;
}

Result<void> Rounds::keepCheckpoint(LedgerWriter &writer, const QByteArray &ledgerId)
{
    if (m_time.now() < m_nextCheckpoint)
        return {};
    const auto signedNow = m_checkpoints.step(writer, ledgerId, m_time.now());
    if (!signedNow && signedNow.error().code != ErrorCode::Corrupt)
        return propagate(signedNow);
    if (!signedNow)
        qCCritical(logLedger,
                   "The log holds an entry that is not what was hashed; it is not "
                   "signed any more. Run: sallyportctl audit verify");
    m_nextCheckpoint = m_time.now() + CheckpointLook;
    return {};
}

Result<void> Rounds::keepUp(LedgerWriter &writer, const QByteArray &ledgerId)
{
    if (const auto kept = keepCheckpoint(writer, ledgerId); !kept)
        return kept;
    if (m_time.now() < m_nextSign)
        return {};
    const EnforcerFact alive{ .pid = QCoreApplication::applicationPid(), .seen = m_time.now() };
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        if (const auto set = batch.events.setFact(EnforcerFactName, alive.toBytes()); !set)
            return set;
        return batch.events.setFact(HighWaterFact, QByteArray::number(toMs(m_time.now())));
    });
    if (!written)
        return propagate(written);
    m_nextSign = m_time.now() + SignOfLife;
    return {};
}

bool Rounds::mayOpen(const QString &target) const
{
    // A target that nobody configured is asked all the same: the failure says so in the log.
    return m_time.setBackBy() <= MaxSkew
        && (!m_targets.contains(target) || m_activity.isPrimed(target));
}

} // namespace sallyport
