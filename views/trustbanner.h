// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/trust.h"
#include "views/kit/banner.h"

#include <optional>

namespace sallyport {

// Says on every page why nothing can be signed, as long as what the ledger says does not verify.
class TrustBanner : public Banner
{
    Q_OBJECT

public:
    TrustBanner();

    // Said once for each change: it is read aloud.
    void take(std::optional<TrustFault> fault);
    bool isDistrusted() const { return m_fault.has_value(); }

private:
    std::optional<TrustFault> m_fault;
};

} // namespace sallyport
