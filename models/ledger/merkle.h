// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sallyport {

// RFC 6962 section 2.1: SHA-256(0x00 || bytes).
QByteArray leafHash(const QByteArray &bytes);

// The root of a growing tree, in logarithmic memory. RFC 6962 section 2.1.
class MerkleAccumulator
{
public:
    void append(const QByteArray &leaf); // 32 bytes, from leafHash()
    qint64 size() const { return m_size; }
    QByteArray root() const; // SHA-256 of nothing when empty

private:
    qint64 m_size = 0;
    QList<QByteArray> m_peaks; // roots of the full subtrees, largest first
};

} // namespace sallyport
