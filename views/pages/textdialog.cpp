// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/textdialog.h"

#include "models/domain/text.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
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
    auto *sentence = new Text(Type::Body, Token::Muted);
    sentence->setForeign(question.sentence);
    layout->addWidget(sentence);
    if (!question.signedLine.isEmpty()) {
        auto *card = new Card(Token::Bg);
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(metrics::M, metrics::S, metrics::M, metrics::S);
        inner->addWidget(new Text(Type::Label, Token::Muted, tr("You sign")));
        auto *line = new Text(Type::Body);
        line->setForeign(question.signedLine);
        inner->addWidget(line);
        layout->addWidget(card);
    }
    makeControls(layout);
    renew();
}

void TextDialog::makeControls(QVBoxLayout *layout)
{
    m_edit->setFixedHeight(84);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(m_question.textNeeded
                                   ? tr("Say why; everybody involved will read it")
                                   : tr("A few words, if you like"));
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
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
        emit confirmed(m_edit->toPlainText().trimmed());
        accept();
    });
    for (const auto key : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_confirm,
                &Button::click);
}

void TextDialog::renew()
{
    const QString text = m_edit->toPlainText();
    const bool tooLong = text.size() > MaxReasonLength;
    const bool missing = m_question.textNeeded && meaningfulLength(text) == 0;
    m_confirm->setEnabled(!tooLong && !missing && !hasInvisible(text, true));
    if (hasInvisible(text, true))
        m_count->setText(
            tr("It holds characters that cannot be seen: %1").arg(visibleText(text).left(60)));
    else
        m_count->setText(tooLong ? tr("Too long by %1").arg(text.size() - MaxReasonLength)
                                 : QString());
}

} // namespace sallyport
