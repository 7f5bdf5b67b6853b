// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/delegates/timelinelane.h"
#include "views/pages/page.h"

#include <QTimer>

namespace sallyport {

class Banner;
class Button;
class Chip;
class ChoiceRow;
class ListStack;
class RequestListModel;
class SearchField;
class SecondTicker;
class StoryPanel;
class TimelineView;

// Who asked, who decided, what was done: requests as lanes on one time axis, the events of the
// selected one as a list, and whether the log holds.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void refresh() override;
    void focusSearch() override;
    void showRequest(const QString &requestId);

protected:
    void clear() override;

private:
    QWidget *makeHeader();
    QWidget *makeFilterBar();
    QWidget *makeTimeline(SecondTicker *ticker);
    void connectKeys();

    void readRequests();
    void takeRequests(const QList<RequestItem> &items);
    void select(const QString &requestId);
    void readStory();
    void readEvents();
    void showRange();
    // Moves to the selected request when it is out of sight.
    void showSelected();
    void fitSelected();
    void verify();
    void endSelected();
    void step(int rows);
    TimelineLane lane(const QModelIndex &index) const;

    const Clock &m_clock;
    RequestListModel *m_requests;
    SearchField *m_search;
    Chip *m_verified;
    Button *m_verify;
    ChoiceRow *m_range;
    Banner *m_banner;
    ListStack *m_stack;
    TimelineView *m_timeline;
    StoryPanel *m_story = nullptr;
    QTimer m_searchDelay;
    bool m_read = false;
    bool m_verifiedOnce = false;
    bool m_fitWhenRead = false; // somebody came here to see this one request
};

} // namespace sallyport
