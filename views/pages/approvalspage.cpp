// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/approvalspage.h"

#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/decisionbar.h"
#include "views/kit/emptystate.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/kit/searchfield.h"
#include "views/pages/decisionwords.h"
#include "views/pages/requestpane.h"
#include "views/pages/requestqueue.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ListWidth = 468;

} // namespace

ApprovalsPage::ApprovalsPage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_queue(new RequestQueue(clock, ticker))
    , m_search(named(new SearchField(tr("Search requests"), u"/"_s), u"approvalsSearch"_s))
    , m_banner(named(new Banner(Tone::Denied), u"approvalsBanner"_s))
    , m_pane(new RequestPane(clock))
    , m_bar(named(new DecisionBar, u"decisionBar"_s))
{
    auto *header = new PageHeader(tr("Approvals"));
    m_search->setFixedWidth(300);
    auto *ask = named(new Button(Button::Kind::Primary, tr("Request access")), u"askHere"_s);
    header->addAtEnd(m_search);
    header->addAtEnd(ask);
    connect(ask, &Button::clicked, this, &Page::requestWanted);
    connect(m_search, &QLineEdit::textChanged, m_queue, &RequestQueue::setFilter);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_queue->setFixedWidth(ListWidth);
    body->addWidget(m_queue);
    body->addWidget(makeDetail(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
    connect(m_queue, &RequestQueue::selected, this, &ApprovalsPage::loadDetail);
    connect(m_queue, &RequestQueue::nothingSelected, this, &ApprovalsPage::showNothing);
    setFocusProxy(m_queue);
    m_settle.setSingleShot(true);
    m_settle.setInterval(400ms);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_bar->setBusy(false); });
    connectKeys();
    connectBar();
    showNothing();
}

QWidget *ApprovalsPage::makeDetail()
{
    auto *area = named(new QScrollArea, u"detailScroll"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_pane);
    m_pane->setAutoFillBackground(true);
    auto *nothing = new EmptyState(Icon::Empty);
    nothing->setContent(tr("Nothing selected"),
                        tr("Choose a request to read it; nothing is decided before it is shown."));
    m_detailStack = new QStackedWidget;
    m_detailStack->addWidget(area);
    m_detailStack->addWidget(nothing);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner->setOuterMargins({ metrics::Xl, metrics::M, metrics::Xl, 0 });
    layout->addWidget(m_banner);
    layout->addWidget(m_detailStack, 1);
    layout->addWidget(m_bar);
    return panel;
}

void ApprovalsPage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(key == Qt::Key_J || key == Qt::Key_K);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_J, [this] { m_queue->step(1); });
    onKey(Qt::Key_K, [this] { m_queue->step(-1); });
    onKey(Qt::Key_A, [this] { approve(); });
    onKey(Qt::Key_D, [this] {
        if (m_bar->offersDeny())
            askAndSay(IntentKind::Deny);
    });
    onKey(Qt::Key_C, [this] {
        if (m_bar->offersComment())
            askAndSay(IntentKind::Comment);
    });
}

void ApprovalsPage::connectBar()
{
    connect(m_bar, &DecisionBar::approveRequested, this, &ApprovalsPage::approve);
    connect(m_bar, &DecisionBar::denyRequested, this, [this] { askAndSay(IntentKind::Deny); });
    connect(m_bar, &DecisionBar::commentRequested, this,
            [this] { askAndSay(IntentKind::Comment); });
    connect(m_bar, &DecisionBar::withdrawRequested, this,
            [this] { askAndSay(IntentKind::Withdraw); });
    connect(m_bar, &DecisionBar::revokeRequested, this, [this] { askAndSay(IntentKind::Revoke); });
    connect(m_bar, &DecisionBar::keysRequested, this, &ApprovalsPage::keysWanted);
}

void ApprovalsPage::refresh()
{
    if (desk() == nullptr)
        return;
    if (!m_wanted.isEmpty())
        loadDetail(m_wanted);
    // A slow ledger must not collect readings: news that come during one are read after it, once.
    m_readAgain = m_reading > 0;
    if (!m_readAgain)
        readQueues();
}

void ApprovalsPage::readQueues()
{
    m_queue->begin();
    for (const QueueKind kind :
         { QueueKind::MineToDecide, QueueKind::WaitingOnOthers, QueueKind::Decided }) {
        ++m_reading;
        whenAnswered<QList<RequestItem>>(desk()->queue(kind), [this, kind](const auto &items) {
            const bool isLast = --m_reading == 0;
            takeQueue(kind, items);
            if (isLast && std::exchange(m_readAgain, false))
                readQueues();
        });
    }
}

void ApprovalsPage::takeQueue(QueueKind kind, const Result<QList<RequestItem>> &items)
{
    if (!items)
        return readFailed(m_banner, items.error());
    readWorked(m_banner);
    m_queue->take(kind, *items);
    if (kind == QueueKind::MineToDecide)
        emit queueRead(*items);
}

void ApprovalsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void ApprovalsPage::clear()
{
    m_reading = 0; // what is still asked is for nobody now
    m_readAgain = false;
    m_queue->clear();
    m_banner->hide();
    showNothing();
}

void ApprovalsPage::showRequest(const QString &requestId)
{
    if (!m_queue->select(requestId))
        loadDetail(requestId);
}

void ApprovalsPage::loadDetail(const QString &requestId)
{
    if (desk() == nullptr)
        return;
    if (m_wanted != requestId) {
        // Nothing can be decided between choosing a row and seeing it.
        m_bar->setBusy(true);
        m_detail.reset();
    }
    m_wanted = requestId;
    whenAnswered<RequestDetail>(desk()->detail(requestId), [this, requestId](const auto &detail) {
        if (m_wanted != requestId)
            return;
        if (detail)
            takeDetail(*detail);
        else
            readFailed(m_banner, detail.error());
    });
}

void ApprovalsPage::takeDetail(const RequestDetail &detail)
{
    m_detail = detail;
    m_pane->show(detail, desk()->viewer());
    m_detailStack->setCurrentIndex(0);
    const Abilities &can = detail.can;
    m_bar->setOffer({ can.approve && detail.signatureVerified, can.deny, can.comment, can.withdraw,
                      can.revoke },
                    whyNotDecide(detail, desk()->viewer()));
    if (isNewToTheEye(detail)) {
        m_bar->setBusy(true);
        m_settle.start();
    } else if (!m_settle.isActive()) {
        m_bar->setBusy(false);
    }
}

bool ApprovalsPage::isNewToTheEye(const RequestDetail &detail)
{
    const QByteArray digest = detail.item.request.digest;
    const bool isNew = digest != m_seenDigest;
    if (isNew && detail.item.request.id == m_seenId)
        m_banner->say(tr("The request was changed while you were looking. Read it again."));
    m_seenDigest = digest;
    m_seenId = detail.item.request.id;
    return isNew;
}

void ApprovalsPage::showNothing()
{
    m_wanted.clear();
    m_detail.reset();
    m_seenDigest.clear();
    m_seenId.clear();
    m_detailStack->setCurrentIndex(1);
    m_bar->setOffer({});
}

void ApprovalsPage::approve()
{
    if (m_detail && m_bar->offersApprove())
        say(IntentKind::Approve, displayed(*m_detail), {});
}

void ApprovalsPage::askAndSay(IntentKind kind)
{
    if (m_detail)
        askThenSay(kind, *m_detail, m_banner);
}

void ApprovalsPage::say(IntentKind kind, const Displayed &seen, const QString &text)
{
    if (desk() == nullptr || isAway(m_banner))
        return;
    m_bar->setBusy(true);
    whenSaid(desk()->say(kind, seen, text), m_banner, doneWords(kind));
}

} // namespace sallyport
