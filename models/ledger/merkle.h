// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

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
    QList<QByteArray> peaks() const { return m_peaks; }
    // Goes on where another one of this size with these peaks was; nothing when they do not fit.
    static std::optional<MerkleAccumulator> from(qint64 size, const QList<QByteArray> &peaks);

private:
    qint64 m_size = 0;
    QList<QByteArray> m_peaks; // roots of the full subtrees, largest first
};

// The root of a growing tree at each size that it ever had. Keeps the roots of full subtrees of 64
// leaves and more (about one byte a leaf); the last few leaves of an old size are asked for.
class MerkleHistory
{
public:
    void append(const QByteArray &leaf); // 32 bytes, from leafHash()
    qint64 size() const { return m_size; }
    QByteArray root() const;

    // tail: the leaves from tailStart(size) up to size; size at most size().
    static qint64 tailStart(qint64 size) { return size - size % BlockSize; }
    QByteArray rootAt(qint64 size, const QList<QByteArray> &tail) const;

private:
    static constexpr int BlockLevel = 6;
    static constexpr qint64 BlockSize = qint64(1) << BlockLevel;

    qint64 m_size = 0;
    QList<QByteArray> m_peaks;
    QList<QByteArray> m_blocks; // by level above BlockLevel: the roots, one behind the other
};

} // namespace sallyport
