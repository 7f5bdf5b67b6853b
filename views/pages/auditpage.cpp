// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/auditpage.h"

#include "views/delegates/spoken.h"
#include "views/delegates/timelineview.h"
#include "views/format/requestwords.h"
#include "views/history/figurespane.h"
#include "views/history/historysearch.h"
#include "views/history/historytable.h"
#include "views/history/queryfield.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/kit/choicerow.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/pages/storypanel.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int EventPage = 1000;

} // namespace

AuditPage::AuditPage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_lanes(new Spoken<HistoryLaneModel>(
          [this](const QModelIndex &index) { return spoken(index); }, this))
    , m_search(named(new QueryField(tr("Search, or target:… who:… state:… since:…"), u"/"_s),
                     u"auditSearch"_s))
    , m_finder(new HistorySearch(this))
    , m_banner(named(new Banner(Tone::Denied), u"auditBanner"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeFilterBar());
    m_banner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    layout->addWidget(m_banner);
    layout->addWidget(makeForms(ticker), 1);
    m_story = named(new StoryPanel(clock, ticker), u"story"_s);
    layout->addWidget(m_story);
    connect(m_story, &StoryPanel::fitWanted, this, &AuditPage::fitSelected);
    connect(m_story, &StoryPanel::endWanted, this, &AuditPage::endSelected);
    connectSearch();
    setFocusProxy(m_stack);
    connectKeys();
    showRange();
}

QWidget *AuditPage::makeHeader()
{
    auto *header = new PageHeader(tr("Audit"));
    m_verified = named(new Chip, u"verified"_s);
    m_verify = named(new Button(Button::Kind::Secondary, tr("Verify log")), u"verify"_s);
    m_form = named(new ChoiceRow(Pill::Kind::Segment), u"auditForm"_s, tr("Shown as"));
    m_form->setChoices({ tr("Time axis"), tr("Table"), tr("Figures") });
    header->addBesideTitle(m_verified);
    header->addAtEnd(m_form);
    header->addAtEnd(m_verify);
    m_verified->hide();
    connect(m_verify, &Button::clicked, this, [this] { m_run ? cancelVerifying() : verify(); });
    return header;
}

QWidget *AuditPage::makeForms(SecondTicker *ticker)
{
    m_forms = new QStackedWidget;
    m_table = named(new HistoryTable(m_clock), u"historyTablePane"_s);
    m_figures = named(new FiguresPane, u"figures"_s, tr("Figures of what was found"));
    m_forms->addWidget(makeTimeline(ticker));
    m_forms->addWidget(m_table);
    m_forms->addWidget(m_figures);
    connect(m_form, &ChoiceRow::currentChanged, this, &AuditPage::showForm);
    connect(m_table, &HistoryTable::chosen, this, &AuditPage::select);
    return m_forms;
}

QWidget *AuditPage::makeTimeline(SecondTicker *ticker)
{
    m_timeline
        = named(new TimelineView(m_clock, [this](const QModelIndex &index) { return lane(index); }),
                u"timeline"_s, tr("Requests on the time axis"));
    m_timeline->setModel(m_lanes);
    m_stack = new ListStack(m_timeline, Icon::Audit, metrics::LaneRow);
    connect(ticker, &SecondTicker::tick, this, &AuditPage::refreshLanes);
    connect(ticker, &SecondTicker::tick, this, &AuditPage::showVerifying);
    connect(m_timeline->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_timeline->selectionModel()->selectedRows();
        // Of a lane of several the one that is shown may stay.
        if (!rows.isEmpty() && m_lanes->laneOf(m_story->requestId(), rows.first()) != rows.first())
            select(rows.first().data(RequestRoles::RequestIdRole).toString());
    });
    connect(m_timeline, &TimelineView::picked, this, &AuditPage::select);
    connect(m_timeline, &TimelineView::timePicked, this, &AuditPage::showTime);
    connect(m_timeline, &QAbstractItemView::activated, this, &AuditPage::zoomToMarked);
    connect(m_timeline, &TimelineView::rangeChanged, this, [this] {
        if (m_form->current() != 0 || kind() != LaneKind::Request)
            m_searchDelay.start(); // they hold what is in sight
    });
    return m_stack;
}

void AuditPage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, auto act) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_J, [this] { step(1); });
    onKey(Qt::Key_K, [this] { step(-1); });
    onKey(Qt::Key_F, [this] { fitSelected(); });
    onKey(Qt::Key_Comma, [this] { stepWithin(-1); });
    onKey(Qt::Key_Period, [this] { stepWithin(1); });
}

void AuditPage::refresh()
{
    if (desk() == nullptr)
        return;
    readWords();
    whenAnswered<QList<PersonRef>>(desk()->people(), [this](const auto &people) {
        if (!people)
            return;
        m_story->setPeople(*people);
    });
    if (!m_finder->isRunning()) // else it would never come to an end
        readRequests();
    readStory();
    if (!m_verifiedOnce && isVisible())
        verify();
}

void AuditPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void AuditPage::clear()
{
    m_read = false;
    if (m_run) {
        cancelVerifying();
        m_verified->hide();
        m_verifiedOnce = false;
    }
    m_finder->stop();
    m_search->setWords({});
    m_story->setRequest({});
    m_names.clear();
    m_found.clear();
    showLanes();
    m_banner->hide();
}

void AuditPage::showRequest(const QString &requestId)
{
    const QModelIndex index = m_lanes->laneOf(requestId);
    m_fitWhenRead = true;
    if (index.isValid()) {
        m_timeline->setCurrentIndex(index);
        m_timeline->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    select(requestId);
}

void AuditPage::select(const QString &requestId)
{
    if (requestId.isEmpty() || m_story->requestId() == requestId)
        return;
    m_story->setRequest(requestId);
    const QModelIndex index = m_lanes->laneOf(requestId, m_timeline->currentIndex());
    for (const RequestItem &item :
         index.isValid() ? m_lanes->rows().at(index.row()).items : QList<RequestItem>()) {
        if (item.request.id == requestId)
            m_timeline->bringIntoView(item.request.filedAt);
    }
    m_timeline->viewport()->update();
    m_table->select(requestId);
    readStory();
}

void AuditPage::readStory()
{
    const QString id = m_story->requestId();
    if (desk() == nullptr || id.isEmpty())
        return;
    whenAnswered<RequestDetail>(desk()->detail(id), [this, id](const auto &detail) {
        if (id != m_story->requestId())
            return;
        if (detail)
            m_story->showDetail(*detail);
        else
            readFailed(m_banner, detail.error());
    });
    readEvents();
}

void AuditPage::readEvents()
{
    const QString id = m_story->requestId();
    const auto asked = desk()->timeline(id, m_story->nextIndex());
    whenAnswered<QList<LoggedEvent>>(asked, [this, id](const auto &events) {
        if (id != m_story->requestId() || !events)
            return;
        m_story->addEvents(*events);
        m_timeline->viewport()->update();
        if (m_fitWhenRead && m_story->detail())
            showSelected();
        if (events->size() >= EventPage)
            readEvents();
    });
}

TimelineLane AuditPage::lane(const QModelIndex &index) const
{
    const HistoryLane &group = m_lanes->rows().at(index.row());
    const bool isOne = m_lanes->kind() == LaneKind::Request;
    TimelineLane result = isOne ? requestLane(group.items.first(), m_clock.now()) : worded(group);
    if (m_lanes->laneOf(m_story->requestId(), index) != index)
        return result;
    result.statements = m_story->statements();
    if (!isOne)
        result.shown = m_story->requestId();
    return result;
}

void AuditPage::showRange()
{
    static constexpr std::array<Millis, 5> lengths = { 12h, 24h, 72h, 15 * 24h, 93 * 24h };
    if (const int chosen = m_range->current(); chosen >= 0)
        m_timeline->showUpToNow(lengths.at(static_cast<std::size_t>(chosen)));
}

void AuditPage::showSelected()
{
    m_fitWhenRead = false;
    const Instant filed = m_story->detail()->item.request.filedAt;
    if (!m_timeline->scale().shows(filed, filed))
        fitSelected();
}

void AuditPage::fitSelected()
{
    if (!m_story->detail())
        return;
    const auto [from, to] = m_story->range();
    m_range->setCurrent(-1);
    m_timeline->showRange(from, to);
}

void AuditPage::endSelected()
{
    if (m_story->detail())
        askThenSay(IntentKind::Revoke, *m_story->detail(), m_banner);
}

void AuditPage::step(int rows)
{
    if (m_forms->currentWidget() == m_table)
        return m_table->step(rows);
    const QModelIndex next = m_lanes->index(m_timeline->currentIndex().row() + rows, 0);
    if (next.isValid())
        m_timeline->setCurrentIndex(next);
}

} // namespace sallyport
