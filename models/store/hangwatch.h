// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <memory>

namespace sallyport {

// Cuts the socket of one connection when its server accepts and does not answer: keepalives do not
// help, since the machine still acknowledges. The waiting call then fails at once, as it does when
// a server goes away. A thread for the whole process looks after all of them.
class HangWatch
{
public:
    // Longer than a server may take for a statement (connection_open.sql), or it would never be
    // the server that says why.
    static constexpr Millis UsualLimit{ 10'000 };

    explicit HangWatch(int socket); // a descriptor of its own, closed at the end
    ~HangWatch();
    Q_DISABLE_COPY_MOVE(HangWatch)

    void setLimit(Millis limit) { m_limit = limit.count(); }
    // Whatever is under way; any thread.
    void cut() const;

    // A call that waits for the server, for as long as this lives. watch may be null.
    class Wait
    {
    public:
        explicit Wait(std::shared_ptr<HangWatch> watch);
        ~Wait();
        Q_DISABLE_COPY_MOVE(Wait)

    private:
        const std::shared_ptr<HangWatch> m_watch;
        bool m_isOuter = false;
    };

private:
    friend class HangWatcher;
    void look(qint64 now);

    const int m_socket;
    std::atomic<qint64> m_limit = UsualLimit.count();
    std::atomic<qint64> m_since = -1; // ms of the monotonic clock; -1: nobody waits
    std::shared_ptr<class HangWatcher> m_watcher;
};

// Of the connections of this thread, by name. Null for a backend without a server.
void watchConnection(const QSqlDatabase &database);
void unwatchConnection(const QString &name);
std::shared_ptr<HangWatch> watchOf(const QString &name);

} // namespace sallyport
