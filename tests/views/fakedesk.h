// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    };

    PersonRef viewer() const override { return person; }
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
    bool isShared() const override { return shared; }
    QFuture<Result<Invitation>> invite(const QString &login, bool again) override;
    QFuture<Result<QList<SettledDoubt>>> settleDoubts() override;
    QFuture<Result<QByteArray>> password(const QString &requestId) override;

    PersonRef person{ QStringLiteral("bettina"), QStringLiteral("Bettina Okafor") };
    QList<RequestItem> mine;
    QList<RequestItem> others;
    QList<RequestItem> decided;
    QList<RequestItem> own;
    Receipt answer{ .accepted = true };
    std::optional<Error> trouble; // every reading fails with it
    std::optional<Refusal> refusal; // of the preview
    std::optional<LogAlarmFact> alarm; // of the status
    QList<SettledDoubt> settled; // told once
    bool enforcerAlive = true;
    Health condition; // its status is that of status()
    bool silent = false; // no reading is ever answered
    int queuesAsked = 0;
    QList<Said> said;
    bool holdDetails = false; // details are answered by releaseDetails() only
    void releaseDetails();
    QList<Ask> filed;
    QList<PersonItem> team; // the registry; empty at first, so that nobody is an officer
    QList<PersonRef> objected; // to what waits, where it takes two to end it
    bool shared = true;
    QList<RegistryStatement> stated;
    QStringList invited;

private:
    template <typename T>
    QFuture<Result<T>> ready(const T &value);
    RequestItem find(const QString &requestId) const;

    RequestDetail makeDetail(const QString &requestId) const;

    Instant m_now;
    std::vector<std::pair<QString, std::shared_ptr<QPromise<Result<RequestDetail>>>>> m_held;
    std::vector<std::shared_ptr<void>> m_unanswered;
};

} // namespace sallyport
