// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/taborder.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QSet>

namespace sallyport {

namespace {

void collect(QWidget &widget, QList<QWidget *> &order);

void collect(const QLayout &layout, QList<QWidget *> &order)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *const item = layout.itemAt(at);
        if (QWidget *const widget = item->widget())
            collect(*widget, order);
        else if (const QLayout *const inner = item->layout())
            collect(*inner, order);
    }
}

void collect(QWidget &widget, QList<QWidget *> &order)
{
    if (widget.isWindow())
        return;
    const bool isControl = widget.focusPolicy() != Qt::NoFocus;
    if (isControl)
        order.append(&widget);
    if (const auto *area = qobject_cast<QScrollArea *>(&widget)) {
        if (area->widget() != nullptr)
            collect(*area->widget(), order);
    } else if (widget.layout() != nullptr) {
        collect(*widget.layout(), order);
    } else if (!isControl && qobject_cast<QAbstractScrollArea *>(&widget) == nullptr) {
        const auto children = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *const child : children)
            collect(*child, order);
    }
}

bool isFollowed(const QList<QWidget *> &order)
{
    const QSet<QWidget *> ours(order.begin(), order.end());
    QWidget *at = order.first();
    for (QWidget *const wanted : order) {
        if (at != wanted)
            return false;
        do {
            at = at->nextInFocusChain();
        } while (!ours.contains(at));
    }
    return true;
}

} // namespace

TabOrder::TabOrder(QWidget *root) : QObject(root), m_root(root)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TabOrder::follow);
    root->installEventFilter(this);
    const auto areas = root->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->widget() != nullptr)
            area->widget()->installEventFilter(this);
    }
    m_soon.start(0);
}

QList<QWidget *> TabOrder::readingOrder(QWidget &root)
{
    QList<QWidget *> order;
    collect(root, order);
    return order;
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        m_soon.start(0);
    return QObject::eventFilter(watched, event);
}

void TabOrder::follow()
{
    const QList<QWidget *> order = readingOrder(*m_root);
    if (order.isEmpty() || isFollowed(order))
        return;
    for (qsizetype at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order.at(at - 1), order.at(at));
}

} // namespace sallyport
