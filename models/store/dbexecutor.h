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
            const auto database = connection();
            promise->addResult(database ? job(*database) : R(tl::unexpected(database.error())));
            promise->finish();
        });
        return promise->future();
    }

private:
    Result<QSqlDatabase> connection(); // database thread only

    const LedgerAddress m_address;
    const QString m_name;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace sallyport
