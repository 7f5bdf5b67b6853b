// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historyfigures.h"

#include <QScrollArea>

class QChart;
class QChartView;

namespace sallyport {

class Text;
class WeekMap;

// When was asked, how long decisions took, and how late access really ended: of what was found.
class FiguresPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit FiguresPane(QWidget *parent = nullptr);

    void show(const QList<RequestItem> &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Bars
    {
        QChart *chart = nullptr;
        Text *summary = nullptr;
        Distribution shown;
    };
    QWidget *makeBars(Bars &bars, const QString &title, const QString &name);
    void fill(Bars &bars, const Distribution &distribution);

    WeekMap *m_week;
    Bars m_decided;
    Bars m_late;
};

} // namespace sallyport
