// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/simulationpane.h"

#include "views/delegates/celldelegate.h"
#include "views/format/policywords.h"
#include "views/format/trouble.h"
#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableView>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int UsualDays = 30;
constexpr int MostDays = 3660;

enum Column { RequestColumn, ActColumn, WasColumn, WouldColumn };

} // namespace

SimulationPane::SimulationPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new AnswerModel<Divergence>(
          { tr("Request"), tr("What happened"), tr("It was"), tr("It would have been") },
          [this](const Divergence &found, int column) {
              switch (column) {
              case RequestColumn:
                  return policywords::divergenceThing(found);
              case ActColumn:
                  return policywords::divergenceAct(found, m_clock.now());
              case WasColumn:
                  return policywords::pastAnswer(found.was);
              case WouldColumn:
                  return policywords::pastAnswer(found.would);
              default:
                  return policywords::divergenceAloud(found, m_clock.now());
              }
          },
          this))
    , m_days(named(new QSpinBox, u"simulateDays"_s, tr("Days back")))
    , m_start(named(new Button(Button::Kind::Secondary, tr("Simulate")), u"simulateStart"_s))
    , m_cancel(named(new Button(Button::Kind::Secondary, tr("Cancel")), u"simulateCancel"_s))
    , m_note(named(new Text(Type::Small, Token::Muted), u"simulateNote"_s))
    , m_table(named(new QTableView, u"simulated"_s, tr("What would have come otherwise")))
    , m_stack(new ListStack(m_table, Icon::Play, CellDelegate::RowHeight))
    , m_detail(named(new Text(Type::Body, Token::Text), u"simulatedDetail"_s))
    , m_below(new Surface(Token::Surface, Qt::TopEdge))
{
    makeTable();
    auto *inner = new QVBoxLayout(m_below);
    inner->setContentsMargins(20, metrics::M, 20, metrics::M);
    inner->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_below);
    m_progress.setInterval(200ms);
    connect(&m_progress, &QTimer::timeout, this, &SimulationPane::showProgress);
    setFocusProxy(m_days);
    setPolicy({});
}

SimulationPane::~SimulationPane()
{
    if (m_run)
        m_run->isCancelled = true;
}

QWidget *SimulationPane::makeBar()
{
    m_days->setRange(1, MostDays);
    m_days->setValue(UsualDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setFixedWidth(72);
    m_days->findChild<QLineEdit *>()->setAccessibleName(tr("Days back"));
    auto *bar = new Surface(Token::Surface, Qt::BottomEdge);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, metrics::M, 20, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::Body, Token::Text, tr("Days back")));
    layout->addWidget(m_days);
    layout->addWidget(m_start);
    layout->addWidget(m_cancel);
    layout->addSpacing(metrics::S);
    layout->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    connect(m_start, &Button::clicked, this, &SimulationPane::start);
    connect(m_cancel, &Button::clicked, this, &SimulationPane::cancel);
    return bar;
}

void SimulationPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SimulationPane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SimulationPane::showCurrent);
}

void SimulationPane::setPolicy(const PolicyPointer &policy)
{
    cancel();
    m_policy = policy;
    m_model->setRows({});
    m_note->setText({});
    rest();
    if (policy)
        m_stack->showResult(false, false, tr("Play what happened once more"),
                            tr("Requests and decisions of the past are judged under this policy, "
                               "by the engine that decides. Nothing is changed. You get an answer "
                               "about the requests that you may see."));
    else
        m_stack->showResult(false, false, tr("Not understood"),
                            tr("This version of Sallyport cannot read the policy. Update it on "
                               "this machine."));
}

void SimulationPane::start()
{
    cancel();
    if (!m_policy)
        return;
    m_run = std::make_shared<SimulationRun>();
    m_playedDays = m_days->value();
    m_model->setRows({});
    m_stack->begin();
    m_start->setVisible(false);
    m_cancel->setVisible(true);
    m_days->setEnabled(false);
    showProgress();
    m_progress.start();
    emit runWanted(m_policy, m_clock.now() - 24h * m_playedDays, m_run);
}

void SimulationPane::cancel()
{
    if (!m_run)
        return;
    m_run->isCancelled = true;
    m_run.reset();
    rest();
    m_note->setText(tr("Broken off. Nothing was changed."));
    m_stack->showResult(false, false, tr("Broken off"),
                        tr("Choose fewer days, or simulate once more."));
}

void SimulationPane::rest()
{
    const bool wasWaiting = m_cancel->hasFocus();
    m_progress.stop();
    m_start->setVisible(true);
    m_start->setEnabled(m_policy != nullptr);
    m_days->setEnabled(m_policy != nullptr);
    m_cancel->setVisible(false);
    if (wasWaiting)
        m_start->setFocus();
}

void SimulationPane::showProgress()
{
    if (m_run)
        m_note->setText(
            tr("Playing: %1 messages read").arg(QLocale().toString(m_run->read.load())));
}

void SimulationPane::take(const std::shared_ptr<SimulationRun> &run,
                          const Result<SimulatedHistory> &history)
{
    if (run != m_run || !m_run)
        return;
    m_run.reset();
    rest();
    if (!history) {
        m_note->setText({});
        return m_stack->showResult(false, false, tr("It could not be played"),
                                   errorText(history.error()));
    }
    m_model->setRows(history->divergences);
    const QString summary = policywords::simulationSummary(*history, m_playedDays);
    m_note->setText(summary);
    m_stack->showResult(m_model->rowCount() > 0, false, tr("Nothing would have come otherwise"),
                        summary);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void SimulationPane::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_below->setVisible(row >= 0);
    m_detail->setForeign(row >= 0 ? m_model->sentence(row) : QString());
}

} // namespace sallyport
