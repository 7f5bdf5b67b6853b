// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/proposaldialog.h"

#include "models/domain/text.h"
#include "models/ledger/words.h"
#include "views/format/policywords.h"
#include "views/format/proposalwords.h"
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/kit/named.h"
#include "views/kit/signedcard.h"
#include "views/kit/text.h"
#include "views/policies/changespane.h"
#include "views/policies/mistakespane.h"
#include "views/policies/simulationpane.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

ProposalDialog::ProposalDialog(WeighedPolicy weighed, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_weighed(std::move(weighed))
{
    setObjectName(u"proposalDialog"_s);
    setWindowTitle(tr("Propose a policy"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 640);
    if (m_weighed.policy) {
        m_simulation = named(new SimulationPane(clock), u"proposalSimulation"_s);
        m_simulation->setPolicy(m_weighed.policy);
    }
    auto *heading = named(new Text(Type::PaneTitle, Token::Text), u"proposalTitle"_s);
    heading->setForeign(title());
    auto *below = named(new Text(Type::Body, Token::Muted), u"proposalSentence"_s);
    below->setForeign(sentence());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(heading);
    layout->addWidget(below);
    layout->addWidget(m_weighed.policy ? makeViews() : makeMistakes(), 1);
    if (m_weighed.policy)
        layout->addWidget(new SignedCard(signedLine()));
    layout->addWidget(makeButtons());
}

QString ProposalDialog::title() const
{
    return m_weighed.policy ? tr("Put %1 into force?").arg(m_weighed.name)
                            : tr("%1 cannot be proposed").arg(m_weighed.name);
}

QString ProposalDialog::sentence() const
{
    if (!m_weighed.policy)
        return tr("Mend what is listed here in the file, then choose it again. Nothing was "
                  "changed.");
    return proposalwords::proposedConsequence(m_weighed.need, m_weighed.delay);
}

QString ProposalDialog::signedLine() const
{
    const QByteArray &digest = m_weighed.policy->digest;
    return tr("policy %1 · %2", "digest, its words")
        .arg(policywords::shortDigest(digest), digestWords(digest).join(u' '));
}

QWidget *ProposalDialog::makeMistakes()
{
    auto *mistakes = new MistakesPane(MistakesPane::Kind::Mistakes);
    mistakes->show(m_weighed.mistakes);
    return mistakes;
}

QWidget *ProposalDialog::makeViews()
{
    auto *changes = new ChangesPane;
    if (m_weighed.isCompared)
        changes->show(m_weighed.changes, tr("It says the same"),
                      tr("The file differs from the policy in force in layout or comments at "
                         "most."));
    else
        changes->show({}, tr("The first policy"),
                      tr("Nothing is in force that it could be compared with."));
    auto *warnings = new MistakesPane(MistakesPane::Kind::Warnings);
    warnings->show(m_weighed.warnings);
    auto *views = new QStackedWidget;
    for (QWidget *const view : std::initializer_list<QWidget *>{ changes, warnings, m_simulation })
        views->addWidget(view);
    auto *choice = named(new ChoiceRow(Pill::Kind::Segment), u"proposalViews"_s, tr("Views"));
    choice->setChoices({ tr("Difference %1").arg(m_weighed.changes.size()),
                         tr("Warnings %1").arg(m_weighed.warnings.size()), tr("Simulation") });
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(choice, &ChoiceRow::currentChanged, views, &QStackedWidget::setCurrentIndex);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    layout->addWidget(choice);
    layout->addWidget(views, 1);
    return whole;
}

QWidget *ProposalDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, metrics::S, 0, 0);
    buttons->addStretch(1);
    auto *cancel
        = named(new Button(Button::Kind::Secondary, m_weighed.policy ? tr("Cancel") : tr("Close")),
                u"proposalCancel"_s);
    buttons->addWidget(cancel);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    // A policy is never put into force by a key that was pressed too early.
    cancel->setDefault(true);
    cancel->setFocus();
    if (!m_weighed.policy)
        return row;
    const bool isEnough = m_weighed.need == 1 && m_weighed.delay == Millis(0);
    auto *sign
        = named(new Button(Button::Kind::Primary,
                           isEnough ? tr("Sign and put into force") : tr("Sign and propose")),
                u"proposalSign"_s);
    sign->setActs();
    sign->setAutoDefault(false);
    buttons->addWidget(sign);
    connect(sign, &Button::clicked, this, [this] {
        emit confirmed();
        accept();
    });
    return row;
}

void ProposalDialog::start()
{
    if (m_simulation != nullptr)
        m_simulation->start();
}

} // namespace sallyport
