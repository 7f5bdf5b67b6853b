// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/liveset.h"
#include "models/enforcement/targetexecutor.h"

#include <QHash>

namespace sallyport {

// Knows how far the use of access was seen on each target: by what its sessions do, and by what
// its log says of those that came and went. Only what both know can let access lapse; the engine
// decides. Times are the enforcer's, UTC.
class UseWatch
{
public:
    // The moment from which a target has to be looked at, as access there may lapse then.
    static std::optional<Instant> lookAt(const QString &target, const QList<Grant> &live);

    // The target told of its sessions, or its log was read to the end; as of when it was asked.
    void listed(const QString &target, Instant askedAt) { m_listed.insert(target, askedAt); }
    void read(const QString &target, Instant askedAt) { m_read.insert(target, askedAt); }

    // When each grant was last in use, by its id.
    using Uses = QHash<QString, Instant>;
    static Uses usesIn(const InventoryAnswer &answer);
    // now: when log was lost, whatever it would have said.
    static Uses usesIn(const ActivityPage &page, const QString &target, const LiveSet &live,
                       Instant now);

    // True when the engine has something to say to these uses and what is known of the target.
    bool hasNews(const QString &target, const Uses &uses, const LiveSet &live, Instant now) const;
    // Lets it, within the caller's batch.
    Result<void> tell(Batch &batch, const QString &target, const Uses &uses, const LiveSet &live,
                      Instant now) const;

private:
    Use useOf(const Grant &grant, const Uses &uses) const;

    QHash<QString, Instant> m_listed;
    QHash<QString, Instant> m_read;
};

} // namespace sallyport
