// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerydialogs.h"
#include "tests/views/policysamples.h"
#include "views/policies/changespane.h"
#include "views/policies/explainpane.h"
#include "views/policies/policytextpane.h"
#include "views/policies/proposalcard.h"
#include "views/policies/proposaldialog.h"
#include "views/policies/signdialog.h"
#include "views/policies/simulationpane.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void grabSimulation(const Shots &shots, const Clock &clock, const FakePolicies &law)
{
    SimulationPane pane(clock);
    pane.resize(736, 560);
    const auto grab
        = [&](const QString &name) { shots.take(pane, u"policy-simulation-%1"_s.arg(name)); };
    std::shared_ptr<SimulationRun> run;
    QObject::connect(&pane, &SimulationPane::runWanted, &pane,
                     [&run](const auto &, Instant, const auto &wanted) { run = wanted; });
    pane.setPolicy(law.weighed.policy);
    grab(u"first"_s);
    pane.start();
    grab(u"running"_s);
    pane.take(run, law.simulated);
    grab(u"full"_s);
    pane.start();
    pane.take(run, SimulatedHistory{ .requests = 41 });
    grab(u"same"_s);
    pane.start();
    pane.take(run, tl::unexpected(Error{ ErrorCode::Unavailable, {} }));
    grab(u"error"_s);
}

void grabWaiting(const Shots &shots, const Clock &clock)
{
    const WaitingPolicy waiting = waitingSample(clock.now());
    WaitingPolicy scheduled = waiting;
    scheduled.digest = QByteArray(32, '\x3c');
    scheduled.signers.append(scheduled.others.takeFirst());
    scheduled.maySign = false;
    scheduled.dueAt = clock.now() + std::chrono::hours(23);
    ProposalCard card(clock);
    card.show({ scheduled, waiting });
    card.resize(1000, card.sizeHint().height());
    shots.take(card, u"policy-waiting"_s);
    SignDialog dialog(waiting);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    shots.take(dialog, u"policy-sign"_s);
}

void grabProposals(const Shots &shots, const Clock &clock, const FakePolicies &law)
{
    const auto grab = [&](const QString &name, const WeighedPolicy &weighed, int view) {
        ProposalDialog dialog(weighed, clock);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        if (auto *pill = dialog.findChild<QAbstractButton *>(u"proposalViews.choice%1"_s.arg(view)))
            pill->click();
        shots.take(dialog, u"policy-propose-%1"_s.arg(name));
    };
    grab(u"difference"_s, law.weighed, 0);
    grab(u"warnings"_s, law.weighed, 1);
    WeighedPolicy same = law.weighed;
    same.changes.clear();
    same.warnings.clear();
    grab(u"same"_s, same, 0);
    grab(u"no-warnings"_s, same, 1);
    WeighedPolicy broken = law.weighed;
    broken.text.replace("max: 1h", "maxx: 1h").replace("need: 2", "need: 0");
    const auto parsed = parsePolicy(broken.text);
    broken.mistakes = parsed ? QList<PolicyMistake>() : parsed.error();
    broken.policy.reset();
    grab(u"mistakes"_s, broken, 0);
}

} // namespace

void grabPolicies(const Shots &shots, const Clock &clock)
{
    const FakePolicies law = samplePolicies(clock.now());
    const auto grab = [&](const QString &name, QWidget &pane) {
        pane.resize(736, 560);
        shots.take(pane, u"policy-%1"_s.arg(name));
    };
    PolicyTextPane text;
    text.show(law.texts.first());
    text.findChild<QLineEdit *>(u"policySearch"_s)->setText(u"orders"_s);
    grab(u"text"_s, text);
    const auto before = parsePolicy(law.texts.last()).value_or(Policy());
    const auto after = parsePolicy(law.texts.first()).value_or(Policy());
    ChangesPane changes;
    changes.show(policyDifference(before, after), {}, {});
    grab(u"difference"_s, changes);
    ExplainPane explain;
    PolicyQuestion asked;
    QObject::connect(&explain, &ExplainPane::asked, &explain,
                     [&asked](const auto &question) { asked = question; });
    explain.setPeople(
        { { u"ana"_s, u"Ana Marić"_s }, { u"rui"_s, u"Rui Costa"_s }, { u"eva"_s, u"Eva Lind"_s } },
        u"ana"_s);
    explain.setPolicy("digest", law.weighed.policy);
    explain.take(asked, law.explanations);
    grab(u"explain"_s, explain);
    grabSimulation(shots, clock, law);
    grabProposals(shots, clock, law);
    grabWaiting(shots, clock);
}

} // namespace sallyport
