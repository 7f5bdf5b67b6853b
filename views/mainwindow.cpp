// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/domain/text.h"
#include "models/services/whenfinished.h"
#include "views/doubtbanner.h"
#include "views/format/phaselook.h"
#include "views/format/trouble.h"
#include "views/freezebanner.h"
#include "views/kit/banner.h"
#include "views/kit/exclusivechoice.h"
#include "views/kit/named.h"
#include "views/kit/navigationbar.h"
#include "views/kit/navigationrow.h"
#include "views/kit/personblock.h"
#include "views/kit/taborder.h"
#include "views/kit/text.h"
#include "views/kit/toast.h"
#include "views/news/loginoffer.h"
#include "views/news/newsroom.h"
#include "views/pages/accesspage.h"
#include "views/pages/approvalspage.h"
#include "views/pages/auditpage.h"
#include "views/pages/healthpage.h"
#include "views/pages/keysdialog.h"
#include "views/people/peoplepage.h"
#include "views/policies/policiespage.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"
#include "views/trustbanner.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Clock &clock, Theme &theme, Setting setting, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_setting(std::move(setting))
    , m_ticker(new SecondTicker(clock, this))
    , m_navigation(named(new NavigationBar, u"navigation"_s))
    , m_banner(named(new Banner(Tone::Pending), u"windowBanner"_s))
    , m_freeze(named(new FreezeBanner, u"freezeBanner"_s))
    , m_doubts(named(new DoubtBanner(clock), u"doubtBanner"_s))
    , m_trust(named(new TrustBanner, u"trustBanner"_s))
    , m_linkBanner(named(new Banner(Tone::Pending), u"linkBanner"_s))
    , m_pages(named(new QStackedWidget, u"pages"_s))
    , m_newsroom(new Newsroom(clock, this))
    , m_offer(named(new LoginOffer(m_setting.command), u"loginOffer"_s))
{
    ExclusiveChoice::install();
    setWindowTitle(u"Sallyport"_s);
    setWindowIcon(iconFor(Icon::Brand, tokenColor(Token::Accent, palette())));
    setMinimumSize(1080, 640);
    resize(1280, 800);
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    m_banner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    body->addWidget(m_banner);
    body->addWidget(m_trust);
    body->addWidget(m_freeze);
    body->addWidget(m_doubts);
    m_linkBanner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    connect(m_linkBanner, &Banner::actionRequested, m_linkBanner, &Banner::hide);
    body->addWidget(m_linkBanner);
    body->addWidget(m_offer);
    body->addWidget(m_pages, 1);
    makeStatusBar();
    body->addWidget(m_status);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(body, 1);
    setCentralWidget(central);
    m_toast = new Toast(central);
    makePages(clock);
    connectPages();
    makeKeys();
    makePalette();
    makePrinting();
    new TabOrder(central);
    watchLedger();
}

void MainWindow::makePages(const Clock &clock)
{
    m_access = named(new AccessPage(clock, m_ticker), u"accessPage"_s);
    m_approvals = named(new ApprovalsPage(clock, m_ticker), u"approvalsPage"_s);
    m_approvals->setGrace(m_setting.grace);
    m_audit = named(new AuditPage(clock, m_ticker), u"auditPage"_s);
    m_people = named(new PeoplePage(clock, m_ticker), u"peoplePage"_s);
    m_health = named(new HealthPage(clock, m_ticker), u"healthPage"_s);
    m_policies = named(new PoliciesPage(clock), u"policiesPage"_s);
    // In the order of Place.
    for (Page *each : std::initializer_list<Page *>{ m_access, m_approvals, m_audit, m_people,
                                                     m_health, m_policies })
        m_pages->addWidget(each);
    m_navigation->addPlace(Icon::Access, tr("My access"), u"goAccess"_s);
    m_navigation->addPlace(Icon::Approvals, tr("Approvals"), u"goApprovals"_s);
    m_navigation->addPlace(Icon::Audit, tr("Audit"), u"goAudit"_s);
    m_navigation->addPlace(Icon::People, tr("People"), u"goPeople"_s);
    m_navigation->addPlace(Icon::Health, tr("Health"), u"goHealth"_s);
    m_navigation->addPlace(Icon::Policies, tr("Policies"), u"goPolicies"_s);
    m_navigation->setPlaceVisible(static_cast<int>(Place::People), false);
}

void MainWindow::makeStatusBar()
{
    auto *bar = named(new Surface(Token::Surface, Qt::TopEdge), u"statusBar"_s);
    m_live = named(new Text(Type::Small, Token::Muted), u"liveState"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 6, 20, 6);
    if (m_setting.embedded)
        layout->addWidget(named(new Text(Type::Small, Token::Muted,
                                         tr("Embedded mode: one operating-system user owns "
                                            "everything here. Tamper-evident, not tamper-proof.")),
                                u"embeddedNote"_s));
    layout->addStretch(1);
    layout->addWidget(m_live);
    m_status = bar;
}

void MainWindow::makeKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_1), [this] { goTo(Place::Access); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_2), [this] { goTo(Place::Approvals); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_3), [this] { goTo(Place::Audit); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_4), [this] { goTo(Place::People); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_5), [this] { goTo(Place::Health); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_6), [this] { goTo(Place::Policies); });
    onKey(QKeySequence(Qt::Key_N), [this] {
        goTo(Place::Access);
        m_access->startRequest();
    });
    onKey(QKeySequence(Qt::Key_Slash),
          [this] { static_cast<Page *>(m_pages->currentWidget())->focusSearch(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Q), [] { QCoreApplication::quit(); });
    onKey(QKeySequence::HelpContents, [this] { openHelp(); });
    onKey(QKeySequence(Qt::Key_Question), [this] { (new KeysDialog(this))->open(); });
    connect(m_approvals, &ApprovalsPage::keysWanted, this,
            [this] { (new KeysDialog(this))->open(); });
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationBar::currentChanged, this,
            [this](int index) { goTo(static_cast<Place>(index)); });
    connect(m_navigation->person(), &QAbstractButton::clicked, this, &MainWindow::openPersonMenu);
    for (const Page *each : pages()) {
        connect(each, &Page::done, m_toast, &Toast::say);
        connect(each, &Page::requestWanted, this, [this] {
            goTo(Place::Access);
            m_access->startRequest();
        });
        connect(each, &Page::shown, this, [this](const QString &requestId) {
            goTo(Place::Audit);
            m_audit->showRequest(requestId);
        });
    }
    connect(m_approvals, &ApprovalsPage::askedAgain, this, [this](const Request &request) {
        goTo(Place::Access);
        m_access->askLike(request);
    });
    connect(m_people, &PeoplePage::outOfOfficeWanted, this, &MainWindow::readOwnPlace);
    connectCounts();
    connectNews();
}

void MainWindow::setDesk(Desk *desk)
{
    m_desk = desk;
    m_newsroom->begin(desk != nullptr ? desk->viewer().id : QString());
    m_freeze->take(std::nullopt, m_clock.now());
    m_navigation->person()->setPerson(desk != nullptr ? desk->viewer().name : QString());
    m_navigation->person()->setLink(LinkState::Waiting, tr("connecting"));
    for (Page *each : pages())
        each->setDesk(desk);
    takeTrust({});
    readTrust();
    readStatus();
    readName();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (focusWidget() == nullptr) // else Qt takes the first of all, which is the navigation
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goTo(Place place)
{
    m_navigation->setCurrent(static_cast<int>(place));
    m_pages->setCurrentWidget(page(place));
    if (qobject_cast<NavigationRow *>(focusWidget()) == nullptr)
        page(place)->setFocus(Qt::OtherFocusReason);
    page(place)->refresh();
}

Page *MainWindow::page(Place place) const
{
    return static_cast<Page *>(m_pages->widget(static_cast<int>(place)));
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> all;
    for (int at = 0; at < m_pages->count(); ++at)
        all.append(page(static_cast<Place>(at)));
    return all;
}

PersonMenu *MainWindow::makePersonMenu()
{
    const QString current = m_desk != nullptr ? m_desk->viewer().id : QString();
    auto *menu = new PersonMenu(m_theme, m_setting.seats, current, this);
    connect(menu, &PersonMenu::actAsWanted, this, &MainWindow::actAsWanted);
    connect(menu, &PersonMenu::outOfOfficeWanted, this, &MainWindow::readOwnPlace);
    connect(menu, &PersonMenu::joinWanted, this, &MainWindow::joinWanted);
    connect(menu, &PersonMenu::otherLedgerWanted, this, &MainWindow::otherLedgerWanted);
    connect(menu, &PersonMenu::savePdfWanted, this, &MainWindow::savePdf);
    connect(menu, &PersonMenu::printWanted, this, &MainWindow::print);
    connect(menu, &PersonMenu::helpWanted, this, &MainWindow::openHelp);
    if (!m_setting.command.isEmpty())
        menu->addDesktop(DesktopEntries(m_setting.command));
    connect(menu, &PersonMenu::desktopFailed, this,
            [this](const Error &error) { m_linkBanner->say(errorText(error), tr("Understood")); });
    connect(menu, &PersonMenu::notificationsWanted, this, &MainWindow::openNotifications);
    connect(menu, &PersonMenu::quitWanted, qApp, &QCoreApplication::quit);
    menu->addQuit();
    return menu;
}

void MainWindow::openPersonMenu()
{
    makePersonMenu()->openAbove(m_navigation->person());
}

} // namespace sallyport
