// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/crypto.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

// How far the registry is: its accepted statements in the order of intake, as one number and one
// digest. Two ledgers with the same head have the same statements, none added, left out or moved.
struct RegistryHead
{
    qint64 count = 0;
    QByteArray digest = QByteArray(32, '\0');

    // digest becomes SHA-256(digest || SHA-256(payload)).
    void take(const QByteArray &payload)
    {
        digest = sha256(digest + sha256(payload));
        ++count;
    }

    bool operator==(const RegistryHead &) const = default;
};

// Every head that a registry had so far, from the empty one on.
class RegistryHeads
{
public:
    const RegistryHead &last() const { return m_heads.constLast(); }
    void take(const QByteArray &payload)
    {
        RegistryHead next = last();
        next.take(payload);
        m_heads.append(next);
    }
    // Whether the registry was once exactly so.
    bool contain(const RegistryHead &head) const
    {
        return head.count >= 0 && head.count < m_heads.size() && m_heads.at(head.count) == head;
    }

private:
    QList<RegistryHead> m_heads{ RegistryHead() }; // by their count
};

} // namespace sallyport
