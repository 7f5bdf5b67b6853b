// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/policyreading.h"

#include <QDialog>

class QStackedWidget;

namespace sallyport {

class Button;
class ChangesPane;
class ChoiceRow;
class MistakesPane;
class SimulationPane;

// A document that somebody may want to propose: its mistakes and nothing else, or what it warns of,
// changes and would have changed, and what is signed.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    ProposalDialog(WeighedPolicy weighed, const Clock &clock, QWidget *parent = nullptr);

    const WeighedPolicy &weighed() const { return m_weighed; }
    SimulationPane *simulation() const { return m_simulation; } // null while there are mistakes
    // Plays the last days at once; call when runWanted() of the simulation is connected.
    void start();

signals:
    void confirmed(); // signed is exactly what was weighed

private:
    QWidget *makeMistakes();
    QWidget *makeViews();
    QWidget *makeButtons();
    QString title() const;
    QString sentence() const;
    QString signedLine() const;

    const WeighedPolicy m_weighed;
    SimulationPane *m_simulation = nullptr;
};

} // namespace sallyport
