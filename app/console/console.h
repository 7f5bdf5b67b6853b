// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleoptions.h"
#include "app/console/ledgerdesk.h"
#include "models/domain/systemclock.h"
#include "models/services/livefeed.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

namespace sallyport {

// One open ledger: its threads, a desk for each person that may be acted as, and the window.
class Console : public QObject
{
    Q_OBJECT

public:
    struct Opening
    {
        LedgerAddress ledger;
        MainWindow::Setting setting;
        QString firstPerson; // id
        QString seatRoot; // empty: the user's data folder
        std::function<Result<std::shared_ptr<SecretStore>>(const QString &person)> secrets;
        // Starts the enforcer when none runs; called in a thread of its own. May be empty.
        std::function<Result<void>()> wakeEnforcer;
    };
    Console(Opening opening, Theme &theme, QObject *parent = nullptr);
    ~Console() override;
    Q_DISABLE_COPY_MOVE(Console)

    MainWindow &window() { return *m_window; }

private:
    void actAs(const QString &personId);
    void watchEnforcer();
    void rest(); // gives back the memory that was for what is done by now

    const Opening m_opening;
    const SystemClock m_clock;
    LedgerThreads m_threads;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, std::shared_ptr<LedgerDesk>> m_desks;
    LiveFeed *m_feed;
    QTimer m_enforcerTimer;
    QTimer m_memoryTimer;
};

} // namespace sallyport
