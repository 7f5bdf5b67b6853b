// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/eventtablemodel.h"

namespace sallyport {

// The events of one request, oldest first. The log only grows, and so do the rows.
class TimelineModel : public EventTableModel
{
    Q_OBJECT

public:
    using EventTableModel::EventTableModel;

    // Shows another request; the one case that resets the model.
    void setRequest(const QString &requestId);
    QString requestId() const { return m_requestId; }
    // Adds those events that are newer than the last row; the others are there already.
    void grow(const QList<LoggedEvent> &events);
    // Log index after the last row: where the next page begins.
    qint64 nextIndex() const;

    // Earliest and latest moment of the rows, for a time axis; equal when there are none.
    Instant firstAt() const;
    Instant lastAt() const;

private:
    QString m_requestId;
};

} // namespace sallyport
