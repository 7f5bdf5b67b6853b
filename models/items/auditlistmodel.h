// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/eventtablemodel.h"

namespace sallyport {

// The whole log, newest first, in pages: whoever owns the model answers pageWanted() with
// addPage(), and news with addNewer(). It never asks a database.
class AuditListModel : public EventTableModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 200;

    using EventTableModel::EventTableModel;

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // Older events, newest first, as asked for. Fewer than PageSize: the beginning is reached.
    void addPage(const QList<LoggedEvent> &events);
    // Events at or after nextIndex(), oldest first, as they come from the log.
    void addNewer(const QList<LoggedEvent> &events);
    // The page did not come: it may be asked for again.
    void pageFailed();

    // Log index after the newest row; 0 when empty.
    qint64 nextIndex() const;
    bool isComplete() const { return m_complete; }

signals:
    // before: log index of the oldest row, or -1 for the newest page.
    void pageWanted(qint64 before, int limit);

private:
    bool m_asked = false;
    bool m_complete = false;
};

} // namespace sallyport
