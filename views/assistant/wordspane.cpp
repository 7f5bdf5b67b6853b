// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assistant/wordspane.h"

#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

QList<Text *> layOutWords(QGridLayout *grid, const QStringList &words)
{
    constexpr int Columns = 3;
    QList<Text *> texts;
    grid->setHorizontalSpacing(metrics::Xl);
    grid->setVerticalSpacing(metrics::M);
    for (int i = 0; i < words.size(); ++i) {
        auto *text
            = named(new Text(Type::Display, Token::Text, words.at(i)), u"word%1"_s.arg(i + 1));
        text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        grid->addWidget(text, i / Columns, i % Columns);
        grid->setColumnStretch(i % Columns, 1);
        texts.append(text);
    }
    return texts;
}

WordsPane::WordsPane(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_person(named(new Text(Type::Body, Token::Muted), u"joinPerson"_s))
    , m_state(named(new Text(Type::BodyStrong, Token::Muted), u"joinState"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::M);
    m_person->setWordWrap(true);
    layout->addWidget(m_person);
    auto *card = named(new Card(Token::Bg), u"joinWords"_s, tr("Words of this machine's key"));
    card->setLayout(m_grid);
    m_grid->setContentsMargins(metrics::Xl, metrics::L, metrics::Xl, metrics::L);
    layout->addWidget(card);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *later = new Text(Type::Body, Token::Muted,
                           tr("You can close this window: Sallyport goes on here at the next "
                              "start."));
    later->setWordWrap(true);
    layout->addWidget(later);
    layout->addStretch(1);
    auto *copy
        = named(new Button(Button::Kind::Quiet, tr("Copy the enrolment text")), u"joinCopy"_s);
    copy->setPictogram(Icon::Copy);
    copy->setToolTip(toolTipText(tr("For an officer who works at the command line. It is no "
                                    "secret.")));
    auto *close = named(new Button(Button::Kind::Secondary, tr("Go on later")), u"joinLater"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    setFocusProxy(close);
    connect(copy, &Button::clicked, this, [this] { m_clipboard.copy(m_text); });
    connect(close, &Button::clicked, this, &WordsPane::laterWanted);
}

void WordsPane::setKey(const QString &person, const QStringList &words, const QString &text)
{
    m_person->setForeign(
        tr("You are %1. Read these words to an officer, by voice and not by message: they compare "
           "them with what their console shows, and enrol this machine.")
            .arg(person));
    m_text = text;
    if (words.join(u' ') == this->words())
        return;
    qDeleteAll(m_words);
    m_words = layOutWords(m_grid, words);
}

QString WordsPane::words() const
{
    QStringList words;
    for (const Text *word : m_words)
        words.append(word->text());
    return words.join(u' ');
}

void WordsPane::setState(const QString &sentence, bool trouble)
{
    if (m_state->text() == sentence)
        return;
    m_state->setColor(trouble ? Token::Denied : Token::Muted);
    m_state->setText(sentence);
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace sallyport
