// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/proposals.h"

#include <QWidget>

class QVBoxLayout;

namespace sallyport {

class Text;

// The policies that wait for signatures or for their delay, each with what may be done about it.
class ProposalCard : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalCard(const Clock &clock, QWidget *parent = nullptr);

    void show(const QList<WaitingPolicy> &policies); // hides itself when there is none
    void lookAtTime(); // says anew how long is left

signals:
    void reviewWanted(const WaitingPolicy &policy);
    void withdrawWanted(const WaitingPolicy &policy);

private:
    QWidget *makeRow(const WaitingPolicy &policy);

    const Clock &m_clock;
    QList<WaitingPolicy> m_policies;
    QList<Text *> m_standings; // beside them
    QVBoxLayout *m_rows;
};

} // namespace sallyport
