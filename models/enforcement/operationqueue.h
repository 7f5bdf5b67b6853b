// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/enforcement/batch.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace sallyport {

// How long to wait after this many failed tries: 0.5 s, doubling, at most 30 s.
Millis backOff(int attempts);

// The operations that are written ahead and not done, in memory. One call a grant at a time, so
// that an opening under way can never overtake the ending that follows it.
class OperationQueue
{
public:
    void load(const QList<Operation> &open);
    void apply(const Changes &changes);

    QList<Operation> due(Instant now) const;
    std::optional<Operation> find(const QString &grantId, OperationKind kind) const;
    // Of those that are not under way. openings: whether these may be called at all.
    std::optional<Instant> nextAt(bool openings = true) const;
    bool isEmpty() const { return m_open.isEmpty(); }

    void setUnderWay(const QString &grantId) { m_underWay.insert(grantId); }
    void setAnswered(const QString &grantId) { m_underWay.remove(grantId); }
    bool isUnderWay(const QString &grantId) const { return m_underWay.contains(grantId); }
    bool isQuiet() const { return m_underWay.isEmpty(); }
    // Waits with this one, in memory only.
    void postpone(qint64 id, Instant until);

private:
    QMap<qint64, Operation> m_open;
    QSet<QString> m_underWay; // grants
};

} // namespace sallyport
