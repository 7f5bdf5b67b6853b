// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/pageheader.h"

#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>

namespace sallyport {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : Surface(Token::Surface, Qt::BottomEdge, parent)
    , m_layout(new QHBoxLayout(this))
{
    setFixedHeight(metrics::HeaderHeight);
    m_layout->setContentsMargins(20, 0, 20, 0);
    m_layout->setSpacing(metrics::M);
    m_layout->addWidget(new Text(Type::PageTitle, Token::Text, title));
    m_layout->addStretch(1);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_layout->insertWidget(m_lead++, widget);
}

void PageHeader::addAtEnd(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace sallyport
