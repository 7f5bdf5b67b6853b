// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/undostrip.h"

#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int StripHeight = 3;

} // namespace

UndoStrip::UndoStrip(QWidget *parent)
    : Surface(Token::Surface, Qt::TopEdge, parent)
    , m_words(named(new Text(Type::BodyStrong), u"undoWords"_s))
    , m_left(named(new Text(Type::Small, Token::Muted), u"undoLeft"_s))
{
    auto *undo = named(new Button(Button::Kind::Secondary, tr("Undo")), u"undoDecision"_s);
    undo->setKeyHint(u"Z"_s);
    auto *sign = named(new Button(Button::Kind::Quiet, tr("Sign now")), u"signNow"_s);
    sign->setActs();
    m_words->setElided();
    m_left->setElided();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_words);
    texts->addWidget(m_left);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(metrics::Xl, metrics::M, metrics::M, metrics::M));
    layout->setSpacing(metrics::S);
    layout->addLayout(texts, 1);
    layout->addWidget(undo);
    layout->addWidget(sign);
    connect(undo, &Button::clicked, this, &UndoStrip::undoRequested);
    connect(sign, &Button::clicked, this, &UndoStrip::signRequested);
    hide();
}

void UndoStrip::begin(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(tr("%1. Z takes it back.").arg(words));
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoStrip::setLeft(int seconds, double share)
{
    m_left->setText(
        tr("Signed in %1 s, and final then. Closing the window signs nothing.").arg(seconds));
    m_share = share;
    update(0, 0, width(), StripHeight);
}

void UndoStrip::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width() * m_share, StripHeight),
                     tokenColor(Token::Accent, palette()));
}

} // namespace sallyport
