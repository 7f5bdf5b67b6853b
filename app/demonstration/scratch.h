// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace sallyport {

// A folder to build something in that ends up elsewhere. In memory where the system has room there:
// a made history is thousands of small durable writes, which need a disk only once, at the end.
class Scratch
{
public:
    // home: where it ends up, and where it is built when there is no memory for it.
    explicit Scratch(const QString &home);

    const QString &path() const { return m_path; }
    // Copies everything home, modes included. Full, Denied.
    Result<void> bringHome();

private:
    const QString m_home;
    std::optional<QTemporaryDir> m_memory;
    QString m_path;
};

} // namespace sallyport
