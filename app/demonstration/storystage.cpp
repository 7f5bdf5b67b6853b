// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/storystage.h"

#include "app/demonstration/builder.h"
#include "app/demonstration/demomarker.h"
#include "app/demonstration/demoresource.h"
#include "app/demonstration/enforcerprocess.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {

StoryStage::StoryStage(DemoFolder folder)
    : m_folder(std::move(folder))
    , m_connection(u"demo-story"_s)
{
}

StoryStage::~StoryStage()
{
    (void)strike();
}

Result<void> StoryStage::set(const std::function<bool()> &keepOn)
{
    const auto organisation = loadOrganisation();
    if (!organisation)
        return propagate(organisation);
    const auto policy = demoText(u"policy.yaml"_s);
    if (!policy)
        return propagate(policy);
    if (!QDir().mkpath(m_folder.path()))
        return fail(ErrorCode::Denied, u"demo: cannot make "_s + m_folder.path());
    const QString server = DemoTarget::chooseFolder(m_folder.path());
    if (const auto marked = writeMarker(m_folder, { .server = server }); !marked)
        return marked;
    const auto goOn = [&keepOn](int, const QString &) { return keepOn(); };
    const auto built = buildLedger(m_folder, *organisation, *policy, false, goOn);
    if (!built)
        return built;
    m_target = std::make_unique<DemoTarget>(server, false);
    if (const auto made = buildTarget(m_folder, *m_target); !made)
        return made;
    auto watcher = Watcher::open(m_target->cluster());
    if (!watcher)
        return propagate(watcher);
    m_watcher = std::move(*watcher);

    auto presence = LedgerLock::asClient(m_folder.ledger());
    if (!presence)
        return propagate(presence);
    m_presence = std::move(*presence);
    if (const auto started = startEnforcer(m_folder); !started)
        return started;
    const auto database = openLedger(m_folder.ledger(), m_connection.name());
    if (!database)
        return propagate(database);
    m_database = *database;
    auto conversation = Conversation::open(m_folder, m_database, m_clock);
    if (!conversation)
        return propagate(conversation);
    m_conversation.emplace(std::move(*conversation));
    return {};
}

bool StoryStage::strike()
{
    if (m_struck)
        return true;
    m_struck = true;
    m_conversation.reset();
    m_database.close();
    m_presence.reset();
    m_watcher.reset();
    bool clean = stopEnforcer(m_folder).has_value();
    if (m_target)
        clean = m_target->remove().has_value() && clean;
    return QDir(m_folder.path()).removeRecursively() && clean;
}

} // namespace sallyport
