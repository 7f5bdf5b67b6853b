// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/healthcard.h"

#include "views/kit/chip.h"
#include "views/kit/detailgrid.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

HealthCard::HealthCard(const QString &name, const QString &title, const QStringList &rows,
                       QWidget *parent)
    : Card(Token::Surface, parent)
    , m_chip(named(new Chip, name + u"State"_s))
    , m_grid(new DetailGrid(84))
{
    setObjectName(name);
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(Type::BodyStrong, Token::Text, title));
    head->addStretch(1);
    head->addWidget(m_chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addLayout(head);
    layout->addWidget(m_grid);
    layout->addStretch(1);
    for (const QString &row : rows) {
        m_values.append(m_grid->addRow(row));
        m_values.last()->setObjectName(name + QString::number(m_values.size()));
    }
    clear();
}

void HealthCard::clear()
{
    setLook({ tr("Not read yet"), Tone::Ended, Icon::Ring });
    for (int row = 0; row < m_values.size(); ++row)
        setRow(row, {});
}

void HealthCard::setLook(const paint::ChipLook &look)
{
    m_chip->setLook(look);
}

void HealthCard::setRow(int row, const QString &value, const QString &tip)
{
    const QString shown = value.isEmpty() ? u"–"_s : value;
    // Each second: what did not change must not disturb a selection or a screen reader.
    Text *const text = m_values.at(row);
    if (text->property("shown").toString() != shown) {
        m_grid->setRow(row, shown);
        text->setProperty("shown", shown);
    }
    text->setToolTip(toolTipText(tip));
}

} // namespace sallyport
