// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/rounds.h"

#include "models/enforcement/logentries.h"
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

Rounds::Rounds(const QStringList &targets, const QString &folder, std::optional<SigningKey> logKey,
               Timekeeper &time)
    : m_targets(targets)
    , m_time(time)
    , m_activity(targets)
    , m_reconciler(targets, Instant())
    , m_log(folder, std::move(logKey))
    , m_vitals(targets, time)
{
}

Result<void> Rounds::load(const QSqlDatabase &database, const QByteArray &ledgerId)
{
    m_time.startFrom(m_log.keptAt());
    EventRepository events(database);
    const auto mark = events.fact(HighWaterFact);
    if (!mark)
        return propagate(mark);
    if (*mark)
        m_time.startFrom(fromMs((*mark)->toLongLong()));
    m_reconciler.setLedgerId(QString::fromLatin1(ledgerId.toHex()));
    m_reconciler.startAfresh(m_time.now());
    if (const auto loaded = m_vitals.load(events); !loaded)
        return loaded;
    return m_activity.load(events, m_time.now());
}

QList<TargetWork> Rounds::due(const LiveSet &live)
{
    const QList<Grant> grants = live.grants();
    for (const QString &target : m_targets) {
        if (const auto look = UseWatch::lookAt(target, grants)) {
            m_reconciler.askAt(target, *look);
            m_activity.askAt(target, *look);
        }
    }
    return m_reconciler.due(m_time.now()) + m_activity.due(grants, m_time.now());
}

std::optional<Instant> Rounds::nextLook(const LiveSet &live)
{
    std::optional<Instant> next;
    const QList<Grant> grants = live.grants();
    for (const Grant &grant : grants) {
        const auto due = lapseDue(grant);
        if (due && *due > m_time.now() && (!next || *due < *next))
            next = due;
    }
    return next;
}

void Rounds::drop(const TargetAnswer &answer)
{
    if (std::holds_alternative<ActivityAnswer>(answer.what))
        m_activity.failed(answer.target, false, m_time.now());
    else if (std::holds_alternative<InventoryAnswer>(answer.what))
        m_reconciler.answered(answer.target, m_time.now());
}

Result<QList<TargetWork>> Rounds::take(const TargetAnswer &answer, LedgerWriter &writer,
                                       Memory &memory)
{
    if (const auto *inventory = std::get_if<InventoryAnswer>(&answer.what))
        return takeInventory(answer.target, *inventory, writer, memory);
    if (const auto *activity = std::get_if<ActivityAnswer>(&answer.what)) {
        if (const auto taken = takeActivity(answer.target, *activity, writer, memory); !taken)
            return propagate(taken);
    }
    const auto *restrained = std::get_if<RestrainAnswer>(&answer.what);
    if (restrained && restrained->failure)
        qCWarning(logTarget, "%s: an end that was moved there cannot be put back (%s)",
                  qUtf8Printable(answer.target), qUtf8Printable(restrained->failure->detail));
    return QList<TargetWork>();
}

Result<void> Rounds::takeActivity(const QString &target, const ActivityAnswer &answer,
                                  LedgerWriter &writer, Memory &memory)
{
    const Instant now = m_time.now();
    m_vitals.glanced(target, answer.page ? std::nullopt : std::optional(answer.page.error()));
    if (!answer.page) {
        qCWarning(logTarget, "%s: what was done there cannot be read (%s)", qUtf8Printable(target),
                  qUtf8Printable(answer.page.error().detail));
        m_activity.failed(target, true, now);
        return {};
    }
    const bool isNothing = answer.page->lines.isEmpty() && answer.page->lostBytes == 0
        && answer.page->cursor == answer.from;
    if (!answer.page->more)
        m_use.read(target, answer.askedAt);
    const UseWatch::Uses uses = UseWatch::usesIn(*answer.page, target, memory.live, now);
    if (isNothing && !m_use.hasNews(target, uses, memory.live, now)) {
        m_activity.stored(target, answer, now);
        return {};
    }
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        if (const auto stored = m_activity.store(batch, target, answer, now); !stored)
            return stored;
        return m_use.tell(batch, target, uses, memory.live, now);
    });
    if (!written) {
        m_activity.failed(target, false, now);
        return propagate(written);
    }
    memory.apply(*written);
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
        m_vitals.missed(target, answer.objects.error());
        return works;
    }
    m_use.listed(target, answer.askedAt);
    const UseWatch::Uses uses = UseWatch::usesIn(answer);
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        const auto found = m_reconciler.compare(batch, target, answer, m_time.now());
        if (!found)
            return propagate(found);
        works = *found;
        return m_use.tell(batch, target, uses, memory.live, m_time.now());
    });
    if (!written)
        return propagate(written);
    memory.apply(*written);
    m_reconciler.compared(target, answer.askedAt, m_time.now());
    m_vitals.compared(target,
                      { .objects = answer.objects->size(),
                        .reported = written->events,
                        .corrected = works.size(),
                        .skew = answer.skew });
    return works;
}

Result<void> Rounds::keepCheckpoint(LedgerWriter &writer)
{
    if (m_time.now() < m_nextCheckpoint)
        return {};
    const bool wasWell = m_log.mayOpen();
    if (const auto kept = m_log.keepUp(writer, m_time.now()); !kept)
        return kept;
    if (wasWell && !m_log.mayOpen())
        m_nextSign = {};
    m_nextCheckpoint = m_time.now() + CheckpointLook;
    return {};
}

void Rounds::accuse(const SeenCheckpoint &proof, const QString &by)
{
    m_log.accuse(proof, by, m_time.now());
    m_nextSign = {}; // said now, not with the next sign of life
}

// While the clock is behind what it was, openings wait; whoever looks should find out why.
Result<void> Rounds::tellClock(LedgerWriter &writer)
{
    const Millis by = m_time.setBackBy();
    if ((by > MaxSkew) == m_isSetBack)
        return {};
    if (by > MaxSkew) {
        qCCritical(logEnforcer,
                   "The clock of this machine was set back; nothing is opened until it "
                   "has caught up");
        const auto written = writer.write([&](Batch &batch) {
            return batch.log(
                driftEntry({}, u"clock-set-back"_s, {}, by.count() / 1000, {}, m_time.now()));
        });
        if (!written)
            return propagate(written);
    } else {
        qCInfo(logEnforcer, "The clock of this machine has caught up");
    }
    m_isSetBack = by > MaxSkew;
    return {};
}

Result<void> Rounds::keepUp(LedgerWriter &writer)
{
    if (const auto told = tellClock(writer); !told)
        return told;
    if (const auto kept = keepCheckpoint(writer); !kept)
        return kept;
    return m_time.now() < m_nextSign && !m_vitals.hasNews() ? Result<void>() : giveSign(writer);
}

Result<void> Rounds::giveSign(LedgerWriter &writer)
{
    const auto database = writer.database();
    if (!database)
        return propagate(database);
    if (const auto measured = m_vitals.measure(*database); !measured)
        return measured;
    const EnforcerFact alive{ .pid = QCoreApplication::applicationPid(), .seen = m_time.now() };
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        if (const auto set = batch.events.setFact(EnforcerFactName, alive.toBytes()); !set)
            return set;
        if (const auto told = m_log.tell(batch, m_time.now()); !told)
            return told;
        if (const auto told = m_vitals.tell(batch.events); !told)
            return told;
        return batch.events.setFact(HighWaterFact, QByteArray::number(toMs(m_time.now())));
    });
    if (!written)
        return propagate(written);
    m_vitals.told();
    m_nextSign = m_time.now() + SignOfLife;
    return {};
}

bool Rounds::mayOpen(const QString &target) const
{
    // A target that nobody configured is asked all the same: the failure says so in the log.
    return m_log.mayOpen() && m_time.setBackBy() <= MaxSkew
        && (!m_targets.contains(target)
            || (m_activity.isPrimed(target) && m_reconciler.hasCompared(target)));
}

} // namespace sallyport
