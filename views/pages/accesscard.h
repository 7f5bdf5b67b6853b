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

    // viewerId: whose page it is on; what they asked for others is theirs to give back, not to use.
    void show(const RequestItem &item, const QString &viewerId);
    const RequestItem &item() const { return m_item; }
    bool isForOther() const { return m_isForOther; }
    ConnectPanel *connectPanel() const { return m_panel; }

public slots:
    void refreshTime(); // once a second

signals:
    void connectWanted();
    void releaseWanted();
    void extendWanted();
    void claimWanted();
    void withdrawWanted();
    void askAgainWanted();
    void storyWanted();

private:
    QWidget *makeTime();
    QWidget *makeButtons();
    void showButtons(Phase phase, const QString &title);
    QStringList startingWords() const;
    QString waitingWords() const;
    bool drains() const; // its sessions may go on, past the deadline
    void showWords(Phase phase);
    void showTime(Phase phase);

    const Clock &m_clock;
    RequestItem m_item;
    bool m_isForOther = false;
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
    Button *m_claim;
    Button *m_connect;
    Button *m_release;
    Button *m_extend;
    Button *m_withdraw;
    Button *m_again;
    ConnectPanel *m_panel;
};

} // namespace sallyport
