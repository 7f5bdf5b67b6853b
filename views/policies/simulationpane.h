// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/answermodel.h"
#include "models/services/policycache.h"
#include "models/services/simulating.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSpinBox;
class QTableView;

namespace sallyport {

class Button;
class ListStack;
class Text;

// What would have come otherwise under a policy: how far back, how far it is, and the answers.
class SimulationPane : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationPane(const Clock &clock, QWidget *parent = nullptr);
    ~SimulationPane() override;

    // Another policy breaks off what runs and takes its answer away; null: none is understood.
    void setPolicy(const PolicyPointer &policy);
    // The answer to runWanted(); dropped when another run, or none, is waited for.
    void take(const std::shared_ptr<SimulationRun> &run, const Result<SimulatedHistory> &history);
    void start();
    void cancel();

signals:
    // Answered with take().
    void runWanted(const sallyport::PolicyPointer &policy, sallyport::Instant since,
                   const std::shared_ptr<sallyport::SimulationRun> &run);

private:
    QWidget *makeBar();
    void makeTable();
    void showProgress();
    void showCurrent();
    void rest(); // nothing runs

    const Clock &m_clock;
    PolicyPointer m_policy;
    std::shared_ptr<SimulationRun> m_run;
    int m_playedDays = 0;
    AnswerModel<Divergence> *m_model;
    QSpinBox *m_days;
    Button *m_start;
    Button *m_cancel;
    Text *m_note;
    QTableView *m_table;
    ListStack *m_stack;
    Text *m_detail;
    QWidget *m_below;
    QTimer m_progress;
};

} // namespace sallyport
