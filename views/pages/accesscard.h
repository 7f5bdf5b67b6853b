// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/phase.h"
#include "models/services/readmodels.h"
#include "views/kit/card.h"

class QStackedWidget;

namespace sallyport {

class Button;
class Chip;
class ConnectPanel;
class CountdownRing;
class Text;

// One access of mine: open with its ring, waiting with its countdown, or ended with its story.
class AccessCard : public Card
{
    Q_OBJECT

public:
    explicit AccessCard(const Clock &clock, QWidget *parent = nullptr);

    void show(const RequestItem &item);
    const RequestItem &item() const { return m_item; }
    ConnectPanel *connectPanel() const { return m_panel; }

public slots:
    void refreshTime(); // once a second

signals:
    void connectWanted();
    void releaseWanted();
    void withdrawWanted();
    void askAgainWanted();
    void storyWanted();

private:
    QWidget *makeTime();
    QWidget *makeButtons();
    void showWords(Phase phase);
    void showTime(Phase phase);

    const Clock &m_clock;
    RequestItem m_item;
    QStackedWidget *m_time;
    CountdownRing *m_ring;
    QWidget *m_figures;
    Text *m_left;
    Text *m_leftOf;
    Text *m_title;
    Chip *m_state;
    Text *m_beside; // in one line with the title, when it is over
    Text *m_line;
    Text *m_more;
    Button *m_connect;
    Button *m_release;
    Button *m_withdraw;
    Button *m_again;
    ConnectPanel *m_panel;
};

} // namespace sallyport
