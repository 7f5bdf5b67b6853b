// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/freezebanner.h"

#include "views/format/freezewords.h"
#include "views/theme/metrics.h"

namespace sallyport {

FreezeBanner::FreezeBanner() : Banner(Tone::Denied)
{
    setOuterMargins({ 20, metrics::S, 20, metrics::S });
}

void FreezeBanner::take(const std::optional<FreezeItem> &freeze, Instant now)
{
    const QString sentence = freeze ? freezewords::banner(*freeze, now) : QString();
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    if (freeze)
        say(sentence);
    else
        hide();
}

} // namespace sallyport
