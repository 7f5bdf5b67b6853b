// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/restarts.h"

#include "models/store/database.h"
#include "models/store/mailboxrepository.h"
#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/load.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

namespace {

constexpr int PatienceMs = 60'000;
constexpr int LookMs = 5;
constexpr int LoadedMs = 300; // how long the load runs before the next crash

// Sends one intent as soon as the server lets it, and waits for its answer.
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
    return fail(ErrorCode::Unavailable, u"restarts: no answer after a restart"_s);
}

Result<void> count(const LedgerAddress &address, const Load &load, Restarts &found)
{
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
    return {};
}

} // namespace

Result<Restarts> restartUnderLoad(LedgerServer &server, const QString &enforcer, int times)
{
    Crowd crowd(server, 2); // one is the load, the other asks whether the work goes on
    if (const auto made = crowd.make(); !made)
        return propagate(made);
    const auto loading = crowd.login(0);
    const auto asking = crowd.login(1);
    const auto config = crowd.configure(u"enforcer"_s);
    if (!loading || !asking || !config)
        return fail(ErrorCode::Unavailable, u"restarts: no logins"_s);
    EnforcerProgram program(enforcer, *config);
    if (!program.start())
        return fail(ErrorCode::Unavailable, u"restarts: no enforcer"_s);
    if (const auto served = haveAnswered(*asking, crowd.next(1)); !served)
        return propagate(served);
    Load load(*loading, [&crowd] { return crowd.next(0); });
    load.begin();
    Restarts found;
    QSemaphore pause;
    for (int i = 0; i < times; ++i) {
        pause.tryAcquire(1, LoadedMs);
        if (const auto back = server.cluster().restart(); !back)
            return propagate(back);
        QElapsedTimer since;
        since.start();
        if (const auto served = haveAnswered(*asking, crowd.next(1)); !served)
            return propagate(served);
        found.resumedMs.push_back(double(since.elapsed()));
    }
    load.end();
    // Intents are taken in by their order, so behind this one's answer all the others are.
    if (const auto served = haveAnswered(*asking, crowd.next(1)); !served)
        return propagate(served);
    const auto counted = count(crowd.administrator(), load, found);
    return counted ? Result<Restarts>(found) : propagate(counted);
}

} // namespace sallyport::test
