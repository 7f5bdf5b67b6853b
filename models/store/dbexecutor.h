// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/ledgeraddress.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <memory>
#include <type_traits>

namespace sallyport {

// Owns one thread and the one connection that lives in it. Jobs run in the order they were posted.
class DbExecutor
{
public:
    explicit DbExecutor(LedgerAddress address);
    ~DbExecutor(); // closes the connection behind every pending job, then waits
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

private:
    // The copy of the connection must be gone before disconnect().
    template <typename R, typename Job>
    R run(const Job &job)
    {
        const auto database = connection();
        return database ? job(*database) : R(tl::unexpected(database.error()));
    }
    // Database thread only. A connection that broke is opened anew by the next job.
    Result<QSqlDatabase> connection();
    void disconnect();

    const LedgerAddress m_address;
    const QString m_name;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace sallyport
