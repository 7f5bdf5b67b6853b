// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace sallyport {

// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt. One instance a process.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;
    Q_DISABLE_COPY_MOVE(StopSignals)

signals:
    void stopRequested();

private:
    void read();

    QSocketNotifier m_notifier;
};

} // namespace sallyport
