// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/journal.h"

#include "models/enforcement/grantcodec.h"
#include "models/ledger/privatefile.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 MaxJournalBytes = 64LL * 1024 * 1024;

bool mayHaveAccess(const Grant &grant)
{
    switch (grant.state) {
    case GrantState::Opening:
        return grant.deadline != Instant(); // opening was called at least once
    case GrantState::Active:
    case GrantState::Ending:
        return true;
    case GrantState::Ended:
    case GrantState::Lapsed:
        return false;
    }
    return true;
}

} // namespace

Journal::Journal(const QString &folder, QString ledger)
    : m_path(folder + u"/journal.cbor"_s)
    , m_ledger(std::move(ledger))
{
}

Result<QList<Grant>> Journal::load() const
{
    const auto bytes = readPrivateFile(m_path, MaxJournalBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Result<QList<Grant>>(QList<Grant>())
                                                         : propagate(bytes);
    const QCborMap map = QCborValue::fromCbor(*bytes).toMap();
    if (!map.value(u"grants"_s).isArray())
        return fail(ErrorCode::Corrupt, u"journal: unreadable"_s);
    QList<Grant> grants;
    if (map.value(u"ledger"_s).toString() != m_ledger)
        return grants;
    const QCborArray entries = map.value(u"grants"_s).toArray();
    for (const auto &entry : entries) {
        auto grant = decodeGrant(entry.toMap());
        if (!grant)
            return propagate(grant);
        // Whether the opening got through is not known, so its end is kept as if it had.
        if (grant->state == GrantState::Opening)
            grant->state = GrantState::Active;
        grants.append(*grant);
    }
    return grants;
}

Result<void> Journal::keep(const QList<Grant> &live)
{
    QCborArray entries;
    for (const Grant &grant : live) {
        if (mayHaveAccess(grant))
            entries.append(encodeGrant(grant));
    }
    const QByteArray bytes
        = QCborMap{ { u"ledger"_s, m_ledger }, { u"grants"_s, entries } }.toCborValue().toCbor();
    if (bytes == m_written)
        return {};
    if (const auto written = writePrivateFile(m_path, bytes); !written)
        return written;
    m_written = bytes;
    return {};
}

} // namespace sallyport
