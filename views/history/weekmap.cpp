// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/weekmap.h"

#include "views/format/historywords.h"
#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayWidth = 40;
constexpr int HourHeight = 18;
constexpr int CellHeight = 20;
constexpr int CellGap = 2;
constexpr int LeastCell = 14;
constexpr int HourStep = 3; // between two hours that are written

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](float a, float b) { return a + float(share) * (b - a); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

} // namespace

WeekMap::WeekMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekMap::show(const HistoryFigures &figures)
{
    m_figures = figures;
    m_most = figures.most();
    goTo(m_day, m_hour);
}

QSize WeekMap::sizeHint() const
{
    return { DayWidth + HistoryFigures::Hours * (LeastCell + CellGap),
             HourHeight + HistoryFigures::Days * (CellHeight + CellGap) };
}

QRectF WeekMap::cell(int day, int hour) const
{
    const double step = double(width() - DayWidth) / HistoryFigures::Hours;
    return { DayWidth + hour * step, double(HourHeight + day * (CellHeight + CellGap)),
             step - CellGap, double(CellHeight) };
}

QString WeekMap::sentence(int day, int hour) const
{
    return historywords::weekHour(day, hour,
                                  m_figures.filed.at(std::size_t(day)).at(std::size_t(hour)));
}

void WeekMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(tokenColor(Token::Muted, palette()));
    for (int hour = 0; hour < HistoryFigures::Hours; hour += HourStep)
        painter.drawText(QRectF(cell(0, hour).left(), 0, 3 * LeastCell, HourHeight - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
    const QColor none = tokenColor(Token::EndedSoft, palette());
    const QColor few = tokenColor(Token::AccentSoft, palette());
    const QColor many = tokenColor(Token::Accent, palette());
    for (int day = 0; day < HistoryFigures::Days; ++day) {
        painter.setPen(tokenColor(Token::Muted, palette()));
        painter.drawText(QRectF(0, cell(day, 0).top(), DayWidth - 6, CellHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, historywords::dayName(day));
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < HistoryFigures::Hours; ++hour) {
            const int count = m_figures.filed.at(std::size_t(day)).at(std::size_t(hour));
            painter.setBrush(count == 0 ? none : between(few, many, double(count) / m_most));
            painter.drawRoundedRect(cell(day, hour), 3, 3);
        }
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokenColor(Token::Text, palette()), 2));
    painter.drawRoundedRect(cell(m_day, m_hour).adjusted(-1, -1, 1, 1), 4, 4);
}

void WeekMap::goTo(int day, int hour)
{
    m_day = std::clamp(day, 0, HistoryFigures::Days - 1);
    m_hour = std::clamp(hour, 0, HistoryFigures::Hours - 1);
    setAccessibleName(sentence(m_day, m_hour));
    update();
}

void WeekMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_day, m_hour - 1);
    case Qt::Key_Right:
        return goTo(m_day, m_hour + 1);
    case Qt::Key_Up:
        return goTo(m_day - 1, m_hour);
    case Qt::Key_Down:
        return goTo(m_day + 1, m_hour);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool WeekMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < HistoryFigures::Days; ++day) {
        for (int hour = 0; hour < HistoryFigures::Hours; ++hour) {
            if (cell(day, hour).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), sentence(day, hour), this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace sallyport
