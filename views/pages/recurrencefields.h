// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QTimeEdit;

namespace sallyport {

class MomentEdit;
class Pill;
class Select;
class Text;

// Whether what is asked for recurs, where the rule lets it; nothing is shown where not.
class RecurrenceFields : public QWidget
{
    Q_OBJECT

public:
    explicit RecurrenceFields(const Clock &clock, QWidget *parent = nullptr);

    void setOption(const AskOption &option);
    // How long each occurrence lasts: what comes next is shown for it.
    void setDuration(Millis duration);
    std::optional<Recurrence> recurrence() const; // none: it is off
    void setRecurrence(const std::optional<Recurrence> &recurrence);

signals:
    void changed();

private:
    QWidget *makeDays();
    QWidget *makeTimes();
    void takeChange();
    void showNext();

    const Clock &m_clock;
    QCheckBox *m_on;
    QWidget *m_rest;
    QList<Pill *> m_days; // from Monday
    QTimeEdit *m_from;
    Select *m_zone;
    MomentEdit *m_until;
    Text *m_next;
    Millis m_duration{ 0 };
};

} // namespace sallyport
