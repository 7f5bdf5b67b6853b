// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/logguard.h"

#include "models/enforcement/logentries.h"
#include "models/enforcement/logging.h"
#include "models/ledger/genesis.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using What = LogAlarmFact::What;

const char *sentenceOf(What what)
{
    switch (what) {
    case What::Shorter:
        return "it is shorter than the one that was signed, as when an older copy was put back";
    case What::Different:
        return "its entries are not those that were signed";
    case What::Unreadable:
        break;
    }
    return "what this enforcer remembers of it (log.cbor in its folder) cannot be read";
}

} // namespace

LogGuard::LogGuard(QString folder, std::optional<SigningKey> logKey)
    : m_folder(std::move(folder))
    , m_checkpoints(std::move(logKey))
{
}

void LogGuard::raise(What what, qint64 size, const QString &by, Instant now)
{
    if (m_alarm)
        return;
    m_alarm = LogAlarmFact{ .what = what, .size = size, .since = now, .by = by };
    qCCritical(logLedger,
               "ALARM: the log of this ledger is not to be trusted: %s (signed over %lld entries, "
               "there are %lld%s%s). Nothing is opened, endings go on. Put the newest copy of the "
               "ledger back. When it is lost: stop the enforcer, look at \"sallyportctl audit "
               "verify\", then run \"sallyportd --accept-ledger SIZE:ROOT\"",
               sentenceOf(what), static_cast<long long>(size),
               static_cast<long long>(m_checkpoints.size()),
               by.isEmpty() ? "" : "; proved by the console of ", qUtf8Printable(by));
}

void LogGuard::save()
{
    if (const auto saved = saveLogMemory(m_folder, m_memory); !saved)
        qCCritical(logEnforcer,
                   "The last checkpoint cannot be kept beside the ledger; one that is "
                   "put back from a backup may go unnoticed");
}

Result<void> LogGuard::recall(const QSqlDatabase &database, Instant now)
{
    m_memory = {};
    m_isOther = false;
    const auto memory = loadLogMemory(m_folder);
    if (memory)
        m_memory = *memory;
    else if (memory.error().code != ErrorCode::NotFound)
        raise(What::Unreadable, 0, {}, now);
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    const auto parsed = parseGenesis(genesis->bytes);
    if (!parsed)
        return propagate(parsed);
    m_ledgerId = sha256(genesis->bytes);
    m_logPublicKey = parsed->logKey;
    m_isOther = !m_memory.ledgerId.isEmpty() && m_memory.ledgerId != m_ledgerId;
    return m_isOther ? fail(ErrorCode::Conflict, u"log: not the ledger that was served here"_s)
                     : Result<void>();
}

Result<void> LogGuard::load(const QSqlDatabase &database, Instant now)
{
    m_alarm.reset();
    m_unreadable = false;
    if (const auto recalled = recall(database, now); !recalled)
        return recalled;
    if (const auto read = taken(m_checkpoints.load(database, now), now); !read)
        return read;
    return m_alarm ? Result<void>() : compare(database, now);
}

Result<void> LogGuard::compare(const QSqlDatabase &database, Instant now)
{
    EventRepository events(database);
    if (m_memory.kept.size == 0) {
        const auto latest = events.latestCheckpoint(); // load() compared it with the log
        if (!latest)
            return propagate(latest);
        m_memory.ledgerId = m_ledgerId;
        m_memory.kept = latest->value_or(Checkpoint());
        save();
        compareRegistry(now);
        return {};
    }
    const auto agrees = m_checkpoints.agrees(events, m_memory.kept.size, m_memory.kept.root);
    if (!agrees)
        return propagate(agrees);
    if (!*agrees)
        raise(m_memory.kept.size > m_checkpoints.size() ? What::Shorter : What::Different,
              m_memory.kept.size, m_memory.by, now);
    compareRegistry(now);
    return {};
}

// The statements about people and keys that were signed are all there, as they were.
void LogGuard::compareRegistry(Instant now)
{
    if (!m_checkpoints.agrees(m_memory.kept.registry))
        raise(What::Different, m_memory.kept.size, m_memory.by, now);
}

// What reading the log back says beside its entries.
Result<void> LogGuard::taken(const Result<void> &read, Instant now)
{
    if (read)
        return {};
    if (read.error().code == ErrorCode::Corrupt) {
        m_unreadable = true;
        raise(What::Different, m_memory.kept.size, {}, now);
        return {};
    }
    if (read.error().code == ErrorCode::Conflict) {
        raise(What::Shorter, m_checkpoints.size(), {}, now);
        return {};
    }
    return read;
}

Result<void> LogGuard::readOn(const QSqlDatabase &database, Instant now)
{
    return m_unreadable ? Result<void>() : taken(m_checkpoints.readOn(database), now);
}

Result<Testimony> LogGuard::judge(EventRepository &events, const SeenCheckpoint &seen)
{
    if (seen.size == 0 || m_unreadable)
        return Testimony::Fits;
    const auto agrees = m_checkpoints.agrees(events, seen.size, seen.root);
    if (!agrees)
        return propagate(agrees);
    if (*agrees)
        return Testimony::Fits;
    if (!isSignedBy(checkpointOf(seen), m_ledgerId, m_logPublicKey))
        return Testimony::Claim;
    return seen.at <= m_memory.acceptedAt ? Testimony::GivenUp : Testimony::Proof;
}

void LogGuard::accuse(const SeenCheckpoint &proof, const QString &by, Instant now)
{
    if (m_alarm)
        return;
    // Kept, so that the next start finds the same without the console.
    m_memory.kept = checkpointOf(proof);
    m_memory.by = by;
    save();
    raise(proof.size > m_checkpoints.size() ? What::Shorter : What::Different, proof.size, by, now);
}

bool LogGuard::mayJump(const QString &device, qint64 counter) const
{
    return m_memory.counters.value(device, -1) == counter;
}

Result<void> LogGuard::signedNow(const Result<std::optional<Checkpoint>> &made, Instant now)
{
    if (!made)
        return taken(propagate(made), now);
    if (!*made)
        return {};
    m_memory.kept = **made;
    m_memory.by.clear();
    save();
    return {};
}

Result<void> LogGuard::keepUp(LedgerWriter &writer, Instant now)
{
    return m_alarm ? Result<void>() : signedNow(m_checkpoints.step(writer, m_ledgerId, now), now);
}

Result<void> LogGuard::signLast(LedgerWriter &writer, Instant now)
{
    return m_alarm ? Result<void>()
                   : signedNow(m_checkpoints.signNow(writer, m_ledgerId, now), now);
}

Result<void> LogGuard::tell(Batch &batch, Instant now) const
{
    const auto told = batch.events.fact(LogAlarmFactName);
    if (!told)
        return propagate(told);
    const auto before = LogAlarmFact::fromBytes(told->value_or(QByteArray()));
    if (!m_alarm)
        return before ? batch.events.setFact(LogAlarmFactName, "{}") : Result<void>();
    if (before && before->what == m_alarm->what && before->size == m_alarm->size)
        return {};
    if (const auto set = batch.events.setFact(LogAlarmFactName, m_alarm->toBytes()); !set)
        return set;
    return batch.log(contradictedEntry(*m_alarm, now));
}

Result<void> LogGuard::accept(LedgerWriter &writer, qint64 size, const QByteArray &root,
                              Instant now)
{
    const auto database = writer.database();
    if (!database)
        return propagate(database);
    const auto loaded = load(*database, now);
    if (!loaded && !m_isOther)
        return loaded;
    if (!m_checkpoints.canSignFor(m_logPublicKey))
        return fail(ErrorCode::Denied, u"log: without its key nothing can be accepted"_s);
    if (m_isOther) {
        if (const auto read = taken(m_checkpoints.load(*database, now), now); !read)
            return read;
    } else if (!m_alarm) {
        return fail(ErrorCode::NotFound, u"log: there is nothing to accept"_s);
    }
    if (m_unreadable)
        return fail(ErrorCode::Corrupt, u"log: its entries are not those that were hashed"_s);
    if (m_checkpoints.size() != size || m_checkpoints.root() != root)
        return fail(ErrorCode::Conflict,
                    u"%1:%2"_s.arg(m_checkpoints.size())
                        .arg(QString::fromLatin1(m_checkpoints.root().toHex())));
    return recordAcceptance(writer, std::max(now, m_memory.kept.at + Millis(1)));
}

Result<void> LogGuard::recordAcceptance(LedgerWriter &writer, Instant now)
{
    QHash<QString, qint64> counters;
    const auto written = writer.write([&](Batch &batch) -> Result<void> {
        const auto directory = batch.registry.directory();
        if (!directory)
            return propagate(directory);
        for (const Device &device : directory->devices()) {
            const auto chain = batch.registry.deviceChain(device.id);
            if (!chain)
                return propagate(chain);
            counters.insert(device.id, chain->counter);
        }
        const LedgerAcceptedFact fact{ .index = m_checkpoints.size() };
        if (const auto set = batch.events.setFact(LedgerAcceptedFactName, fact.toBytes()); !set)
            return set;
        if (const auto set = batch.events.setFact(LogAlarmFactName, "{}"); !set)
            return set;
        return batch.log(
            acceptedEntry(m_checkpoints.size(), m_checkpoints.root(), m_memory.kept, now));
    });
    if (!written)
        return propagate(written);
    const auto made = m_checkpoints.signNow(writer, m_ledgerId, now);
    if (!made)
        return propagate(made);
    // Last: after a crash before this the alarm is still there, and accepting is done again.
    return saveLogMemory(m_folder,
                         { .ledgerId = m_ledgerId,
                           .kept = made->value_or(Checkpoint()),
                           .by = {},
                           .acceptedAt = now,
                           .counters = counters });
}

} // namespace sallyport
