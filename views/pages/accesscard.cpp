// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/accesscard.h"

#include "models/domain/text.h"
#include "views/format/endwords.h"
#include "views/format/extensionwords.h"
#include "views/format/phaselook.h"
#include "views/format/recurrencewords.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
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
    m_more->setWordWrap(true);
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
    m_time->setMinimumWidth(76);
    m_time->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_time->addWidget(m_ring);
    m_time->addWidget(m_figures);
    return m_time;
}

QWidget *AccessCard::makeButtons()
{
    m_connect = named(new Button(Button::Kind::Primary, tr("Connect")), u"connect"_s);
    m_connect->setCheckable(true);
    m_claim = named(new Button(Button::Kind::Primary, tr("Claim…")), u"claimAccess"_s);
    m_release = named(new Button(Button::Kind::Secondary, tr("Release…")), u"release"_s);
    m_extend = named(new Button(Button::Kind::Secondary, tr("Extend…")), u"extendAccess"_s);
    m_withdraw = named(new Button(Button::Kind::Secondary, tr("Withdraw…")), u"withdraw"_s);
    m_again = named(new Button(Button::Kind::Secondary, tr("Ask again")), u"askAgain"_s);
    auto *story = named(new Button(Button::Kind::Quiet), u"story"_s, tr("Show in audit"));
    story->setPictogram(Icon::Audit);
    story->setToolTip(tr("Show in audit"));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    for (Button *button : { m_claim, m_connect, m_extend, m_release, m_withdraw, m_again, story })
        layout->addWidget(button);
    connect(m_connect, &Button::toggled, this, [this](bool on) {
        m_panel->setVisible(on);
        if (on)
            emit connectWanted();
    });
    m_claim->setActs();
    m_release->setActs();
    connect(m_claim, &Button::clicked, this, &AccessCard::claimWanted);
    m_withdraw->setActs();
    connect(m_release, &Button::clicked, this, &AccessCard::releaseWanted);
    m_extend->setActs();
    connect(m_extend, &Button::clicked, this, &AccessCard::extendWanted);
    connect(m_withdraw, &Button::clicked, this, &AccessCard::withdrawWanted);
    connect(m_again, &Button::clicked, this, &AccessCard::askAgainWanted);
    connect(story, &Button::clicked, this, &AccessCard::storyWanted);
    return buttons;
}

void AccessCard::show(const RequestItem &item, const QString &viewerId)
{
    m_item = item;
    m_isForOther = !item.askedByName.isEmpty() && item.request.requester != viewerId;
    const Phase phase = phaseOf(item);
    const bool open = phase == Phase::Open;
    const QString title = m_isForOther
        ? tr("%1, for %2", "access, whom for")
              .arg(accessTitle(item), visibleText(item.requesterName))
        : accessTitle(item);
    m_title->setText(title);
    showButtons(phase, title);
    if (!open || m_isForOther)
        m_connect->setChecked(false);
    m_state->setLook(phaseChip(phase)); // what is to be done stands in the line below
    setAccessibleName(
        tr("%1, %2", "access, state").arg(title, stateChip(item, m_clock.now()).text));
    showWords(phase);
    showTime(phase);
}

void AccessCard::showButtons(Phase phase, const QString &title)
{
    const bool open = phase == Phase::Open;
    m_connect->setVisible(open && !m_isForOther);
    m_release->setVisible(open || drains());
    const bool recurs = !nextWords(m_item, m_clock.now()).isEmpty();
    m_extend->setVisible(open && m_item.mayExtend > Millis(0));
    m_withdraw->setVisible(phase == Phase::Waiting || phase == Phase::Approved || recurs);
    m_again->setVisible(isOver(phase) && m_item.request.ask.extends.isEmpty());
    m_connect->setAccessibleName(tr("Connect to %1").arg(title));
    m_claim->setAccessibleName(tr("Claim %1").arg(title));
    m_extend->setAccessibleName(tr("Extend %1").arg(title));
    m_release->setAccessibleName(tr("Release %1").arg(title));
    m_withdraw->setAccessibleName(tr("Withdraw the request for %1").arg(title));
    m_again->setAccessibleName(tr("Ask again for %1").arg(title));
}

QStringList AccessCard::startingWords() const
{
    const Instant now = m_clock.now();
    return { startWords(m_item, now), tr("%1 once it opens").arg(allowedWords(m_item)),
             laterWords(m_item, now) };
}

QString AccessCard::waitingWords() const
{
    if (!m_item.questionByName.isEmpty())
        return tr("%1 asks back: answer with a comment, or change the request")
            .arg(visibleText(m_item.questionByName));
    if (m_item.stageName.isEmpty())
        return {};
    return tr("Waiting for %1, %2 of %3")
        .arg(visibleText(m_item.stageName))
        .arg(m_item.have)
        .arg(m_item.need);
}

bool AccessCard::drains() const
{
    return m_item.grant && isDraining(*m_item.grant);
}

void AccessCard::showWords(Phase phase)
{
    const Request &request = m_item.request;
    const Instant now = m_clock.now();
    QStringList line{ visibleText(m_item.scenarioTitle) };
    QString more;
    line << ticketOf(request.ask);
    if (request.ask.recurrence)
        line << recurrenceShortly(*request.ask.recurrence);
    const Grant *grant = m_item.grant ? &*m_item.grant : nullptr;
    if (phase == Phase::Open && grant != nullptr) {
        line << tr("ends %1").arg(formatWhen(grant->deadline, now)) << extensionWords(m_item, now)
             << nextWords(m_item, now);
        more = endSentence(grant->end);
        m_line->setToolTip(formatExact(grant->deadline));
    } else if (phase == Phase::Waiting) {
        line << startingWords();
        more = waitingWords();
    } else if (phase == Phase::Approved) {
        line << startingWords();
        if (!m_item.askedByName.isEmpty() && !m_isForOther)
            more = tr("%1 asked for it on your behalf").arg(visibleText(m_item.askedByName));
    } else if (phase == Phase::Stuck || phase == Phase::Ending) {
        line << (grant != nullptr ? stillEndingWords(*grant, now) : QString());
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
    const bool starts = phase == Phase::Approved && startSpan(m_item, m_clock.now()).has_value();
    const bool rings = m_item.grant && (phase == Phase::Open || drains());
    m_time->setVisible(rings || phase == Phase::Waiting || starts);
    m_time->setFixedHeight(rings ? 70 : 40);
    if (rings) {
        const Grant &grant = *m_item.grant;
        m_ring->setSpan(drains() ? grant.deadline : grant.openedAt,
                        drains() ? sessionsUntil(grant) : grant.deadline);
        m_time->setCurrentWidget(m_ring);
    } else {
        m_time->setCurrentWidget(m_figures);
    }
    refreshTime();
}

void AccessCard::refreshTime()
{
    if (m_time->currentWidget() == m_ring) {
        m_claim->hide();
        return m_ring->refresh();
    }
    const Instant now = m_clock.now();
    const auto span = startSpan(m_item, now);
    m_claim->setVisible(m_item.mineToClaim && now >= m_item.request.startFrom
                        && now < m_item.request.startBy);
    m_leftOf->setText(span ? span->aside : tr("to decide"));
    m_left->setText(formatRemaining((span ? span->until : m_item.request.decideBy) - now));
}

} // namespace sallyport
