// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"

#include "models/services/whenfinished.h"
#include "models/store/database.h"

#include <QMutex>
#include <QSqlDatabase>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

constexpr auto AskFileEvery = 200ms;
constexpr auto AskServerEvery = 1s;
constexpr auto AtMostEvery = 100ms;
// A server that accepts and does not answer is lost to the person long before its socket is cut.
constexpr auto Patience = 4s;

} // namespace

// Either end may be gone before the other; many hints are one call.
struct LiveFeed::Line
{
    explicit Line(LiveFeed *to) : feed(to) { }
    void call()
    {
        const QMutexLocker held(&mutex);
        if (feed != nullptr && !std::exchange(isCalling, true))
            QMetaObject::invokeMethod(feed, &LiveFeed::takeHint, Qt::QueuedConnection);
    }
    void answered()
    {
        const QMutexLocker held(&mutex);
        isCalling = false;
    }
    void cut()
    {
        const QMutexLocker held(&mutex);
        feed = nullptr;
    }

    QMutex mutex;
    LiveFeed *feed;
    bool isCalling = false;
};

LiveFeed::LiveFeed(DbExecutor &executor, Backend backend, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_line(std::make_shared<Line>(this))
{
    m_timer.setInterval(backend == Backend::Sqlite ? AskFileEvery : AskServerEvery);
    connect(&m_timer, &QTimer::timeout, this, &LiveFeed::tick);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LiveFeed::ask);
    m_executor.listen(Hint::LedgerChanged, [line = m_line] { line->call(); });
}

LiveFeed::~LiveFeed()
{
    m_line->cut();
}

void LiveFeed::start()
{
    m_timer.start();
    ask();
}

void LiveFeed::tick()
{
    if (m_asking && m_asked.elapsed() > Millis(Patience).count())
        lose({ ErrorCode::Unavailable, u"schema_changes: no answer"_s });
    ask();
}

void LiveFeed::takeHint()
{
    m_line->answered();
    if (m_asking)
        m_again = true;
    else if (!m_soon.isActive())
        m_soon.start(m_asked.isValid() && m_asked.elapsed() < AtMostEvery.count()
                         ? int(AtMostEvery.count() - m_asked.elapsed())
                         : 0);
}

void LiveFeed::ask()
{
    // A slow ledger must not collect questions.
    if (m_asking)
        return;
    m_asking = true;
    m_again = false;
    m_asked.start();
    whenFinished(m_executor.run([](const QSqlDatabase &db) { return changeCounter(db); }), this,
                 [this](const Result<qint64> &counter) { take(counter); });
}

void LiveFeed::lose(const Error &error)
{
    if (!m_lost)
        emit lost(error);
    m_lost = true;
    m_seen = -1;
}

void LiveFeed::take(const Result<qint64> &counter)
{
    m_asking = false;
    if (!counter)
        return lose(counter.error());
    const bool isNews = *counter != m_seen;
    m_seen = *counter;
    if (m_lost) {
        m_lost = false;
        emit restored();
    }
    if (isNews)
        emit changed();
    if (m_again)
        takeHint();
}

} // namespace sallyport
