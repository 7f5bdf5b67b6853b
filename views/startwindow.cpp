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
    : QWidget(parent)
    , m_title(new Text(Type::PageTitle))
    , m_sentence(named(new Text(Type::Body, Token::Muted), u"startSentence"_s))
    , m_progress(named(new QProgressBar, u"startProgress"_s, tr("Progress")))
    , m_demo(named(new Button(Button::Kind::Primary, tr("Open the demonstration")), u"startDemo"_s))
{
    setWindowTitle(u"Sallyport"_s);
    setMinimumSize(480, 220);
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
    layout->addWidget(m_demo);
    layout->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_demo, &Button::clicked, this, &StartWindow::demonstrationWanted);
}

void StartWindow::showProgress(int percent, const QString &sentence)
{
    m_title->setText(tr("Getting ready"));
    m_sentence->setForeign(sentence);
    m_progress->setValue(percent);
    m_progress->show();
    m_demo->hide();
    if (!isVisible() && !m_delay.isActive() && percent < 100)
        m_delay.start();
}

void StartWindow::showTrouble(const QString &sentence)
{
    m_delay.stop();
    m_title->setText(tr("Sallyport could not start"));
    m_sentence->setForeign(sentence);
    m_progress->hide();
    m_demo->hide();
    show();
}

void StartWindow::showChoice()
{
    m_title->setText(tr("No ledger was named"));
    m_sentence->setText(tr("Start with --ledger ADDRESS --as PERSON, or look at the demonstration: "
                           "a sample organisation with a database of its own on this machine."));
    m_progress->hide();
    m_demo->show();
    show();
}

} // namespace sallyport
