// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hangwatch.h"

#include "models/store/postgresqlwire.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <unordered_map>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr unsigned long LookEveryMs = 250;

std::unordered_map<QString, std::shared_ptr<HangWatch>> &watchesHere()
{
    thread_local std::unordered_map<QString, std::shared_ptr<HangWatch>> all;
    return all;
}

qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

// Lives as long as there is a connection to look after.
class HangWatcher
{
public:
    static std::shared_ptr<HangWatcher> shared()
    {
        static QMutex mutex;
        static std::weak_ptr<HangWatcher> known;
        const QMutexLocker held(&mutex);
        auto watcher = known.lock();
        if (!watcher) {
            watcher = std::make_shared<HangWatcher>();
            known = watcher;
        }
        return watcher;
    }

    HangWatcher() : m_thread(QThread::create([this] { run(); }))
    {
        m_thread->setObjectName(u"sallyport-watch"_s);
        m_thread->start();
    }

    ~HangWatcher()
    {
        {
            const QMutexLocker held(&m_mutex);
            m_isEnding = true;
            m_end.wakeAll();
        }
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(HangWatcher)

    void add(HangWatch *watch)
    {
        const QMutexLocker held(&m_mutex);
        m_watches.append(watch);
    }

    void remove(HangWatch *watch)
    {
        const QMutexLocker held(&m_mutex);
        m_watches.removeOne(watch);
    }

private:
    void run()
    {
        const QMutexLocker held(&m_mutex);
        while (!m_isEnding) {
            for (HangWatch *const watch : std::as_const(m_watches))
                watch->look(monotonicMs());
            m_end.wait(&m_mutex, LookEveryMs);
        }
    }

    QMutex m_mutex;
    QWaitCondition m_end;
    QList<HangWatch *> m_watches;
    bool m_isEnding = false;
    const std::unique_ptr<QThread> m_thread;
};

HangWatch::HangWatch(int socket) : m_socket(socket), m_watcher(HangWatcher::shared())
{
    m_watcher->add(this);
}

HangWatch::~HangWatch()
{
    m_watcher->remove(this);
    ::close(m_socket);
}

void HangWatch::cut() const
{
    ::shutdown(m_socket, SHUT_RDWR);
}

void HangWatch::look(qint64 now)
{
    const qint64 since = m_since;
    if (since >= 0 && now - since > m_limit)
        cut();
}

HangWatch::Wait::Wait(std::shared_ptr<HangWatch> watch) : m_watch(std::move(watch))
{
    qint64 nobody = -1;
    m_isOuter = m_watch && m_watch->m_since.compare_exchange_strong(nobody, monotonicMs());
}

HangWatch::Wait::~Wait()
{
    if (m_isOuter)
        m_watch->m_since = -1;
}

void watchConnection(const QSqlDatabase &database)
{
    const int socket = socketOf(database);
    if (socket >= 0)
        watchesHere().insert_or_assign(database.connectionName(),
                                       std::make_shared<HangWatch>(socket));
}

void unwatchConnection(const QString &name)
{
    watchesHere().erase(name);
}

std::shared_ptr<HangWatch> watchOf(const QString &name)
{
    const auto &all = watchesHere();
    const auto found = all.find(name);
    return found == all.cend() ? nullptr : found->second;
}

} // namespace sallyport
