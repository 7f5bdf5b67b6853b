// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/enforcerlock.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
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

bool writePid(int descriptor)
{
    const QByteArray text = QByteArray::number(qint64(::getpid())) + '\n';
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, text.constData(), size_t(text.size()), 0) == text.size();
}

// True when a lock of this kind can be had now; it is given back at once.
bool isFree(int descriptor, int operation)
{
    if (::flock(descriptor, operation | LOCK_NB) != 0)
        return false;
    ::flock(descriptor, LOCK_UN);
    return true;
}

} // namespace

LedgerLock::~LedgerLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::asEnforcer(const LedgerAddress &ledger,
                                                           const QString &stateFolder)
{
    const int descriptor = openLockFile(enforcerFile(ledger, stateFolder));
    if (descriptor < 0)
        return fail(ErrorCode::Unavailable, u"the lock file beside the ledger cannot be made"_s);
    std::unique_ptr<LedgerLock> lock(new LedgerLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(errno == EWOULDBLOCK ? ErrorCode::Locked : ErrorCode::Unavailable,
                    u"another enforcer runs for this ledger"_s);
    // The number is a courtesy for people; a full disk must not keep endings from happening.
    static_cast<void>(writePid(descriptor));
    return lock;
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::asClient(const LedgerAddress &ledger)
{
    if (ledger.backend != Backend::Sqlite)
        return fail(ErrorCode::Unsupported, u"a shared ledger has enforcers of its own"_s);
    const int descriptor = openLockFile(clientFile(ledger));
    if (descriptor < 0)
        return fail(ErrorCode::Unavailable, u"the lock file beside the ledger cannot be made"_s);
    std::unique_ptr<LedgerLock> lock(new LedgerLock(descriptor));
    if (::flock(descriptor, LOCK_SH) != 0)
        return fail(ErrorCode::Unavailable, u"the lock file beside the ledger cannot be locked"_s);
    return lock;
}

std::optional<qint64> runningEnforcer(const LedgerAddress &ledger, const QString &stateFolder)
{
    QFile file(enforcerFile(ledger, stateFolder));
    if (!file.open(QIODevice::ReadOnly) || isFree(file.handle(), LOCK_SH))
        return std::nullopt;
    return file.readAll().trimmed().toLongLong();
}

bool hasClients(const LedgerAddress &ledger)
{
    QFile file(clientFile(ledger));
    return file.open(QIODevice::ReadOnly) && !isFree(file.handle(), LOCK_EX);
}

} // namespace sallyport
