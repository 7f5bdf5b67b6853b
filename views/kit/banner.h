// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QWidget>

namespace sallyport {

class Button;
class Pictogram;
class Text;

// One sentence that stays until its cause is gone, with at most one thing to do about it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    // Shows the banner. No button when action is empty.
    void say(const QString &sentence, const QString &action = {});
    // An error is read out at once; the rest waits for its turn.
    void setTone(Tone tone);
    // White space that comes and goes with the banner.
    void setOuterMargins(const QMargins &margins);

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QMargins m_outer;
    Pictogram *m_icon;
    Text *m_text;
    Button *m_action;
};

} // namespace sallyport
