// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QString>

#include <limits>

namespace sallyport {

// Reads the members of one map strictly: each must be there with its type, and none may be left
// over. Read all, then ask complete(); a value that was read before must not be used without it.
class MemberReader
{
public:
    explicit MemberReader(const QCborMap &map) : m_map(map) { }

    QString text(QLatin1String key);
    QByteArray bytes(QLatin1String key);
    // Bytes of this length, or empty when mayBeEmpty is set.
    QByteArray digest(QLatin1String key, bool mayBeEmpty = false, qsizetype length = 32);
    qint64 integer(QLatin1String key, qint64 minimum = 0,
                   qint64 maximum = std::numeric_limits<qint64>::max());
    Instant instant(QLatin1String key) { return fromMs(integer(key)); }
    bool boolean(QLatin1String key);
    QCborMap map(QLatin1String key);
    QCborArray array(QLatin1String key);

    bool has(QLatin1String key) const { return m_map.contains(key); }
    // For callers with rules of their own.
    void require(bool holds) { m_good = m_good && holds; }
    // True when every member was read, was there and had its type.
    bool complete() const { return m_good && m_read == m_map.size(); }

private:
    QCborValue take(QLatin1String key, QCborValue::Type type);

    QCborMap m_map;
    qsizetype m_read = 0;
    bool m_good = true;
};

} // namespace sallyport
