// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/storypanel.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "models/items/timelinemodel.h"
#include "views/delegates/eventrowdelegate.h"
#include "views/delegates/spoken.h"
#include "views/kit/named.h"
#include "views/pages/summarypane.h"
#include "views/secondticker.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int StoryHeight = 290;
constexpr int SummaryWidth = 330;

} // namespace

StoryPanel::StoryPanel(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Surface(Token::Surface, Qt::TopEdge, parent)
    , m_events(new TimelineModel(this))
    , m_list(named(new QListView, u"events"_s, tr("Events of the selected request")))
    , m_summary(named(new SummaryPane(clock), u"summary"_s))
{
    setFixedHeight(StoryHeight);
    auto *newestFirst = new Spoken<QSortFilterProxyModel>(
        [this](const QModelIndex &index) {
            return m_words.spoken(index.data(EventTableModel::EventRole).value<LoggedEvent>());
        },
        this);
    newestFirst->setSourceModel(m_events);
    newestFirst->setSortRole(EventTableModel::IndexRole);
    newestFirst->sort(0, Qt::DescendingOrder);
    m_list->setModel(newestFirst);
    m_list->setItemDelegate(new EventRowDelegate(
        clock,
        [this](const QModelIndex &index) {
            return m_words.line(index.data(EventTableModel::EventRole).value<LoggedEvent>());
        },
        m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setFixedWidth(SummaryWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    connect(ticker, &SecondTicker::tick, m_summary, &SummaryPane::refreshTime);
    connect(m_summary, &SummaryPane::zoomWanted, this, &StoryPanel::fitWanted);
    connect(m_summary, &SummaryPane::endWanted, this, &StoryPanel::endWanted);
}

void StoryPanel::setPeople(const QList<PersonRef> &people)
{
    m_words.setPeople(people);
    m_events->setPeople(people);
    m_list->viewport()->update();
}

void StoryPanel::setRequest(const QString &requestId)
{
    m_requestId = requestId;
    m_detail.reset();
    m_statements.clear();
    m_events->setRequest(requestId);
    m_summary->clear();
}

void StoryPanel::showDetail(const RequestDetail &detail)
{
    m_detail = detail;
    m_words.setUser(visibleText(detail.item.requesterName));
    m_list->viewport()->update();
    m_summary->show(detail);
}

void StoryPanel::addEvents(const QList<LoggedEvent> &events)
{
    m_events->grow(events);
    int sessions = 0;
    m_statements.clear();
    for (const LoggedEvent &logged : m_events->events()) {
        if (logged.event.kind == EventKind::Connected)
            ++sessions;
        else if (logged.event.kind == EventKind::Statement)
            m_statements.append(logged.event.at);
    }
    m_summary->showUse(sessions, static_cast<int>(m_statements.size()));
}

qint64 StoryPanel::nextIndex() const
{
    return m_events->nextIndex();
}

std::pair<Instant, Instant> StoryPanel::range() const
{
    const Request &request = m_detail->item.request;
    const auto &grant = m_detail->item.grant;
    const Instant first = request.filedAt;
    Instant last = std::max(first + 10min, m_events->lastAt());
    if (grant && grant->state == GrantState::Active)
        last = std::max(last, grant->deadline);
    if (grant && isDraining(*grant))
        last = std::max(last, sessionsUntil(*grant));
    const Millis margin = std::max<Millis>((last - first) / 3, 1min);
    return { first - margin, last + margin };
}

} // namespace sallyport
