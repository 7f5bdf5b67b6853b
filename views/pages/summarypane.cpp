// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/summarypane.h"

#include "models/domain/text.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/format/when.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/kit/detailgrid.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

enum Row { Asked, DecidedIn, Open, Used, EndsIn, Ended };

} // namespace

SummaryPane::SummaryPane(const Clock &clock, QWidget *parent)
    : Surface(Token::Bg, Qt::LeftEdge, parent)
    , m_clock(clock)
    , m_title(named(new Text(Type::BodyStrong), u"summaryTitle"_s))
    , m_subtitle(new Text(Type::Small, Token::Muted))
    , m_state(named(new Chip, u"summaryState"_s))
    , m_grid(named(new DetailGrid(86), u"summaryFacts"_s))
    , m_zoom(named(new Button(Button::Kind::Secondary, tr("Fit timeline")), u"zoomToRequest"_s))
    , m_end(named(new Button(Button::Kind::Danger, tr("End now…")), u"endNow"_s))
{
    for (const QString &name :
         { tr("Asked"), tr("Decided in"), tr("Open"), tr("Used"), tr("Ends in"), tr("Ended") })
        m_grid->addRow(name);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::S);
    buttons->addWidget(m_zoom);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    // Long names scroll; the buttons stay in sight.
    auto *facts = new QWidget;
    auto *inner = new QVBoxLayout(facts);
    inner->setContentsMargins(readingMargins(20, metrics::L, metrics::L, 0));
    inner->setSpacing(metrics::Xs);
    inner->addLayout(head);
    inner->addWidget(m_subtitle);
    inner->addSpacing(metrics::S);
    inner->addWidget(m_grid);
    inner->addStretch(1);
    auto *area = named(new QScrollArea, u"summaryScroll"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(1, 0, 0, metrics::L));
    layout->setSpacing(metrics::S);
    layout->addWidget(area, 1);
    buttons->setContentsMargins(readingMargins(20, 0, metrics::L, 0));
    layout->addLayout(buttons);
    connect(m_zoom, &Button::clicked, this, &SummaryPane::zoomWanted);
    m_end->setActs();
    connect(m_end, &Button::clicked, this, &SummaryPane::endWanted);
    clear();
}

void SummaryPane::clear()
{
    m_detail.reset();
    m_title->setText(tr("No request selected"));
    m_subtitle->clear();
    for (int row = Asked; row <= Ended; ++row)
        m_grid->setRow(row, {});
    m_state->hide();
    m_zoom->hide();
    m_end->hide();
}

void SummaryPane::show(const RequestDetail &detail)
{
    m_detail = detail;
    const Request &request = detail.item.request;
    m_title->setText(
        tr("%1 · %2").arg(visibleText(detail.item.requesterName), accessTitle(detail.item)));
    QStringList about{ visibleText(detail.item.scenarioTitle) };
    if (const QString ticket = ticketOf(request.ask); !ticket.isEmpty())
        about << ticket;
    about << tr("policy %1").arg(QString::fromLatin1(request.policyDigest.toHex().left(8)));
    m_subtitle->setText(about.join(u" · "_s));
    m_state->setLook(phaseChip(phaseOf(detail.item)));
    m_state->show();
    m_zoom->show();
    m_end->setVisible(detail.can.revoke);
    showTimes();
}

void SummaryPane::showTimes()
{
    const RequestItem &item = m_detail->item;
    const Instant now = m_clock.now();
    m_grid->setRow(Asked, formatWhen(item.request.filedAt, now));
    Instant decided;
    for (const Decision &decision : item.request.decisions)
        decided = std::max(decided, decision.at);
    const bool waits = item.request.state == RequestState::Pending;
    m_grid->setRow(DecidedIn,
                   !waits && decided > Instant() ? formatDuration(decided - item.request.filedAt)
                                                 : QString());
    QString open = startWords(item, now);
    QString ended;
    if (item.grant && item.grant->openedAt > Instant()) {
        const bool over = item.grant->endedAt > Instant();
        open = tr("%1 – %2").arg(formatWhen(item.grant->openedAt, now),
                                 formatClock(over ? item.grant->endedAt : item.grant->deadline));
        ended = over ? endingWords(*item.grant) : QString();
    }
    m_grid->setRow(Open, open);
    m_grid->setRow(Ended, ended);
    refreshTime();
}

void SummaryPane::showUse(int sessions, int statements)
{
    const bool any = sessions + statements > 0;
    m_grid->setRow(Used,
                   any ? tr("%1, %2").arg(tr("%n sessions", nullptr, sessions),
                                          tr("%n statements", nullptr, statements))
                       : QString());
}

void SummaryPane::refreshTime()
{
    if (!m_detail || !m_detail->item.grant)
        return m_grid->setRow(EndsIn, {});
    const bool open = phaseOf(m_detail->item) == Phase::Open;
    const Millis left = m_detail->item.grant->deadline - m_clock.now();
    m_grid->setRow(EndsIn, open ? formatRemaining(left) : QString());
}

} // namespace sallyport
