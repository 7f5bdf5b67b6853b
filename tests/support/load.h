// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/envelope.h"
#include "models/store/ledgeraddress.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace sallyport::test {

// Somebody who sends one intent after the other to a ledger, whatever becomes of it: what was not
// acknowledged is sent again, the same bytes. Remembers what the server said yes to.
class Load
{
public:
    Load(LedgerAddress login, std::function<Envelope()> next);
    ~Load() { end(); }
    Q_DISABLE_COPY_MOVE(Load)

    void begin();
    // Stops after what is under way.
    void end();

    // Digests whose row the mailbox has taken, in order.
    QList<QByteArray> acknowledged() const;
    // Those whose receipt was read while the load ran.
    QSet<QByteArray> answered() const;
    // How often the connection broke under it.
    int breaks() const { return m_breaks; }

private:
    void run();
    // Until something breaks, or the end.
    void work();

    const LedgerAddress m_login;
    const std::function<Envelope()> m_next;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_breaks = 0;
    Envelope m_pending; // made, and not yet known to be taken
    mutable QMutex m_mutex;
    QList<QByteArray> m_acknowledged;
    QSet<QByteArray> m_answered;
};

// What became of what a load sent.
struct Tally
{
    int acknowledged = 0; // intents that the server said yes to
    int lost = 0; // of these: without an acceptance in the end
    int changed = 0; // receipts that were read and are not there any more
    int breaks = 0; // connections that broke under the load
};
// Counts after its end, at this address.
Result<Tally> tally(const LedgerAddress &address, const Load &load);

// Sends one intent as soon as the server lets it, and waits for its answer. Unavailable: a minute
// was not enough.
Result<void> haveAnswered(const LedgerAddress &login, const Envelope &envelope);

} // namespace sallyport::test
