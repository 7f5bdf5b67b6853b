// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

// A person's initials in a circle. Decoration: the name stands beside it as text.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size = 30, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace sallyport
