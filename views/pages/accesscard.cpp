// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/accesscard.h"

#include "models/domain/text.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/kit/countdownring.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/pages/connectpanel.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

AccessCard::AccessCard(const Clock &clock, QWidget *parent)
    : Card(Token::Surface, parent)
    , m_clock(clock)
    , m_title(new Text(Type::BodyStrong))
    , m_state(new Chip)
    , m_beside(new Text(Type::Small, Token::Muted))
    , m_line(new Text(Type::Small, Token::Muted))
    , m_more(new Text(Type::Small, Token::Muted))
    , m_panel(new ConnectPanel)
{
    m_line->setWordWrap(true);
    m_title->setElided();
    m_beside->setElided();
    // It takes what the title leaves.
    m_beside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::S);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addWidget(m_beside, 100);
    head->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    words->addLayout(head);
    words->addWidget(m_line);
    words->addWidget(m_more);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::L);
    row->addWidget(makeTime());
    row->addLayout(words, 1);
    row->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, 10, metrics::L, 10);
    layout->setSpacing(metrics::M);
    layout->addLayout(row);
    layout->addWidget(m_panel);
    m_panel->hide();
}

QWidget *AccessCard::makeTime()
{
    m_ring = named(new CountdownRing(m_clock), u"ring"_s);
    m_left = named(new Text(Type::Countdown), u"timeLeft"_s);
    m_leftOf = new Text(Type::Small, Token::Muted);
    m_figures = new QWidget;
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(0);
    for (Text *text : { m_left, m_leftOf }) {
        text->setAlignment(Qt::AlignHCenter);
        figures->addWidget(text);
    }
    m_time = new QStackedWidget;
    m_time->setFixedWidth(76);
    m_time->addWidget(m_ring);
    m_time->addWidget(m_figures);
    return m_time;
}

QWidget *AccessCard::makeButtons()
{
    m_connect = named(new Button(Button::Kind::Primary, tr("Connect")), u"connect"_s);
    m_connect->setCheckable(true);
    m_release = named(new Button(Button::Kind::Secondary, tr("Release…")), u"release"_s);
    m_withdraw = named(new Button(Button::Kind::Secondary, tr("Withdraw…")), u"withdraw"_s);
    m_again = named(new Button(Button::Kind::Secondary, tr("Ask again")), u"askAgain"_s);
    auto *story = named(new Button(Button::Kind::Quiet), u"story"_s, tr("Show in audit"));
    story->setPictogram(Icon::Audit);
    story->setToolTip(tr("Show in audit"));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    for (Button *button : { m_connect, m_release, m_withdraw, m_again, story })
        layout->addWidget(button);
    connect(m_connect, &Button::toggled, this, [this](bool on) {
        m_panel->setVisible(on);
        if (on)
            emit connectWanted();
    });
    m_release->setActs();
    m_withdraw->setActs();
    connect(m_release, &Button::clicked, this, &AccessCard::releaseWanted);
    connect(m_withdraw, &Button::clicked, this, &AccessCard::withdrawWanted);
    connect(m_again, &Button::clicked, this, &AccessCard::askAgainWanted);
    connect(story, &Button::clicked, this, &AccessCard::storyWanted);
    return buttons;
}

void AccessCard::show(const RequestItem &item)
{
    m_item = item;
    const Phase phase = phaseOf(item);
    const bool open = phase == Phase::Open;
    const QString title = accessTitle(item);
    m_title->setText(title);
    m_connect->setVisible(open);
    m_release->setVisible(open);
    m_withdraw->setVisible(phase == Phase::Waiting);
    m_again->setVisible(isOver(phase));
    m_connect->setAccessibleName(tr("Connect to %1").arg(title));
    m_release->setAccessibleName(tr("Release %1").arg(title));
    m_withdraw->setAccessibleName(tr("Withdraw the request for %1").arg(title));
    m_again->setAccessibleName(tr("Ask again for %1").arg(title));
    if (!open)
        m_connect->setChecked(false);
    m_state->setLook(phaseChip(phase));
    setAccessibleName(tr("%1, %2", "access, state").arg(title, phaseChip(phase).text));
    showWords(phase);
    showTime(phase);
}

void AccessCard::showWords(Phase phase)
{
    const Request &request = m_item.request;
    const Instant now = m_clock.now();
    QStringList line{ visibleText(m_item.scenarioTitle) };
    QString more;
    line << ticketOf(request.ask);
    const Grant *grant = m_item.grant ? &*m_item.grant : nullptr;
    if (phase == Phase::Open && grant != nullptr) {
        line << tr("ends %1").arg(formatWhen(grant->deadline, now));
        more = tr("At the deadline logins stop and live sessions are closed");
        m_line->setToolTip(formatExact(grant->deadline));
    } else if (phase == Phase::Waiting) {
        line << tr("%1 once it opens").arg(formatDuration(request.ask.duration));
        more = m_item.stageName.isEmpty() ? QString()
                                          : tr("Waiting for %1, %2 of %3")
                                                .arg(visibleText(m_item.stageName))
                                                .arg(m_item.have)
                                                .arg(m_item.need);
    } else if (phase == Phase::Stuck || phase == Phase::Ending) {
        line << tr("logins have stopped; live sessions are being closed");
    } else if (grant != nullptr && grant->endedAt > Instant()) {
        line = { formatWhen(grant->endedAt, now), endingWords(*grant) };
    } else {
        line << formatWhen(request.revisedAt, now);
    }
    line.removeAll(QString());
    const QString words = line.join(u" · "_s);
    m_line->setText(words);
    m_beside->setText(words);
    m_line->setVisible(!isOver(phase));
    m_beside->setVisible(isOver(phase));
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

void AccessCard::showTime(Phase phase)
{
    m_time->setVisible(phase == Phase::Open || phase == Phase::Waiting);
    m_time->setFixedHeight(phase == Phase::Open ? 70 : 40);
    if (phase == Phase::Open && m_item.grant) {
        m_ring->setSpan(m_item.grant->openedAt, m_item.grant->deadline);
        m_time->setCurrentWidget(m_ring);
    } else {
        m_leftOf->setText(tr("to decide"));
        m_time->setCurrentWidget(m_figures);
    }
    refreshTime();
}

void AccessCard::refreshTime()
{
    if (m_time->currentWidget() == m_ring)
        return m_ring->refresh();
    m_left->setText(formatRemaining(m_item.request.decideBy - m_clock.now()));
}

} // namespace sallyport
