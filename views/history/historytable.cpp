// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historytable.h"

#include "views/delegates/celldelegate.h"
#include "views/format/historywords.h"
#include "views/format/when.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/theme/type.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 31;
constexpr int BesideText = 36; // beside a text, with the arrow of the sorted column

} // namespace

HistoryTable::HistoryTable(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryTableModel(
          historywords::headers(),
          [&clock](const RequestItem &item, HistoryTableModel::Column column) {
              return historywords::cell(item, column, clock.now());
          },
          this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(named(new QTableView, u"historyTable"_s, tr("Requests as a table")))
    , m_stack(new ListStack(m_table, Icon::Audit, RowHeight))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HistoryTableModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryTableModel::Asked, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    layOutColumns(clock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    emit chosen(current.data(HistoryTableModel::RequestIdRole).toString());
            });
}

// Moments and lengths take what the longest of them takes; people and targets share the rest.
void HistoryTable::layOutColumns(const Clock &clock)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const QFontMetrics metrics(typeFont(Type::Body));
    const QString moment = formatWhen(clock.now() - std::chrono::hours(24), clock.now());
    for (int column = 0; column < HistoryTableModel::Columns; ++column) {
        const bool isMoment = column == HistoryTableModel::Asked
            || column == HistoryTableModel::Opened || column == HistoryTableModel::Ended;
        const QString heading
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(metrics.horizontalAdvance(heading),
                                  isMoment ? metrics.horizontalAdvance(moment) : 0);
        header->resizeSection(column, text + BesideText);
    }
    for (const int column : { HistoryTableModel::Person, HistoryTableModel::Target })
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void HistoryTable::show(const QList<RequestItem> &items, bool searched)
{
    m_model->applySnapshot(items);
    m_stack->showResult(!items.isEmpty(), searched, tr("Nothing to show"),
                        tr("Requests that you may see appear here with all that was done."));
}

void HistoryTable::select(const QString &requestId)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(requestId));
    if (!index.isValid() || index.row() == m_table->currentIndex().row())
        return;
    const QSignalBlocker blocker(this);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void HistoryTable::step(int rows)
{
    const QModelIndex next = m_sorted->index(m_table->currentIndex().row() + rows, 0);
    if (next.isValid())
        m_table->selectRow(next.row());
}

} // namespace sallyport
