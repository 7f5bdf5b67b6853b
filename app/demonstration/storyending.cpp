// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/storyscenes.h"

#include "app/demonstration/enforcerprocess.h"
#include "models/services/administration.h"
#include "models/store/eventrepository.h"

#include <QDirIterator>
#include <QFile>

// The second half of the story: from the warning to the proof.

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int EndMs = 25'000;
constexpr int CleanMs = 10'000;
constexpr Millis Bound = std::chrono::seconds(5); // of the promise, not of what is usual

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray allBytes(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += bytesOf(files.next());
    return all;
}

} // namespace

Observation StoryScenes::warned()
{
    const bool given = wait([this] { return find(EventKind::Warned).has_value(); }, EndMs);
    const auto event = find(EventKind::Warned);
    const auto access = grant();
    if (!given || !event || !access)
        return { .ok = false, .text = u"No warning was given before the end."_s };
    const auto before = std::chrono::duration<double>(access->deadline - event->at).count();
    return { .ok = event->at < access->deadline && access->state == GrantState::Active,
             .text = u"The warning came %1 s before the end; the session still works."_s.arg(
                 before, 0, 'f', 1) };
}

Observation StoryScenes::ended()
{
    const auto access = grant();
    if (!access)
        return { .ok = false, .text = u"The access is gone from the ledger."_s };
    std::optional<Instant> loginGone;
    std::optional<Instant> sessionGone;
    bool early = false;
    wait(
        [&] {
            const auto login = m_stage.watcher().mayLogIn(m_role);
            const auto sessions = m_stage.watcher().sessions(m_role);
            const Instant now = m_stage.clock().now();
            if (login && !*login && !loginGone)
                loginGone = now;
            if (sessions && *sessions == 0 && !sessionGone)
                sessionGone = now;
            early = early || (sessionGone && *sessionGone < access->deadline);
            return loginGone && sessionGone;
        },
        EndMs);
    if (!loginGone || !sessionGone)
        return { .ok = false, .text = u"The access did not end."_s };
    const Millis loginLag = *loginGone - access->deadline;
    const Millis sessionLag = *sessionGone - access->deadline;
    return { .ok = !early && loginLag <= Bound && sessionLag <= Bound,
             .text
             = u"Measured on the server: login disabled %1 ms and the open session gone %2 ms "
               "after the deadline (bound: 5000 ms)."_s.arg(loginLag.count())
                   .arg(sessionLag.count()) };
}

Observation StoryScenes::sessionRefused()
{
    const auto answer = m_session->query(u"after_the_end"_s, "select 1", {}, QDeadlineTimer(5'000));
    return { .ok = !answer,
             .text = answer ? u"The session that was left open STILL WORKS."_s
                            : u"The session that was left open is cut: its next statement "
                              "failed."_s };
}

Observation StoryScenes::loginRefused()
{
    const auto answer = m_stage.watcher().psql(m_role, m_password, u"select 1"_s);
    return { .ok = !answer,
             .text = answer ? u"A NEW LOGIN STILL WORKS."_s
                            : u"A new login with the same password is refused: %1"_s.arg(
                                answer.error().detail.section(u": "_s, -1)) };
}

Observation StoryScenes::nothingLeft()
{
    const bool clean = wait(
        [this] {
            const auto now = grant();
            return nothingOnTarget() && now && now->state == GrantState::Ended && !now->residue;
        },
        CleanMs);
    const auto access = grant();
    return { .ok = clean && access && access->endReason == EndReason::Expired,
             .text = clean ? u"The server has no login of Sallyport's any more; the ledger says "
                             "ended, expired, verified twice."_s
                           : u"Something is LEFT on the server."_s };
}

// An enforcer that stops signs what it wrote last, so nothing of the log is left unsigned.
Observation StoryScenes::logVerified()
{
    if (const auto stopped = stopEnforcer(m_stage.folder()); !stopped)
        return { .ok = false, .text = stopped.error().detail };
    const auto report
        = verifyLedger(m_stage.database(), [this](qint64, qint64) { return m_keepOn(); });
    if (!report)
        return { .ok = false, .text = report.error().detail };
    const auto last = EventRepository(m_stage.database()).latestCheckpoint();
    if (!last)
        return { .ok = false, .text = last.error().detail };
    const bool toTheEnd = *last && (*last)->size == report->events;
    return { .ok = report->holds() && report->events > 0 && toTheEnd,
             .text = u"The log holds and is signed to its end: %1 entries, %2 signed messages, %3 "
                     "checkpoints, checked from their bytes."_s.arg(report->events)
                         .arg(report->intents)
                         .arg(report->checkpoints) };
}

Observation StoryScenes::noSecret()
{
    const DemoFolder &folder = m_stage.folder();
    QByteArray everything = m_stage.watcher().serverLogs();
    for (const QString &path : { folder.state(), folder.seats() })
        everything += allBytes(path);
    for (const QString &path : { folder.ledger().path, folder.ledger().path + u"-wal"_s,
                                 folder.enforcerLog(), folder.config() })
        everything += bytesOf(path);
    const bool found = everything.contains(m_password);
    return { .ok = !found && !m_password.isEmpty() && !everything.isEmpty(),
             .text = found ? u"The password was FOUND in the ledger or a log."_s
                           : u"The password is in no byte of the ledger or of the server's logs "
                             "(%1 kB searched)."_s.arg(everything.size() / 1024) };
}

} // namespace sallyport
