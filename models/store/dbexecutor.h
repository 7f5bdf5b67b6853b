// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/hintlistener.h"
#include "models/store/ledgeraddress.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace sallyport {

class HangWatch;

// Owns one thread and the one connection that lives in it. Jobs run in the order they were posted.
class DbExecutor
{
public:
    explicit DbExecutor(LedgerAddress address);
    // Closes the connection behind every pending job, then waits; a server that does not answer
    // within 2 s is cut off, and jobs that still wait fail. Only connecting cannot be cut short.
    ~DbExecutor();
    Q_DISABLE_COPY_MOVE(DbExecutor)

    // job: Result<T>(const QSqlDatabase &), called on the database thread. The connection opens at
    // the first job and again after a failure.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, const QSqlDatabase &>>
    {
        using R = std::invoke_result_t<Job, const QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QMetaObject::invokeMethod(m_worker.get(), [this, promise, job = std::move(job)] {
            R result = run<R>(job);
            if (!result && result.error().code == ErrorCode::Unavailable)
                disconnect();
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }

    // From the next time that the connection opens, heard() is called for each hint, on the
    // database thread. Before the first job; SQLite has no hints.
    void listen(Hint hint, std::function<void()> heard);

    // Lets go of what the connection only keeps to be quick, behind the jobs that were posted, and
    // calls then() on the database thread. Opens nothing for it.
    void rest(std::function<void()> then);

private:
    // The copy of the connection must be gone before disconnect().
    template <typename R, typename Job>
    R run(const Job &job)
    {
        const auto database = connection();
        if (!database)
            return R(tl::unexpected(database.error()));
        R result = job(*database);
        if (m_listener)
            m_listener->collect();
        return result;
    }
    // Database thread only. A connection that broke is opened anew by the next job.
    Result<QSqlDatabase> connection();
    void disconnect();
    void setWatch(std::shared_ptr<HangWatch> watch);

    const LedgerAddress m_address;
    const QString m_name;
    std::atomic<bool> m_isEnding = false; // nothing is opened any more
    QMutex m_watchMutex;
    std::shared_ptr<HangWatch> m_watch; // of the open connection
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::unique_ptr<HintListener> m_listener; // lives in the thread
};

} // namespace sallyport
