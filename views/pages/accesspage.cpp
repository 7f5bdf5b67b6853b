// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/accesspage.h"

#include "models/services/judgements.h"
#include "models/services/recentasks.h"
#include "views/clipboard.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/pages/accesscard.h"
#include "views/pages/accesslist.h"
#include "views/pages/actrun.h"
#include "views/pages/connectpanel.h"
#include "views/pages/decisionwords.h"
#include "views/pages/draftlist.h"
#include "views/pages/requestform.h"
#include "views/pages/whatfield.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 372;

QScrollArea *scrolled(QWidget *widget, const QString &objectName)
{
    auto *area = named(new QScrollArea, objectName);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(widget);
    return area;
}

} // namespace

AccessPage::AccessPage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_list(new AccessList(clock, ticker))
    , m_form(named(new RequestForm(clock), u"requestForm"_s))
    , m_banner(named(new Banner(Tone::Denied), u"accessBanner"_s))
    , m_clipboard(new Clipboard(this))
{
    auto *header = new PageHeader(tr("My access"));
    auto *ask = named(new Button(Button::Kind::Primary, tr("Request access")), u"requestAccess"_s);
    ask->setKeyHint(u"N"_s);
    header->addAtEnd(ask);
    m_list->setAutoFillBackground(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_banner->setOuterMargins({ metrics::Xl, metrics::M, metrics::Xl, 0 });
    left->addWidget(m_banner);
    left->addWidget(scrolled(m_list, u"accessScroll"_s), 1);
    QScrollArea *form = scrolled(m_form, u"formScroll"_s);
    form->setFixedWidth(FormWidth);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
    connect(ask, &Button::clicked, this, &AccessPage::startRequest);
    connect(m_list, &AccessList::requestWanted, this, &AccessPage::startRequest);
    connect(m_list, &AccessList::cardAdded, this, &AccessPage::wireCard);
    connect(m_form, &RequestForm::previewWanted, this, &AccessPage::fetchPreview);
    connect(m_form, &RequestForm::sendWanted, this, &AccessPage::send);
    connectKeys();
    connectDrafts();
}

void AccessPage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, IntentKind kind, auto cardOf) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, kind, cardOf] {
            if (const AccessCard *card = cardOf())
                say(kind, card->item().request.id);
        });
    };
    onKey(Qt::Key_R, IntentKind::Release, [this] { return m_list->firstOpen(); });
    onKey(Qt::Key_L, IntentKind::Start, [this] { return m_list->firstClaimable(); });
}

void AccessPage::wireCard(AccessCard *card)
{
    const auto id = [card] { return card->item().request.id; };
    ConnectPanel *panel = card->connectPanel();
    connect(card, &AccessCard::connectWanted, this, [this, card] { fetchConnection(card); });
    connect(card, &AccessCard::releaseWanted, this, [this, id] { say(IntentKind::Release, id()); });
    connect(card, &AccessCard::extendWanted, this, [this, card] { extend(card->item()); });
    connect(card, &AccessCard::claimWanted, this, [this, id] { say(IntentKind::Start, id()); });
    connect(card, &AccessCard::withdrawWanted, this,
            [this, id] { say(IntentKind::Withdraw, id()); });
    connect(card, &AccessCard::askAgainWanted, this,
            [this, card] { askLike(card->item().request); });
    connect(card, &AccessCard::storyWanted, this, [this, id] { emit shown(id()); });
    connect(panel, &ConnectPanel::lineCopyWanted, this, [this](const QString &line) {
        m_clipboard->copy(line);
        emit done(tr("Copied"));
    });
    connect(panel, &ConnectPanel::passwordWanted, this, [this, card] { copyPassword(card); });
    connect(panel, &ConnectPanel::terminalWanted, this, [this, card] { openConnection(card); });
}

void AccessPage::extend(const RequestItem &access)
{
    makeRoom();
    m_form->extend(access);
    m_copied = m_form->asks();
    m_form->findChild<QWidget *>(u"reason"_s)->setFocus(Qt::ShortcutFocusReason);
}

void AccessPage::startExtension(const QString &requestId)
{
    const AccessCard *card = m_list->card(requestId);
    if (card != nullptr && card->item().mayExtend > Millis(0))
        extend(card->item());
}

void AccessPage::refresh()
{
    if (desk() == nullptr)
        return;
    m_list->begin();
    whenAnswered<QList<RequestItem>>(desk()->access(), [this](const auto &items) {
        if (!items)
            return readFailed(m_banner, items.error());
        readWorked(m_banner);
        const QString viewer = desk()->viewer().id;
        m_list->show(*items, viewer);
        m_form->what()->setRecent(recentAsks(*items, viewer));
        // What somebody has themself is counted and told; what they asked for others is not.
        QList<RequestItem> own = *items;
        own.removeIf([&viewer](const RequestItem &item) {
            return !item.askedByName.isEmpty() && item.request.requester != viewer;
        });
        emit accessRead(own);
    });
    readForm();
}

void AccessPage::readForm()
{
    // Options follow the policy; they are read again only when that has changed.
    whenAnswered<LedgerStatus>(desk()->status(), [this](const auto &status) {
        if (!status || (m_optionsRead && status->policyDigest == m_policyDigest))
            return;
        m_policyDigest = status->policyDigest;
        m_optionsRead = true;
        whenAnswered<QList<AskOption>>(desk()->options(), [this](const auto &options) {
            if (options)
                takeOptions(*options);
            else
                m_form->banner()->say(errorText(options.error()));
        });
    });
}

void AccessPage::takeOptions(const QList<AskOption> &options)
{
    m_form->setOptions(options);
    if (!options.isEmpty())
        readDrafts(); // they fill the form, which has to know what it offers
}

void AccessPage::askLike(const Request &request)
{
    if (desk() == nullptr)
        return;
    makeRoom();
    m_form->fill(askAgain(request, desk()->viewer().id, m_clock.now()));
    m_copied = m_form->asks();
    startRequest();
}

void AccessPage::startRequest()
{
    m_form->what()->setFocus(Qt::ShortcutFocusReason);
}

void AccessPage::clear()
{
    m_keepSoon.stop();
    m_draftsRead = false;
    m_form->drafts()->setDrafts({});
    m_form->drafts()->hide();
    m_form->what()->setRecent({});
    m_form->what()->setFavourites({});
    m_favouritesRead = false;
    m_form->asideNotice()->hide();
    m_setAside.clear();
    m_copied.clear();
    delete m_sending; // what is not sent yet was somebody else's
    m_list->clear();
    m_form->reset();
    m_form->clear();
    m_banner->hide();
    m_policyDigest.clear();
    m_optionsRead = false;
}

void AccessPage::say(IntentKind kind, const QString &requestId)
{
    if (desk() == nullptr)
        return;
    whenAnswered<RequestDetail>(desk()->detail(requestId), [this, kind](const auto &detail) {
        if (!detail)
            return m_banner->say(errorText(detail.error()));
        askThenSay(kind, *detail, m_banner);
    });
}

void AccessPage::fetchConnection(AccessCard *card)
{
    if (desk() == nullptr || !card->item().grant)
        return;
    const QPointer<ConnectPanel> panel(card->connectPanel());
    whenAnswered<ConnectionHint>(desk()->connection(*card->item().grant),
                                 [panel](const auto &hint) {
                                     if (panel == nullptr)
                                         return;
                                     if (hint)
                                         panel->show(*hint);
                                     else
                                         panel->showTrouble(errorText(hint.error()));
                                 });
}

void AccessPage::copyPassword(AccessCard *card)
{
    if (desk() == nullptr)
        return;
    const QPointer<ConnectPanel> panel(card->connectPanel());
    whenAnswered<QByteArray>(desk()->password(card->item().request.id),
                             [this, panel](const auto &password) {
                                 if (panel == nullptr)
                                     return;
                                 if (!password)
                                     return panel->showTrouble(errorText(password.error()));
                                 m_clipboard->copySecret(*password);
                                 panel->passwordCopied();
                             });
}

void AccessPage::openConnection(AccessCard *card)
{
    ConnectPanel *panel = card->connectPanel();
    if (openTerminal(panel->command()))
        copyPassword(card);
    else
        panel->showTrouble(tr("No terminal program was found. Copy the line into one."));
}

} // namespace sallyport
