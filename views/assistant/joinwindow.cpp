// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assistant/joinwindow.h"

#include "views/assistant/joinformpane.h"
#include "views/assistant/wordspane.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/pictogram.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

JoinWindow::JoinWindow(QWidget *parent)
    : KeyScreen(parent)
    , m_title(named(new Text(Type::PageTitle), u"joinTitle"_s))
    , m_panes(named(new QStackedWidget, u"joinPanes"_s))
    , m_form(named(new JoinFormPane, u"joinForm"_s))
    , m_words(named(new WordsPane, u"joinWordsPane"_s))
    , m_sentence(named(new Text(Type::Body, Token::Muted), u"joinSentence"_s))
    , m_progress(named(new QProgressBar, u"joinProgress"_s, tr("Progress")))
    , m_passphrase(named(new PassphrasePanel, u"joinPassphrase"_s))
    , m_back(named(new Button(Button::Kind::Secondary, tr("Back")), u"joinBack"_s))
    , m_cancel(named(new Button(Button::Kind::Secondary, tr("Cancel")), u"joinCancel"_s))
    , m_retry(named(new Button(Button::Kind::Primary, tr("Try again")), u"joinRetry"_s))
{
    setWindowTitle(tr("Join a ledger"));
    setWindowIcon(iconFor(Icon::Brand, tokenColor(Token::Accent, palette())));
    setMinimumSize(600, 680); // with every hint and one sentence of two lines
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, metrics::Xl, 32, metrics::Xl);
    layout->setSpacing(metrics::M);
    layout->addLayout(makeSteps());
    layout->addSpacing(metrics::S);
    layout->addWidget(m_title);
    layout->addWidget(m_panes, 1);
    m_work = makeWork();
    for (QWidget *pane : std::initializer_list<QWidget *>{ m_form, m_work, m_words })
        m_panes->addWidget(pane);
    connect(m_form, &JoinFormPane::joinWanted, this, &JoinWindow::joinWanted);
    connect(m_form, &JoinFormPane::demonstrationWanted, this, &JoinWindow::demonstrationWanted);
    connect(m_words, &WordsPane::laterWanted, this, &QWidget::close);
    connect(m_back, &Button::clicked, this, &JoinWindow::backWanted);
    connect(m_cancel, &Button::clicked, this, &JoinWindow::cancelWanted);
    connect(m_retry, &Button::clicked, this, &JoinWindow::retryWanted);
    connect(m_passphrase, &PassphrasePanel::entered, this, &JoinWindow::passphraseEntered);
    connect(m_passphrase, &PassphrasePanel::cancelled, this, &JoinWindow::passphraseCancelled);
}

QHBoxLayout *JoinWindow::makeSteps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::S);
    row->addWidget(new Pictogram(Icon::Brand, Token::Accent, 20));
    row->addSpacing(metrics::S);
    for (const QString &name :
         { tr("1  Invitation"), tr("2  This machine's key"), tr("3  An officer's word") }) {
        if (!m_steps.isEmpty())
            row->addWidget(new Pictogram(Icon::Dot, Token::Faint, 12));
        m_steps.append(new Text(Type::SmallStrong, Token::Muted, name));
        row->addWidget(m_steps.constLast());
    }
    row->addStretch(1);
    return row;
}

QWidget *JoinWindow::makeWork()
{
    auto *work = new QWidget;
    m_sentence->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::M);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_passphrase);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (Button *button : { m_back, m_cancel, m_retry })
        buttons->addWidget(button);
    layout->addLayout(buttons);
    return work;
}

void JoinWindow::bring(QWidget *pane, int step, const QString &title)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setColor(i == step ? Token::Accent : Token::Muted);
    m_title->setText(title);
    m_panes->setCurrentWidget(pane);
    show();
}

void JoinWindow::showForm()
{
    bring(m_form, 0, tr("Join your team's ledger"));
    m_form->setFocus();
}

void JoinWindow::showMistake(const JoinMistake &mistake)
{
    showForm();
    m_form->showMistake(mistake);
}

void JoinWindow::showProgress(int percent, const QString &sentence)
{
    m_sentence->setForeign(sentence);
    // Nobody knows how long a server takes: 0 runs up and down.
    m_progress->setRange(0, percent > 0 ? 100 : 0);
    m_progress->setValue(percent);
    m_progress->setVisible(true);
    for (QWidget *other :
         std::initializer_list<QWidget *>{ m_passphrase, m_back, m_cancel, m_retry })
        other->hide();
    bring(m_work, 1, tr("Getting this machine ready"));
}

void JoinWindow::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    if (cancellable)
        m_cancel->setFocus();
}

void JoinWindow::showTrouble(const QString &sentence, Retry retry)
{
    m_passphrase->forget();
    m_sentence->setForeign(sentence);
    for (QWidget *other : std::initializer_list<QWidget *>{ m_passphrase, m_progress, m_cancel })
        other->hide();
    m_back->show();
    m_retry->setVisible(retry == Retry::Offered);
    bring(m_work, 1, tr("This machine is not ready yet"));
    (retry == Retry::Offered ? m_retry : m_back)->setFocus();
}

void JoinWindow::askPassphrase(PassphrasePanel::Purpose purpose, const QString &sentence)
{
    m_sentence->setForeign(sentence);
    m_passphrase->start(purpose);
    for (QWidget *other : std::initializer_list<QWidget *>{ m_progress, m_back, m_cancel, m_retry })
        other->hide();
    m_passphrase->show();
    bring(m_work, 1,
          purpose == PassphrasePanel::Purpose::Open ? tr("Unlock your keys")
                                                    : tr("Protect your keys"));
    m_passphrase->setFocus();
}

void JoinWindow::refusePassphrase(const QString &sentence)
{
    m_passphrase->refuse(sentence);
}

void JoinWindow::showWords(const QString &person, const QStringList &words, const QString &text)
{
    m_form->forget();
    m_passphrase->forget();
    m_words->setKey(person, words, text);
    if (m_panes->currentWidget() == m_words)
        return;
    bring(m_words, 2, tr("Read these words to an officer"));
    m_words->setFocus();
}

void JoinWindow::showWaiting(const QString &trouble)
{
    m_words->setState(trouble.isEmpty() ? tr("Waiting for an officer. This goes on by itself.")
                                        : trouble,
                      !trouble.isEmpty());
}

void JoinWindow::finish()
{
    m_passphrase->forget();
    m_form->forget();
    hide();
}

} // namespace sallyport
