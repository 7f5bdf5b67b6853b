// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/navigationbar.h"

#include "views/kit/exclusivechoice.h"
#include "views/kit/named.h"
#include "views/kit/navigationrow.h"
#include "views/kit/personblock.h"
#include "views/kit/pictogram.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

NavigationBar::NavigationBar(QWidget *parent)
    : Surface(Token::Surface, Qt::RightEdge, parent)
    , m_places(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_person(named(new PersonBlock, u"person"_s))
{
    setFixedWidth(metrics::NavigationWidth);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(metrics::L, 15, metrics::L, 0);
    brand->setSpacing(metrics::S);
    brand->addWidget(new Pictogram(Icon::Brand, Token::Accent, 20));
    brand->addWidget(new Text(Type::PaneTitle, Token::Text, u"Sallyport"_s), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(0, 0, 1, 0));
    layout->setSpacing(0);
    layout->addLayout(brand);
    layout->addSpacing(15);
    m_places->setSpacing(0);
    layout->addLayout(m_places);
    layout->addStretch(1);
    layout->addWidget(m_person);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        followChoice(*m_group);
        if (on)
            emit currentChanged(id);
    });
}

void NavigationBar::addPlace(Icon icon, const QString &name, const QString &objectName)
{
    auto *row = named(new NavigationRow(icon, name), objectName);
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(row, index);
    m_places->addWidget(row);
    if (index == 0)
        setCurrent(0);
}

void NavigationBar::setCurrent(int index)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *row = m_group->button(index))
        row->setChecked(true);
    followChoice(*m_group);
}

void NavigationBar::setPlaceVisible(int index, bool visible)
{
    if (QAbstractButton *row = m_group->button(index))
        row->setVisible(visible);
}

void NavigationBar::setCount(int index, int count)
{
    if (auto *row = qobject_cast<NavigationRow *>(m_group->button(index)))
        row->setCount(count);
}

} // namespace sallyport
