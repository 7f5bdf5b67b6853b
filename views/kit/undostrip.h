// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"

namespace sallyport {

class Text;

// What is about to be signed, with the time that is left to take it back. In the place of the
// decision bar, and as high.
class UndoStrip : public Surface
{
    Q_OBJECT

public:
    explicit UndoStrip(QWidget *parent = nullptr);

    // Begins to show this; a screen reader says it.
    void begin(const QString &words);
    // seconds: that are left, told in words. share: of the time, 0 to 1, as a line.
    void setLeft(int seconds, double share);

signals:
    void undoRequested();
    void signRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_words;
    Text *m_left;
    double m_share = 1;
};

} // namespace sallyport
