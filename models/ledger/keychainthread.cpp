// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/keychainthread.h"

namespace sallyport {

KeychainThread &KeychainThread::shared()
{
    static KeychainThread thread;
    return thread;
}

KeychainThread::KeychainThread()
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

KeychainThread::~KeychainThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace sallyport
