// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trustbanner.h"

#include "views/format/trouble.h"
#include "views/theme/metrics.h"

namespace sallyport {

TrustBanner::TrustBanner() : Banner(Tone::Denied)
{
    setOuterMargins({ 20, metrics::S, 20, metrics::S });
}

void TrustBanner::take(std::optional<TrustFault> fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    if (fault)
        say(distrustText(*fault));
    else
        hide();
}

} // namespace sallyport
