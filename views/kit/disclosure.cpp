// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/disclosure.h"

#include "views/kit/named.h"
#include "views/kit/paint.h"
#include "views/kit/text.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowSize = 12;

} // namespace

// The line itself: a check box in all but its look, so that the keyboard and a screen reader know
// how it works.
class DisclosureLine : public QAbstractButton
{
public:
    DisclosureLine()
    {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return { 0, 20 }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor muted = tokenColor(Token::Muted, palette());
        const auto placed
            = [this](const QRectF &area) { return paint::placed(layoutDirection(), rect(), area); };
        const QRectF mark = placed({ 0, (height() - ArrowSize) / 2.0, ArrowSize, ArrowSize });
        painter.save();
        painter.translate(mark.center());
        // The icon points down, and where reading goes while it is closed.
        painter.rotate(isChecked() ? 0 : layoutDirection() == Qt::LeftToRight ? -90 : 90);
        painter.translate(-mark.center());
        paintIcon(&painter, Icon::Chevron, mark, muted);
        painter.restore();
        const QRectF line = placed(QRectF(rect()).adjusted(ArrowSize + metrics::S, 0, 0, 0));
        paint::elided(&painter, line, typeFont(Type::Body), tokenColor(Token::Text, palette()),
                      text());
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokenColor(Token::Accent, palette()), metrics::FocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

Disclosure::Disclosure(QWidget *parent)
    : Card(Token::Surface, parent)
    , m_line(named(new DisclosureLine, u"disclosureLine"_s))
    , m_more(named(new Text(Type::Body, Token::Muted), u"disclosureMore"_s))
{
    m_more->setWordWrap(true);
    m_more->setContentsMargins(readingMargins(ArrowSize + metrics::S, 0, 0, 0));
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(m_line);
    layout->addWidget(m_more);
    connect(m_line, &QAbstractButton::toggled, m_more, &QWidget::setVisible);
}

void Disclosure::setTexts(const QString &line, const QString &more)
{
    m_line->setText(line);
    m_line->setToolTip(toolTipText(line));
    m_more->setForeign(more);
    setVisible(!line.isEmpty());
}

void Disclosure::setOpen(bool open)
{
    m_line->setChecked(open);
}

} // namespace sallyport
