// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace sallyport {

class Text;

// A short word at the bottom of a window that something was done. Goes by itself after 5 s, so
// nothing that must be read may be said here only.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Text *m_text;
    QTimer m_life;
};

} // namespace sallyport
