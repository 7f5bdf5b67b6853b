// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

// Files that only their owner may read (mode 0600 or less). Errors name the file, never its
// content.

// Denied when the file belongs to somebody else or others may read or write it.
Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes);
// Replaces the file atomically and durably (write, fsync, rename). Full when there is no room.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);
// Conflict when there is one already.
Result<void> createPrivateFile(const QString &path, const QByteArray &bytes);

} // namespace sallyport
