// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dbexecutor.h"

#include "models/store/database.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

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
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            disconnect();
            m_listener.reset();
        },
        Qt::BlockingQueuedConnection);
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
    auto opened = openLedger(m_address, m_name);
    if (opened && m_listener)
        m_listener->attach(*opened);
    return opened;
}

void DbExecutor::listen(Hint hint, std::function<void()> heard)
{
    m_listener = std::make_unique<HintListener>(hint, std::move(heard));
    m_listener->moveToThread(&m_thread);
}

void DbExecutor::disconnect()
{
    if (m_listener)
        m_listener->detach();
    if (QSqlDatabase::contains(m_name))
        closeLedger(m_name);
}

} // namespace sallyport
