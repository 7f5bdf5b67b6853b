// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/merkle.h"

#include "models/ledger/crypto.h"

#include <algorithm>
#include <bit>

namespace sallyport {
namespace {

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    QByteArray node;
    node.reserve(65);
    node.append('\x01').append(left).append(right);
    return sha256(node);
}

constexpr qsizetype HashSize = 32;

// Peaks are folded from the smallest to the largest.
QByteArray folded(const QList<QByteArray> &peaks)
{
    if (peaks.isEmpty())
        return sha256({});
    QByteArray root = peaks.constLast();
    for (qsizetype i = peaks.size() - 2; i >= 0; --i)
        root = nodeHash(peaks.at(i), root);
    return root;
}

} // namespace

QByteArray leafHash(const QByteArray &bytes)
{
    QByteArray leaf;
    leaf.reserve(bytes.size() + 1);
    leaf.append('\0').append(bytes);
    return sha256(leaf);
}

void MerkleAccumulator::append(const QByteArray &leaf)
{
    // As in a binary counter: each trailing one of the old size is a full subtree to merge with.
    QByteArray peak = leaf;
    for (qint64 size = m_size; (size & 1) != 0; size >>= 1)
        peak = nodeHash(m_peaks.takeLast(), peak);
    m_peaks.append(peak);
    ++m_size;
}

std::optional<MerkleAccumulator> MerkleAccumulator::from(qint64 size,
                                                         const QList<QByteArray> &peaks)
{
    const bool areHashes = std::ranges::all_of(
        peaks, [](const QByteArray &peak) { return peak.size() == HashSize; });
    if (size < 0 || peaks.size() != std::popcount(quint64(size)) || !areHashes)
        return std::nullopt;
    MerkleAccumulator tree;
    tree.m_size = size;
    tree.m_peaks = peaks;
    return tree;
}

QByteArray MerkleAccumulator::root() const
{
    return folded(m_peaks);
}

void MerkleHistory::append(const QByteArray &leaf)
{
    QByteArray peak = leaf;
    int level = 0;
    for (qint64 size = m_size; (size & 1) != 0; size >>= 1) {
        peak = nodeHash(m_peaks.takeLast(), peak);
        const int above = ++level - BlockLevel;
        if (above < 0)
            continue;
        if (m_blocks.size() <= above)
            m_blocks.append(QByteArray());
        m_blocks[above].append(peak);
    }
    m_peaks.append(peak);
    ++m_size;
}

QByteArray MerkleHistory::root() const
{
    return folded(m_peaks);
}

QByteArray MerkleHistory::rootAt(qint64 size, const QList<QByteArray> &tail) const
{
    QList<QByteArray> peaks;
    qint64 start = 0;
    for (qsizetype above = m_blocks.size() - 1; above >= 0; --above) {
        const qsizetype level = above + BlockLevel;
        if (((size >> level) & 1) == 0)
            continue;
        peaks.append(m_blocks.at(above).mid((start >> level) * HashSize, HashSize));
        start += qint64(1) << level;
    }
    MerkleAccumulator rest;
    for (const QByteArray &leaf : tail)
        rest.append(leaf);
    if (rest.size() > 0)
        peaks.append(rest.root());
    return folded(peaks);
}

} // namespace sallyport
