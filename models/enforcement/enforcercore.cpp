// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/enforcercore.h"

#include "models/enforcement/logentries.h"
#include "models/enforcement/logging.h"
#include "models/enforcement/openinggrade.h"
#include "models/enforcement/policychange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

Enforcer::Core::Core(EnforcerSetup setup, const Clock &clock,
                     std::unique_ptr<TargetExecutor> executor)
    : m_setup(std::move(setup))
    , m_time(clock)
    , m_delays(m_time)
    , m_leadership(enforcerName(), m_setup.ledger.backend == Backend::Sqlite, m_time)
    , m_bell(m_setup.ledger)
    , m_writer(m_setup.ledger, [this] { m_bell.ring(); })
    , m_memory(clock.bootId())
    , m_journal(m_setup.stateFolder, m_setup.ledger.toString())
    , m_spool(m_setup.stateFolder)
    , m_emergency(m_spool, m_time, m_memory.queue)
    , m_orphans(m_setup.stateFolder, m_time, m_memory.queue)
    , m_rounds(m_setup.targets, m_setup.stateFolder, m_setup.logKey, m_time)
    , m_executor(std::move(executor))
{
}

Enforcer::Core::~Core() = default;

Result<void> Enforcer::Core::start()
{
    auto lock = LedgerLock::asEnforcer(m_setup.ledger, m_setup.stateFolder);
    if (!lock)
        return propagate(lock);
    m_lock = std::move(*lock);
    m_spool.load();
    const auto journalled = m_journal.load();
    if (!journalled)
        qCCritical(logEnforcer, "The journal is unreadable; grants are known from the ledger only");
    m_journalled = journalled.value_or(QList<Grant>());
    auto loaded = lead();
    if (loaded && m_leadership.leads())
        loaded = load();
    if (!loaded) {
        const auto code = loaded.error().code;
        const bool passing = code == ErrorCode::Locked || code == ErrorCode::Full
            || code == ErrorCode::Unavailable;
        if (!passing && m_journalled.isEmpty()) {
            m_lock.reset();
            return loaded;
        }
        m_memory.loadGrants(m_journalled);
        m_emergency.resume(m_memory.live);
        ledgerFailed(loaded.error());
    }
    return {};
}

Result<void> Enforcer::Core::load()
{
    const auto database = m_writer.database();
    if (!database)
        return propagate(database);
    // First: of another ledger than the one that was served here nothing is taken into memory.
    if (const auto loaded = m_rounds.log().load(*database, m_time.now()); !loaded)
        return loaded;
    if (const auto loaded = m_memory.load(*database); !loaded)
        return loaded;
    if (const auto loaded = m_rounds.load(*database, m_memory.registry.ledgerId); !loaded)
        return loaded;
    if (const auto found = m_orphans.find(*database, m_journalled); !found)
        return found;
    if (const auto announced = announce(); !announced)
        return announced;
    m_loaded = true;
    return {};
}

Result<void> Enforcer::Core::announce()
{
    const auto written = m_writer.write([&](Batch &batch) -> Result<void> {
        for (auto it = m_setup.addresses.cbegin(); it != m_setup.addresses.cend(); ++it) {
            const auto set
                = batch.events.setFact(targetAddressFactName(it.key()), it.value().toBytes());
            if (!set)
                return set;
        }
        if (const auto logged = batch.log(startedEntry(m_time.now())); !logged)
            return logged;
        return m_orphans.announce(batch);
    });
    return written ? Result<void>() : propagate(written);
}

StepReport Enforcer::Core::step()
{
    StepReport report;
    if (!m_executor)
        return report; // stopped
    collect(report);
    if (!m_outage || m_time.boot() >= m_retryAt) {
        auto done = lead();
        if (done && m_leadership.leads())
            done = serve(report);
        else if (done)
            done = lookOn();
        if (done)
            ledgerWorks();
        else
            ledgerFailed(done.error());
    }
    report.leads = m_leadership.leads();
    if (m_outage || !report.leads || !m_emergency.isEmpty())
        endWithoutLedger(report);
    submit(m_orphans.due(), report);
    report.ledger = m_outage;
    return report;
}

void Enforcer::Core::collect(StepReport &report)
{
    const auto answers = m_executor->take();
    report.answers = int(answers.size());
    for (const TargetAnswer &answer : answers) {
        const auto *operation = std::get_if<OperationAnswer>(&answer.what);
        if (!operation) {
            m_seen.append(answer);
            continue;
        }
        m_memory.queue.setAnswered(operation->operation.grantId);
        if (!operation->result.ok)
            qCWarning(logTarget, "%s: a call failed (%s), try %d", qUtf8Printable(answer.target),
                      qUtf8Printable(operation->result.error), operation->result.attempt);
        if (m_orphans.take(*operation))
            continue;
        const bool known = m_memory.live.ofGrant(operation->operation.grantId) != nullptr;
        const auto next = known ? std::nullopt : Reconciler::followUp(answer.target, *operation);
        if (next)
            submit({ *next }, report);
        else
            m_answers.append(*operation);
    }
}

Result<bool> Enforcer::Core::hasNews()
{
    if (!m_answers.isEmpty() || !m_spool.isEmpty()
        || !m_memory.live.due(m_time.now(), m_time.boot()).isEmpty()
        || m_delays.due(m_memory.registry.directory))
        return true;
    const auto database = m_writer.database();
    if (!database)
        return propagate(database);
    const auto waiting = MailboxRepository(*database).unprocessed(1);
    if (!waiting)
        return propagate(waiting);
    return !waiting->isEmpty();
}

Result<Changes> Enforcer::Core::writeNews(News &news, const QStringList &due)
{
    return m_writer.write([&](Batch &batch) -> Result<void> {
        news.cache = m_memory.registry; // a second try of the same transaction starts afresh
        Progress progress(batch, news.cache, m_memory.queue, m_time);
        if (const auto done = progress.replay(m_spool.entries()); !done)
            return done;
        if (const auto done = progress.settleAll(m_answers); !done)
            return done;
        if (const auto done = enactDuePolicies(batch, news.cache, m_delays, m_time.now()); !done)
            return done;
        if (const auto done = progress.elapseAll(due); !done)
            return done;
        Intake intake(batch, news.cache, m_rounds.log(), m_unsealer, m_time.now());
        const auto rows = intake.run();
        if (!rows)
            return propagate(rows);
        news.taken = *rows;
        news.proof = intake.proof();
        return {};
    });
}

Result<void> Enforcer::Core::takeIn(StepReport &report)
{
    const auto news = hasNews();
    if (!news || !*news)
        return news ? Result<void>() : propagate(news);
    // Only what is committed may be compared with, so it is read before the transaction.
    const auto database = m_writer.database();
    const auto read
        = database ? m_rounds.log().readOn(*database, m_time.now()) : propagate(database);
    if (!read)
        return read;
    News found;
    const auto changes = writeNews(found, m_memory.live.due(m_time.now(), m_time.boot()));
    if (!changes) {
        m_unsealer.forget();
        return propagate(changes);
    }
    report.intents = found.taken;
    if (found.proof)
        m_rounds.accuse(found.proof->checkpoint, found.proof->person);
    m_memory.registry = std::move(found.cache);
    m_memory.apply(*changes);
    keepFailed(changes->failed);
    keepExtensions();
    m_answers.clear();
    return {};
}

// What could not be written for one grant must not hold up the others, nor its own ending.
void Enforcer::Core::keepFailed(const QStringList &keys)
{
    m_emergency.clear();
    QSet<QString> grants;
    for (const Grant &grant : m_memory.live.grants()) {
        if (!keys.contains(Progress::keyOfGrant(grant.id))
            && !keys.contains(Progress::keyOfRequest(grant.requestId)))
            continue;
        qCCritical(logLedger, "The row of grant %s cannot be written; it is ended without it",
                   qUtf8Printable(grant.id));
        grants.insert(grant.id);
        m_memory.live.postpone(grant.requestId, m_time.now() + Millis(1000));
    }
    if (!m_spool.isEmpty())
        m_spool.clear(grants);
    for (const QString &id : std::as_const(grants))
        m_emergency.adopt(*m_memory.live.ofGrant(id));
    for (const OperationAnswer &answer : std::as_const(m_answers)) {
        if (grants.contains(answer.result.grantId))
            m_emergency.take(answer, m_memory.live);
    }
}

Result<void> Enforcer::Core::dispatch(StepReport &report)
{
    Dispatcher dispatcher(
        m_memory.queue, m_time, QString::fromLatin1(m_memory.registry.ledgerId.toHex()),
        m_leadership.epoch(),
        [this](const QString &target) { return mayOpen() && m_rounds.mayOpen(target); });
    dispatcher.setDemands([this](Batch &batch, const Request &request) {
        return gradeFor(batch, m_memory.registry, request);
    });
    if (dispatcher.ready().isEmpty())
        return {};
    QList<TargetWork> works;
    const auto changes = m_writer.write([&](Batch &batch) -> Result<void> {
        auto prepared = dispatcher.prepare(batch);
        if (!prepared)
            return propagate(prepared);
        works = std::move(*prepared);
        return {};
    });
    if (!changes) {
        submit(dispatcher.endingsOnly(), report);
        return propagate(changes);
    }
    m_memory.apply(*changes);
    journalThenSubmit(std::move(works), report);
    return {};
}

Result<void> Enforcer::Core::look(StepReport &report)
{
    for (const TargetAnswer &answer : std::exchange(m_seen, {})) {
        const auto works = m_rounds.take(answer, m_writer, m_memory);
        if (!works)
            return propagate(works);
        submit(*works, report);
    }
    submit(m_rounds.due(m_memory.live), report);
    if (const auto reported = m_orphans.report(m_writer); !reported)
        return reported;
    return m_rounds.keepUp(m_writer);
}

void Enforcer::Core::submit(const QList<TargetWork> &works, StepReport &report)
{
    for (const TargetWork &work : works) {
        if (const auto *operation = std::get_if<OperationWork>(&work.what)) {
            if (m_memory.queue.isUnderWay(operation->operation.grantId))
                continue;
            m_memory.queue.setUnderWay(operation->operation.grantId);
        }
        m_executor->submit(work);
        ++report.submitted;
    }
}

} // namespace sallyport
