// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/pastcard.h"

#include "views/format/pastwords.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/format/when.h"
#include "views/kit/chip.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int StateWidth = 106; // as wide as the names of the facts above

} // namespace

PastCard::PastCard(QWidget *parent)
    : Card(Token::Surface, parent)
    , m_line(named(new Text(Type::Body), u"pastLine"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::Label, Token::Muted, tr("Before, in 90 days")));
    m_line->setWordWrap(true);
    layout->addWidget(m_line);
    for (Row &row : m_rows) {
        row = makeRow();
        layout->addWidget(row.widget);
    }
}

PastCard::Row PastCard::makeRow()
{
    Row row{ .widget = new QWidget,
             .state = new Chip,
             .what = named(new Text(Type::Body), u"pastWhat"_s),
             .when = new Text(Type::Small, Token::Muted) };
    row.what->setElided();
    auto *place = new QWidget;
    place->setFixedWidth(StateWidth);
    auto *chip = new QHBoxLayout(place);
    chip->setContentsMargins(0, 0, 0, 0);
    chip->addWidget(row.state);
    chip->addStretch(1);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(place);
    layout->addWidget(row.what, 1);
    layout->addWidget(row.when);
    return row;
}

void PastCard::show(const RequestDetail &detail, Instant now)
{
    const RequesterPast &past = detail.past;
    m_line->setText(pastLine(past));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isThere = i < static_cast<std::size_t>(past.recent.size());
        row.widget->setVisible(isThere);
        if (!isThere)
            continue;
        const RequestItem &item = past.recent.at(static_cast<qsizetype>(i));
        row.state->setLook(stateChip(item, now));
        row.what->setText(accessTitle(item));
        row.when->setText(formatWhen(item.request.filedAt, now));
        row.when->setToolTip(formatExact(item.request.filedAt));
    }
}

} // namespace sallyport
