// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desktopentries.h"
#include "views/kit/card.h"

namespace sallyport {

// Offers to start the console at login, once for ever.
class LoginOffer : public Surface
{
    Q_OBJECT

public:
    explicit LoginOffer(QStringList command, QWidget *parent = nullptr);

    // Shows itself unless it did so before, or it starts at login already.
    void offer();

signals:
    void failed(const sallyport::Error &error);

private:
    void accept();

    const DesktopEntries m_entries;
    bool m_wasAsked = false;
};

} // namespace sallyport
