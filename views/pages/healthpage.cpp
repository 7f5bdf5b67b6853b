// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/healthpage.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/items/targetlistmodel.h"
#include "views/delegates/spoken.h"
#include "views/delegates/staterowdelegate.h"
#include "views/format/healthwords.h"
#include "views/kit/chip.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/kit/text.h"
#include "views/pages/healthcard.h"
#include "views/pages/safeguardpanel.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// An enforcer that died changes nothing that the ledger tells of.
constexpr int ReadEvery = 3; // seconds
constexpr int PageSide = 20;

// Tips follow the clock, so the model cannot hold them.
class TargetModel : public Spoken<TargetListModel>
{
public:
    using Spoken::Spoken;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role == Qt::ToolTipRole && index.isValid())
            return toolTipText(healthwords::targetTip(rows().at(index.row())));
        return Spoken::data(index, role);
    }
};

} // namespace

HealthPage::HealthPage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_overall(named(new Chip, u"healthState"_s))
    , m_banner(named(new Banner(Tone::Denied), u"healthBanner"_s))
    , m_advice(named(new Banner(Tone::Pending), u"healthAdvice"_s))
    , m_safeguards(named(new SafeguardPanel, u"safeguards"_s, tr("Safeguards")))
    , m_model(new TargetModel(
          [this](const QModelIndex &index) {
              return healthwords::targetAloud(m_model->rows().at(index.row()), isCurrent(),
                                              m_clock.now());
          },
          this))
    , m_list(named(new QListView, u"targets"_s, tr("Targets")))
{
    auto *header = new PageHeader(tr("Health"));
    header->addBesideTitle(m_overall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    for (Banner *const banner : { m_banner, m_advice }) {
        banner->setOuterMargins({ PageSide, metrics::S, PageSide, metrics::S });
        banner->hide();
        layout->addWidget(banner);
    }
    layout->addWidget(makeCards());
    auto *safeguards = new QVBoxLayout;
    safeguards->setContentsMargins(PageSide, 0, PageSide, metrics::L);
    safeguards->addWidget(m_safeguards);
    layout->addLayout(safeguards);
    layout->addWidget(makeTargets(), 1);
    setFocusProxy(m_stack);
    connectKeys();
    connectSafeguards();
    clear();
    connect(ticker, &SecondTicker::tick, this, &HealthPage::tick);
}

QWidget *HealthPage::makeCards()
{
    m_enforcer = new HealthCard(
        u"healthEnforcer"_s, tr("Enforcer"),
        { tr("Leads"), tr("Epoch"), tr("Since"), tr("Last sign"), tr("Its clock") });
    m_intake = new HealthCard(u"healthIntake"_s, tr("Intake"),
                              { tr("Waiting"), tr("Oldest"), tr("Last decision") });
    m_log = new HealthCard(u"healthLog"_s, tr("Log"),
                           { tr("Entries"), tr("Signed"), tr("Checkpoint"), tr("Checked") });
    auto *cards = new QWidget;
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(PageSide, metrics::L, PageSide, metrics::L);
    layout->setSpacing(metrics::M);
    for (HealthCard *const card : { m_enforcer, m_intake, m_log })
        layout->addWidget(card, 1);
    return cards;
}

QWidget *HealthPage::makeTargets()
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new StateRowDelegate(
        [this](const QModelIndex &index) {
            const TargetVitals &target = m_model->rows().at(index.row());
            return StateRow{ visibleText(target.name),
                             healthwords::targetLine(target, m_clock.now()),
                             healthwords::target(target, isCurrent()) };
        },
        m_list));
    m_stack = new ListStack(m_list, Icon::Terminal, StateRowDelegate::RowHeight);
    auto *title = new Text(Type::BodyStrong, Token::Text, tr("Targets"));
    title->setContentsMargins(PageSide, metrics::M, PageSide, metrics::S);
    auto *area = new Surface(Token::Surface, Qt::TopEdge);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_stack, 1);
    return area;
}

void HealthPage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, auto act) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_J, [this] { step(1); });
    onKey(Qt::Key_K, [this] { step(-1); });
}

void HealthPage::step(int rows)
{
    const int row
        = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void HealthPage::tick()
{
    if (!isVisible())
        return;
    if (++m_sinceRead >= ReadEvery)
        refresh();
    if (m_health)
        show();
}

void HealthPage::clear()
{
    m_health.reset();
    m_model->applySnapshot({});
    m_banner->hide();
    m_advice->hide();
    m_safeguards->take({});
    m_overall->setLook({ tr("Not read yet"), Tone::Ended, Icon::Ring });
    for (HealthCard *const card : { m_enforcer, m_intake, m_log })
        card->clear();
}

void HealthPage::refresh()
{
    m_sinceRead = 0;
    if (desk() == nullptr)
        return;
    if (!m_health)
        m_stack->begin();
    readSafeguards();
    whenAnswered<Health>(desk()->health(), [this](const auto &health) {
        if (health)
            take(*health);
        else
            readFailed(m_banner, health.error());
    });
}

void HealthPage::take(const Health &health)
{
    readWorked(m_banner);
    m_health = health;
    m_model->applySnapshot(health.targets);
    m_stack->showResult(m_model->rowCount() > 0, false, tr("No targets"),
                        tr("The enforcer's configuration names none, or no enforcer has told of "
                           "them yet. They show here once it has looked at them."));
    show();
}

bool HealthPage::isCurrent() const
{
    return m_health && m_health->status.enforcerAlive;
}

void HealthPage::show()
{
    const Instant now = m_clock.now();
    m_overall->setLook(healthwords::overall(*m_health, now));
    const QString advice = healthwords::advice(*m_health, now);
    if (advice.isEmpty())
        m_advice->hide();
    else if (advice != m_advice->property("advice").toString() || !m_advice->isVisible())
        m_advice->say(advice); // once: it is read aloud
    m_advice->setProperty("advice", advice);
    showEnforcer();
    showIntake();
    showLog();
    m_list->viewport()->update();
}

void HealthPage::showEnforcer()
{
    using namespace healthwords;
    const Instant now = m_clock.now();
    m_enforcer->setLook(enforcer(*m_health));
    m_enforcer->setRow(0, visibleText(m_health->leader),
                       tr("Host, process and a random number; each start has another one"));
    m_enforcer->setRow(1, m_health->epoch > 0 ? QLocale().toString(m_health->epoch) : QString(),
                       tr("Grows each time that another enforcer takes over"));
    m_enforcer->setRow(2, ago(m_health->leadsSince, now), exact(m_health->leadsSince));
    m_enforcer->setRow(3, seen(*m_health, now), exact(m_health->status.enforcerSeen));
    m_enforcer->setRow(4, clock(*m_health), clockTip(*m_health));
}

void HealthPage::showIntake()
{
    using namespace healthwords;
    const Instant now = m_clock.now();
    const IntakeHealth &state = m_health->intake;
    m_intake->setLook(intake(*m_health, now));
    m_intake->setRow(0, waiting(state), waitingTip(state));
    m_intake->setRow(1, ago(state.oldest, now), exact(state.oldest));
    m_intake->setRow(2, ago(state.decided, now), exact(state.decided));
}

void HealthPage::showLog()
{
    using namespace healthwords;
    const LedgerStatus &status = m_health->status;
    const Instant made = status.checkpointAt.value_or(Instant());
    m_log->setLook(healthwords::log(status));
    m_log->setRow(0, QLocale().toString(status.events));
    m_log->setRow(1, signedPart(status),
                  tr("Entries that the newest checkpoint covers; the rest follows soon"));
    m_log->setRow(2, ago(made, m_clock.now()), exact(made));
    m_log->setRow(3, checked(status),
                  tr("Enforcer and consoles compare the log with what was signed before; the page "
                     "Audit verifies every entry"));
}

} // namespace sallyport
