// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/accesspage.h"

#include "views/clipboard.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/kit/select.h"
#include "views/pages/accesscard.h"
#include "views/pages/accesslist.h"
#include "views/pages/connectpanel.h"
#include "views/pages/decisionwords.h"
#include "views/pages/requestform.h"
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
    auto *release = new QShortcut(QKeySequence(Qt::Key_R), this);
    release->setAutoRepeat(false);
    connect(release, &QShortcut::activated, this, [this] {
        if (const AccessCard *card = m_list->firstOpen())
            say(IntentKind::Release, card->item().request.id);
    });
}

void AccessPage::wireCard(AccessCard *card)
{
    const auto id = [card] { return card->item().request.id; };
    ConnectPanel *panel = card->connectPanel();
    connect(card, &AccessCard::connectWanted, this, [this, card] { fetchConnection(card); });
    connect(card, &AccessCard::releaseWanted, this, [this, id] { say(IntentKind::Release, id()); });
    connect(card, &AccessCard::withdrawWanted, this,
            [this, id] { say(IntentKind::Withdraw, id()); });
    connect(card, &AccessCard::askAgainWanted, this, [this, card] {
        m_form->fill(card->item().request.ask);
        startRequest();
    });
    connect(card, &AccessCard::storyWanted, this, [this, id] { emit shown(id()); });
    connect(panel, &ConnectPanel::lineCopyWanted, this, [this](const QString &line) {
        m_clipboard->copy(line);
        emit done(tr("Copied"));
    });
    connect(panel, &ConnectPanel::passwordWanted, this, [this, card] { copyPassword(card); });
    connect(panel, &ConnectPanel::terminalWanted, this, [this, card] { openConnection(card); });
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
        m_list->show(*items);
        emit accessRead(*items);
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
                m_form->setOptions(*options);
            else
                m_form->banner()->say(errorText(options.error()));
        });
    });
}

void AccessPage::startRequest()
{
    if (auto *what = m_form->findChild<Select *>(u"what"_s))
        what->setFocus(Qt::ShortcutFocusReason);
}

void AccessPage::clear()
{
    m_list->clear();
    m_form->reset();
    m_form->clear();
    m_banner->hide();
    m_policyDigest.clear();
    m_optionsRead = false;
}

void AccessPage::fetchPreview()
{
    if (desk() == nullptr || m_form->ask().target.isEmpty())
        return;
    const Ask asked = m_form->ask();
    whenAnswered<AskPreview>(desk()->preview(asked), [this, asked](const auto &preview) {
        // A late answer about an earlier form would mislead.
        if (preview && asked == m_form->ask())
            m_form->takePreview(*preview, desk()->viewer().id);
    });
}

void AccessPage::send()
{
    if (desk() == nullptr || isAway(m_form->banner()))
        return;
    m_form->setBusy(true);
    whenAnswered<Receipt>(desk()->file(m_form->ask(), m_policyDigest), [this](const auto &receipt) {
        m_form->setBusy(false);
        if (!receipt)
            return m_form->banner()->say(errorText(receipt.error()));
        if (!receipt->accepted)
            return m_form->banner()->say(refusalText(*receipt));
        m_form->reset();
        emit done(doneWords(IntentKind::File));
        refresh();
    });
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
