// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QList>
#include <QWidget>

namespace sallyport {

class ChoiceRow;

// Lengths to choose from, up to a maximum that somebody else decides.
class DurationChips : public QWidget
{
    Q_OBJECT

public:
    explicit DurationChips(QWidget *parent = nullptr);

    // Offers the usual lengths up to maximum and the two given ones; chooses the default.
    void setBounds(Millis standard, Millis maximum);
    Millis duration() const; // zero when nothing is offered
    void setDuration(Millis duration); // nearest that is offered
    bool offers(Millis duration) const { return m_offered.contains(duration); }
    void chooseNone(); // the duration is said elsewhere; zero here

signals:
    void changed();

private:
    ChoiceRow *m_row;
    QList<Millis> m_offered;
};

} // namespace sallyport
