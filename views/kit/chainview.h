// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace sallyport {

// One step of the way from asking to open access.
struct ChainStep
{
    enum class State { Done, Current, Future, Refused };

    QString name; // "Data owner"
    QString progress; // "0 of 1"; may be empty
    QString who; // "you, Eva Lind"
    State state = State::Future;

    bool operator==(const ChainStep &) const = default;
};

// The steps as dots on a line; done, current, future and refused differ in shape and colour. Where
// they do not fit beside each other they stand under each other.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);

    void setSteps(const QList<ChainStep> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isStacked(int width) const;
    void paintDot(QPainter *painter, const QPointF &center, ChainStep::State state) const;
    void paintText(QPainter *painter, const QRectF &area, const ChainStep &step) const;

    QList<ChainStep> m_steps;
};

} // namespace sallyport
