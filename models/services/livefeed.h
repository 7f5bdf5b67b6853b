// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/dbexecutor.h"

#include <QObject>
#include <QTimer>

namespace sallyport {

// Says that the ledger changed, within 250 ms of another process's commit, and once at the start;
// commits of its own executor are the caller's to know. GUI thread; asks the
// database thread, which never blocks it.
class LiveFeed : public QObject
{
    Q_OBJECT

public:
    explicit LiveFeed(DbExecutor &executor, QObject *parent = nullptr);
    void start();

signals:
    void changed();
    // The ledger could not be asked, and why; once a spell.
    void lost(const sallyport::Error &error);
    void restored();

private:
    void ask();
    void take(const Result<qint64> &counter);

    DbExecutor &m_executor;
    QTimer m_timer;
    qint64 m_seen = -1;
    bool m_lost = false;
    bool m_asking = false;
};

} // namespace sallyport
