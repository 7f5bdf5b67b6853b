// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/hands.h"
#include "models/store/dbexecutor.h"
#include "views/desk.h"

#include <atomic>
#include <memory>
#include <utility>

namespace sallyport {

// The threads of a console: reading never waits for a signature, nor for the log's verification.
struct LedgerThreads
{
    explicit LedgerThreads(LedgerAddress ledger)
        : address(std::move(ledger))
        , write(address)
        , read(address)
        , side(address)
    {
    }
    // What reads for minutes stops then; the threads wait for it.
    ~LedgerThreads() { isClosing = true; }
    Q_DISABLE_COPY_MOVE(LedgerThreads)

    const LedgerAddress address;
    std::atomic<bool> isClosing = false;
    LedgerCache known; // of the reading thread
    QSet<QByteArray> verified; // of the reading thread: what Reader::unverified() knows
    DbExecutor write; // goes last: what is read may leave something to write
    DbExecutor read;
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
    QFuture<Result<FoundRequests>> find(const RequestQuery &query, int limit,
                                        const std::optional<FindPlace> &from) override;
    QFuture<Result<RequestDensity>> density(const RequestQuery &query, DensityBy by,
                                            const QList<Instant> &starts) override;
    QFuture<Result<QueryWords>> queryWords() override;
    QFuture<Result<RequestDetail>> detail(const QString &requestId) override;
    QFuture<Result<QList<LoggedEvent>>> timeline(const QString &requestId, qint64 from) override;
    QFuture<Result<QList<AskOption>>> options() override;
    QFuture<Result<AskPreview>> preview(const Ask &ask) override;
    QFuture<Result<ConnectionHint>> connection(const Grant &grant) override;
    QFuture<Result<QList<PersonRef>>> people() override;
    QFuture<Result<QList<PersonItem>>> registry() override;
    QFuture<Result<PastedEnrolment>> judge(const QString &enrolmentText) override;
    QFuture<Result<LedgerStatus>> status() override;
    QFuture<Result<Health>> health() override;
    QFuture<Result<Safeguards>> safeguards() override;
    QFuture<Result<AuditReport>> verify(std::shared_ptr<VerificationRun> run) override;
    QFuture<Result<Trust>> trust() override;
    QFuture<Result<QStringList>> unverified(const QList<Request> &requests) override;
    QFuture<Result<PolicyHistory>> policies() override;
    QFuture<Result<PolicyContent>> policy(const QByteArray &digest,
                                          const QByteArray &before) override;
    QFuture<Result<WeighedPolicy>> weigh(const QString &policyFile) override;
    QFuture<Result<QList<Explanation>>> explain(const PolicyQuestion &question) override;
    QFuture<Result<SimulatedHistory>> simulate(const PolicyPointer &policy, Instant since,
                                               std::shared_ptr<SimulationRun> run) override;
    QFuture<Result<Receipt>> file(const Ask &ask, const QByteArray &policyDigest) override;
    QFuture<Result<Receipt>> say(IntentKind kind, const Displayed &seen,
                                 const TextBody &body) override;
    QFuture<Result<Receipt>> start(const Displayed &seen, bool onBehalf) override;
    QFuture<Result<KeptDrafts>> drafts() override;
    QFuture<Result<qsizetype>> keepDrafts(const QList<AskDraft> &drafts) override;
    QFuture<Result<KeptDrafts>> favourites() override;
    QFuture<Result<qsizetype>> keepFavourites(const QList<AskDraft> &favourites) override;
    QFuture<Result<Receipt>> state(const RegistryStatement &statement) override;
    QFuture<Result<Receipt>> propose(const WeighedPolicy &policy) override;
    QFuture<Result<Receipt>> govern(IntentKind kind, const WaitingPolicy &policy) override;
    bool isShared() const override { return m_threads.address.backend == Backend::Postgresql; }
    QFuture<Result<Invitation>> invite(const QString &login, bool again) override;
    QFuture<Result<QList<SettledDoubt>>> settleDoubts() override;
    QFuture<Result<QByteArray>> password(const QString &requestId) override;

private:
    // question(Reader), asked in the reading thread.
    template <typename Question>
    auto inquire(Question question)
    {
        return m_threads.read.run(
            [&known = m_threads.known, question](const QSqlDatabase &database) {
                return question(Reader(database, &known));
            });
    }

    LedgerThreads &m_threads;
    const PersonRef m_person;
    const std::shared_ptr<Hands> m_hands;
    const Clock &m_clock;
};

} // namespace sallyport
