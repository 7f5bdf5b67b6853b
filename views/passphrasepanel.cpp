// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/passphrasepanel.h"

#include "models/ledger/passphrase.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString flawText(PassphraseFlaw flaw)
{
    switch (flaw) {
    case PassphraseFlaw::TooShort:
        return PassphrasePanel::tr("That is too short. Use at least %1 characters.")
            .arg(ShortestPassphrase);
    case PassphraseFlaw::TooLong:
        return PassphrasePanel::tr("That is too long. Use a shorter one.");
    case PassphraseFlaw::Different:
        return PassphrasePanel::tr("The two are not the same. Type them again.");
    }
    return {};
}

void setInvalid(QLineEdit *edit, bool invalid)
{
    edit->setProperty("invalid", invalid);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

} // namespace

PassphrasePanel::PassphrasePanel(QWidget *parent)
    : QWidget(parent)
    , m_second(new QWidget)
    , m_note(named(new Text(Type::Body, Token::Muted), u"passphraseNote"_s))
    , m_confirm(named(new Button(Button::Kind::Primary), u"passphraseConfirm"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Xs);
    m_passphrase = addField(layout, new Text(Type::Label, Token::Muted, tr("Passphrase")),
                            u"passphrase"_s, tr("Passphrase"));
    auto *second = new QVBoxLayout(m_second);
    second->setContentsMargins(0, metrics::S, 0, 0);
    second->setSpacing(metrics::Xs);
    m_again = addField(second, new Text(Type::Label, Token::Muted, tr("The same again")),
                       u"passphraseAgain"_s, tr("The same passphrase again"));
    layout->addWidget(m_second);
    layout->addSpacing(metrics::Xs);
    setFocusProxy(m_passphrase);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addSpacing(metrics::M);
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), u"passphraseCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &PassphrasePanel::cancelled);
    connect(m_confirm, &Button::clicked, this, &PassphrasePanel::submit);
}

QLineEdit *PassphrasePanel::addField(QVBoxLayout *layout, Text *label, const QString &name,
                                     const QString &accessibleName) const
{
    auto *edit = named(new QLineEdit, name, accessibleName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                              | Qt::ImhNoAutoUppercase);
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    edit->setMaxLength(int(LongestPassphrase));
    label->setBuddy(edit);
    layout->addWidget(label);
    layout->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &PassphrasePanel::renew);
    return edit;
}

void PassphrasePanel::start(Purpose purpose)
{
    const bool create = purpose == Purpose::Create;
    m_purpose = purpose;
    m_second->setVisible(create);
    m_confirm->setText(create ? tr("Make the key file") : tr("Unlock"));
    m_confirm->updateGeometry();
    forget();
    rest(false);
    note(create ? tr("At least %1 characters; a few words are easy to remember.")
                      .arg(ShortestPassphrase)
                : QString(),
         false);
}

void PassphrasePanel::refuse(const QString &sentence)
{
    forget();
    rest(false);
    note(sentence, true);
    m_passphrase->setFocus();
}

void PassphrasePanel::forget()
{
    m_passphrase->clear();
    m_again->clear();
}

// Typing takes back what was said about the text before.
void PassphrasePanel::renew()
{
    const bool complete = !m_passphrase->text().isEmpty()
        && (m_purpose == Purpose::Open || !m_again->text().isEmpty());
    m_confirm->setEnabled(complete);
    if (m_passphrase->property("invalid").toBool())
        note({}, false);
}

void PassphrasePanel::submit()
{
    const QByteArray passphrase = m_passphrase->text().toUtf8();
    if (m_purpose == Purpose::Create) {
        if (const auto flaw = flawOfNew(passphrase, m_again->text().toUtf8()))
            return refuse(flawText(*flaw));
    }
    rest(true);
    note(m_purpose == Purpose::Create ? tr("Making the key file…") : tr("Unlocking…"), false);
    emit entered(passphrase);
}

void PassphrasePanel::rest(bool resting)
{
    m_passphrase->setDisabled(resting);
    m_again->setDisabled(resting);
    if (resting)
        m_confirm->setEnabled(false);
    else
        renew();
}

void PassphrasePanel::note(const QString &sentence, bool wrong)
{
    m_note->setColor(wrong ? Token::Denied : Token::Muted);
    m_note->setForeign(sentence);
    m_passphrase->setAccessibleDescription(sentence);
    setInvalid(m_passphrase, wrong);
    setInvalid(m_again, wrong);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PassphrasePanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (enter && m_passphrase->hasFocus() && m_again->isVisible())
        m_again->setFocus();
    else if (enter && m_confirm->isEnabled())
        m_confirm->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sallyport
