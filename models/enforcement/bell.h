// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dbexecutor.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sallyport {

// Tells consoles that the ledger changed, and hears from them that an intent waits. Has a thread
// and a connection of its own: a server that does not take the hint holds up nothing.
// With SQLite it does nothing; consoles see a file change by themselves.
class Bell
{
public:
    explicit Bell(const LedgerAddress &ledger);
    ~Bell();
    Q_DISABLE_COPY_MOVE(Bell)

    // Returns at once. Rings that follow while one is under way are one ring after it.
    void ring();
    // heard: called in any thread. Before the first ring.
    void setHeard(std::function<void()> heard);

private:
    void tell();

    std::atomic<bool> m_wanted = false;
    bool m_isFailing = false; // its thread only: said once a spell
    std::unique_ptr<DbExecutor> m_executor; // last: its jobs use the others
};

} // namespace sallyport
