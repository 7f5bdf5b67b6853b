// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for on the page, and what was found.
#include "views/delegates/timelineview.h"
#include "views/format/querywords.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"
#include "views/history/figurespane.h"
#include "views/history/historysearch.h"
#include "views/history/historytable.h"
#include "views/history/queryfield.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/choicerow.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/pages/auditpage.h"
#include "views/pages/storypanel.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostLanes = 200;
constexpr auto LanesStand = 15s; // at most a pixel of an hour
// Access that is in sight may have been asked for so long before.
constexpr auto Before = 7 * 24h;

} // namespace

QWidget *AuditPage::makeFilterBar()
{
    auto *bar = new Surface(Token::Surface, Qt::BottomEdge);
    m_range = named(new ChoiceRow(Pill::Kind::Segment), u"range"_s, tr("Time range"));
    m_range->setChoices({ tr("12 hours"), tr("Day"), tr("3 days"), tr("2 weeks"), tr("3 months") });
    m_range->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_kind = named(new Select, u"laneKind"_s, tr("Lanes"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItems({ tr("By request"), tr("By person"), tr("By target"), tr("By approver") });
    m_searchNote = named(new Text(Type::Small), u"auditSearchNote"_s);
    m_searchNote->hide();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::M);
    m_views = named(new Button(Button::Kind::Secondary, tr("Views")), u"views"_s);
    connect(m_views, &Button::clicked, this, &AuditPage::openViews);
    fields->addWidget(m_search, 1);
    fields->addWidget(m_views);
    fields->addWidget(m_kind);
    fields->addWidget(m_range);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(20, metrics::M, 20, metrics::M);
    layout->setSpacing(metrics::Xs);
    layout->addLayout(fields);
    layout->addWidget(m_searchNote);
    connect(m_kind, &QComboBox::activated, this, &AuditPage::readRequests);
    connect(m_range, &ChoiceRow::currentChanged, this, &AuditPage::showRange);
    return bar;
}

void AuditPage::connectSearch()
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(200ms);
    connect(&m_searchDelay, &QTimer::timeout, this, &AuditPage::readRequests);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_finder, &HistorySearch::found, this, &AuditPage::takeRequests);
    connect(m_finder, &HistorySearch::failed, this,
            [this](const Error &error) { readFailed(m_banner, error); });
    connect(m_finder, &HistorySearch::misunderstood, this, [this](const QueryMistake &mistake) {
        sayOfSearch(querywords::mistake(mistake), Token::Denied);
    });
}

void AuditPage::readWords()
{
    whenAnswered<QueryWords>(desk()->queryWords(), [this](const auto &words) {
        if (!words)
            return;
        m_search->setWords(*words);
        for (const PersonRef &person : words->people) // also who left, and decided before
            m_names.insert(person.id, person.name);
    });
}

// A lane of one request says all that its row in another list does.
QString AuditPage::spoken(const QModelIndex &index) const
{
    return m_lanes->kind() == LaneKind::Request
        ? spokenRow(m_lanes->rows().at(index.row()).items.first(), m_clock.now())
        : lane(index).spoken;
}

void AuditPage::readRequests()
{
    if (desk() == nullptr)
        return;
    ++m_asked;
    const auto query = parseQuery(m_search->text(), m_clock.now());
    if (!query) {
        m_finder->stop();
        return sayOfSearch(querywords::mistake(query.error()), Token::Denied);
    }
    if (!m_read)
        m_stack->begin();
    const bool isAxis = m_form->current() == 0;
    if (isAxis && kind() == LaneKind::Request)
        return m_finder->start(*desk(), *query, MostLanes);
    RequestQuery inSight = *query;
    const Instant from = m_timeline->scale().from() - Before;
    const Instant to = m_timeline->scale().to();
    inSight.since = std::max(inSight.since.value_or(from), from);
    inSight.until = std::min(inSight.until.value_or(to), to);
    if (isCounted(*query))
        return readDensity(*query, inSight);
    m_finder->start(*desk(), inSight, MostTogether);
}

LaneKind AuditPage::kind() const
{
    return static_cast<LaneKind>(m_kind->currentIndex());
}

void AuditPage::sayOfSearch(const QString &sentence, Token color)
{
    m_searchNote->setColor(color);
    m_searchNote->setText(sentence);
    m_searchNote->setVisible(!sentence.isEmpty());
    if (m_search->accessibleDescription() != sentence) // said to screen readers at each change
        m_search->setAccessibleDescription(sentence);
}

void AuditPage::takeRequests(const QList<RequestItem> &items, const std::optional<Instant> &back)
{
    readWorked(m_banner);
    m_found = items;
    sayOfSearch(searchSentence(back), Token::Muted);
    showLanes();
    m_read = true;
    m_stack->showResult(
        !items.isEmpty(), !m_search->text().trimmed().isEmpty() || kind() != LaneKind::Request,
        tr("Nothing to show"), tr("Requests that you may see appear here with all that was done."));
    showCurrent();
}

QString AuditPage::searchSentence(const std::optional<Instant> &back) const
{
    if (back)
        return tr("Looked back to %1; Escape ends the search.")
            .arg(formatWhen(*back, m_clock.now()));
    if (m_finder->hasMore() && (m_form->current() != 0 || kind() != LaneKind::Request))
        return tr("The newest %L1 of this time are shown. Zoom in, or narrow the search.")
            .arg(MostTogether);
    return {};
}

// Thousands of marks are worded once, not at each stroke of the wheel.
TimelineLane AuditPage::worded(const HistoryLane &group) const
{
    if (!m_drawn.contains(group.key))
        m_drawn.insert(group.key,
                       group.parts.isEmpty() ? groupLane(group, m_lanes->kind(), m_clock.now())
                                             : counted(group));
    return m_drawn.value(group.key);
}

// What is open or waits reaches to now.
void AuditPage::refreshLanes()
{
    if (m_clock.now() - m_drawnAt > LanesStand) {
        m_drawn.clear();
        m_drawnAt = m_clock.now();
    }
    m_timeline->refreshNow();
}

void AuditPage::showLanes()
{
    m_drawn.clear();
    m_lanes->show(kind(), m_found, m_names);
    m_table->show(m_found, !m_search->text().trimmed().isEmpty());
    if (m_forms->currentWidget() == m_figures)
        m_figures->show(m_found);
}

void AuditPage::showForm(int form)
{
    m_forms->setCurrentIndex(form);
    m_story->setVisible(m_forms->currentWidget() != m_figures);
    m_kind->setVisible(form == 0);
    readRequests();
}

// The lane of the request that is shown, or the first one.
void AuditPage::showCurrent()
{
    const QModelIndex wanted = m_lanes->laneOf(m_story->requestId(), m_timeline->currentIndex());
    if (wanted.isValid() && wanted != m_timeline->currentIndex()) {
        m_timeline->setCurrentIndex(wanted);
        m_timeline->scrollTo(wanted, QAbstractItemView::PositionAtCenter);
    } else if (m_lanes->rowCount() > 0 && m_story->requestId().isEmpty())
        m_timeline->setCurrentIndex(m_lanes->index(0, 0));
}

void AuditPage::stepWithin(int by)
{
    if (!m_lanes->starts().isEmpty())
        return stepPart(by);
    const QString next = m_lanes->beside(m_timeline->currentIndex(), m_story->requestId(), by);
    if (!next.isEmpty())
        select(next);
}

} // namespace sallyport
