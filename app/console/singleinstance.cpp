// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "sallyport.instance")

constexpr qint64 LongestLine = 256; // bytes, the line feed included; no link has more
constexpr auto Patience = 2s;
const QByteArray Heard = "heard\n"_ba;

// The kernel knows who is at the other end; nobody can say something else.
bool isOfThisUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

QString pathFor(const QString &subject, const QString &folder)
{
    const QString runtime = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : folder;
    const QByteArray name
        = QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"%1/sallyport-%2"_s.arg(runtime, QString::fromLatin1(name));
}

} // namespace

SingleInstance::SingleInstance(const QString &subject, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_subject(subject)
    , m_path(pathFor(subject, folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
    if (m_lock >= 0)
        ::close(m_lock);
}

// A lock of the kernel ends with its process, so what is left of a dead one holds nobody up.
bool SingleInstance::lock()
{
    const QByteArray name = QFile::encodeName(m_path + u".lock"_s);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the kernel's interface
    const int descriptor
        = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return false;
    }
    m_lock = descriptor;
    return true;
}

SingleInstance::Claim SingleInstance::claim(const QString &link)
{
    if (!lock()) {
        if (handOver(link))
            return Claim::Elsewhere;
        qCWarning(log, "Nobody answers at the socket of the first console; opening another window");
        return Claim::First;
    }
    QLocalServer::removeServer(m_path);
    // Qt makes it executable too.
    if (!m_server.listen(m_path)
        || !QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner))
        qCWarning(log, "Later starts will not be heard: %s", qPrintable(m_server.errorString()));
    return Claim::First;
}

bool SingleInstance::handOver(const QString &link) const
{
    const QDeadlineTimer deadline(Patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QByteArray line = link.toUtf8();
    // What is too long or has several lines is no link; the first console may say so.
    line = line.left(LongestLine - 1).replace('\n', ' ') + '\n';
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(left()) || !isOfThisUser(socket))
        return false;
    socket.write(line);
    while (!socket.canReadLine() && socket.bytesAvailable() < Heard.size()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine(LongestLine) == Heard;
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (isOfThisUser(*socket))
            listenTo(socket);
        else
            socket->abort();
    }
}

// One line, then nothing more: who sends much, or nothing, is sent away.
void SingleInstance::listenTo(QLocalSocket *socket)
{
    socket->setReadBufferSize(LongestLine);
    QTimer::singleShot(Patience, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() >= LongestLine)
                socket->abort();
            return;
        }
        const QByteArray line = socket->readLine(LongestLine + 1);
        socket->write(Heard);
        socket->disconnectFromServer();
        emit asked(QString::fromUtf8(line.chopped(1)));
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read(); // what was there before anybody listened
}

} // namespace sallyport
