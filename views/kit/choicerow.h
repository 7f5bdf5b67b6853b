// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/pill.h"

#include <QWidget>

class QButtonGroup;

namespace sallyport {

// A row of pills of which one is chosen. One tab stop; the arrow keys choose.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(Pill::Kind kind, QWidget *parent = nullptr);

    // Keeps the chosen position when it still exists, else chooses the first. No signal.
    void setChoices(const QStringList &texts);
    void setText(int index, const QString &text);
    // Empty when there is no such choice.
    QString textOf(int index) const;
    // -1 when there are no choices.
    int current() const;
    void setCurrent(int index); // no signal; -1 chooses none

signals:
    void currentChanged(int index); // by the person only

private:
    Pill::Kind m_kind;
    QButtonGroup *m_group;
};

} // namespace sallyport
