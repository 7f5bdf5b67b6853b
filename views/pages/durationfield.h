// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QWidget>

class QLineEdit;

namespace sallyport {

class DurationChips;
class Text;

// How long: one of the usual lengths, or another one that is written. What cannot be understood, or
// is too long, is said below.
class DurationField : public QWidget
{
    Q_OBJECT

public:
    explicit DurationField(QWidget *parent = nullptr);

    // rule: whose limit it is, as the policy names it; empty: nobody's that has a name.
    void setBounds(Millis standard, Millis maximum, const QString &rule = {});
    // Zero when nothing is offered, or what is written cannot be understood.
    Millis duration() const;
    // One that is not among the usual lengths is written; over the maximum: the maximum.
    void setDuration(Millis duration);
    // False when what is written will not do.
    bool isGood() const;

signals:
    void changed();

private:
    void judge();
    QString trouble() const;

    DurationChips *m_chips;
    QLineEdit *m_written;
    Text *m_trouble;
    Millis m_maximum{ 0 };
    QString m_rule;
};

} // namespace sallyport
