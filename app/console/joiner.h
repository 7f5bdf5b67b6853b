// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/keyopening.h"
#include "models/domain/clock.h"
#include "models/services/joining.h"
#include "models/services/machine.h"
#include "models/store/dbexecutor.h"
#include "views/assistant/joinwindow.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace sallyport {

// Drives the assistant: from a form to a key that an officer has enrolled. The work is done in
// threads of its own; whatever is interrupted goes on at the next start.
class Joiner : public QObject
{
    Q_OBJECT

public:
    struct Setting
    {
        KeyOpening::Source keys;
        KeyOpening::Doors doors = KeyOpening::realDoors();
        QString seatRoot; // empty: the user's data folder
    };
    Joiner(Setting setting, const Clock &clock, JoinWindow &window, QObject *parent = nullptr);
    ~Joiner() override; // waits for what still runs
    Q_DISABLE_COPY_MOVE(Joiner)

    void begin(); // with the form
    void resume(const KnownSeat &seat); // that waits for an officer

signals:
    void ready(const sallyport::Joined &joined,
               const std::shared_ptr<sallyport::SecretStore> &store);

private:
    using Outcome = tl::expected<Joined, JoinError>;
    using Work = std::function<Outcome(SecretStore &, const std::function<bool(JoinStep)> &)>;

    void take(const JoinForm &form);
    void start(Work job);
    void openKeys();
    void work();
    void finished(const Outcome &outcome);
    void retry();
    void cancel();
    void poll();
    void stands(const Result<Standing> &standing);

    const Setting m_setting;
    const Clock &m_clock;
    JoinWindow &m_window;
    std::unique_ptr<KeyOpening> m_keys;
    std::shared_ptr<SecretStore> m_store;
    Work m_work;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::optional<Joined> m_joined;
    std::unique_ptr<DbExecutor> m_ledger;
    QTimer m_timer;
    QThreadPool m_pool; // of one thread: an attempt that was cancelled ends before the next begins
};

} // namespace sallyport
