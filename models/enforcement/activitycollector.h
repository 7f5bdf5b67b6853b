// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/targetexecutor.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace sallyport {

// Reads what was done on the targets, about once a second while a grant there lives and a little
// longer. The cursor is stored with what was read, so each line lands in the log exactly once.
class ActivityCollector
{
public:
    static constexpr qint64 MaxEventsPerGrant = 5000;
    static constexpr int PageBytes = 256 * 1024;

    explicit ActivityCollector(QStringList targets) : m_targets(std::move(targets)) { }

    // The cursors that the ledger holds.
    Result<void> load(EventRepository &events, Instant now);
    // The reading that is due now.
    QList<TargetWork> due(const QList<Grant> &live, Instant now);
    // The log is to be read by then, if it was not since.
    void askAt(const QString &target, Instant moment);
    // Writes a page within the caller's batch; stored() after its commit, failed() otherwise.
    Result<void> store(Batch &batch, const QString &target, const ActivityAnswer &answer,
                       Instant now) const;
    void stored(const QString &target, const ActivityAnswer &answer, Instant now);
    // targetFault: the target did not answer; else the ledger could not take the page.
    void failed(const QString &target, bool targetFault, Instant now);

    // False until the target's log was read for the first time: what happens before that is not
    // read, so nothing is opened before. A target that cannot tell is opened after three tries.
    bool isPrimed(const QString &target) const { return m_primed.contains(target); }
    // True when the last reading after the last grant is done.
    bool isQuiet(Instant now) const;
    std::optional<Instant> nextDue(Instant now) const;

private:
    struct Watch
    {
        QByteArray cursor;
        Instant nextAt;
        Instant until;
        bool asked = false;
        int failures = 0; // of the target, in a row
        Instant askedAt{};
    };
    Result<void> storeLines(Batch &batch, const QList<ActivityLine> &lines, Instant now) const;
    static Result<void> storeCut(Batch &batch, const Grant &grant, qint64 lines, Instant now);

    const QStringList m_targets;
    QHash<QString, Watch> m_watches;
    QSet<QString> m_primed;
};

} // namespace sallyport
