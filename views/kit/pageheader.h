// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"

class QHBoxLayout;

namespace sallyport {

// The bar at the top of a page: its title at the left, what one can do anywhere at the right.
class PageHeader : public Surface
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void addBesideTitle(QWidget *widget);
    void addAtEnd(QWidget *widget);

private:
    QHBoxLayout *m_layout;
    int m_lead = 1;
};

} // namespace sallyport
