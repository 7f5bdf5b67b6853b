// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"
#include "views/theme/icons.h"

class QButtonGroup;
class QVBoxLayout;

namespace sallyport {

class NavigationRow;
class PersonBlock;

// The bar at the left: brand, places, and at the bottom who sits here.
class NavigationBar : public Surface
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    // Places keep the order in which they are added; the index is the place's number.
    void addPlace(Icon icon, const QString &name, const QString &objectName);
    void setCurrent(int index); // no signal
    void setCount(int index, int count);
    void setPlaceVisible(int index, bool visible); // for places that are not everybody's
    PersonBlock *person() const { return m_person; }

signals:
    void currentChanged(int index); // by the person only

private:
    QVBoxLayout *m_places;
    QButtonGroup *m_group;
    PersonBlock *m_person;
};

} // namespace sallyport
