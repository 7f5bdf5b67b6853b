// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/desk.h"
#include "views/personmenu.h"
#include "views/theme/theme.h"

#include <QMainWindow>

class QStackedWidget;

namespace sallyport {

class AccessPage;
class ApprovalsPage;
class AuditPage;
class Banner;
class DoubtBanner;
class HealthPage;
class NavigationBar;
class NewsWatch;
class Notifier;
class Page;
class PeoplePage;
class SecondTicker;
class Text;
class Toast;

// The console: places at the left, one page at a time, and at the bottom what this set-up is worth.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Place { Access, Approvals, Audit, People, Health };

    struct Setting
    {
        bool embedded = true; // one operating-system user owns everything
        bool demonstration = false;
        QList<ActAs> seats; // who may be acted as; one or none outside the demonstration
    };
    MainWindow(const Clock &clock, Theme &theme, Setting setting, QWidget *parent = nullptr);

    // Another person, or none while there is no ledger.
    void setDesk(Desk *desk);
    // Gives the page the keyboard, unless the navigation is being walked through with it.
    void goTo(Place place);

public slots:
    void ledgerChanged(); // another process wrote something
    void ledgerLost(const sallyport::Error &error);
    void ledgerRestored();
    void showRequest(const QString &requestId); // navigates, never decides

signals:
    void actAsWanted(const QString &personId);
    void joinWanted(); // a further ledger
    void otherLedgerWanted();

private:
    void makePages(const Clock &clock);
    void makeStatusBar();
    void makeKeys();
    void connectPages();
    void openPersonMenu();
    void readStatus();
    void takeStatus(const LedgerStatus &status);
    void takeAlarm(const std::optional<LogAlarmFact> &alarm);
    Page *page(Place place) const;
    QList<Page *> pages() const;

    void tellPages();

    const Clock &m_clock;
    Theme &m_theme;
    Setting m_setting;
    Desk *m_desk = nullptr;
    SecondTicker *m_ticker;
    NavigationBar *m_navigation;
    Banner *m_banner;
    DoubtBanner *m_doubts;
    QStackedWidget *m_pages;
    AccessPage *m_access = nullptr;
    ApprovalsPage *m_approvals = nullptr;
    AuditPage *m_audit = nullptr;
    PeoplePage *m_people = nullptr;
    HealthPage *m_health = nullptr;
    QWidget *m_status = nullptr;
    Text *m_live = nullptr;
    std::optional<Instant> m_lostSince; // the ledger
    int m_sinceStatus = 0; // seconds
    Toast *m_toast;
    NewsWatch *m_news;
    Notifier *m_notifier;
    bool m_alarmed = false; // the banner says why nothing opens
};

} // namespace sallyport
