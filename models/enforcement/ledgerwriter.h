// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/store/database.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

// The enforcer's one connection. Opens it when needed and again after a failure; every write of the
// enforcer is one call of write().
class LedgerWriter
{
public:
    // committed: called after each write, when nothing can fail it any more.
    explicit LedgerWriter(LedgerAddress address, std::function<void()> committed = {});
    ~LedgerWriter();
    Q_DISABLE_COPY_MOVE(LedgerWriter)

    // The open connection; opened now, and brought to the newest schema, when there is none.
    Result<QSqlDatabase> database();

    // How often it was opened so far.
    int openings() const { return m_openings; }

    // From now on every write holds this lease; without it nothing is written
    // (leaseLost).
    void setFence(const QString &owner, qint64 epoch);
    // Told from a server's refusal, which is Denied as well but no reason to stand by.
    static Error leaseLost();

    // Runs act in one transaction. What cannot be written together is written singly in the next
    // try; an item that spoils that without the ledger being out of reach is then skipped, so that
    // one bad row never holds up the others.
    Result<Changes> write(const std::function<Result<void>(Batch &)> &act);

    // After an error outside of write(): a connection that broke is opened anew by the next call.
    void forget(const Error &error);

    // True for what passes by itself or with more room: no fault of the item that was written.
    static bool isOutage(const Error &error);

private:
    struct Try
    {
        QSet<QString> skipped;
        Batch::Manner manner = Batch::Manner::Together;
        QString culprit;
        bool hasGathered = false;
    };
    Result<Changes> tryOnce(const std::function<Result<void>(Batch &)> &act, Try &attempt);
    Result<void> prepare();
    void close();

    const LedgerAddress m_address;
    const QString m_name;
    const std::function<void()> m_committed;
    std::optional<QSqlDatabase> m_database;
    int m_openings = 0;
    QString m_owner;
    qint64 m_epoch = 0;
};

} // namespace sallyport
