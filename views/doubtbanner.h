// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/submitter.h"
#include "views/desk.h"
#include "views/kit/banner.h"

namespace sallyport {

// Tells what became of what a person said while the connection broke, until they have read it.
class DoubtBanner : public Banner
{
    Q_OBJECT

public:
    explicit DoubtBanner(const Clock &clock);

    // After the ledger is back.
    void ask(Desk *desk);

private:
    void tell(const QList<SettledDoubt> &settled);

    const Clock &m_clock;
    QStringList m_sentences; // not read yet
};

} // namespace sallyport
