// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/enforcerlock.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Beside the ledger, or, when that is on a server, in the enforcer's own folder: on a server
// several enforcers share the work by its lease, and a folder is still one enforcer's.
QString enforcerFile(const LedgerAddress &ledger, const QString &stateFolder)
{
    return ledger.backend == Backend::Sqlite ? ledger.path + u".enforcer"_s
                                             : stateFolder + u"/enforcer.lock"_s;
}

QString clientFile(const LedgerAddress &ledger)
{
    return ledger.path + u".clients"_s;
}

// Close-on-exec: a child must not keep its parent's lock alive.
int openLockFile(const QString &path)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open(2) is what it is
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                  S_IRUSR | S_IWUSR);
}

// A lock of the open file, not of the process: read locks go together, a write lock is alone.
int lockAs(int descriptor, int command, struct flock &lock)
{
    lock.l_whence = SEEK_SET; // from the first byte, without an end
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): fcntl(2) is what it is
    int done = ::fcntl(descriptor, command, &lock);
    while (done != 0 && errno == EINTR)
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
        done = ::fcntl(descriptor, command, &lock);
    return done;
}

// The open file, locked. Locked when it is held and the command does not wait.
Result<int> lockFile(const QString &path, short kind, int command)
{
    const int descriptor = openLockFile(path);
    if (descriptor < 0)
        return fail(ErrorCode::Unavailable, u"the lock file beside the ledger cannot be made"_s);
    struct flock lock = {};
    lock.l_type = kind;
    if (lockAs(descriptor, command, lock) == 0)
        return descriptor;
    const auto code
        = errno == EAGAIN || errno == EACCES ? ErrorCode::Locked : ErrorCode::Unavailable;
    ::close(descriptor);
    return fail(code, u"the lock file beside the ledger cannot be locked"_s);
}

bool writePid(int descriptor)
{
    const QByteArray text = QByteArray::number(qint64(::getpid())) + '\n';
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, text.constData(), size_t(text.size()), 0) == text.size();
}

// Asked without taking a lock: one that is held only to look would turn away whoever comes then.
bool isHeld(int descriptor)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    return lockAs(descriptor, F_OFD_GETLK, lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace

LedgerLock::~LedgerLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::asEnforcer(const LedgerAddress &ledger,
                                                           const QString &stateFolder)
{
    const auto descriptor = lockFile(enforcerFile(ledger, stateFolder), F_WRLCK, F_OFD_SETLK);
    if (!descriptor)
        return propagate(descriptor);
    // The number is a courtesy for people; a full disk must not keep endings from happening.
    static_cast<void>(writePid(*descriptor));
    return std::unique_ptr<LedgerLock>(new LedgerLock(*descriptor));
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::asClient(const LedgerAddress &ledger)
{
    if (ledger.backend != Backend::Sqlite)
        return fail(ErrorCode::Unsupported, u"a shared ledger has enforcers of its own"_s);
    const auto descriptor = lockFile(clientFile(ledger), F_RDLCK, F_OFD_SETLKW);
    if (!descriptor)
        return propagate(descriptor);
    return std::unique_ptr<LedgerLock>(new LedgerLock(*descriptor));
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::asLeaving(const LedgerAddress &ledger)
{
    if (ledger.backend != Backend::Sqlite)
        return fail(ErrorCode::Unsupported, u"a shared ledger has no clients to wait for"_s);
    const auto descriptor = lockFile(clientFile(ledger), F_WRLCK, F_OFD_SETLK);
    if (!descriptor)
        return propagate(descriptor);
    return std::unique_ptr<LedgerLock>(new LedgerLock(*descriptor));
}

std::optional<qint64> runningEnforcer(const LedgerAddress &ledger, const QString &stateFolder)
{
    QFile file(enforcerFile(ledger, stateFolder));
    if (!file.open(QIODevice::ReadOnly) || !isHeld(file.handle()))
        return std::nullopt;
    return file.readAll().trimmed().toLongLong();
}

bool hasClients(const LedgerAddress &ledger)
{
    QFile file(clientFile(ledger));
    return file.open(QIODevice::ReadOnly) && isHeld(file.handle());
}

} // namespace sallyport
