// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/policydelays.h"

#include "models/domain/governing.h"

namespace sallyport {

void PolicyDelays::see(const Directory &directory)
{
    m_ends.removeIf([&](const auto &end) { return directory.proposal(end.key()) == nullptr; });
    for (const PolicyProposal &proposal : directory.proposals()) {
        if (proposal.dueAt > Instant() && !m_ends.contains(proposal.digest))
            m_ends.insert(proposal.digest,
                          m_time.boot() + std::max(Millis(0), proposal.dueAt - m_time.now()));
    }
}

std::optional<QByteArray> PolicyDelays::due(const Directory &directory)
{
    see(directory);
    const auto first = dueProposal(directory, m_time.now());
    return first && m_ends.value(*first) <= m_time.boot() ? first : std::nullopt;
}

std::optional<Instant> PolicyDelays::nextAt(const Directory &directory)
{
    see(directory);
    std::optional<Instant> next;
    for (const PolicyProposal &proposal : directory.proposals()) {
        const auto end = m_ends.constFind(proposal.digest);
        if (end == m_ends.constEnd())
            continue;
        const Instant at = std::max(proposal.dueAt, m_time.now() + (*end - m_time.boot()));
        next = next ? std::min(*next, at) : at;
    }
    return next;
}

} // namespace sallyport
