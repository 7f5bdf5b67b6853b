// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/scratch.h"

#include <QDir>
#include <QDirIterator>
#include <QStorageInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qint64 RoomNeeded = 64LL * 1024 * 1024;

// Linux keeps this folder in memory; elsewhere it does not exist, or is no file system of its own.
const QString MemoryFolder = QStringLiteral("/dev/shm");

bool hasRoom()
{
    const QStorageInfo storage(MemoryFolder);
    return storage.rootPath() == MemoryFolder && !storage.isReadOnly()
        && storage.bytesAvailable() >= RoomNeeded;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (QFile::copy(from, to)) // keeps the mode
        return {};
    return fail(ErrorCode::Full, u"demo: cannot copy to "_s + to);
}

} // namespace

Scratch::Scratch(const QString &home) : m_home(home), m_path(home)
{
    if (!hasRoom())
        return;
    m_memory.emplace(MemoryFolder + u"/sallyport-XXXXXX"_s); // mode 0700
    if (m_memory->isValid())
        m_path = m_memory->path();
}

Result<void> Scratch::bringHome()
{
    if (m_path == m_home)
        return {};
    const QDir from(m_path);
    const QDir home(m_home);
    QDirIterator entries(m_path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        const QString target = home.filePath(from.relativeFilePath(entry.filePath()));
        if (entry.isDir()) {
            if (!home.mkpath(target) || !QFile::setPermissions(target, entry.permissions()))
                return fail(ErrorCode::Denied, u"demo: cannot make "_s + target);
        } else if (const auto copied = copyFile(entry.filePath(), target); !copied) {
            return copied;
        }
    }
    ::sync(); // once, instead of thousands of times
    return {};
}

} // namespace sallyport
