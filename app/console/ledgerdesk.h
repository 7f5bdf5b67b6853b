// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/hands.h"
#include "models/store/dbexecutor.h"
#include "views/desk.h"

#include <memory>
#include <utility>

namespace sallyport {

// The threads of a console: reading never waits for a signature, nor for the log's verification.
struct LedgerThreads
{
    explicit LedgerThreads(LedgerAddress ledger)
        : address(std::move(ledger))
        , read(address)
        , write(address)
        , side(address)
    {
    }

    const LedgerAddress address;
    DbExecutor read;
    DbExecutor write;
    DbExecutor side;
};

// The desk of one person at a real ledger.
class LedgerDesk : public Desk
{
public:
    LedgerDesk(LedgerThreads &threads, PersonRef person, std::shared_ptr<Hands> hands,
               const Clock &clock);

    PersonRef viewer() const override { return m_person; }
    QFuture<Result<QList<RequestItem>>> queue(QueueKind kind) override;
    QFuture<Result<QList<RequestItem>>> access() override;
    QFuture<Result<QList<RequestItem>>> requests(const RequestFilter &filter) override;
    QFuture<Result<RequestDetail>> detail(const QString &requestId) override;
    QFuture<Result<QList<LoggedEvent>>> timeline(const QString &requestId, qint64 from) override;
    QFuture<Result<QList<AskOption>>> options() override;
    QFuture<Result<AskPreview>> preview(const Ask &ask) override;
    QFuture<Result<ConnectionHint>> connection(const Grant &grant) override;
    QFuture<Result<QList<PersonRef>>> people() override;
    QFuture<Result<QList<PersonItem>>> registry() override;
    QFuture<Result<LedgerStatus>> status() override;
    QFuture<Result<Health>> health() override;
    QFuture<Result<AuditReport>> verify() override;
    QFuture<Result<Receipt>> file(const Ask &ask, const QByteArray &policyDigest) override;
    QFuture<Result<Receipt>> say(IntentKind kind, const Displayed &seen,
                                 const QString &text) override;
    QFuture<Result<Receipt>> state(const RegistryStatement &statement) override;
    bool isShared() const override { return m_threads.address.backend == Backend::Postgresql; }
    QFuture<Result<Invitation>> invite(const QString &login, bool again) override;
    QFuture<Result<QList<SettledDoubt>>> settleDoubts() override;
    QFuture<Result<QByteArray>> password(const QString &requestId) override;

private:
    LedgerThreads &m_threads;
    const PersonRef m_person;
    const std::shared_ptr<Hands> m_hands;
    const Clock &m_clock;
};

} // namespace sallyport
