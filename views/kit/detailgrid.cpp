// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/detailgrid.h"

#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QGridLayout>

namespace sallyport {

DetailGrid::DetailGrid(int nameWidth, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_nameWidth(nameWidth)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::M);
    m_grid->setVerticalSpacing(metrics::S - 1);
    m_grid->setColumnStretch(1, 1);
}

Text *DetailGrid::addRow(const QString &name)
{
    auto *label = new Text(Type::Body, Token::Muted, name);
    // The widest name of the language sets the column.
    label->setMinimumWidth(m_nameWidth);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *value = new Text(Type::Body);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = static_cast<int>(m_rows.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_rows.emplaceBack(label, value);
    return value;
}

void DetailGrid::setRow(int row, const QString &value)
{
    const auto &[label, text] = m_rows.at(row);
    text->setForeign(value);
    label->setVisible(!value.isEmpty());
    text->setVisible(!value.isEmpty());
}

} // namespace sallyport
