// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/systemclock.h"
#include "models/enforcement/enforcer.h"
#include "models/enforcement/enforcerconfig.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace sallyport {

// Drives the enforcer in the event loop: a step whenever a target answers, and at least every 25
// ms, so that a deadline or a new intent waits no longer than that.
class Daemon : public QObject
{
    Q_OBJECT

public:
    // embedded: end when no access is live and no console or command line is there any more.
    Daemon(const EnforcerConfig &config, bool embedded, QObject *parent = nullptr);
    ~Daemon() override;

    Result<void> start();
    void stop();

signals:
    void finished();

private:
    void step();
    void endWhenAlone();

    SystemClock m_clock;
    const LedgerAddress m_ledger;
    std::unique_ptr<Enforcer> m_enforcer;
    QTimer m_pace;
    QTimer m_lookAround;
    std::atomic<bool> m_woken = false; // a step is on its way already
    int m_alone = 0; // looks in a row that found nothing to stay for
};

} // namespace sallyport
