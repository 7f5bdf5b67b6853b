// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallingproxy.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace sallyport::test {

StallingProxy::StallingProxy(const LedgerAddress &server)
    : m_address(server)
    , m_serverPort(server.hosts.section(u':', 1).toUShort())
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            auto *listener = new QTcpServer(m_worker.get());
            listener->listen(QHostAddress::LocalHost);
            m_address.hosts = u"127.0.0.1:%1"_s.arg(listener->serverPort());
            QObject::connect(listener, &QTcpServer::newConnection, m_worker.get(),
                             [this, listener] { accept(listener->nextPendingConnection()); });
        },
        Qt::BlockingQueuedConnection);
}

StallingProxy::~StallingProxy()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { qDeleteAll(m_worker->children()); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void StallingProxy::setStalled(bool requests, bool answers)
{
    m_requestsStall = requests;
    m_answersStall = answers;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            for (QTcpSocket *const socket : m_worker->findChildren<QTcpSocket *>())
                emit socket->readyRead();
        },
        Qt::BlockingQueuedConnection);
}

void StallingProxy::setTrigger(const QByteArray &bytes, bool requests)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, bytes, requests] {
            m_trigger = bytes;
            m_triggersRequests = requests;
        },
        Qt::BlockingQueuedConnection);
}

void StallingProxy::watchFor(const QByteArray &request)
{
    if (m_trigger.isEmpty() || !request.contains(m_trigger))
        return;
    m_trigger.clear();
    m_answersStall = true;
    m_requestsStall = m_triggersRequests;
}

void StallingProxy::accept(QTcpSocket *client)
{
    auto *server = new QTcpSocket(m_worker.get());
    client->setParent(m_worker.get());
    server->connectToHost(u"127.0.0.1"_s, m_serverPort);
    const auto pass = [](QTcpSocket *from, QTcpSocket *to, const std::atomic<bool> &isStalled) {
        if (!isStalled && from->bytesAvailable() > 0 && to->isOpen())
            to->write(from->readAll());
    };
    QObject::connect(client, &QTcpSocket::readyRead, server, [=, this] {
        watchFor(client->peek(client->bytesAvailable()));
        pass(client, server, m_requestsStall);
    });
    QObject::connect(server, &QTcpSocket::readyRead, client,
                     [=, this] { pass(server, client, m_answersStall); });
    QObject::connect(client, &QTcpSocket::disconnected, server, [=, this] {
        if (!m_requestsStall && !m_answersStall)
            server->disconnectFromHost();
    });
    QObject::connect(server, &QTcpSocket::disconnected, client,
                     [client] { client->disconnectFromHost(); });
}

} // namespace sallyport::test
