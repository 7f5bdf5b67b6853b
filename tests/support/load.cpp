// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/load.h"

#include "models/store/database.h"
#include "models/store/mailboxrepository.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QSemaphore>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

namespace {

constexpr int RetryMs = 20;
// So that the mailbox does not fill while nobody takes anything out of it.
constexpr qsizetype FarBehind = 500;
constexpr int PatienceMs = 60'000;
constexpr int LookMs = 5;

} // namespace

Load::Load(LedgerAddress login, std::function<Envelope()> next)
    : m_login(std::move(login))
    , m_next(std::move(next))
{
}

void Load::begin()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void Load::end()
{
    m_ends = true;
    if (m_thread)
        m_thread->wait();
}

QList<QByteArray> Load::acknowledged() const
{
    const QMutexLocker locked(&m_mutex);
    return m_acknowledged;
}

QSet<QByteArray> Load::answered() const
{
    const QMutexLocker locked(&m_mutex);
    return m_answered;
}

void Load::run()
{
    QSemaphore pause;
    while (!m_ends) {
        work();
        if (m_ends)
            break;
        ++m_breaks;
        pause.tryAcquire(1, RetryMs);
    }
}

void Load::work()
{
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(m_login, connection.name());
    if (!database)
        return;
    MailboxRepository mailbox(*database);
    QSemaphore pause;
    while (!m_ends) {
        const qsizetype ahead = acknowledged().size() - answered().size();
        if (ahead > 0) {
            const QByteArray first = acknowledged().at(answered().size());
            const auto receipt = mailbox.receipt(first);
            if (!receipt)
                return;
            const QMutexLocker locked(&m_mutex);
            if (*receipt)
                m_answered.insert(first);
        }
        if (ahead > FarBehind) {
            pause.tryAcquire(1, RetryMs);
            continue;
        }
        if (m_pending.payload.isEmpty())
            m_pending = m_next();
        if (!mailbox.append(m_pending))
            return;
        const QMutexLocker locked(&m_mutex);
        m_acknowledged.append(sha256(m_pending.payload));
        m_pending = {};
    }
}

Result<Tally> tally(const LedgerAddress &address, const Load &load)
{
    Tally found;
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(address, connection.name());
    if (!database)
        return propagate(database);
    MailboxRepository mailbox(*database);
    const QList<QByteArray> acknowledged = load.acknowledged();
    const QSet<QByteArray> answered = load.answered();
    for (const QByteArray &digest : acknowledged) {
        const auto receipt = mailbox.receipt(digest);
        if (!receipt)
            return propagate(receipt);
        const bool accepted = *receipt && (*receipt)->accepted;
        found.lost += accepted ? 0 : 1;
        found.changed += answered.contains(digest) && !*receipt ? 1 : 0;
    }
    found.acknowledged = int(acknowledged.size());
    found.breaks = load.breaks();
    return found;
}

Result<void> haveAnswered(const LedgerAddress &login, const Envelope &envelope)
{
    const QDeadlineTimer deadline(PatienceMs);
    QSemaphore pause;
    while (!deadline.hasExpired()) {
        const ScopedConnection connection(QUuid::createUuid().toString());
        const auto database = openLedger(login, connection.name());
        bool works = database.has_value();
        while (works && !deadline.hasExpired()) {
            MailboxRepository mailbox(*database);
            const auto sent = mailbox.append(envelope);
            const auto receipt = mailbox.receipt(sha256(envelope.payload));
            works = sent && receipt;
            if (works && *receipt)
                return {};
            pause.tryAcquire(1, LookMs);
        }
        pause.tryAcquire(1, LookMs);
    }
    return fail(ErrorCode::Unavailable, u"load: no answer"_s);
}

} // namespace sallyport::test
