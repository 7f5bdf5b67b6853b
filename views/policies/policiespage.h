// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

class QListView;
class QStackedWidget;

namespace sallyport {

class Button;
class ChangesPane;
class ChoiceRow;
class ExplainPane;
class ListStack;
class PolicyTextPane;
class PolicyVersionModel;
class ProposalCard;
class SimulationPane;

// The versions of the policy: what each says, what it changed, who may what under it, and what it
// would have decided otherwise. Whom the policy in force names proposes another one here.
class PoliciesPage : public Page
{
    Q_OBJECT

public:
    explicit PoliciesPage(const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusSearch() override;
    void lookAtTime(); // of what waits; once a second

signals:
    void proposalsRead(const QList<WaitingPolicy> &waiting);

protected:
    void clear() override;

private:
    enum View { TextView, DifferenceView, ExplainView, SimulateView };

    QWidget *makeHeader();
    QWidget *makeList();
    QWidget *makeViews();
    void connectPanes();
    void connectKeys();
    void step(int rows);
    void take(const PolicyHistory &history);
    void showSelected();
    void takeContent(const PolicyVersion &version, const PolicyContent &content);
    void showChanges(const PolicyContent &content);

    void chooseFile();
    void weigh(const QString &file);
    void review(const WeighedPolicy &weighed);
    void propose(const WeighedPolicy &weighed);
    void reviewProposal(const WaitingPolicy &policy);
    void sign(const WaitingPolicy &policy);
    void askWithdrawal(const WaitingPolicy &policy);
    void simulate(SimulationPane *pane, const PolicyPointer &policy, Instant since,
                  const std::shared_ptr<SimulationRun> &run);

    const Clock &m_clock;
    bool m_read = false;
    qint64 m_shown = 0; // the position of the version at the right; 0: none
    PolicyVersionModel *m_model;
    Banner *m_banner;
    ProposalCard *m_proposals;
    QListView *m_list;
    ListStack *m_stack = nullptr;
    Button *m_propose = nullptr;
    QWidget *m_right = nullptr;
    ChoiceRow *m_choice = nullptr;
    QStackedWidget *m_views = nullptr;
    PolicyTextPane *m_text;
    ChangesPane *m_changes;
    ExplainPane *m_explain;
    SimulationPane *m_simulate;
};

} // namespace sallyport
