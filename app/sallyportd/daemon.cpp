// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportd/daemon.h"

#include "models/enforcement/connectorfactory.h"
#include "models/enforcement/enforcerlock.h"
#include "models/enforcement/logging.h"
#include "models/ledger/logkey.h"

using namespace std::chrono_literals;

namespace sallyport {

namespace {

constexpr auto Pace = 25ms;
constexpr auto LookAround = 1s;
constexpr int LooksBeforeEnding = 3; // a console that restarts finds its enforcer again

std::optional<SigningKey> logKeyOf(const EnforcerConfig &config)
{
    const auto key = loadLogKey(config.logKeyFile);
    if (key)
        return *key;
    qCWarning(logEnforcer, "The log's key cannot be read: no checkpoint is signed until it can");
    return std::nullopt;
}

EnforcerSetup setupOf(const EnforcerConfig &config)
{
    EnforcerSetup setup{ .ledger = config.ledger,
                         .stateFolder = config.stateFolder,
                         .targets = config.targets.keys(),
                         .logKey = logKeyOf(config) };
    for (auto it = config.targets.cbegin(); it != config.targets.cend(); ++it)
        setup.addresses.insert(it.key(),
                               { .host = it->host, .port = it->port, .database = it->database });
    return setup;
}

} // namespace

Daemon::Daemon(const EnforcerConfig &config, bool embedded, QObject *parent)
    : QObject(parent)
    , m_ledger(config.ledger)
    , m_enforcer(std::make_unique<Enforcer>(
          setupOf(config), m_clock,
          makePooledExecutor(connectorsOf(config), m_clock, connectionsOf(config))))
{
    m_pace.setTimerType(Qt::PreciseTimer);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &Daemon::step);
    m_lookAround.setInterval(LookAround);
    if (embedded)
        connect(&m_lookAround, &QTimer::timeout, this, &Daemon::endWhenAlone);
    m_enforcer->setWakeUp([this] {
        if (!m_woken.exchange(true))
            QMetaObject::invokeMethod(this, &Daemon::step, Qt::QueuedConnection);
    });
}

Daemon::~Daemon()
{
    m_enforcer.reset(); // its threads end before this object does, so no late wake-up finds none
}

Result<void> Daemon::start()
{
    if (const auto started = m_enforcer->start(); !started)
        return started;
    qCInfo(logEnforcer, "Serving %s", qUtf8Printable(m_ledger.toString()));
    m_pace.start();
    m_lookAround.start();
    step();
    return {};
}

void Daemon::stop()
{
    m_pace.stop();
    m_lookAround.stop();
    if (!m_enforcer->isIdle())
        qCWarning(logEnforcer,
                  "Access may be open: it ends on time only when an enforcer runs "
                  "again, or by the target itself");
    m_enforcer->stop();
    qCInfo(logEnforcer, "Stopped");
    emit finished();
}

void Daemon::step()
{
    m_woken = false;
    if (m_pace.isActive())
        m_enforcer->step();
}

void Daemon::endWhenAlone()
{
    const bool needed
        = hasClients(m_ledger) || !m_enforcer->isIdle() || m_enforcer->hasOpeningAhead();
    m_alone = needed ? 0 : m_alone + 1;
    if (m_alone < LooksBeforeEnding)
        return;
    const auto leaving = LedgerLock::asLeaving(m_ledger);
    if (!leaving && leaving.error().code == ErrorCode::Locked) {
        m_alone = 0; // somebody came between the look and now
        return;
    }
    qCInfo(logEnforcer, "Nothing is open and nobody is here");
    stop();
}

} // namespace sallyport
