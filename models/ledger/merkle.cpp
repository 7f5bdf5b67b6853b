// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/merkle.h"

#include "models/ledger/crypto.h"

namespace sallyport {
namespace {

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    QByteArray node;
    node.reserve(65);
    node.append('\x01').append(left).append(right);
    return sha256(node);
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

QByteArray MerkleAccumulator::root() const
{
    if (m_peaks.isEmpty())
        return sha256({});
    QByteArray root = m_peaks.constLast();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        root = nodeHash(m_peaks.at(i), root);
    return root;
}

} // namespace sallyport
