// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/personpane.h"

#include "models/domain/text.h"
#include "models/services/enrolment.h"
#include "views/format/peoplewords.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/kit/detailgrid.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/people/groupscard.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

enum Row { Id, Login, Human, Places };

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : Surface(Token::Bg, Qt::LeftEdge, parent)
    , m_name(named(new Text(Type::PaneTitle), u"personName"_s))
    , m_state(named(new Chip, u"personState"_s))
    , m_grid(named(new DetailGrid(86), u"personFacts"_s))
    , m_cards(new QWidget)
    , m_cardLayout(new QVBoxLayout(m_cards))
    , m_invite(named(new Button(Button::Kind::Secondary, tr("Invite again…")), u"inviteAgain"_s))
    , m_disable(named(new Button(Button::Kind::Danger, tr("Disable…")), u"disablePerson"_s))
{
    m_id = m_grid->addRow(tr("Id"));
    m_grid->addRow(tr("Login"));
    m_grid->addRow(tr("Same as"));
    m_grid->addRow(tr("Decides"));
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(metrics::S);
    // However long a name is, what may be done about its owner stays in sight.
    QSizePolicy givesWay = m_name->sizePolicy();
    givesWay.setHorizontalPolicy(QSizePolicy::Ignored);
    m_name->setSizePolicy(givesWay);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(20, metrics::L, metrics::L, metrics::L);
    inner->setSpacing(metrics::M);
    inner->addWidget(m_name);
    inner->addWidget(m_state, 0, Qt::AlignLeft);
    inner->addWidget(m_grid);
    inner->addWidget(m_cards);
    inner->addStretch(1);
    auto *area = named(new QScrollArea, u"personScroll"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    // What may be done about the person as a whole.
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(20, metrics::S, metrics::L, metrics::L);
    actions->setSpacing(metrics::S);
    actions->addWidget(m_invite);
    actions->addStretch(1);
    actions->addWidget(m_disable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(actions);
    connect(m_invite, &Button::clicked, this, &PersonPane::inviteWanted);
    connect(m_disable, &Button::clicked, this, &PersonPane::disableWanted);
    clear();
}

void PersonPane::clear()
{
    m_item.reset();
    setVisible(false);
}

void PersonPane::show(const PersonItem &item, const Seen &seen)
{
    setVisible(true);
    const bool inactive = item.state == PersonState::Inactive;
    m_invite->setVisible(seen.isShared && !inactive);
    m_disable->setVisible(!inactive);
    if (m_item == item)
        return;
    m_item = item;
    fill(seen);
}

void PersonPane::fill(const Seen &seen)
{
    const Person &person = m_item->person;
    m_name->setForeign(person.name);
    m_state->setLook(peoplewords::state(m_item->state, seen.isShared));
    m_grid->setRow(Id, person.id);
    m_grid->setRow(Login, person.loginName() == person.id ? QString() : person.loginName());
    m_grid->setRow(Human, person.human == person.id ? QString() : person.human);
    m_grid->setRow(Places, peoplewords::places(*m_item, seen.now));
    while (QLayoutItem *old = m_cardLayout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const EnrolDeviceBody &offer : std::as_const(m_item->offers))
        addOffer(offer);
    addPlaces(seen);
    addGroups();
    addManager();
    for (const KeyItem &key : std::as_const(m_item->keys))
        addKey(key);
    if (m_item->offers.isEmpty() && m_item->keys.isEmpty())
        addCard(tr("No key yet"),
                seen.isShared
                    ? tr("Their key waits here once they have taken up the invitation.")
                    : tr("On their machine: sallyportctl --as %1 person key").arg(person.id),
                nullptr);
    orderTabs();
}

// What is made anew would come last in the window's tab order. Only what takes the focus has a
// place in it; the id does so by a click.
void PersonPane::orderTabs()
{
    QWidget *before = m_id;
    for (Button *button : m_cards->findChildren<Button *>()) {
        setTabOrder(before, button);
        before = button;
    }
}

QVBoxLayout *PersonPane::addCard(const QString &title, const QString &below, Button *action)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::M, metrics::M, metrics::M, metrics::M);
    row->setSpacing(metrics::M);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new Text(Type::BodyStrong, Token::Text, title));
    auto *second = new Text(Type::Small, Token::Muted);
    second->setForeign(below);
    texts->addWidget(second);
    row->addLayout(texts, 1);
    if (action != nullptr)
        row->addWidget(action, 0, Qt::AlignVCenter);
    m_cardLayout->addWidget(card);
    return texts;
}

void PersonPane::addGroups()
{
    auto *card = named(new GroupsCard(*m_item), u"personGroups"_s);
    m_cardLayout->addWidget(card);
    connect(card, &GroupsCard::joinWanted, this, &PersonPane::joinWanted);
    connect(card, &GroupsCard::leaveWanted, this, &PersonPane::leaveWanted);
}

void PersonPane::addManager()
{
    Button *change = nullptr;
    if (m_item->state != PersonState::Inactive) {
        change = named(new Button(Button::Kind::Secondary, tr("Change…")), u"changeManager"_s,
                       tr("Change the manager"));
        connect(change, &Button::clicked, this, &PersonPane::managerWanted);
    }
    const QString name = m_item->managerName;
    addCard(tr("Manager"), name.isEmpty() ? tr("nobody") : visibleText(name), change);
}

// One's own place is given away by nobody else.
void PersonPane::addPlaces(const Seen &seen)
{
    const QString who = m_item->away ? peoplewords::away(*m_item->away, seen.now) : QString();
    if (m_item->person.id != seen.viewerId) {
        if (!who.isEmpty())
            addCard(tr("Out of office"), who, nullptr);
        return;
    }
    auto *change = named(
        new Button(Button::Kind::Secondary, who.isEmpty() ? tr("Out of office…") : tr("Change…")),
        u"outOfOffice"_s, tr("Out of office"));
    connect(change, &Button::clicked, this, &PersonPane::outOfOfficeWanted);
    addCard(tr("Your place"), who.isEmpty() ? tr("You decide in person.") : who, change);
}

void PersonPane::addOffer(const EnrolDeviceBody &offer)
{
    const QString words = keyWords(offer.publicKey).join(u' ');
    auto *enrol = named(new Button(Button::Kind::Primary, tr("Enrol…")), u"enrol"_s,
                        tr("Enrol the key %1").arg(words));
    addCard(tr("A machine waits for you"), tr("Compare its words with what they read out."), enrol);
    connect(enrol, &Button::clicked, this, [this, offer] { emit enrolWanted(offer); });
}

void PersonPane::addKey(const KeyItem &key)
{
    const QString words = key.words.join(u' ');
    Button *revoke = nullptr;
    if (!key.revoked) {
        revoke = named(new Button(Button::Kind::Secondary, tr("Revoke…")), u"revokeKey"_s,
                       tr("Revoke the key %1").arg(peoplewords::shortKey(key.id)));
        connect(revoke, &Button::clicked, this, [this, key] { emit revokeWanted(key); });
    }
    const QString id = peoplewords::shortKey(key.id);
    addCard(key.revoked ? tr("Key %1, revoked").arg(id) : tr("Key %1").arg(id), words, revoke);
}

void PersonPane::setBusy(bool busy)
{
    m_cards->setDisabled(busy);
    m_invite->setDisabled(busy);
    m_disable->setDisabled(busy);
}

} // namespace sallyport
