// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "app/console/consoleoptions.h"
#include "app/console/joiner.h"
#include "app/console/keyopening.h"
#include "app/console/singleinstance.h"
#include "app/demonstration/demonstration.h"
#include "models/enforcement/enforcerlock.h"
#include "views/assistant/ledgerwindow.h"
#include "views/startwindow.h"

#include <QThreadPool>

#include <memory>

namespace sallyport {

// From the arguments to an open window: prepares the demonstration or opens the ledger, shows what
// takes long and says what went wrong.
class Start : public QObject
{
    Q_OBJECT

public:
    Start(ConsoleOptions options, Theme &theme, QObject *parent = nullptr);
    ~Start() override; // waits for what still runs
    Q_DISABLE_COPY_MOVE(Start)

    void begin();

private:
    // All that this machine knows, its own ledger included.
    QList<KnownSeat> seats() const;
    void openSeat(const KnownSeat &seat);
    template <typename Work, typename Then>
    void runThen(Work work, Then then);
    void prepareDemonstration();
    void demonstrationReady(const Result<void> &result);
    // What this machine knows, when nobody says what to open.
    void chooseLedger();
    void showAssistant();
    void joined(const Joined &joined, const std::shared_ptr<SecretStore> &store);
    void openLedger(const QString &text, const QString &person);
    void findPerson(Console::Opening opening, const QString &person);
    void useConfig(Console::Opening &opening);
    KeyOpening::Source keySource() const;
    void openKeys(Console::Opening opening);
    void recallPassword(Console::Opening opening, const std::shared_ptr<SecretStore> &store);
    // Whether another process shows it, which then comes forward; else it is ours from now on.
    bool isElsewhere(const LedgerAddress &ledger, const QString &person);
    void takeClaim();
    // The command that opens the same ledger as the same person.
    QStringList commandFor(const Console::Opening &opening) const;
    void open(Console::Opening opening);
    void bringUp(MainWindow &window, bool isFirst) const;
    void grab();

    const ConsoleOptions m_options;
    QString m_link; // to show first, from here or from a later start; not judged yet
    Theme &m_theme;
    StartWindow m_window;
    JoinWindow m_assistant;
    LedgerWindow m_choice;
    const SystemClock m_clock;
    Demonstration m_demonstration;
    std::unique_ptr<LedgerLock> m_presence; // keeps the enforcer while the console runs
    QThreadPool m_pool; // of one thread
    int m_attempt = 0; // whoever chooses another ledger wants no answer about the one before
    std::unique_ptr<KeyOpening> m_keys;
    std::unique_ptr<Joiner> m_joiner;
    std::unique_ptr<SingleInstance> m_claim; // of what is being opened
    std::unique_ptr<SingleInstance> m_instance; // of what is shown
    std::unique_ptr<Console> m_console;
};

} // namespace sallyport
