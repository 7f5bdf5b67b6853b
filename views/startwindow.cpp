// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startwindow.h"

#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/pictogram.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StartWindow::StartWindow(QWidget *parent)
    : KeyScreen(parent)
    , m_title(new Text(Type::PageTitle))
    , m_sentence(named(new Text(Type::Body, Token::Muted), u"startSentence"_s))
    , m_progress(named(new QProgressBar, u"startProgress"_s, tr("Progress")))
    , m_passphrase(named(new PassphrasePanel, u"startPassphrase"_s))
    , m_retry(named(new Button(Button::Kind::Primary, tr("Try again")), u"startRetry"_s))
{
    setWindowTitle(u"Sallyport"_s);
    setMinimumSize(480, 220);
    resize(minimumSize());
    m_sentence->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(metrics::M);
    layout->addWidget(new Pictogram(Icon::Brand, Token::Accent, 32));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_retry);
    layout->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_retry, &Button::clicked, this, &StartWindow::retryWanted);
    connect(m_passphrase, &PassphrasePanel::entered, this, &StartWindow::passphraseEntered);
    connect(m_passphrase, &PassphrasePanel::cancelled, this, &StartWindow::passphraseCancelled);
    showOnly(nullptr);
}

void StartWindow::showOnly(QWidget *part)
{
    for (QWidget *one : { static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_passphrase),
                          static_cast<QWidget *>(m_retry) })
        one->setVisible(one == part);
}

// Sentences wrap, and a window does not grow with them by itself.
void StartWindow::makeRoom()
{
    layout()->activate();
    resize(width(), qMax(minimumHeight(), layout()->totalHeightForWidth(width())));
}

void StartWindow::showProgress(int percent, const QString &sentence)
{
    m_title->setText(tr("Getting ready"));
    m_sentence->setForeign(sentence);
    m_progress->setValue(percent);
    showOnly(m_progress);
    if (!isVisible() && !m_delay.isActive() && percent < 100)
        m_delay.start();
}

void StartWindow::showTrouble(const QString &sentence, Retry retry)
{
    m_delay.stop();
    m_passphrase->forget();
    m_title->setText(retry == Retry::Offered ? tr("Sallyport is not open yet")
                                             : tr("Sallyport could not start"));
    m_sentence->setForeign(sentence);
    showOnly(retry == Retry::Offered ? m_retry : nullptr);
    makeRoom();
    show();
    if (retry == Retry::Offered)
        m_retry->setFocus();
}

void StartWindow::finish()
{
    m_delay.stop();
    m_passphrase->forget();
    hide();
}

void StartWindow::askPassphrase(PassphrasePanel::Purpose purpose, const QString &sentence)
{
    m_delay.stop();
    m_title->setText(purpose == PassphrasePanel::Purpose::Open ? tr("Unlock your keys")
                                                               : tr("Protect your keys"));
    m_sentence->setForeign(sentence);
    m_passphrase->start(purpose);
    showOnly(m_passphrase);
    makeRoom();
    show();
    m_passphrase->setFocus();
}

void StartWindow::refusePassphrase(const QString &sentence)
{
    m_passphrase->refuse(sentence);
}

} // namespace sallyport
