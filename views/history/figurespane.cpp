// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/figurespane.h"

#include "views/format/historywords.h"
#include "views/history/weekmap.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChartHeight = 220;
constexpr int MostTicks = 5;

QBarSeries *seriesOf(const Distribution &distribution, const QPalette &palette)
{
    auto *set = new QBarSet(QString());
    for (const int count : distribution.counts)
        *set << count;
    set->setColor(tokenColor(Token::Accent, palette));
    set->setBorderColor(tokenColor(Token::Accent, palette));
    auto *series = new QBarSeries;
    series->setBarWidth(0.7);
    series->append(set);
    return series;
}

void dress(QAbstractAxis *axis, const QPalette &palette)
{
    axis->setLabelsColor(tokenColor(Token::Muted, palette));
    axis->setLabelsFont(typeFont(Type::Small));
    axis->setLinePenColor(tokenColor(Token::Line, palette));
    axis->setGridLineColor(tokenColor(Token::Line, palette));
}

} // namespace

FiguresPane::FiguresPane(QWidget *parent)
    : QScrollArea(parent)
    , m_week(named(new WeekMap, u"weekMap"_s))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_week);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, metrics::L, 20, metrics::L);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, tr("Asked for, by hour of the week")));
    layout->addWidget(m_week);
    layout->addSpacing(metrics::L);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(metrics::Xl);
    charts->addWidget(makeBars(m_decided, tr("From asking to the decision"), u"decidedChart"_s), 1);
    charts->addWidget(makeBars(m_late, tr("From the end to access being over"), u"lateChart"_s), 1);
    layout->addLayout(charts);
    layout->addStretch(1);
    setWidget(content);
}

QWidget *FiguresPane::makeBars(Bars &bars, const QString &title, const QString &name)
{
    bars.chart = new QChart;
    bars.chart->legend()->hide();
    bars.chart->setMargins({});
    bars.chart->setBackgroundVisible(false);
    bars.chart->setAnimationOptions(QChart::NoAnimation);
    auto *view = named(new QChartView(bars.chart), name);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFixedHeight(ChartHeight);
    view->setFocusPolicy(Qt::NoFocus);
    view->setFrameShape(QFrame::NoFrame);
    bars.summary = new Text(Type::Small, Token::Muted);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Xs);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, title));
    layout->addWidget(bars.summary);
    layout->addWidget(view);
    return box;
}

void FiguresPane::show(const QList<RequestItem> &items)
{
    const HistoryFigures figures = figuresOf(items);
    m_week->show(figures);
    fill(m_decided, figures.decided);
    fill(m_late, figures.late);
}

void FiguresPane::fill(Bars &bars, const Distribution &distribution)
{
    bars.shown = distribution;
    bars.summary->setText(historywords::summary(distribution));
    bars.chart->removeAllSeries();
    // What is taken from a chart is its owner's no more.
    for (QAbstractAxis *const axis : bars.chart->axes()) {
        bars.chart->removeAxis(axis);
        delete axis;
    }
    QBarSeries *series = seriesOf(distribution, palette());
    bars.chart->addSeries(series);
    auto *across = new QBarCategoryAxis;
    for (const QString &label : historywords::barLabels(distribution))
        across->append(label.toHtmlEscaped()); // an axis reads markup
    across->setGridLineVisible(false);
    auto *up = new QValueAxis;
    up->setLabelFormat(u"%d"_s);
    const int most = std::max(1, *std::ranges::max_element(distribution.counts));
    up->setRange(0, most);
    if (most > MostTicks)
        up->applyNiceNumbers();
    else
        up->setTickCount(most + 1); // nothing is counted by halves
    dress(across, palette());
    dress(up, palette());
    bars.chart->addAxis(across, Qt::AlignBottom);
    bars.chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
}

// The colours of a chart do not follow a palette.
void FiguresPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (Bars *const bars : { &m_decided, &m_late }) {
        if (bars->chart != nullptr && !bars->shown.counts.isEmpty())
            fill(*bars, bars->shown);
    }
}

} // namespace sallyport
