// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/format/eventwords.h"
#include "views/kit/card.h"

#include <optional>
#include <utility>

class QListView;

namespace sallyport {

class SecondTicker;
class SummaryPane;
class TimelineModel;

// The selected request as a list of its events, newest first, beside its figures.
class StoryPanel : public Surface
{
    Q_OBJECT

public:
    StoryPanel(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void setPeople(const QList<PersonRef> &people);
    // Another request, or none: forgets the events of the last one.
    void setRequest(const QString &requestId);
    void showDetail(const RequestDetail &detail);
    void addEvents(const QList<LoggedEvent> &events);

    const QString &requestId() const { return m_requestId; }
    const std::optional<RequestDetail> &detail() const { return m_detail; }
    // Where the next page of events begins.
    qint64 nextIndex() const;
    // From asking to the last thing that is known or planned, with some room. Needs detail().
    std::pair<Instant, Instant> range() const;
    // When statements ran, in order.
    const QList<Instant> &statements() const { return m_statements; }

signals:
    void fitWanted();
    void endWanted();

private:
    TimelineModel *m_events;
    EventWords m_words;
    QListView *m_list;
    SummaryPane *m_summary;
    QString m_requestId;
    std::optional<RequestDetail> m_detail;
    QList<Instant> m_statements;
};

} // namespace sallyport
