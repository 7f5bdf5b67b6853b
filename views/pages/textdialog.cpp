// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/textdialog.h"

#include "models/domain/text.h"
#include "views/kit/durationchips.h"
#include "views/kit/named.h"
#include "views/kit/signedcard.h"
#include "views/kit/text.h"
#include "views/pages/laterstart.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

TextDialog::TextDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_sentence(named(new Text(Type::Body, Token::Muted), u"dialogSentence"_s))
    , m_choices(new QVBoxLayout)
    , m_edit(named(new QPlainTextEdit, u"dialogText"_s, tr("Your words")))
    , m_count(new Text(Type::Small, Token::Muted))
    , m_confirm(named(new Button(question.kind, question.verb), u"dialogConfirm"_s))
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, question.title));
    m_sentence->setForeign(question.sentence);
    layout->addWidget(m_sentence);
    m_choices->setSpacing(metrics::S);
    layout->addLayout(m_choices);
    if (!question.signedLine.isEmpty()) {
        m_signed = new SignedCard(question.signedLine);
        layout->addWidget(m_signed);
    }
    makeControls(layout);
    renew();
}

// One person approves once, so what they want less of is said in one place.
void TextDialog::makeLess(QVBoxLayout *layout)
{
    if (m_question.longest > Millis(0)) {
        m_length = named(new DurationChips, u"dialogLength"_s, tr("For how long"));
        m_length->setBounds(m_question.usual, m_question.longest);
        auto *length = new QVBoxLayout;
        length->setSpacing(metrics::S);
        length->addWidget(new Text(Type::BodyStrong, Token::Text, tr("For at most")));
        length->addWidget(m_length);
        layout->addLayout(length);
    }
    if (m_question.earliest > Instant()) {
        m_start = new LaterStart(m_question.earliest, m_question.latest, m_question.later);
        layout->addWidget(m_start);
    }
}

void TextDialog::makeControls(QVBoxLayout *layout)
{
    makeLess(layout);
    m_edit->setFixedHeight(84);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(m_question.textNeeded
                                   ? tr("Say why; everybody involved will read it")
                                   : tr("A few words, if you like"));
    m_edit->setPlainText(m_question.written);
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
    m_edit->setVisible(!m_question.textless);
    m_count->setVisible(!m_question.textless);
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), u"dialogCancel"_s);
    m_confirm->setKeyHint(tr("Ctrl ↵"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextDialog::renew);
    connect(m_confirm, &Button::clicked, this, [this] {
        emit confirmed({ .text = m_edit->toPlainText().trimmed(),
                         .atMost = m_length ? m_length->duration() : Millis(0),
                         .notBefore = m_start ? m_start->notBefore() : Instant() });
        accept();
    });
    for (const auto key : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_confirm,
                &Button::click);
}

void TextDialog::addChoice(const QString &label, QWidget *choice)
{
    m_choices->addWidget(new Text(Type::BodyStrong, Token::Text, label));
    m_choices->addWidget(choice);
}

void TextDialog::ask(const QString &sentence, const QString &signedLine, const QString &verb,
                     bool possible)
{
    m_sentence->setForeign(sentence);
    if (m_signed != nullptr)
        m_signed->setLine(signedLine);
    m_confirm->setText(verb);
    m_confirm->updateGeometry();
    m_isPossible = possible;
    renew();
}

void TextDialog::renew()
{
    const QString text = m_edit->toPlainText();
    const bool tooLong = text.size() > MaxReasonLength;
    const bool missing = m_question.textNeeded && meaningfulLength(text) == 0;
    m_confirm->setEnabled(m_isPossible && !tooLong && !missing && !hasInvisible(text, true));
    if (hasInvisible(text, true))
        m_count->setText(
            tr("It holds characters that cannot be seen: %1").arg(visibleText(text).left(60)));
    else
        m_count->setText(tooLong ? tr("Too long by %1").arg(text.size() - MaxReasonLength)
                                 : QString());
}

} // namespace sallyport
