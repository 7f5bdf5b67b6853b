// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"
#include "views/kit/paint.h"

#include <QList>

namespace sallyport {

class Chip;
class DetailGrid;
class Text;

// One side of the health: its state as a chip beside the title, and a few values.
class HealthCard : public Card
{
    Q_OBJECT

public:
    // name: of the object; its chip is name + "State", its values name + a number from 1.
    HealthCard(const QString &name, const QString &title, const QStringList &rows,
               QWidget *parent = nullptr);

    void setLook(const paint::ChipLook &look);
    // Nothing was read yet.
    void clear();
    // An empty value shows as a dash: rows keep their places.
    void setRow(int row, const QString &value, const QString &tip = {});

private:
    Chip *m_chip;
    DetailGrid *m_grid;
    QList<Text *> m_values;
};

} // namespace sallyport
