// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"

#include "app/demonstration/builder.h"
#include "app/demonstration/cast.h"
#include "app/demonstration/demomarker.h"
#include "app/demonstration/demoresource.h"
#include "app/demonstration/demotarget.h"
#include "app/demonstration/enforcerprocess.h"
#include "app/demonstration/organisation.h"
#include "app/demonstration/scratch.h"
#include "models/domain/systemclock.h"
#include "models/store/database.h"
#include "models/store/requestrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int LockMs = 30'000;

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/sallyport/demo"_s;
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Conflict, u"demo: cancelled"_s);
}

Result<void> liveThroughHistory(const DemoFolder &folder, const KeepOn &keepOn)
{
    const auto organisation = loadOrganisation();
    if (!organisation)
        return propagate(organisation);
    const auto policy = demoText(u"policy.yaml"_s);
    if (!policy)
        return propagate(policy);
    Scratch scratch(folder.path());
    const auto built
        = buildLedger(DemoFolder(scratch.path()), *organisation, *policy, true, keepOn);
    return built ? scratch.bringHome() : built;
}

} // namespace

Demonstration::Demonstration(const QString &folder)
    : m_folder(QDir(folder.isEmpty() ? defaultFolder() : folder).absolutePath())
{
}

QList<DemoPerson> Demonstration::people()
{
    return peopleAnd({});
}

QList<DemoPerson> Demonstration::peopleAnd(const QString &id)
{
    QList<DemoPerson> people;
    const auto organisation = loadOrganisation();
    if (!organisation)
        return people;
    for (const Member &member : organisation->people + QList<Member>{ organisation->officer }) {
        if (member.actsAs || (!id.isEmpty() && member.id == id))
            people.append({ .id = member.id, .name = member.name, .role = member.role });
    }
    return people;
}

bool Demonstration::isCurrent() const
{
    const auto marker = readMarker(m_folder);
    return marker && marker->complete && marker->version == DemoMarker().version
        && SystemClock().now() < marker->staleAt && QFileInfo::exists(m_folder.ledger().path);
}

Result<void> Demonstration::prepare(const Progress &progress)
{
    if (!QDir().mkpath(QFileInfo(m_folder.path()).path()))
        return fail(ErrorCode::Denied, u"demo: cannot make "_s + m_folder.path());
    QLockFile lock(m_folder.path() + u".lock"_s);
    if (!lock.tryLock(LockMs))
        return fail(ErrorCode::Locked, u"demo: another program prepares it"_s);
    if (isCurrent()) {
        if (!progress({ .step = 50, .steps = 100, .text = u"Starting server and enforcer"_s }))
            return cancelled();
        return resume(readMarker(m_folder)->server);
    }
    if (const auto cleared = reset(); !cleared)
        return cleared;
    auto built = build(progress);
    if (!built)
        (void)reset(); // the first failure is the one to tell
    return built;
}

Result<void> Demonstration::resume(const QString &server)
{
    DemoTarget target(server, true);
    if (const auto started = target.start(); !started)
        return started;
    auto config = loadEnforcerConfig(m_folder.config());
    if (!config)
        return propagate(config);
    const auto renewed = target.renewed(config->targets.value(DemoTargetId));
    if (!renewed)
        return propagate(renewed);
    // Another program may have taken the server's port meanwhile.
    if (config->targets.value(DemoTargetId) != *renewed) {
        config->targets.insert(DemoTargetId, *renewed);
        if (const auto stopped = stopEnforcer(m_folder); !stopped)
            return stopped;
        if (const auto saved = saveEnforcerConfig(m_folder.config(), *config); !saved)
            return saved;
    }
    return goLive();
}

Result<void> Demonstration::goLive()
{
    auto presence = LedgerLock::asClient(m_folder.ledger());
    if (!presence)
        return propagate(presence);
    m_presence = std::move(*presence);
    return startEnforcer(m_folder);
}

Result<void> Demonstration::build(const Progress &progress)
{
    const KeepOn keepOn = [&progress](int percent, const QString &text) {
        return progress({ .step = percent, .steps = 100, .text = text });
    };
    if (!QDir().mkpath(m_folder.path()))
        return fail(ErrorCode::Denied, u"demo: cannot make "_s + m_folder.path());
    DemoMarker marker{ .server = DemoTarget::chooseFolder(m_folder.path()) };
    if (const auto marked = writeMarker(m_folder, marker); !marked)
        return marked;
    if (const auto lived = liveThroughHistory(m_folder, keepOn); !lived)
        return lived;
    if (!keepOn(72, u"Starting a private PostgreSQL server"_s))
        return cancelled();
    DemoTarget target(marker.server, true);
    if (const auto made = buildTarget(m_folder, target); !made)
        return made;
    if (!keepOn(90, u"Starting the enforcer and opening one access"_s))
        return cancelled();
    if (const auto live = goLive(); !live)
        return live;
    if (const auto opened = openLiveGrant(m_folder); !opened)
        return opened;
    const auto stale = staleAt();
    if (!stale)
        return propagate(stale);
    marker.staleAt = *stale;
    marker.complete = true;
    if (const auto marked = writeMarker(m_folder, marker); !marked)
        return marked;
    (void)keepOn(100, u"The demonstration is ready"_s);
    return {};
}

Result<Instant> Demonstration::staleAt() const
{
    const ScopedConnection connection(u"demo-stale"_s);
    const auto database = openLedger(m_folder.ledger(), connection.name());
    if (!database)
        return propagate(database);
    const auto pending = RequestRepository(*database).pending(); // by decideBy
    if (!pending)
        return propagate(pending);
    if (pending->isEmpty())
        return fail(ErrorCode::Corrupt, u"demo: no decision waits"_s);
    return pending->at(pending->size() / 2).decideBy;
}

Result<void> Demonstration::reset()
{
    m_presence.reset();
    if (!QFileInfo::exists(m_folder.path()))
        return {};
    const auto marker = readMarker(m_folder);
    // Never remove a folder that is not a demonstration's: somebody may have named it by mistake.
    if (!marker && !QDir(m_folder.path()).isEmpty())
        return fail(ErrorCode::Denied, u"demo: not a demonstration: "_s + m_folder.path());
    if (const auto stopped = stopEnforcer(m_folder); !stopped)
        return stopped;
    if (marker && !marker->server.isEmpty() && QFileInfo::exists(marker->server)) {
        if (const auto removed = DemoTarget(marker->server, true).remove(); !removed)
            return removed;
    }
    if (!QDir(m_folder.path()).removeRecursively())
        return fail(ErrorCode::Denied, u"demo: cannot remove "_s + m_folder.path());
    return {};
}

Result<std::unique_ptr<SecretStore>> Demonstration::secrets(const QString &person) const
{
    return Cast::openSecrets(m_folder, person);
}

} // namespace sallyport
