// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/rowspane.h"

#include "views/kit/card.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

RowsPane::RowsPane(QAbstractItemModel *model, StateRowDelegate::RowOf rowOf, Icon icon,
                   const QString &objectName, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_list(named(new QListView, objectName, label))
    , m_stack(new ListStack(m_list, icon, StateRowDelegate::RowHeight))
    , m_below(new Surface(Token::Surface, Qt::TopEdge))
    , m_detail(named(new Text(Type::Body, Token::Text), objectName + u"Detail"_s))
{
    m_list->setModel(model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new StateRowDelegate(std::move(rowOf), m_list));
    auto *inner = new QVBoxLayout(m_below);
    inner->setContentsMargins(20, metrics::M, 20, metrics::M);
    inner->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_below);
    m_below->hide();
    setFocusProxy(m_stack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RowsPane::showCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsPane::showCurrent);
}

void RowsPane::begin()
{
    m_stack->begin();
}

void RowsPane::showResult(const QString &emptyTitle, const QString &emptySentence)
{
    const QAbstractItemModel *const model = m_list->model();
    m_stack->showResult(model->rowCount() > 0, false, emptyTitle, emptySentence);
    if (model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(model->index(0, 0));
}

void RowsPane::hideDetail()
{
    m_hasDetail = false;
    m_below->hide();
}

void RowsPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_below->setVisible(m_hasDetail && current.isValid());
    m_detail->setForeign(current.data(Qt::AccessibleTextRole).toString());
}

} // namespace sallyport
