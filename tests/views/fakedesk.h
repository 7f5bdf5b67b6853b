// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/policysamples.h"
#include "tests/views/samples.h"
#include "views/desk.h"

#include <QList>
#include <QPromise>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sallyport {

// A desk whose answers are at hand at once: what the pages are tested against. It keeps what was
// said to it.
class FakeDesk : public Desk
{
public:
    explicit FakeDesk(Instant now);

    struct Said
    {
        IntentKind kind;
        Displayed seen;
        QString text;
        Millis atMost{ 0 };
        Instant notBefore{};
    };

    PersonRef viewer() const override { return person; }
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
    QFuture<Result<Safeguards>> safeguards() override { return ready(guards); }
    QFuture<Result<AuditReport>> verify(std::shared_ptr<VerificationRun> run) override;
    QFuture<Result<Trust>> trust() override { return ready(trusted); }
    QFuture<Result<QStringList>> unverified(const QList<Request> &) override
    {
        return ready(forged);
    }
    QFuture<Result<PolicyHistory>> policies() override;
    QFuture<Result<PolicyContent>> policy(const QByteArray &digest,
                                          const QByteArray &before) override;
    QFuture<Result<WeighedPolicy>> weigh(const QString &policyFile) override;
    QFuture<Result<QList<Explanation>>> explain(const PolicyQuestion &question) override;
    // Answered by finishRun() only.
    QFuture<Result<SimulatedHistory>> simulate(const PolicyPointer &policy, Instant since,
                                               std::shared_ptr<SimulationRun> run) override;
    QFuture<Result<Receipt>> propose(const WeighedPolicy &policy) override;
    QFuture<Result<Receipt>> govern(IntentKind kind, const WaitingPolicy &policy) override;
    QFuture<Result<Receipt>> file(const Ask &ask, const QByteArray &policyDigest) override;
    QFuture<Result<Receipt>> say(IntentKind kind, const Displayed &seen,
                                 const TextBody &body) override;
    QFuture<Result<Receipt>> start(const Displayed &seen, bool onBehalf) override;
    QFuture<Result<Receipt>> state(const RegistryStatement &statement) override;
    QFuture<Result<KeptDrafts>> drafts() override;
    QFuture<Result<qsizetype>> keepDrafts(const QList<AskDraft> &drafts) override;
    QFuture<Result<KeptDrafts>> favourites() override;
    QFuture<Result<qsizetype>> keepFavourites(const QList<AskDraft> &favourites) override;
    bool isShared() const override { return shared; }
    QFuture<Result<Invitation>> invite(const QString &login, bool again) override;
    QFuture<Result<QList<SettledDoubt>>> settleDoubts() override;
    QFuture<Result<QByteArray>> password(const QString &requestId) override;

    PersonRef person{ QStringLiteral("bettina"), QStringLiteral("Bettina Okafor") };
    QList<RequestItem> mine;
    QList<RequestItem> others;
    QList<RequestItem> decided;
    QList<RequestItem> own;
    QList<RequestItem> reviews;
    QList<bool> startedOnBehalf; // beside what was said
    AskOption extra; // offered as well when it has a rule
    StartTerms terms; // of every detail and preview
    EndTerms ends; // the same
    RequesterPast past; // of every detail
    RuleTerms rule; // the same
    Receipt answer{ .accepted = true };
    KeptDrafts kept;
    KeptDrafts keptFavourites;
    QByteArray zone; // of the target, in previews
    QList<Whereabouts> around; // of who is asked, in previews
    QMap<QString, Receipt> answers; // to what is about this request, or files this profile
    std::optional<Error> trouble; // every reading fails with it
    std::optional<Refusal> refusal; // of the preview
    std::optional<LogAlarmFact> alarm; // of the status
    Trust trusted;
    std::shared_ptr<VerificationRun> verification; // the last one
    QStringList forged; // ids that nobody is found to have signed
    Safeguards guards; // its freeze is that of the status
    QList<SettledDoubt> settled; // told once
    bool enforcerAlive = true;
    Health condition; // its status is that of status()
    bool silent = false; // no reading is ever answered
    int queuesAsked = 0;
    QList<std::pair<RequestQuery, std::optional<FindPlace>>> finds; // that were asked for
    // What density() counts for whom or what in the first part, and 1 in the last.
    QList<std::pair<QString, int>> crowded;
    bool everyPart = false; // and something in each part between, as in life
    QList<std::pair<DensityBy, QList<Instant>>> counted; // what was asked for
    std::optional<QueryMistake> queryMistake; // the answer to them
    QList<FindPlace> placesToGoOn; // of the next answers, one each
    QList<Said> said;
    bool holdDetails = false; // details are answered by releaseDetails() only
    void releaseDetails();
    QList<Ask> filed;
    QList<PersonItem> team; // the registry; empty at first, so that nobody is an officer
    QList<StageItem> moreStages; // behind those of every request
    QList<PersonRef> objected; // to what waits, where it takes two to end it
    QStringList judged; // enrolment texts
    PastedEnrolment pasted; // the answer
    bool shared = true;
    QList<RegistryStatement> stated;
    QStringList invited;
    FakePolicies law;
    static QByteArray digestOf(const QByteArray &policy);
    void finishRun();

private:
    template <typename T>
    QFuture<Result<T>> ready(const T &value)
    {
        if (silent) {
            const auto promise = std::make_shared<QPromise<Result<T>>>();
            promise->start();
            m_unanswered.push_back(promise);
            return promise->future();
        }
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(trouble ? Result<T>(tl::unexpected(*trouble)) : Result<T>(value));
        promise.finish();
        return promise.future();
    }
    RequestItem find(const QString &requestId) const;

    RequestDetail makeDetail(const QString &requestId) const;

    Instant m_now;
    std::vector<std::pair<QString, std::shared_ptr<QPromise<Result<RequestDetail>>>>> m_held;
    std::vector<std::shared_ptr<void>> m_unanswered;
};

} // namespace sallyport
