// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/auditpage.h"

#include "models/items/requestlistmodel.h"
#include "views/delegates/spoken.h"
#include "views/delegates/timelineview.h"
#include "views/format/requestwords.h"
#include "views/format/verdict.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/kit/choicerow.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/kit/searchfield.h"
#include "views/pages/storypanel.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostLanes = 200;
constexpr int EventPage = 1000;

} // namespace

AuditPage::AuditPage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_requests(new Spoken<RequestListModel>(requestSpeaker(clock), this))
    , m_search(
          named(new SearchField(tr("Search people, targets, reasons"), u"/"_s), u"auditSearch"_s))
    , m_banner(named(new Banner(Tone::Denied), u"auditBanner"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeFilterBar());
    m_banner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    layout->addWidget(m_banner);
    layout->addWidget(makeTimeline(ticker), 1);
    m_story = named(new StoryPanel(clock, ticker), u"story"_s);
    layout->addWidget(m_story);
    connect(m_story, &StoryPanel::fitWanted, this, &AuditPage::fitSelected);
    connect(m_story, &StoryPanel::endWanted, this, &AuditPage::endSelected);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(200ms);
    connect(&m_searchDelay, &QTimer::timeout, this, &AuditPage::readRequests);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    setFocusProxy(m_stack);
    connectKeys();
    showRange();
}

QWidget *AuditPage::makeHeader()
{
    auto *header = new PageHeader(tr("Audit"));
    m_verified = named(new Chip, u"verified"_s);
    m_verify = named(new Button(Button::Kind::Secondary, tr("Verify log")), u"verify"_s);
    header->addBesideTitle(m_verified);
    header->addAtEnd(m_verify);
    m_verified->hide();
    connect(m_verify, &Button::clicked, this, &AuditPage::verify);
    return header;
}

QWidget *AuditPage::makeFilterBar()
{
    auto *bar = new Surface(Token::Surface, Qt::BottomEdge);
    m_range = named(new ChoiceRow(Pill::Kind::Segment), u"range"_s, tr("Time range"));
    m_range->setChoices({ tr("12 hours"), tr("Day"), tr("3 days"), tr("2 weeks") });
    m_range->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, metrics::M, 20, metrics::M);
    layout->setSpacing(metrics::M);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_range);
    connect(m_range, &ChoiceRow::currentChanged, this, &AuditPage::showRange);
    return bar;
}

QWidget *AuditPage::makeTimeline(SecondTicker *ticker)
{
    m_timeline
        = named(new TimelineView(m_clock, [this](const QModelIndex &index) { return lane(index); }),
                u"timeline"_s, tr("Requests on the time axis"));
    m_timeline->setModel(m_requests);
    m_stack = new ListStack(m_timeline, Icon::Audit, metrics::LaneRow);
    connect(ticker, &SecondTicker::tick, m_timeline, &TimelineView::refreshNow);
    connect(m_timeline->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_timeline->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            select(rows.first().data(RequestRoles::RequestIdRole).toString());
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
}

void AuditPage::refresh()
{
    if (desk() == nullptr)
        return;
    whenAnswered<QList<PersonRef>>(desk()->people(), [this](const auto &people) {
        if (people)
            m_story->setPeople(*people);
    });
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
    m_story->setRequest({});
    m_requests->applySnapshot({});
    m_banner->hide();
}

void AuditPage::readRequests()
{
    if (desk() == nullptr)
        return;
    if (!m_read)
        m_stack->begin();
    RequestFilter filter;
    filter.text = m_search->text().trimmed();
    filter.limit = MostLanes;
    whenAnswered<QList<RequestItem>>(desk()->requests(filter), [this](const auto &items) {
        if (items)
            takeRequests(*items);
        else
            readFailed(m_banner, items.error());
    });
}

void AuditPage::takeRequests(const QList<RequestItem> &items)
{
    readWorked(m_banner);
    m_requests->applySnapshot(items);
    m_read = true;
    m_stack->showResult(!items.isEmpty(), !m_search->text().trimmed().isEmpty(),
                        tr("Nothing to show"),
                        tr("Requests that you may see appear here with all that was done."));
    const QModelIndex wanted = m_requests->indexOf(m_story->requestId());
    if (wanted.isValid() && wanted != m_timeline->currentIndex()) {
        m_timeline->setCurrentIndex(wanted);
        m_timeline->scrollTo(wanted, QAbstractItemView::PositionAtCenter);
    } else if (!items.isEmpty() && m_story->requestId().isEmpty())
        m_timeline->setCurrentIndex(m_requests->index(0, 0));
}

void AuditPage::showRequest(const QString &requestId)
{
    const QModelIndex index = m_requests->indexOf(requestId);
    m_fitWhenRead = true;
    if (index.isValid()) {
        m_timeline->setCurrentIndex(index);
        m_timeline->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    select(requestId);
}

void AuditPage::select(const QString &requestId)
{
    if (m_story->requestId() == requestId)
        return;
    m_story->setRequest(requestId);
    const QModelIndex index = m_requests->indexOf(requestId);
    if (index.isValid())
        m_timeline->bringIntoView(index.data(RequestRoles::FiledAtRole).value<Instant>());
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
    const auto item = index.data(RequestRoles::ItemRole).value<RequestItem>();
    TimelineLane result = requestLane(item, m_clock.now());
    if (item.request.id == m_story->requestId())
        result.statements = m_story->statements();
    return result;
}

void AuditPage::showRange()
{
    static constexpr std::array<Millis, 4> lengths = { 12h, 24h, 72h, 15 * 24h };
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

void AuditPage::verify()
{
    if (desk() == nullptr)
        return;
    m_verifiedOnce = true;
    m_verify->setEnabled(false);
    m_verified->setLook({ tr("Verifying…"), Tone::Ended, Icon::Clock });
    m_verified->show();
    whenAnswered<AuditReport>(desk()->verify(), [this](const auto &report) {
        m_verify->setEnabled(true);
        m_verified->setLook(verdictChip(report));
        if (report && !report->holds())
            m_banner->say(tr("The log was changed, or a disk lost part of it. Tell security and "
                             "keep a copy of the ledger."));
    });
}

void AuditPage::endSelected()
{
    if (m_story->detail())
        askThenSay(IntentKind::Revoke, *m_story->detail(), m_banner);
}

void AuditPage::step(int rows)
{
    const QModelIndex next = m_requests->index(m_timeline->currentIndex().row() + rows, 0);
    if (next.isValid())
        m_timeline->setCurrentIndex(next);
}

} // namespace sallyport
