// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/hints.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QSqlDatabase>
#include <QTimer>

#include <functional>
#include <memory>

namespace sallyport {

// Hears one kind of hint on the connections of one thread, which needs an event loop. Whoever may
// log in may give hints, so a flood of them makes it deaf for a while: others then have to ask.
// Qt's own notifications are not used: the driver leaves its notifier behind on a connection that
// broke, and the next connection gets the same descriptor and is not heard.
class HintListener : public QObject
{
public:
    HintListener(Hint hint, std::function<void()> heard);
    ~HintListener() override;

    // After a connection was opened; forgets the one before. That it cannot listen is no error.
    void attach(const QSqlDatabase &database);
    // Before it is closed.
    void detach();
    // What the answers of statements brought along.
    void collect();

private:
    void wake();
    void count(int hints);
    void subscribe();
    void fallSilent();
    QSqlDatabase connection() const; // invalid when there is none

    const Hint m_hint;
    const std::function<void()> m_heard;
    QString m_name; // of the connection; empty while there is none
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_silence;
    QElapsedTimer m_window;
    int m_count = 0; // within the window
};

} // namespace sallyport
