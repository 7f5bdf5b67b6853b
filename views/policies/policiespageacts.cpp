// SPDX-License-Identifier: GPL-3.0-or-later
// What whom the policy names says about policies on their page.
#include "views/format/policywords.h"
#include "views/format/proposalwords.h"
#include "views/kit/button.h"
#include "views/people/confirmdialog.h"
#include "views/policies/policiespage.h"
#include "views/policies/proposaldialog.h"
#include "views/policies/signdialog.h"
#include "views/policies/simulationpane.h"

#include <QFileDialog>

namespace sallyport {

using namespace Qt::StringLiterals;

void PoliciesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Propose a policy from a file"));
    dialog->setObjectName(u"policyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Policies (*.yaml *.yml)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &PoliciesPage::weigh);
    dialog->open();
}

void PoliciesPage::weigh(const QString &file)
{
    if (desk() == nullptr || isAway(m_banner))
        return;
    m_propose->setEnabled(false);
    whenAnswered<WeighedPolicy>(desk()->weigh(file), [this](const auto &weighed) {
        m_propose->setEnabled(true);
        if (weighed)
            review(*weighed);
        else
            m_banner->say(policywords::fileTrouble(weighed.error()));
    });
}

void PoliciesPage::review(const WeighedPolicy &weighed)
{
    m_banner->hide();
    auto *dialog = new ProposalDialog(weighed, m_clock, this);
    connect(dialog, &ProposalDialog::confirmed, this, [this, weighed] { propose(weighed); });
    if (SimulationPane *const pane = dialog->simulation())
        connect(pane, &SimulationPane::runWanted, this,
                [this, pane](const auto &policy, Instant since, const auto &run) {
                    simulate(pane, policy, since, run);
                });
    dialog->open();
    dialog->start();
}

void PoliciesPage::propose(const WeighedPolicy &weighed)
{
    if (desk() == nullptr || isAway(m_banner))
        return;
    whenSaid(desk()->propose(weighed), m_banner,
             proposalwords::signedToast(weighed.name, weighed.need - 1, weighed.delay));
}

void PoliciesPage::reviewProposal(const WaitingPolicy &policy)
{
    m_banner->hide();
    auto *dialog = new SignDialog(policy, this);
    connect(dialog, &SignDialog::confirmed, this, [this, policy] { sign(policy); });
    dialog->open();
}

void PoliciesPage::sign(const WaitingPolicy &policy)
{
    if (desk() == nullptr || isAway(m_banner))
        return;
    const auto missing = policy.need - policy.signers.size() - 1;
    whenSaid(
        desk()->govern(IntentKind::ApprovePolicy, policy), m_banner,
        proposalwords::signedToast(tr("Policy %1").arg(policywords::shortDigest(policy.digest)),
                                   static_cast<int>(missing), policy.delay));
}

void PoliciesPage::askWithdrawal(const WaitingPolicy &policy)
{
    auto *dialog = new ConfirmDialog(
        { .title = tr("Withdraw this policy?"),
          .sentence = tr("It does not come into force. Whoever wants it proposes it again, and "
                         "everybody signs again."),
          .signedLine = proposalwords::signedLine(policy),
          .verb = tr("Withdraw"),
          .kind = Button::Kind::Danger },
        this);
    connect(dialog, &QDialog::accepted, this, [this, policy] {
        if (desk() != nullptr && !isAway(m_banner))
            whenSaid(desk()->govern(IntentKind::WithdrawPolicy, policy), m_banner,
                     tr("The proposal is withdrawn"));
    });
    dialog->open();
}

void PoliciesPage::simulate(SimulationPane *pane, const PolicyPointer &policy, Instant since,
                            const std::shared_ptr<SimulationRun> &run)
{
    if (desk() == nullptr)
        return;
    whenAnswered<SimulatedHistory>(desk()->simulate(policy, since, run),
                                   [pane = QPointer(pane), run](const auto &history) {
                                       if (pane)
                                           pane->take(run, history);
                                   });
}

} // namespace sallyport
