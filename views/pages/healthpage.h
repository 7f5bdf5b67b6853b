// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

#include <optional>

class QListView;

namespace sallyport {

class Chip;
class HealthCard;
class ListStack;
class SafeguardPanel;
class SecondTicker;
class TargetListModel;

// How the ledger is served: who enforces, what waits, how the log stands, which targets are
// reached. For everybody to read; security stops everything from here.
class HealthPage : public Page
{
    Q_OBJECT

public:
    HealthPage(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void clear() override;

private:
    QWidget *makeCards();
    QWidget *makeTargets();
    void connectKeys();
    void tick();
    void take(const Health &health);
    void show();
    bool isCurrent() const;
    void showEnforcer();
    void showIntake();
    void showLog();
    void step(int rows);
    void connectSafeguards();
    void readSafeguards();
    void freeze();
    void unfreeze();
    void endLive();
    void state(const RegistryStatement &statement, const QString &sentence);

    const Clock &m_clock;
    std::optional<Health> m_health;
    int m_sinceRead = 0; // seconds
    Chip *m_overall;
    Banner *m_banner; // trouble with reading
    Banner *m_advice;
    HealthCard *m_enforcer = nullptr;
    HealthCard *m_intake = nullptr;
    HealthCard *m_log = nullptr;
    SafeguardPanel *m_safeguards;
    TargetListModel *m_model;
    QListView *m_list;
    ListStack *m_stack = nullptr;
};

} // namespace sallyport
