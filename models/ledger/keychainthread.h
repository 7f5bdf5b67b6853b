// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace sallyport {

// The thread in which whatever needs an event loop talks to the keychain. QtKeychain queues its
// jobs in the thread that made the first one, so that thread must stay and nobody may block it:
// callers post work, and wait in their own thread.
class KeychainThread
{
public:
    static KeychainThread &shared();
    Q_DISABLE_COPY_MOVE(KeychainThread)

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
    }

private:
    KeychainThread();
    ~KeychainThread();

    QThread m_thread;
    QObject m_worker;
};

} // namespace sallyport
