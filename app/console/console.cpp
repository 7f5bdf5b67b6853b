// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/footprint.h"

namespace sallyport {

using namespace std::chrono_literals;

Console::Console(Opening opening, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_opening(std::move(opening))
    , m_threads(m_opening.ledger)
    , m_window(std::make_unique<MainWindow>(m_clock, theme, m_opening.setting))
    , m_feed(new LiveFeed(m_threads.read, m_opening.ledger.backend, this))
{
    connect(m_window.get(), &MainWindow::actAsWanted, this, &Console::actAs);
    connect(m_feed, &LiveFeed::changed, m_window.get(), &MainWindow::ledgerChanged);
    connect(m_feed, &LiveFeed::lost, m_window.get(), &MainWindow::ledgerLost);
    connect(m_feed, &LiveFeed::restored, m_window.get(), &MainWindow::ledgerRestored);
    m_enforcerTimer.setInterval(5s);
    connect(&m_enforcerTimer, &QTimer::timeout, this, &Console::watchEnforcer);
    actAs(m_opening.firstPerson);
    m_feed->start();
    QTimer::singleShot(2s, this, &Console::rest); // what only the start needed
    m_memoryTimer.setInterval(5min);
    connect(&m_memoryTimer, &QTimer::timeout, this, &Console::rest);
    m_memoryTimer.start();
    if (m_opening.wakeEnforcer) {
        watchEnforcer();
        m_enforcerTimer.start();
    }
}

Console::~Console()
{
    m_window->keepSession();
    // Pages let go of the desks before these go.
    m_window->setDesk(nullptr);
}

void Console::actAs(const QString &personId)
{
    std::shared_ptr<LedgerDesk> &desk = m_desks[personId];
    if (!desk) {
        PersonRef person{ personId, personId };
        for (const ActAs &seat : m_opening.setting.seats) {
            if (seat.id == personId)
                person.name = seat.name;
        }
        auto hands = std::make_shared<Hands>(
            m_opening.ledger, personId, m_opening.seatRoot,
            [open = m_opening.secrets, personId] { return open(personId); }, m_clock);
        desk = std::make_shared<LedgerDesk>(m_threads, person, std::move(hands), m_clock);
    }
    m_window->setDesk(desk.get());
}

void Console::rest()
{
    for (DbExecutor *executor : { &m_threads.write, &m_threads.read, &m_threads.side })
        executor->rest(&giveMemoryBack);
}

void Console::watchEnforcer()
{
    // Starting blocks for a moment; the verification thread has the time.
    m_threads.side.run([wake = m_opening.wakeEnforcer](const QSqlDatabase &) { return wake(); });
}

} // namespace sallyport
