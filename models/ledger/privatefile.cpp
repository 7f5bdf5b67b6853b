// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/privatefile.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> cannotWrite(const QString &path)
{
    const auto code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::Full : ErrorCode::Unavailable;
    return fail(code, u"%1 cannot be written"_s.arg(path));
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"%1 is not there"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Denied, u"%1 cannot be read by this user"_s.arg(path));
    // The open file is judged, not its name: the name may point elsewhere a moment later.
    struct stat facts
    {
    };
    if (::fstat(file.handle(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return fail(ErrorCode::Denied, u"%1 is not a regular file"_s.arg(path));
    if (facts.st_uid != ::geteuid())
        return fail(
            ErrorCode::Denied,
            u"%1 belongs to another user; it must belong to the one who runs this"_s.arg(path));
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::Denied,
                    u"%1 can be read or changed by other users; run: chmod 600 %1"_s.arg(path));
    if (facts.st_size > maxBytes)
        return fail(ErrorCode::Invalid, u"%1 is larger than %2 bytes"_s.arg(path).arg(maxBytes));
    return file.readAll();
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly)
        || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0
        || !file.commit())
        return cannotWrite(path);
    return {};
}

Result<void> createPrivateFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return file.exists() ? fail(ErrorCode::Conflict, u"%1 is there already"_s.arg(path))
                             : cannotWrite(path);
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return cannotWrite(path);
    return {};
}

} // namespace sallyport
