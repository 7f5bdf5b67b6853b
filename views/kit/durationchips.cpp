// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/durationchips.h"

#include "views/format/remaining.h"
#include "views/kit/choicerow.h"
#include "views/kit/named.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DurationChips::DurationChips(QWidget *parent)
    : QWidget(parent)
    , m_row(named(new ChoiceRow(Pill::Kind::Choice, this), u"durations"_s, tr("How long")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(m_row, &ChoiceRow::currentChanged, this, &DurationChips::changed);
}

void DurationChips::setBounds(Millis standard, Millis maximum)
{
    const Millis before = duration();
    QList<Millis> offered{ standard, maximum };
    for (const Millis usual : { Millis(15min), Millis(30min), Millis(1h), Millis(2h), Millis(4h),
                                Millis(8h), Millis(24h) }) {
        if (usual < maximum && usual >= maximum / 16)
            offered.append(usual);
    }
    std::sort(offered.begin(), offered.end());
    offered.erase(std::unique(offered.begin(), offered.end()), offered.end());
    if (offered == m_offered)
        return;
    m_offered = offered;
    QStringList texts;
    for (const Millis length : std::as_const(m_offered))
        texts << formatDuration(length);
    m_row->setChoices(texts);
    setDuration(m_offered.contains(before) ? before : standard);
}

Millis DurationChips::duration() const
{
    const int index = m_row->current();
    return index >= 0 && index < m_offered.size() ? m_offered.at(index) : Millis(0);
}

void DurationChips::setDuration(Millis duration)
{
    if (m_offered.isEmpty())
        return;
    const auto nearest
        = std::min_element(m_offered.cbegin(), m_offered.cend(), [duration](Millis a, Millis b) {
              return std::chrono::abs(a - duration) < std::chrono::abs(b - duration);
          });
    m_row->setCurrent(static_cast<int>(nearest - m_offered.cbegin()));
}

void DurationChips::chooseNone()
{
    m_row->setCurrent(-1);
}

} // namespace sallyport
