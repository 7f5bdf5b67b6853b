// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/dbexecutor.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sallyport {

// Says that the ledger changed, and once at the start; commits of its own executor are the caller's
// to know. Asking is the truth: of a file every 200 ms; of a server every second, and at once after
// a hint. GUI thread; asks the database thread, which never blocks it.
class LiveFeed : public QObject
{
    Q_OBJECT

public:
    // Before the executor's first job.
    LiveFeed(DbExecutor &executor, Backend backend, QObject *parent = nullptr);
    ~LiveFeed() override;
    void start();

signals:
    void changed();
    // The ledger could not be asked or does not answer, and why; once a spell.
    void lost(const sallyport::Error &error);
    void restored();

private:
    void takeHint();
    void tick();
    void ask();
    void take(const Result<qint64> &counter);
    void lose(const Error &error);

    DbExecutor &m_executor;
    QTimer m_timer;
    QTimer m_soon; // so that a flood of hints asks no more often than this
    QElapsedTimer m_asked;
    struct Line;
    const std::shared_ptr<Line> m_line; // from the database thread
    qint64 m_seen = -1;
    bool m_lost = false;
    bool m_asking = false;
    bool m_again = false; // a hint came while asking
};

} // namespace sallyport
