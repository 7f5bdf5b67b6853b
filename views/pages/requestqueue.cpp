// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/requestqueue.h"

#include "models/items/requestfilterproxy.h"
#include "models/items/requestlistmodel.h"
#include "views/delegates/requestrowdelegate.h"
#include "views/delegates/spoken.h"
#include "views/format/requestwords.h"
#include "views/kit/choicerow.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

RequestQueue::RequestQueue(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Surface(Token::Surface, Qt::RightEdge, parent)
    , m_model(new RequestListModel(this))
    , m_proxy(new Spoken<RequestFilterProxy>(
          [this, usual = requestSpeaker(clock)](const QModelIndex &index) {
              const QString id = index.data(RequestRoles::RequestIdRole).toString();
              return id == keptId() && !m_kept->words.isEmpty()
                  ? tr("%1, %2", "who was quicker, a row").arg(m_kept->words, usual(index))
                  : usual(index);
          },
          this))
    , m_tabs(named(new ChoiceRow(Pill::Kind::Segment), u"approvalsTabs"_s, tr("Queue")))
    , m_list(named(new QListView, u"approvalsList"_s, tr("Requests")))
    , m_stack(new ListStack(m_list, Icon::Approvals, metrics::TallRow))
{
    m_proxy->setSourceModel(m_model);
    setFocusProxy(m_stack);
    m_tabs->setChoices({ tr("Mine to decide"), tr("Waiting on others"), tr("Decided") });
    makeList(clock, ticker);
    auto *bar = new Surface(Token::Surface, Qt::BottomEdge);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(metrics::L, 10, metrics::L, 10);
    barLayout->addWidget(m_tabs);
    barLayout->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(0, 0, 1, 0));
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &ChoiceRow::currentChanged, this, [this] {
        m_kept.reset();
        showTab();
    });
}

void RequestQueue::makeList(const Clock &clock, SecondTicker *ticker)
{
    m_list->setModel(m_proxy);
    const auto rowOf = [this, &clock](const QModelIndex &index) {
        const auto item = index.data(RequestRoles::ItemRole).value<RequestItem>();
        RequestRow row = requestRow(item, clock.now());
        if (item.request.id == keptId() && !m_kept->words.isEmpty())
            row = handledRow(row, m_kept->words);
        return row;
    };
    m_list->setItemDelegate(new RequestRowDelegate(clock, rowOf, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    repaintCountdowns(ticker, m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestQueue::sayWhatIsSelected);
}

void RequestQueue::sayWhatIsSelected()
{
    // selectedRows(), not currentIndex(): assistive technology selects without moving it.
    auto rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    dropKept(rows);
    if (rows.size() == 1)
        return emit selected(rows.first().data(RequestRoles::RequestIdRole).toString());
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<RequestItem> items;
    for (const QModelIndex &row : std::as_const(rows))
        items << row.data(RequestRoles::ItemRole).value<RequestItem>();
    emit severalSelected(items);
}

void RequestQueue::clear()
{
    m_queues = {};
    m_decide.clear();
    m_review.clear();
    m_kept.reset();
    m_unverified.clear();
    m_tabs->setCurrent(0);
    m_read = {};
    m_model->applySnapshot({});
    showCounts();
}

void RequestQueue::begin()
{
    if (!m_read.at(0))
        m_stack->begin();
}

void RequestQueue::take(QueueKind kind, const QList<RequestItem> &items)
{
    switch (kind) {
    case QueueKind::MineToDecide:
        m_decide = items;
        m_read.at(0) = true;
        return keep(0, m_decide + m_review);
    case QueueKind::ToReview:
        m_review = items;
        // Before the decisions are here the list would look as if there were none.
        if (m_read.at(0))
            keep(0, m_decide + m_review);
        return;
    case QueueKind::WaitingOnOthers:
        m_read.at(1) = true;
        return keep(1, items);
    case QueueKind::Decided:
        m_read.at(2) = true;
        return keep(2, items);
    }
}

void RequestQueue::keep(std::size_t tab, const QList<RequestItem> &items)
{
    m_queues.at(tab) = items;
    markUnverified(m_queues.at(tab));
    showCounts();
    if (m_tabs->current() != static_cast<int>(tab))
        return;
    const QString before = keptId();
    keepSelected(items);
    showTab();
    if (m_kept && keptId() != before)
        emit kept(keptId());
}

QList<Request> RequestQueue::undecided() const
{
    QList<Request> open;
    for (std::size_t tab = 0; tab < 2; ++tab) {
        for (const RequestItem &item : m_queues.at(tab))
            open.append(item.request);
    }
    return open;
}

void RequestQueue::setUnverified(const QStringList &ids)
{
    if (ids == m_unverified)
        return;
    m_unverified = ids;
    for (QList<RequestItem> &items : m_queues)
        markUnverified(items);
    showTab();
}

void RequestQueue::markUnverified(QList<RequestItem> &items) const
{
    for (RequestItem &item : items)
        item.unverified = m_unverified.contains(item.request.id);
}

void RequestQueue::keepSelected(const QList<RequestItem> &items)
{
    const auto isThere = [&items](const QString &id) {
        return std::ranges::any_of(items,
                                   [&](const RequestItem &item) { return item.request.id == id; });
    };
    if (m_kept && isThere(keptId()))
        m_kept.reset(); // it came back
    const auto rows = m_list->selectionModel()->selectedRows();
    if (m_kept || rows.size() != 1)
        return;
    const auto item = rows.first().data(RequestRoles::ItemRole).value<RequestItem>();
    if (!isThere(item.request.id))
        m_kept = Kept{ item, m_proxy->mapToSource(rows.first()).row(), {} };
}

void RequestQueue::dropKept(const QModelIndexList &selected)
{
    const bool isLeft = m_kept && std::ranges::none_of(selected, [this](const QModelIndex &index) {
                            return index.data(RequestRoles::RequestIdRole).toString() == keptId();
                        });
    if (!isLeft)
        return;
    m_kept.reset();
    // Not while the selection is still being changed.
    QMetaObject::invokeMethod(this, &RequestQueue::showTab, Qt::QueuedConnection);
}

QList<RequestItem> RequestQueue::shownRows() const
{
    QList<RequestItem> rows = m_queues.at(static_cast<std::size_t>(std::max(m_tabs->current(), 0)));
    if (m_kept)
        rows.insert(std::min(m_kept->row, rows.size()), m_kept->item);
    return rows;
}

void RequestQueue::sayOfKept(const QString &words)
{
    if (!m_kept)
        return;
    m_kept->words = words;
    m_list->viewport()->update();
}

void RequestQueue::letGo()
{
    if (std::exchange(m_kept, std::nullopt))
        showTab();
}

void RequestQueue::showCounts()
{
    const auto mine = m_queues.at(0).size();
    const auto others = m_queues.at(1).size();
    m_tabs->setText(0, mine > 0 ? tr("Mine to decide %1").arg(mine) : tr("Mine to decide"));
    m_tabs->setText(1,
                    others > 0 ? tr("Waiting on others %1").arg(others) : tr("Waiting on others"));
}

void RequestQueue::showTab()
{
    const auto tab = static_cast<std::size_t>(std::max(m_tabs->current(), 0));
    const QList<RequestItem> rows = shownRows();
    m_model->applySnapshot(rows);
    static const std::array<std::pair<const char *, const char *>, 3> words = { {
        { QT_TR_NOOP("Nothing waits for you"),
          QT_TR_NOOP("When somebody asks for access that you may approve, it appears here.") },
        { QT_TR_NOOP("Nothing waits on others"),
          QT_TR_NOOP("Requests that other people have to decide appear here.") },
        { QT_TR_NOOP("Nothing was decided yet"),
          QT_TR_NOOP("Requests that were approved, denied or lapsed appear here.") },
    } };
    m_stack->showResult(m_proxy->rowCount() > 0, !rows.isEmpty(), tr(words.at(tab).first),
                        tr(words.at(tab).second));
    if (m_list->selectionModel()->hasSelection())
        return;
    if (m_proxy->rowCount() > 0)
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    else
        emit nothingSelected();
}

void RequestQueue::setFilter(const QString &text)
{
    m_proxy->setText(text);
    if (m_read.at(static_cast<std::size_t>(std::max(m_tabs->current(), 0))))
        showTab();
}

bool RequestQueue::select(const QString &requestId)
{
    for (std::size_t tab = 0; tab < m_queues.size(); ++tab) {
        const auto &items = m_queues.at(tab);
        const bool here = std::any_of(items.begin(), items.end(), [&](const RequestItem &item) {
            return item.request.id == requestId;
        });
        if (!here)
            continue;
        m_tabs->setCurrent(static_cast<int>(tab));
        showTab();
        m_list->setCurrentIndex(m_proxy->mapFromSource(m_model->indexOf(requestId)));
        return true;
    }
    return false;
}

void RequestQueue::step(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_proxy->rowCount())
        m_list->setCurrentIndex(m_proxy->index(row, 0));
}

} // namespace sallyport
