// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/liststack.h"

#include "views/kit/emptystate.h"
#include "views/kit/named.h"
#include "views/kit/skeleton.h"

#include <QFocusEvent>

namespace sallyport {

using namespace Qt::StringLiterals;

ListStack::ListStack(QWidget *list, Icon icon, int rowHeight, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_empty(named(new EmptyState(icon), u"listEmpty"_s))
    , m_skeleton(new Skeleton(rowHeight))
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(list->accessibleName()); // it has the keyboard while the list is empty
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_list, m_empty, m_skeleton })
        addWidget(widget);
    connect(m_skeleton, &Skeleton::appeared, this, [this] { setCurrentWidget(m_skeleton); });
}

void ListStack::begin()
{
    m_skeleton->begin();
}

void ListStack::showResult(bool hasRows, bool searched, const QString &title,
                           const QString &sentence)
{
    m_skeleton->end();
    if (hasRows)
        return bring(m_list);
    if (searched)
        m_empty->setContent(
            tr("Nothing found"),
            tr("Nothing here has these words. Clear the search to see everything."));
    else
        m_empty->setContent(title, sentence);
    bring(m_empty);
}

void ListStack::bring(QWidget *widget)
{
    if (widget == currentWidget())
        return;
    const bool focused = hasFocus() || m_list->hasFocus();
    setCurrentWidget(widget);
    if (focused) // what hides gives the keyboard to its neighbour
        (widget == m_list ? m_list : this)->setFocus();
}

void ListStack::focusInEvent(QFocusEvent *event)
{
    QStackedWidget::focusInEvent(event);
    if (currentWidget() == m_list)
        m_list->setFocus(event->reason());
}

} // namespace sallyport
