// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/accesslist.h"

#include "views/format/phaselook.h"
#include "views/kit/emptystate.h"
#include "views/kit/skeleton.h"
#include "views/kit/text.h"
#include "views/pages/accesscard.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QSet>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// The rest is found under Audit; cards are for what somebody may still want to do.
constexpr int MostEnded = 12;

std::size_t groupOf(Phase phase)
{
    switch (phase) {
    case Phase::Open:
    case Phase::Ending:
    case Phase::Stuck:
        return 0;
    case Phase::Waiting:
    case Phase::Approved:
    case Phase::Opening:
        return 1;
    default:
        return 2;
    }
}

} // namespace

AccessList::AccessList(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ticker(ticker)
    , m_empty(new EmptyState(Icon::Access))
    , m_skeleton(new Skeleton(metrics::TallRow))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::Xl);
    layout->setSpacing(metrics::S);
    const std::array<QString, 3> headings
        = { tr("Open now"), tr("Ready and waiting"), tr("Ended") };
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group &group = m_groups.at(i);
        group.heading = new Text(Type::Label, Token::Muted, headings.at(i));
        group.cards = new QVBoxLayout;
        group.cards->setSpacing(metrics::M);
        layout->addWidget(group.heading);
        layout->addLayout(group.cards);
        layout->addSpacing(metrics::S);
        group.heading->hide();
    }
    m_empty->setContent(tr("No access yet"),
                        tr("What you ask for appears here: who has to approve it, when it opens, "
                           "and how long it lasts."),
                        tr("Request access"));
    m_empty->hide();
    layout->addWidget(m_empty);
    m_skeleton->setFixedHeight(3 * metrics::TallRow);
    layout->addWidget(m_skeleton);
    layout->addStretch(1);
    connect(m_empty, &EmptyState::actionRequested, this, &AccessList::requestWanted);
}

void AccessList::begin()
{
    if (!m_read)
        m_skeleton->begin();
}

void AccessList::clear()
{
    show({}, {});
    m_read = false;
    m_empty->hide();
}

void AccessList::show(const QList<RequestItem> &items, const QString &viewerId)
{
    m_read = true;
    m_skeleton->end();
    removeGone(items);
    std::array<int, 3> counts{};
    for (const RequestItem &item : items) {
        const std::size_t group = groupOf(phaseOf(item));
        if (group == 2 && counts.at(2) >= MostEnded)
            continue;
        AccessCard *card = cardFor(item);
        card->show(item, viewerId);
        QVBoxLayout *cards = m_groups.at(group).cards;
        if (cards->indexOf(card) != counts.at(group))
            cards->insertWidget(counts.at(group), card);
        ++counts.at(group);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups.at(i).heading->setVisible(counts.at(i) > 0);
    m_empty->setVisible(items.isEmpty());
}

AccessCard *AccessList::firstOpen() const
{
    AccessCard *first = nullptr;
    for (AccessCard *card : m_cards) {
        if (phaseOf(card->item()) != Phase::Open || card->isForOther())
            continue;
        if (first == nullptr || card->item().grant->deadline < first->item().grant->deadline)
            first = card;
    }
    return first;
}

AccessCard *AccessList::firstClaimable() const
{
    AccessCard *first = nullptr;
    for (AccessCard *card : m_cards) {
        const Request &request = card->item().request;
        const bool may = card->item().mineToClaim && request.startFrom <= m_clock.now();
        if (may && (first == nullptr || request.startBy < first->item().request.startBy))
            first = card;
    }
    return first;
}

AccessCard *AccessList::cardFor(const RequestItem &item)
{
    AccessCard *&card = m_cards[item.request.id];
    if (card == nullptr) {
        card = new AccessCard(m_clock, this);
        card->setObjectName(u"access.%1"_s.arg(item.request.id));
        connect(m_ticker, &SecondTicker::tick, card, &AccessCard::refreshTime);
        emit cardAdded(card);
    }
    return card;
}

void AccessList::removeGone(const QList<RequestItem> &items)
{
    QSet<QString> kept;
    for (const RequestItem &item : items)
        kept.insert(item.request.id);
    for (auto at = m_cards.begin(); at != m_cards.end();) {
        if (kept.contains(at.key())) {
            ++at;
            continue;
        }
        delete at.value();
        at = m_cards.erase(at);
    }
}

} // namespace sallyport
