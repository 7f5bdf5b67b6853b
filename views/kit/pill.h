// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sallyport {

// One choice of a row of choices. Segment: a tab above a list. Choice: a value in a form.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Segment, Choice };

    explicit Pill(Kind kind, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace sallyport
