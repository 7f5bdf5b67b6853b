// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/desk.h"
#include "views/personmenu.h"
#include "views/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace sallyport {

class AccessPage;
class ApprovalsPage;
class AuditPage;
class Banner;
class CommandPalette;
class DoubtBanner;
class FreezeBanner;
class HealthPage;
class HelpWindow;
class LoginOffer;
class NavigationBar;
class Newsroom;
class Page;
class PagePrinter;
class PeoplePage;
class PoliciesPage;
class SecondTicker;
class Text;
class Toast;
class TrustBanner;
struct PaletteEntry;

// The console: places at the left, one page at a time, and at the bottom what this set-up is worth.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Place { Access, Approvals, Audit, People, Health, Policies };

    struct Setting
    {
        bool embedded = true; // one operating-system user owns everything
        bool demonstration = false;
        QList<ActAs> seats; // who may be acted as; one or none outside the demonstration
        Millis grace{ 0 }; // so long a decision can be taken back before it is signed
        QStringList command = {}; // that opens this again; empty: the desktop is not told of it
    };
    MainWindow(const Clock &clock, Theme &theme, Setting setting, QWidget *parent = nullptr);

    // Another person, or none while there is no ledger.
    void setDesk(Desk *desk);
    // Gives the page the keyboard, unless the navigation is being walked through with it.
    void goTo(Place place);
    // Goes on where this seat was left the last time, and keeps where it is left this time.
    // seat: tells the ledger and person from others.
    void resumeSession(const QString &seat);
    void keepSession();
    // Starts without a window where there is a tray, else with one that is minimised.
    void startHidden();

public slots:
    void ledgerChanged(); // another process wrote something
    void ledgerLost(const sallyport::Error &error);
    void ledgerRestored();
    void showRequest(const QString &requestId); // navigates, never decides
    // The same for a link, which may come from anywhere: says so when it is none. Empty: the window
    // only comes forward.
    void showLink(const QString &link);

signals:
    void actAsWanted(const QString &personId);
    void joinWanted(); // a further ledger
    void otherLedgerWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages(const Clock &clock);
    void makeStatusBar();
    void makeKeys();
    void connectPages();
    void connectCounts();
    void connectNews();
    void openNotifications();
    void offerStartAtLogin();
    void goOnInTray(); // as far as that is wanted and possible
    void stayReachable();
    PersonMenu *makePersonMenu();
    void openPersonMenu();
    void makePalette();
    void openPalette();
    QList<PaletteEntry> pageCommands() const;
    QList<PaletteEntry> placeCommands() const;
    QList<PaletteEntry> viewCommands();
    QList<PaletteEntry> menuCommands();
    QList<PaletteEntry> peopleCommands(const QList<PersonRef> &people);
    void findForPalette(const QString &typed);
    void makePrinting();
    void openHelp();
    void savePdf();
    void print();
    QString placeTitle() const;
    void comeForward();
    void readOwnPlace(); // then asks who decides in it
    void askOutOfOffice(const QList<PersonItem> &people);
    void delegate(const DelegateBody &delegation);
    void readStatus();
    void watchLedger();
    void readTrust();
    void takeTrust(const Trust &trust);
    void readName();
    void showApprovalsCount();
    void takeStatus(const LedgerStatus &status);
    void takeAlarm(const std::optional<LogAlarmFact> &alarm);
    Page *page(Place place) const;
    QList<Page *> pages() const;

    void tellPages();

    const Clock &m_clock;
    Theme &m_theme;
    Setting m_setting;
    QString m_seat; // empty: no session is kept
    Desk *m_desk = nullptr;
    SecondTicker *m_ticker;
    NavigationBar *m_navigation;
    Banner *m_banner;
    FreezeBanner *m_freeze;
    DoubtBanner *m_doubts;
    TrustBanner *m_trust;
    Banner *m_linkBanner;
    QStackedWidget *m_pages;
    AccessPage *m_access = nullptr;
    ApprovalsPage *m_approvals = nullptr;
    AuditPage *m_audit = nullptr;
    PeoplePage *m_people = nullptr;
    HealthPage *m_health = nullptr;
    PoliciesPage *m_policies = nullptr;
    QWidget *m_status = nullptr;
    Text *m_live = nullptr;
    std::optional<Instant> m_lostSince; // the ledger
    int m_sinceStatus = 0; // seconds
    QTimer m_trustTimer; // so that many changes are verified together
    Toast *m_toast;
    CommandPalette *m_palette = nullptr;
    PagePrinter *m_printer = nullptr;
    QPointer<PersonMenu> m_commandMenu; // never shown: its items are among the commands
    QPointer<HelpWindow> m_help;
    Newsroom *m_newsroom;
    LoginOffer *m_offer;
    int m_toDecide = 0;
    int m_toReview = 0;
    bool m_isInTray = false; // and may be nowhere else
    bool m_alarmed = false; // the banner says why nothing opens
};

} // namespace sallyport
