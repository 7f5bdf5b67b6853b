// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/button.h"
#include "views/news/loginoffer.h"
#include "views/news/newssettings.h"
#include "views/news/notificationsdialog.h"
#include "views/news/traylook.h"
#include "views/news/traymenu.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimeEdit>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the icon in the tray says, its menu, and the settings around it.
class TestTray : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }

    void init() { QSettings().clear(); }

    void theBadgeCountsAndShowsTheNextEnd_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<Millis>("left");
        QTest::addColumn<QString>("count");
        QTest::addColumn<int>("end");
        QTest::newRow("nothing") << 0 << Millis(0) << QString() << 0;
        QTest::newRow("three wait") << 3 << Millis(0) << u"3"_s << 0;
        QTest::newRow("many wait") << 12 << Millis(0) << u"9+"_s << 0;
        QTest::newRow("open for long") << 0 << Millis(16min) << QString() << 0;
        QTest::newRow("the last quarter begins") << 0 << Millis(15min) << QString() << 15;
        QTest::newRow("a started minute counts") << 1 << Millis(61s) << u"1"_s << 2;
        QTest::newRow("over") << 0 << Millis(-1s) << QString() << 0;
    }

    void theBadgeCountsAndShowsTheNextEnd()
    {
        QFETCH(const int, waiting);
        QFETCH(const Millis, left);
        TrayState state{ .waiting = waiting };
        if (left != 0ms)
            state.live = { open(u"c1"_s, left) };
        const TrayBadge badge = badgeOf(state, m_now);
        QTEST(badge.count, "count");
        QTEST(badge.end, "end");
    }

    void theIconIsDrawnAnewForWhatItTells()
    {
        const QPalette palette = QApplication::palette();
        const auto picture = [&](const TrayBadge &badge) {
            return trayIcon(badge, palette).pixmap(22, 22).toImage();
        };
        QVERIFY(picture({}) != picture({ .count = u"3"_s }));
        QVERIFY(picture({}) != picture({ .end = 5 }));
        QVERIFY(picture({ .end = 5 }) != picture({ .end = 14 }));
    }

    void theTipSaysItInWordsWithoutMarkup()
    {
        const TrayState state{ .waiting = 3, .live = { open(u"c1"_s, 42min) } };
        QCOMPARE(trayTip(state, m_now),
                 u"Sallyport\n3 requests wait for you\nwriter on ‹b›orders-db, 42 min left"_s);
        QCOMPARE(trayTip({}, m_now), u"Sallyport\nNothing waits for you"_s);
    }

    void onlyWhatIsOpenIsLiveAndTheNextToEndComesFirst()
    {
        RequestItem ended = open(u"over"_s, 1min);
        ended.grant->state = GrantState::Ended;
        const auto live = liveOf({ open(u"late"_s, 2h), ended, open(u"soon"_s, 10min),
                                   sampleRequest(u"w"_s, u"Ana"_s, u"orders-db"_s, m_now) });
        QCOMPARE(live.size(), 2);
        QCOMPARE(live.first().request.id, u"soon"_s);
    }

    void theMenuNavigates()
    {
        TrayMenu menu;
        menu.setState({ .waiting = 2, .live = { open(u"c1"_s, 42min) } }, {}, m_now);
        QCOMPARE(action(menu, u"trayWaiting"_s)->text(), u"2 requests wait for you"_s);
        QCOMPARE(action(menu, u"trayAccess"_s)->text(), u"writer on <b>orders-db, 42 min left"_s);
        const QSignalSpy access(&menu, &TrayMenu::accessWanted);
        const QSignalSpy quiet(&menu, &TrayMenu::quietWanted);
        action(menu, u"trayAccess"_s)->trigger();
        QCOMPARE(access.first().first().toString(), u"c1"_s);
        action(menu, u"trayQuiet"_s)->trigger();
        QCOMPARE(quiet.first().first().toBool(), true);
        menu.setState({}, m_now + 1h, m_now);
        QVERIFY(action(menu, u"trayQuiet"_s)->isChecked());
        QVERIFY(action(menu, u"trayQuiet"_s)->text().startsWith(u"Quiet until "_s));
        QVERIFY(!action(menu, u"trayWaiting"_s)->isEnabled());
        QVERIFY(action(menu, u"trayAccess"_s) == nullptr);
    }

    void theMenuKeepsItsItemsWhileTimePasses()
    {
        TrayMenu menu;
        const RequestItem item = open(u"c1"_s, 42min);
        menu.setState({ .live = { item } }, {}, m_now);
        const QAction *before = action(menu, u"trayAccess"_s);
        menu.setState({ .live = { item } }, {}, m_now + 2min);
        QCOMPARE(action(menu, u"trayAccess"_s), before);
        QVERIFY(before->text().endsWith(u"40 min left"_s));
    }

    void theDialogShowsWhatIsSetAndTellsEachChange()
    {
        const NewsSettings before{ .quiet = true, .quietFrom = 21 * 60, .quietDays = 0x1f };
        NotificationsDialog dialog(before);
        QCOMPARE(dialog.settings(), before);
        const QSignalSpy changed(&dialog, &NotificationsDialog::changed);
        dialog.findChild<QCheckBox *>(u"notifyNames"_s)->click();
        dialog.findChild<QTimeEdit *>(u"notifyUntil"_s)->setTime({ 6, 30 });
        dialog.findChild<QAbstractButton *>(u"notifyOn7"_s)->click();
        dialog.findChild<QCheckBox *>(u"notifyInTray"_s)->click();
        QCOMPARE(changed.size(), 4);
        const NewsSettings after{ .names = true,
                                  .quiet = true,
                                  .quietFrom = 21 * 60,
                                  .quietUntil = 6 * 60 + 30,
                                  .quietDays = 0x5f,
                                  .inTray = false };
        QCOMPARE(changed.last().first().value<NewsSettings>(), after);
        after.store();
        QCOMPARE(NewsSettings::stored(), after);
    }

    void everythingInTheDialogHasANameForTheScreenReader()
    {
        NotificationsDialog dialog({});
        for (const QWidget *each : dialog.findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty()
                         || (button != nullptr && !button->text().isEmpty()),
                     qPrintable(each->objectName()));
        }
    }

    void atFirstNothingIsNamedAndTheTrayGoesOn()
    {
        const NewsSettings settings = NewsSettings::stored();
        QVERIFY(!settings.names);
        QVERIFY(!settings.quiet);
        QVERIFY(settings.inTray);
    }

    void theDialogIsInTheMenuAndCountsAtOnce()
    {
        QVERIFY(PageFixture::open());
        m_window->findChild<QAbstractButton *>(u"person"_s)->click();
        auto *menu = waitFor<QMenu>(u"personMenu"_s);
        menu->findChild<QAction *>(u"notifications"_s)->trigger();
        auto *dialog = waitFor<NotificationsDialog>(u"notificationsDialog"_s);
        dialog->findChild<QCheckBox *>(u"notifyNames"_s)->click();
        QVERIFY(NewsSettings::stored().names);
        dialog->close();
        close();
    }

    void theStartAtLoginIsOfferedOnce()
    {
        // The test mode's folder would be every test's, whatever the variable says.
        const QTemporaryDir home;
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const QStringList command{ u"/opt/sallyport"_s };
        LoginOffer first(command);
        QVERIFY(!first.isVisibleTo(nullptr));
        first.offer();
        QVERIFY(first.isVisible());
        first.findChild<Button *>(u"loginOfferDecline"_s)->click();
        QVERIFY(!first.isVisible());
        LoginOffer second(command);
        second.offer();
        QVERIFY(!second.isVisible());
        QVERIFY(!DesktopEntries(command).startsAtLogin());
        QSettings().clear();
        LoginOffer third(command);
        third.offer();
        third.findChild<Button *>(u"loginOfferAccept"_s)->click();
        QVERIFY(!third.isVisible());
        QVERIFY(DesktopEntries(command).startsAtLogin());
        QVERIFY(QFile::exists(home.filePath(u"autostart/sallyport.desktop"_s)));
        QSettings().clear();
        LoginOffer fourth(command); // it starts at login, whoever arranged that
        fourth.offer();
        QVERIFY(!fourth.isVisible());
        qunsetenv("XDG_CONFIG_HOME");
        QStandardPaths::setTestModeEnabled(true);
    }

private:
    RequestItem open(const QString &id, Millis left) const
    {
        RequestItem item = sampleOpen(id, u"Ana"_s, u"orders-db"_s, m_now);
        item.request.ask.target = u"<b>orders-db"_s;
        item.grant->deadline = m_now + left;
        return item;
    }

    static QAction *action(const TrayMenu &menu, const QString &name)
    {
        return menu.findChild<QAction *>(name);
    }

    const Instant m_now = fromMs(1'773'750'000'000);
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestTray)
#include "tst_tray.moc"
