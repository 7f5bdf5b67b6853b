// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

#include <QHash>
#include <QMultiMap>

namespace sallyport {

// What still changes with time: pending requests and grants that are not over, in memory as last
// committed, ordered by when something falls due.
class LiveSet
{
public:
    explicit LiveSet(QString bootId) : m_bootId(std::move(bootId)) { }

    void put(const QString &requestId, const State &state); // drops what is over
    void clear();

    const State *find(const QString &requestId) const;
    const State *ofGrant(const QString &grantId) const;
    // Requests with something due, by the earlier of the wall clock and the boot clock.
    QStringList due(Instant now, Millis boot) const;
    std::optional<Instant> nextDue() const;
    std::optional<Millis> nextBoot() const; // boot clock
    // The same, without what was due by this moment already.
    std::optional<Instant> nextDueAfter(Instant moment) const;
    std::optional<Millis> nextBootAfter(Millis moment) const;
    // Looks at this request again later, whatever its state says.
    void postpone(const QString &requestId, Instant until);

    QList<Grant> grants() const; // opening, active, ending, clean-up left
    bool hasAccess() const; // any grant that is opening, active or ending
    bool hasOpeningAhead() const; // anything that opens by itself, now or later

private:
    void forget(const QString &requestId);

    const QString m_bootId;
    QHash<QString, State> m_states;
    QHash<QString, QString> m_requestOfGrant;
    QMultiMap<Instant, QString> m_byWall;
    QHash<QString, Instant> m_wallOf;
    QMultiMap<Millis, QString> m_byBoot;
    QHash<QString, Millis> m_bootOf;
};

} // namespace sallyport
