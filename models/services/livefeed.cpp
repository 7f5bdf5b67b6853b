// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"

#include "models/services/whenfinished.h"
#include "models/store/database.h"

#include <QSqlDatabase>

namespace sallyport {

namespace {

constexpr int AskEveryMs = 200;

} // namespace

LiveFeed::LiveFeed(DbExecutor &executor, QObject *parent) : QObject(parent), m_executor(executor)
{
    m_timer.setInterval(AskEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LiveFeed::ask);
}

void LiveFeed::start()
{
    m_timer.start();
    ask();
}

void LiveFeed::ask()
{
    // A slow ledger must not collect questions.
    if (m_asking)
        return;
    m_asking = true;
    whenFinished(m_executor.run([](const QSqlDatabase &db) { return changeCounter(db); }), this,
                 [this](const Result<qint64> &counter) { take(counter); });
}

void LiveFeed::take(const Result<qint64> &counter)
{
    m_asking = false;
    if (!counter) {
        if (!m_lost)
            emit lost(counter.error());
        m_lost = true;
        m_seen = -1;
        return;
    }
    const bool isNews = *counter != m_seen;
    m_seen = *counter;
    if (m_lost) {
        m_lost = false;
        emit restored();
    }
    if (isNews)
        emit changed();
}

} // namespace sallyport
