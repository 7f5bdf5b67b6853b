// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledgeraddress.h"

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <memory>

class QTcpSocket;

namespace sallyport::test {

// Stands between a program and its server, and can keep silent like a server that hangs: it goes on
// accepting and passes nothing on. A program that hangs up meanwhile leaves its session on the
// server, as it does when a network breaks.
class StallingProxy
{
public:
    explicit StallingProxy(const LedgerAddress &server);
    ~StallingProxy();
    Q_DISABLE_COPY_MOVE(StallingProxy)

    // The server's, by way of this.
    LedgerAddress address() const { return m_address; }
    LedgerAddress addressFor(const LedgerAddress &login) const
    {
        LedgerAddress other = login;
        other.hosts = m_address.hosts;
        return other;
    }
    void stallEverything() { setStalled(true, true); }
    // From the request that holds these bytes: it still reaches the server, or not even that.
    void stallAnswersFrom(const QByteArray &request) { setTrigger(request, false); }
    void stallEverythingFrom(const QByteArray &request) { setTrigger(request, true); }
    void resume() { setStalled(false, false); } // what was held back is passed on

private:
    void setStalled(bool requests, bool answers);
    void setTrigger(const QByteArray &bytes, bool requests);
    void watchFor(const QByteArray &request);
    void accept(QTcpSocket *client);

    LedgerAddress m_address;
    quint16 m_serverPort = 0;
    std::atomic<bool> m_requestsStall = false;
    std::atomic<bool> m_answersStall = false;
    QByteArray m_trigger; // the thread's
    bool m_triggersRequests = false;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace sallyport::test
