// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"

#include <QWidget>

class QDateTimeEdit;

namespace sallyport {

class ChoiceRow;
class Select;

// When it should start and for whom, where the rule leaves a choice; nothing is shown where not.
class StartFields : public QWidget
{
    Q_OBJECT

public:
    explicit StartFields(const Clock &clock, QWidget *parent = nullptr);

    // Keeps what was chosen where the option still offers it.
    void setOption(const AskOption &option);
    Instant startAt() const; // zero: as soon as it is approved
    QString onBehalfOf() const; // empty: for the viewer
    // What recurs has times of its own: no other start is offered then.
    void setRecurs(bool recurs);
    void setValues(Instant startAt, const QString &onBehalfOf);
    void reset();

signals:
    void changed();

private:
    void showMoment();
    void showStart();

    const Clock &m_clock;
    QWidget *m_startBox;
    ChoiceRow *m_when;
    QDateTimeEdit *m_moment;
    QWidget *m_forBox;
    Select *m_for;
    Millis m_ahead{ 0 };
    bool m_recurs = false;
};

} // namespace sallyport
