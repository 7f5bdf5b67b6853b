// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dbexecutor.h"

#include "models/store/database.h"
#include "models/store/hangwatch.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int PatienceMs = 2000;

} // namespace

DbExecutor::DbExecutor(LedgerAddress address)
    : m_address(std::move(address))
    , m_name(u"executor-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"sallyport-db"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DbExecutor::~DbExecutor()
{
    // Behind every job that was posted, and in the thread that owns the connection.
    QSemaphore closed;
    QMetaObject::invokeMethod(m_worker.get(), [this, &closed] {
        disconnect();
        m_listener.reset();
        closed.release();
    });
    if (!closed.tryAcquire(1, PatienceMs)) {
        m_isEnding = true;
        setWatch(nullptr);
        closed.acquire();
    }
    m_thread.quit();
    m_thread.wait();
}

Result<QSqlDatabase> DbExecutor::connection()
{
    // A removed file stays readable to whoever has it open, and would be shown as it was for ever.
    if (m_address.backend == Backend::Sqlite && !QFileInfo::exists(m_address.path))
        disconnect();
    if (QSqlDatabase::contains(m_name)) {
        const QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (database.isOpen())
            return database;
    }
    disconnect();
    if (m_isEnding)
        return fail(ErrorCode::Unavailable, u"open: the program ends"_s);
    auto opened = openLedger(m_address, m_name);
    if (opened)
        setWatch(watchOf(m_name));
    if (opened && m_listener)
        m_listener->attach(*opened);
    return opened;
}

void DbExecutor::setWatch(std::shared_ptr<HangWatch> watch)
{
    const QMutexLocker held(&m_watchMutex);
    const auto before = std::exchange(m_watch, std::move(watch));
    const auto &current = m_watch ? m_watch : before;
    if (m_isEnding && current)
        current->cut();
}

void DbExecutor::listen(Hint hint, std::function<void()> heard)
{
    m_listener = std::make_unique<HintListener>(hint, std::move(heard));
    m_listener->moveToThread(&m_thread);
}

void DbExecutor::rest(std::function<void()> then)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, then = std::move(then)] {
        if (QSqlDatabase::contains(m_name)) {
            if (const auto database = QSqlDatabase::database(m_name, false); database.isOpen())
                static_cast<void>(restConnection(database)); // what it keeps does no harm
        }
        then();
    });
}

void DbExecutor::disconnect()
{
    setWatch(nullptr);
    if (m_listener)
        m_listener->detach();
    if (QSqlDatabase::contains(m_name))
        closeLedger(m_name);
}

} // namespace sallyport
