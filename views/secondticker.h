// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QObject>
#include <QTimer>

namespace sallyport {

// The one heartbeat of the process, aimed at the next wall-clock second. Listeners repaint; they
// never emit dataChanged, so no proxy sorts or filters once a second.
class SecondTicker : public QObject
{
    Q_OBJECT

public:
    explicit SecondTicker(const Clock &clock, QObject *parent = nullptr);

signals:
    void tick();

private:
    void scheduleNext();

    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace sallyport
