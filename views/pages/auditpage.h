// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/historydensity.h"
#include "models/items/historylanemodel.h"
#include "views/delegates/timelinelane.h"
#include "views/history/savedviews.h"
#include "views/pages/page.h"

#include <QTimer>

#include <memory>

class QStackedWidget;

namespace sallyport {

class Banner;
class Button;
class Chip;
class ChoiceRow;
class ListStack;
class FiguresPane;
class HistorySearch;
class HistoryTable;
class QueryField;
class SecondTicker;
class Select;
class StoryPanel;
class Text;
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
    void lookFor(const QString &query); // as if it had been typed
    // What this person keeps to come back to, with what each is called.
    QList<std::pair<QString, AuditView>> keptViews() const;
    void showView(const AuditView &view);
    AuditView presentView() const;
    QString shownRequest() const;

protected:
    void clear() override;

private:
    QWidget *makeHeader();
    QWidget *makeFilterBar();
    QWidget *makeTimeline(SecondTicker *ticker);
    void connectKeys();

    void connectSearch();
    void readWords();
    void readRequests();
    void takeRequests(const QList<RequestItem> &items, const std::optional<Instant> &back);
    // Whether what is in sight is counted first, and only read where it is not too much.
    bool isCounted(const RequestQuery &query) const;
    void readDensity(const RequestQuery &query, const RequestQuery &inSight);
    void takeDensity(const RequestDensity &density, DensityUnit unit);
    TimelineLane counted(const HistoryLane &group) const;
    void stepPart(int by);
    void zoomToMarked();
    void showTime(Instant from, Instant to);
    QString viewTitle(const AuditView &view) const;
    void openViews();
    LaneKind kind() const;
    QWidget *makeForms(SecondTicker *ticker);
    void showForm(int form);
    TimelineLane worded(const HistoryLane &group) const;
    void refreshLanes();
    void showLanes();
    void showCurrent();
    void stepWithin(int by);
    QString searchSentence(const std::optional<Instant> &back) const;
    void sayOfSearch(const QString &sentence, Token color);
    void select(const QString &requestId);
    void readStory();
    void readEvents();
    void showRange();
    // Moves to the selected request when it is out of sight.
    void showSelected();
    void fitSelected();
    void verify();
    void showVerifying();
    void stopVerifying();
    void cancelVerifying();
    void endSelected();
    void step(int rows);
    TimelineLane lane(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;

    static constexpr int MostTogether = 2000; // requests in lanes of several

    const Clock &m_clock;
    HistoryLaneModel *m_lanes;
    QHash<QString, QString> m_names; // of people, by id
    QList<RequestItem> m_found;
    mutable QHash<QString, TimelineLane> m_drawn; // lanes of several as they were worded, by key
    Instant m_drawnAt;
    int m_asked = 0; // how often something else was looked for
    DensityUnit m_unit = DensityUnit::Week; // of what is counted
    int m_fullest = 1; // requests of one part
    Instant m_marked; // the part where the keyboard is
    QueryField *m_search;
    HistorySearch *m_finder;
    Text *m_searchNote = nullptr;
    Chip *m_verified;
    Button *m_verify;
    Button *m_views = nullptr;
    Select *m_kind = nullptr;
    ChoiceRow *m_range;
    Banner *m_banner;
    ListStack *m_stack;
    ChoiceRow *m_form = nullptr; // how it is shown
    QStackedWidget *m_forms = nullptr;
    HistoryTable *m_table = nullptr;
    FiguresPane *m_figures = nullptr;
    TimelineView *m_timeline;
    StoryPanel *m_story = nullptr;
    QTimer m_searchDelay;
    bool m_read = false;
    bool m_verifiedOnce = false;
    std::shared_ptr<VerificationRun> m_run; // none: nothing is being verified
    bool m_fitWhenRead = false; // somebody came here to see this one request
};

} // namespace sallyport
