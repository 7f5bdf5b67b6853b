// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/conversation.h"
#include "app/demonstration/demotarget.h"
#include "app/demonstration/watcher.h"
#include "models/domain/systemclock.h"
#include "models/enforcement/enforcerlock.h"
#include "models/store/database.h"

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

// Everything that the story plays on: folder, server, enforcer, people. Its end stops what it
// started and removes the folder, however the story went.
class StoryStage
{
public:
    explicit StoryStage(DemoFolder folder);
    ~StoryStage();
    Q_DISABLE_COPY_MOVE(StoryStage)

    Result<void> set(const std::function<bool()> &keepOn);
    // Stops enforcer and server, removes the folder. False when something was left behind.
    bool strike();

    const DemoFolder &folder() const { return m_folder; }
    const SystemClock &clock() const { return m_clock; }
    const QSqlDatabase &database() const { return m_database; }
    Conversation &people() { return *m_conversation; }
    DemoTarget &target() { return *m_target; }
    Watcher &watcher() { return *m_watcher; }

private:
    const DemoFolder m_folder;
    const SystemClock m_clock;
    const ScopedConnection m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<DemoTarget> m_target;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<LedgerLock> m_presence;
    std::optional<Conversation> m_conversation;
    bool m_struck = false;
};

} // namespace sallyport
