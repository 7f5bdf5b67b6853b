// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policiespage.h"

#include "models/domain/text.h"
#include "models/items/policyversionmodel.h"
#include "views/delegates/spoken.h"
#include "views/delegates/staterowdelegate.h"
#include "views/format/policywords.h"
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/policies/changespane.h"
#include "views/policies/explainpane.h"
#include "views/policies/policytextpane.h"
#include "views/policies/proposalcard.h"
#include "views/policies/simulationpane.h"
#include "views/theme/metrics.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int PolicyListWidth = 336;

} // namespace

PoliciesPage::PoliciesPage(const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new Spoken<PolicyVersionModel>(
          [this](const QModelIndex &index) {
              return policywords::versionAloud(m_model->rows().at(index.row()), index.row() == 0,
                                               m_clock.now());
          },
          this))
    , m_banner(named(new Banner(Tone::Denied), u"policiesBanner"_s))
    , m_proposals(named(new ProposalCard(clock), u"proposals"_s))
    , m_list(named(new QListView, u"policies"_s, tr("Versions of the policy")))
    , m_text(named(new PolicyTextPane, u"policyTextPane"_s))
    , m_changes(named(new ChangesPane, u"policyChangesPane"_s))
    , m_explain(named(new ExplainPane, u"policyExplainPane"_s))
    , m_simulate(named(new SimulationPane(clock), u"policySimulationPane"_s))
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeList());
    body->addWidget(makeViews(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_banner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_proposals);
    layout->addLayout(body, 1);
    setFocusProxy(m_stack);
    connectPanes();
    connectKeys();
}

QWidget *PoliciesPage::makeHeader()
{
    auto *header = new PageHeader(tr("Policies"));
    m_propose = named(new Button(Button::Kind::Primary, tr("Propose…")), u"proposePolicy"_s,
                      tr("Propose a policy from a file"));
    m_propose->setActs();
    m_propose->hide();
    header->addAtEnd(m_propose);
    connect(m_propose, &Button::clicked, this, &PoliciesPage::chooseFile);
    return header;
}

QWidget *PoliciesPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new StateRowDelegate(
        [this](const QModelIndex &index) {
            const PolicyVersion &version = m_model->rows().at(index.row());
            return StateRow{ visibleText(version.appliedBy.name),
                             policywords::versionLine(version, m_clock.now()),
                             index.row() == 0 ? policywords::inForce() : paint::ChipLook() };
        },
        m_list));
    m_stack = new ListStack(m_list, Icon::Policies, StateRowDelegate::RowHeight);
    m_stack->setMinimumWidth(PolicyListWidth);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PoliciesPage::showSelected);
    return m_stack;
}

QWidget *PoliciesPage::makeViews()
{
    m_views = new QStackedWidget;
    for (QWidget *const view :
         std::initializer_list<QWidget *>{ m_text, m_changes, m_explain, m_simulate })
        m_views->addWidget(view);
    m_choice = named(new ChoiceRow(Pill::Kind::Segment), u"policyViews"_s, tr("Views"));
    m_choice->setChoices({ tr("Text"), tr("Difference"), tr("Who may what"), tr("Simulation") });
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_choice, &ChoiceRow::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    auto *bar = new Surface(Token::Surface, Qt::BottomEdge);
    auto *inner = new QHBoxLayout(bar);
    inner->setContentsMargins(20, metrics::S, 20, metrics::S);
    inner->addWidget(m_choice);
    inner->addStretch(1);
    m_right = new Surface(Token::Surface, Qt::LeftEdge);
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_views, 1);
    m_right->hide();
    return m_right;
}

void PoliciesPage::connectPanes()
{
    connect(m_proposals, &ProposalCard::reviewWanted, this, &PoliciesPage::reviewProposal);
    connect(m_proposals, &ProposalCard::withdrawWanted, this, &PoliciesPage::askWithdrawal);
    connect(m_explain, &ExplainPane::asked, this, [this](const PolicyQuestion &question) {
        if (desk() == nullptr)
            return;
        whenAnswered<QList<Explanation>>(
            desk()->explain(question),
            [this, question](const auto &answer) { m_explain->take(question, answer); });
    });
    connect(m_simulate, &SimulationPane::runWanted, this,
            [this](const auto &policy, Instant since, const auto &run) {
                simulate(m_simulate, policy, since, run);
            });
}

void PoliciesPage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, auto act) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_J, [this] { step(1); });
    onKey(Qt::Key_K, [this] { step(-1); });
}

void PoliciesPage::step(int rows)
{
    const int row
        = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void PoliciesPage::lookAtTime()
{
    m_proposals->lookAtTime();
}

void PoliciesPage::focusSearch()
{
    if (m_right->isHidden())
        return;
    m_choice->setCurrent(TextView);
    m_views->setCurrentIndex(TextView);
    m_text->focusSearch();
}

void PoliciesPage::clear()
{
    // What one person had on the screen is not another one's to sign.
    for (QDialog *const dialog : findChildren<QDialog *>())
        dialog->reject();
    m_read = false;
    m_shown = 0;
    m_model->applySnapshot({});
    m_simulate->setPolicy({});
    m_explain->clear();
    m_changes->show({}, {}, {});
    m_text->show({});
    m_right->hide();
    m_propose->hide();
    m_proposals->show({});
    m_banner->hide();
}

void PoliciesPage::refresh()
{
    if (desk() == nullptr)
        return;
    if (!m_read)
        m_stack->begin();
    whenAnswered<PolicyHistory>(desk()->policies(), [this](const auto &history) {
        if (history)
            take(*history);
        else
            readFailed(m_banner, history.error());
    });
    whenAnswered<QList<PersonRef>>(desk()->people(), [this](const auto &people) {
        if (people)
            m_explain->setPeople(*people, desk()->viewer().id);
    });
}

void PoliciesPage::take(const PolicyHistory &history)
{
    readWorked(m_banner);
    m_read = true;
    m_propose->setVisible(history.mayPropose);
    m_proposals->show(history.proposals);
    emit proposalsRead(history.proposals);
    // Who looks at what is in force goes on doing so when another version comes.
    const bool follows = m_list->currentIndex().row() <= 0;
    m_model->applySnapshot(history.versions);
    m_stack->showResult(m_model->rowCount() > 0, false, tr("No policy yet"),
                        history.mayPropose
                            ? tr("Nobody can ask for anything before there is one. Propose it "
                                 "from a file.")
                            : tr("Nobody can ask for anything before an officer proposes one."));
    if (follows && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->viewport()->update(); // the newest one alone is in force
    showSelected();
}

void PoliciesPage::showSelected()
{
    const QModelIndex index = m_list->currentIndex();
    m_right->setVisible(index.isValid());
    if (!index.isValid() || desk() == nullptr)
        return;
    const PolicyVersion version = m_model->rows().at(index.row());
    if (version.position == m_shown)
        return;
    m_shown = version.position;
    const bool isFirst = index.row() + 1 == m_model->rowCount();
    const QByteArray before = isFirst ? QByteArray() : m_model->rows().at(index.row() + 1).digest;
    m_changes->begin();
    whenAnswered<PolicyContent>(desk()->policy(version.digest, before),
                                [this, version](const auto &content) {
                                    if (version.position != m_shown)
                                        return;
                                    if (content)
                                        return takeContent(version, *content);
                                    m_shown = 0; // asked again by the next reading
                                    m_right->hide();
                                    readFailed(m_banner, content.error());
                                });
}

void PoliciesPage::takeContent(const PolicyVersion &version, const PolicyContent &content)
{
    m_text->show(content.text);
    showChanges(content);
    m_explain->setPolicy(version.digest, content.policy);
    m_simulate->setPolicy(content.policy);
}

void PoliciesPage::showChanges(const PolicyContent &content)
{
    if (content.isCompared)
        return m_changes->show(content.changes, tr("It says the same"),
                               content.isSameDocument
                                   ? tr("This version is the one before it, to the byte.")
                                   : tr("It differs from the version before in layout or "
                                        "comments at most."));
    if (!content.policy)
        return m_changes->show({}, tr("Not understood"),
                               tr("This version of Sallyport cannot read the policy. Update it on "
                                  "this machine."));
    m_changes->show({}, tr("Nothing to compare"),
                    tr("It is the first version, or the one before is not understood here."));
}

} // namespace sallyport
