// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QCborMap>

namespace sallyport {

constexpr int MaxPayloadBytes = 16 * 1024;
constexpr int MaxCborDepth = 8;

// Deterministic encoding of RFC 8949 section 4.2.1: definite lengths, shortest integers, keys
// sorted by their encoded bytes. The value must hold no floats, tags or duplicate keys.
QByteArray encodeCanonical(const QCborMap &map);

// Writes such a map without making one first, where its keys are known. So many members, in the
// order of their keys: the shorter first, then by their bytes.
class MapWriter
{
public:
    MapWriter(QByteArray &out, int members);

    void text(QLatin1String name, const QString &value);
    void bytes(QLatin1String name, const QByteArray &value);
    void integer(QLatin1String name, qint64 value);
    void map(QLatin1String name, const QCborMap &value);

private:
    void key(QLatin1String name);

    QByteArray &m_out;
    QLatin1String m_last;
};

// The one map in bytes. Corrupt when it is not exactly what encodeCanonical() gives for it: other
// forms of the same value, floats, tags, duplicates, bad UTF-8, depth over MaxCborDepth, trailing
// bytes or more than maxBytes.
Result<QCborMap> decodeCanonical(const QByteArray &bytes, int maxBytes = MaxPayloadBytes);

} // namespace sallyport
