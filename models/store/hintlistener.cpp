// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hintlistener.h"

#include "models/store/postgresqlwire.h"
#include "models/store/statement.h"

#include <chrono>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

constexpr qint64 WindowMs = 1000;
constexpr int MostInWindow = 500;
constexpr auto Silence = 30s;

} // namespace

HintListener::HintListener(Hint hint, std::function<void()> heard)
    : m_hint(hint)
    , m_heard(std::move(heard))
    , m_silence(this)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    connect(&m_silence, &QTimer::timeout, this, &HintListener::subscribe);
}

HintListener::~HintListener()
{
    detach();
}

void HintListener::attach(const QSqlDatabase &database)
{
    detach();
    m_socket = socketOf(database);
    if (m_socket < 0)
        return;
    m_name = database.connectionName();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HintListener::wake);
    if (!m_silence.isActive())
        subscribe();
}

void HintListener::detach()
{
    m_notifier.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_name.clear();
}

QSqlDatabase HintListener::connection() const
{
    return m_name.isEmpty() ? QSqlDatabase() : QSqlDatabase::database(m_name, false);
}

void HintListener::subscribe()
{
    const QSqlDatabase database = connection();
    if (database.isValid())
        static_cast<void>(listenTo(database, m_hint));
}

void HintListener::wake()
{
    const QSqlDatabase database = connection();
    // A connection that broke stays readable; the next statement finds out and opens it anew.
    if (!database.isValid() || !readWaiting(database))
        m_notifier->setEnabled(false);
    collect();
}

void HintListener::collect()
{
    const QSqlDatabase database = connection();
    if (database.isValid())
        count(takeNotifications(database));
}

void HintListener::count(int hints)
{
    if (hints == 0 || m_silence.isActive())
        return;
    if (!m_window.isValid() || m_window.elapsed() > WindowMs) {
        m_window.start();
        m_count = 0;
    }
    m_count += hints;
    m_heard();
    if (m_count >= MostInWindow)
        fallSilent();
}

void HintListener::fallSilent()
{
    m_silence.start();
    static_cast<void>(execScript(connection(), u"hint_silence"_s));
}

} // namespace sallyport
