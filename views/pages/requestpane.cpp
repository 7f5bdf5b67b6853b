// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/requestpane.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "views/format/endwords.h"
#include "views/format/extensionwords.h"
#include "views/format/gradewords.h"
#include "views/format/pastwords.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/format/weighingwords.h"
#include "views/format/when.h"
#include "views/kit/avatar.h"
#include "views/kit/card.h"
#include "views/kit/chainview.h"
#include "views/kit/chip.h"
#include "views/kit/detailgrid.h"
#include "views/kit/disclosure.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/pages/bundlelist.h"
#include "views/pages/pastcard.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

enum Fact { Why, Fields, ForWhom, HowLong, HowItStarts, HowItEnds, WorthKnowing, Said, Extends };

QVBoxLayout *cardLayout(Card *card, const QString &heading)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::Label, Token::Muted, heading));
    return layout;
}

} // namespace

RequestPane::RequestPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_avatar(new Avatar(36))
    , m_title(named(new Text(Type::PaneTitle), u"detailTitle"_s))
    , m_subtitle(named(new Text(Type::Small, Token::Muted), u"detailSubtitle"_s))
    , m_state(named(new Chip, u"detailState"_s))
    , m_facts(named(new DetailGrid, u"detailFacts"_s))
    , m_bundle(new BundleList)
    , m_chain(named(new ChainView, u"detailChain"_s))
    , m_signedLine(named(new Text(Type::Body), u"signedLine"_s))
    , m_words(named(new Text(Type::Body, Token::Muted), u"signedWords"_s))
    , m_past(named(new PastCard, u"detailPast"_s))
    , m_rule(named(new Disclosure, u"detailRule"_s))
{
    for (const QString &name :
         { tr("Why"), tr("Details"), tr("Asked by"), tr("How long"), tr("How it starts"),
           tr("How it ends"), tr("Worth knowing"), tr("Said"), tr("Extends") })
        m_facts->addRow(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, 20, metrics::Xl, metrics::Xl);
    layout->setSpacing(metrics::L);
    layout->addWidget(makeHead());
    layout->addWidget(m_facts);
    layout->addWidget(m_bundle);
    layout->addWidget(makeChain());
    layout->addWidget(makeSigned());
    layout->addWidget(m_rule);
    layout->addWidget(m_past);
    layout->addStretch(1);
}

QWidget *RequestPane::makeHead()
{
    auto *head = new QWidget;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    m_title->setWordWrap(true);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::M);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(titles, 1);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    return head;
}

QWidget *RequestPane::makeChain()
{
    auto *card = new Card;
    cardLayout(card, tr("Chain"))->addWidget(m_chain);
    return card;
}

QWidget *RequestPane::makeSigned()
{
    auto *card = new Card;
    QVBoxLayout *layout = cardLayout(card, tr("You sign exactly this"));
    m_signedLine->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setToolTip(tr("The digest of this revision as words: compare them by voice."));
    layout->addWidget(m_signedLine);
    layout->addWidget(m_words);
    return card;
}

void RequestPane::show(const RequestDetail &detail, const PersonRef &viewer)
{
    showHead(detail);
    showFacts(detail);
    m_bundle->show(detail.bundle);
    m_chain->setSteps(chainSteps(detail, viewer.id, m_clock.now()));
    m_signedLine->setText(signedLine(detail));
    m_words->setText(detail.digestWords.join(u" · "_s));
    m_rule->setTexts(ruleLine(detail), ruleSentences(detail));
    m_past->show(detail, m_clock.now());
}

void RequestPane::showHead(const RequestDetail &detail)
{
    const Request &request = detail.item.request;
    m_avatar->setName(visibleText(detail.item.requesterName));
    m_title->setText(askTitle(detail.item));
    const QString when = formatWhen(request.filedAt, m_clock.now());
    m_subtitle->setText(tr("Filed %1 · revision %2 · %3")
                            .arg(when)
                            .arg(request.revision)
                            .arg(detail.signatureVerified ? tr("signature verified ✓")
                                                          : tr("signature NOT verified")));
    m_subtitle->setColor(detail.signatureVerified ? Token::Muted : Token::Denied);
    m_subtitle->setToolTip(formatExact(request.filedAt));
    paint::ChipLook look = stateChip(detail.item, m_clock.now());
    if (detail.item.mineToDecide && request.state == RequestState::Pending)
        look.text = tr("Waiting for you");
    m_state->setLook(look);
}

void RequestPane::showFacts(const RequestDetail &detail)
{
    const Request &request = detail.item.request;
    m_facts->setRow(Why, request.ask.reason);
    m_facts->setRow(Fields, fieldLine(request.ask));
    m_facts->setRow(ForWhom,
                    detail.item.askedByName.isEmpty()
                        ? QString()
                        : tr("%1, for %2")
                              .arg(visibleText(detail.item.askedByName),
                                   visibleText(detail.item.requesterName)));
    m_facts->setRow(HowItStarts, startSentence(detail, m_clock.now()));
    m_facts->setRow(HowLong,
                    (request.ask.extends.isEmpty() ? tr("%1 from the moment it opens, at most %2")
                                                   : tr("%1 longer, at most %2"))
                        .arg(allowedWords(detail.item), formatDuration(detail.maximumDuration)));
    QString ends = endSentence(detail.end);
    if (detail.item.grant && isDraining(*detail.item.grant))
        ends = stillEndingWords(*detail.item.grant, m_clock.now());
    else if (detail.item.grant && !endingWords(*detail.item.grant).isEmpty())
        ends = endingWords(*detail.item.grant);
    m_facts->setRow(HowItEnds, withGrade(ends, detail.grade));
    m_facts->setRow(WorthKnowing, worthKnowing(detail, m_clock.now()));
    m_facts->setRow(Extends, extensionWords(detail.item, m_clock.now()));
    m_facts->setRow(Said, talkWords(detail));
}

} // namespace sallyport
