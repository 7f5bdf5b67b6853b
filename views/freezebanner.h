// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/kit/banner.h"

namespace sallyport {

// Says on every page that security stopped every opening, as long as it lasts.
class FreezeBanner : public Banner
{
    Q_OBJECT

public:
    FreezeBanner();

    // Said once for each change: it is read aloud.
    void take(const std::optional<FreezeItem> &freeze, Instant now);

private:
    QString m_sentence;
};

} // namespace sallyport
