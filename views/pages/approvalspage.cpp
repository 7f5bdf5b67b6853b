// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/approvalspage.h"

#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/decisionbar.h"
#include "views/kit/emptystate.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/kit/searchfield.h"
#include "views/kit/undostrip.h"
#include "views/pages/bundlelist.h"
#include "views/pages/decisiongrace.h"
#include "views/pages/requestpane.h"
#include "views/pages/requestqueue.h"
#include "views/pages/togetherdialog.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ListWidth = 452;

bool isMine(const Request &request, const QString &viewer)
{
    return request.requester == viewer || request.editors.contains(viewer);
}

} // namespace

ApprovalsPage::ApprovalsPage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_queue(new RequestQueue(clock, ticker))
    , m_search(named(new SearchField(tr("Search requests"), u"/"_s), u"approvalsSearch"_s))
    , m_banner(named(new Banner(Tone::Denied), u"approvalsBanner"_s))
    , m_pane(new RequestPane(clock))
    , m_bar(named(new DecisionBar, u"decisionBar"_s))
    , m_strip(named(new UndoStrip, u"undoStrip"_s))
    , m_grace(new DecisionGrace(clock, this))
    , m_handled(named(new Banner(Tone::Planned), u"handledBanner"_s))
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
    connect(m_queue, &RequestQueue::severalSelected, this, &ApprovalsPage::showSeveral);
    connect(m_queue, &RequestQueue::kept, this, [this](const QString &id) {
        m_judgeFrom = m_asked + 1;
        loadDetail(id);
    });
    connect(m_pane->bundle(), &BundleList::changed, this, &ApprovalsPage::showOffer);
    setFocusProxy(m_queue);
    m_settle.setSingleShot(true);
    m_settle.setInterval(400ms);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_bar->setBusy(false); });
    connectKeys();
    connectBar();
    connectGrace();
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
    m_severalList = named(new EmptyState(Icon::Approvals), u"severalSelected"_s);
    m_detailStack->addWidget(m_severalList);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Banner *banner : { m_banner, m_handled }) {
        banner->setOuterMargins({ metrics::Xl, metrics::M, metrics::Xl, 0 });
        layout->addWidget(banner);
    }
    layout->addWidget(m_detailStack, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_bar);
    return panel;
}

void ApprovalsPage::refresh()
{
    if (desk() == nullptr)
        return;
    if (!m_wanted.isEmpty())
        loadDetail(m_wanted);
    checkHeld();
    // A slow ledger must not collect readings: news that come during one are read after it, once.
    m_readAgain = m_reading > 0;
    if (!m_readAgain)
        readQueues();
}

void ApprovalsPage::readQueues()
{
    m_queue->begin();
    for (const QueueKind kind : { QueueKind::MineToDecide, QueueKind::ToReview,
                                  QueueKind::WaitingOnOthers, QueueKind::Decided }) {
        ++m_reading;
        whenAnswered<QList<RequestItem>>(desk()->queue(kind), [this, kind](const auto &items) {
            const bool isLast = --m_reading == 0;
            takeQueue(kind, items);
            if (isLast && std::exchange(m_readAgain, false))
                readQueues();
            else if (isLast)
                verifyQueues();
        });
    }
}

// After the rows are there, which need not wait for it: what cannot be verified cannot be approved
// either, whatever its row says.
void ApprovalsPage::verifyQueues()
{
    const QList<Request> open = m_queue->undecided();
    if (open.isEmpty())
        return m_queue->setUnverified({});
    whenAnswered<QStringList>(desk()->unverified(open), [this](const auto &ids) {
        if (ids)
            m_queue->setUnverified(*ids);
    });
}

void ApprovalsPage::takeQueue(QueueKind kind, const Result<QList<RequestItem>> &items)
{
    if (!items)
        return readFailed(m_banner, items.error());
    readWorked(m_banner);
    m_queue->take(kind, *items);
    if (kind == QueueKind::MineToDecide)
        emit queueRead(*items);
    else if (kind == QueueKind::ToReview)
        emit reviewsRead(*items);
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
    m_grace->drop();
    delete m_together; // what is not signed yet was somebody else's
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
        m_handled->hide();
    }
    m_wanted = requestId;
    const int asked = ++m_asked;
    whenAnswered<RequestDetail>(desk()->detail(requestId), [=, this](const auto &detail) {
        if (m_wanted != requestId)
            return;
        if (!detail && detail.error().code == ErrorCode::NotFound)
            m_queue->letGo(); // it is nothing that this person may see any more
        if (!detail)
            return readFailed(m_banner, detail.error());
        takeDetail(*detail);
        if (asked >= m_judgeFrom)
            judgeKept(*detail);
    });
}

void ApprovalsPage::takeDetail(const RequestDetail &detail)
{
    m_detail = detail;
    m_pane->show(detail, desk()->viewer());
    m_detailStack->setCurrentIndex(0);
    m_several.clear();
    showOffer();
    if (isNewToTheEye(detail)) {
        m_bar->setBusy(true);
        m_settle.start();
    } else if (!m_settle.isActive()) {
        m_bar->setBusy(false);
    }
}

void ApprovalsPage::showOffer()
{
    showGrace();
    if (!m_detail || desk() == nullptr || isHeldShown())
        return;
    const RequestDetail &detail = *m_detail;
    const Abilities &can = detail.can;
    const bool mayApprove = can.approve && detail.signatureVerified;
    const bool mayLater = questionOfLess(Less::Later, detail, m_clock.now()).earliest > Instant();
    // Of several that were asked for together it asks which, and what becomes of the others.
    const auto ticked = static_cast<int>(m_pane->bundle()->ticked().size());
    const bool isBundle = ticked + m_pane->bundle()->unticked().size() > 0;
    m_bar->setOffer({ .approve = isBundle ? ticked > 0 : mayApprove,
                      .deny = isBundle ? ticked > 0 : can.deny,
                      .comment = can.comment,
                      .withdraw = can.withdraw,
                      .revoke = can.revoke,
                      .claim = can.claim,
                      .question = can.question,
                      .review = can.review,
                      .later = mayApprove && mayLater,
                      .again = isMine(detail.item.request, desk()->viewer().id),
                      .less = mayApprove,
                      .together = isBundle ? ticked : 0 },
                    whyNotDecide(detail, desk()->viewer()));
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
    m_several.clear();
    m_wanted.clear();
    m_detail.reset();
    m_seenDigest.clear();
    m_seenId.clear();
    m_detailStack->setCurrentIndex(1);
    m_handled->hide();
    m_bar->setOffer({});
    showGrace();
}

} // namespace sallyport
