// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/doubtbanner.h"

#include "models/services/whenfinished.h"
#include "views/format/trouble.h"
#include "views/theme/metrics.h"

namespace sallyport {

using namespace Qt::StringLiterals;

DoubtBanner::DoubtBanner(const Clock &clock) : Banner(Tone::Pending), m_clock(clock)
{
    setOuterMargins({ 20, metrics::S, 20, metrics::S });
    connect(this, &Banner::actionRequested, this, [this] {
        m_sentences.clear();
        hide();
    });
}

void DoubtBanner::ask(Desk *desk)
{
    if (desk == nullptr)
        return;
    whenFinished(desk->settleDoubts(), this, [this](const Result<QList<SettledDoubt>> &settled) {
        if (settled && !settled->isEmpty())
            tell(*settled);
    });
}

void DoubtBanner::tell(const QList<SettledDoubt> &settled)
{
    for (const SettledDoubt &doubt : settled)
        m_sentences.append(settledText(doubt, m_clock.now()));
    say(m_sentences.join(u'\n'), tr("Understood"));
}

} // namespace sallyport
