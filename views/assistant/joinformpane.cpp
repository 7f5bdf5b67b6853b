// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assistant/joinformpane.h"

#include "views/format/joinwords.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QPlainTextEdit *textField(const QString &name, const QString &accessibleName, int height)
{
    auto *edit = named(new QPlainTextEdit, name, accessibleName);
    edit->setFixedHeight(height);
    edit->setTabChangesFocus(true);
    edit->setFont(typeFont(Type::Code));
    edit->setLayoutDirection(Qt::LeftToRight);
    return edit;
}

} // namespace

JoinFormPane::JoinFormPane(QWidget *parent)
    : QWidget(parent)
    , m_invitation(textField(u"joinInvitation"_s, tr("Invitation"), 84))
    , m_hosts(named(new QLineEdit, u"joinHosts"_s, tr("Server")))
    , m_database(named(new QLineEdit, u"joinDatabase"_s, tr("Database")))
    , m_mode(named(new Select, u"joinTls"_s, tr("TLS mode")))
    , m_options(textField(u"joinOptions"_s, tr("Other options"), 64))
    , m_caution(named(new Text(Type::Small, Token::Muted), u"joinCaution"_s))
    , m_note(named(new Text(Type::Body, Token::Denied), u"joinNote"_s))
    , m_join(named(new Button(Button::Kind::Primary, tr("Join the ledger")), u"joinStart"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Xs);
    makeFields(layout);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addSpacing(metrics::S);
    layout->addWidget(m_note);
    layout->addStretch(1);
    makeButtons(layout);
    setFocusProxy(m_invitation);
    takeMode();
    connect(m_invitation, &QPlainTextEdit::textChanged, this, &JoinFormPane::takeInvitation);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &JoinFormPane::takeMode);
    for (QLineEdit *edit : { m_hosts, m_database }) {
        connect(edit, &QLineEdit::textEdited, this, [this] { note(nullptr, {}); });
        connect(edit, &QLineEdit::returnPressed, m_join, &Button::click);
    }
    connect(m_options, &QPlainTextEdit::textChanged, this, [this] { note(nullptr, {}); });
}

Text *JoinFormPane::addField(QVBoxLayout *layout, const QString &label, QWidget *field,
                             const QString &hint) const
{
    auto *text = new Text(Type::Label, Token::Muted, label);
    text->setBuddy(field);
    layout->addWidget(text);
    layout->addWidget(field);
    if (!hint.isEmpty()) {
        auto *below = new Text(Type::Small, Token::Muted, hint);
        below->setWordWrap(true);
        layout->addWidget(below);
    }
    return text;
}

void JoinFormPane::makeFields(QVBoxLayout *layout)
{
    m_invitation->setPlaceholderText(u"sallyport-invitation:…"_s);
    m_hosts->setPlaceholderText(tr("db.example.com:5432"));
    m_options->setPlaceholderText(u"sslrootcert=/etc/ssl/team.pem"_s);
    for (const QString &mode : tlsModes())
        m_mode->addItem(joinwords::tlsMode(mode), mode);
    addField(layout, tr("Invitation"), m_invitation,
             tr("An officer of your team makes it for you. It works once."));
    layout->addSpacing(metrics::S);
    auto *place = new QHBoxLayout;
    place->setSpacing(metrics::M);
    auto *server = new QVBoxLayout;
    server->setSpacing(metrics::Xs);
    addField(server, tr("Server"), m_hosts);
    auto *database = new QVBoxLayout;
    database->setSpacing(metrics::Xs);
    addField(database, tr("Database"), m_database);
    place->addLayout(server, 2);
    place->addLayout(database, 1);
    layout->addLayout(place);
    auto *several = new Text(Type::Small, Token::Muted,
                             tr("Several servers are separated by commas; the one that takes "
                                "writes is used."));
    several->setWordWrap(true);
    layout->addWidget(several);
    layout->addSpacing(metrics::S);
    addField(layout, tr("TLS mode"), m_mode);
    m_caution->setWordWrap(true);
    layout->addWidget(m_caution);
    layout->addSpacing(metrics::S);
    addField(layout, tr("Other options"), m_options,
             tr("Of libpq, one a line as name=value: sslrootcert, sslcert and sslkey, "
                "krbsrvname and all others."));
}

void JoinFormPane::makeButtons(QVBoxLayout *layout)
{
    auto *demo = named(new Button(Button::Kind::Quiet, tr("Look at the demonstration instead")),
                       u"startDemo"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(demo);
    buttons->addStretch(1);
    buttons->addWidget(m_join);
    layout->addLayout(buttons);
    connect(demo, &Button::clicked, this, &JoinFormPane::demonstrationWanted);
    connect(m_join, &Button::clicked, this, [this] { emit joinWanted(form()); });
}

JoinForm JoinFormPane::form() const
{
    return { .invitation = m_invitation->toPlainText(),
             .hosts = m_hosts->text(),
             .database = m_database->text(),
             .tlsMode = m_mode->currentData().toString(),
             .options = m_options->toPlainText() };
}

void JoinFormPane::takeInvitation()
{
    note(nullptr, {});
    const auto filled = formOf(m_invitation->toPlainText());
    if (!filled)
        return;
    m_hosts->setText(filled->hosts);
    m_database->setText(filled->database);
    m_mode->setCurrentIndex(m_mode->findData(filled->tlsMode));
    m_options->setPlainText(filled->options);
}

void JoinFormPane::takeMode()
{
    const QString caution = joinwords::tlsCaution(m_mode->currentData().toString());
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
}

void JoinFormPane::showMistake(const JoinMistake &mistake)
{
    QWidget *field = m_options;
    switch (mistake.flaw) {
    case JoinFlaw::InvitationMissing:
    case JoinFlaw::InvitationBroken:
    case JoinFlaw::InvitationOver:
        field = m_invitation;
        break;
    case JoinFlaw::DatabaseMissing:
        field = m_database;
        break;
    case JoinFlaw::HostBroken:
        field = m_hosts;
        break;
    case JoinFlaw::OptionBroken:
    case JoinFlaw::OptionSecret:
    case JoinFlaw::OptionElsewhere:
        break;
    }
    note(field, joinwords::mistake(mistake));
    field->setFocus(Qt::OtherFocusReason);
}

// Typing takes back what was said about the text before.
void JoinFormPane::note(QWidget *field, const QString &sentence)
{
    for (QWidget *each :
         std::initializer_list<QWidget *>{ m_invitation, m_hosts, m_database, m_options }) {
        if (each == field || each->property("invalid").toBool())
            setInvalid(each, each == field);
    }
    m_note->setForeign(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    field->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void JoinFormPane::forget()
{
    m_invitation->clear();
}

} // namespace sallyport
