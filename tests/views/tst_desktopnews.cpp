// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/desktopfixture.h"
#include "views/notifier.h"
#include "views/pages/requestform.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Dunst;

// What the console tells a person who looks elsewhere, on a real desktop: the real window on a fake
// desk, a real notification daemon, a real tray. Runs under tests/support/desktop/desktop.sh.
class TestDesktopNews : public DesktopFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { settle(); }

    void init()
    {
        QVERIFY(!Dunst::isThere());
        QVERIFY(open());
        QTRY_COMPARE(waiting(), u"3 waiting"_s);
    }

    void cleanup() { stopAll(); }

    void aDecisionThatWaitsIsTold()
    {
        startDaemon();
        arrive(u"Ana Marić"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        const QVariantMap shown = theOnlyOne();
        QCOMPARE(shown.value(u"appname"_s).toString(), u"Sallyport"_s);
        QCOMPARE(shown.value(u"summary"_s).toString(), u"Ana Marić asks for writer on orders-db"_s);
        QVERIFY(shown.value(u"body"_s).toString().startsWith(u"Waits for you until "_s));
    }

    void anAccessThatEndsSoonIsTold()
    {
        startDaemon();
        m_desk->own[0].grant->deadline = m_clock->now() + 5min;
        m_window->ledgerChanged();
        QTRY_COMPARE(Dunst::displayed(), 1);
        const QVariantMap shown = theOnlyOne();
        QCOMPARE(shown.value(u"summary"_s).toString(), u"writer on orders-db ends in 5 min"_s);
        QCOMPARE(shown.value(u"body"_s).toString(),
                 u"At the deadline logins stop and live sessions are closed"_s);
    }

    void hostileTextStaysPlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << u"<b>Ana</b> <a href='x'>here</a>"_s
                                << u"‹b›Ana‹/b› ‹a href='x'›here‹/a›"_s;
        QTest::newRow("an entity") << u"Ana &amp; &#60;i&#62;"_s << u"Ana +amp; +#60;i+#62;"_s;
        QTest::newRow("a bidirectional override") << u"Ana\u202eevil"_s << u"Ana⟨U+202E⟩evil"_s;
        QTest::newRow("a bell and a new line") << u"Ana\a\nRui"_s << u"Ana␇␊Rui"_s;
        QTest::newRow("half of a character")
            << u"Ana"_s + QChar(u'\xd83d') + u"Rui"_s << u"Ana\ufffdRui"_s;
        QTest::newRow("a format of printf") << u"Ana %s %n %b"_s << u"Ana %s %n %b"_s;
    }

    void hostileTextStaysPlain()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, shown);
        startDaemon();
        arrive(name);
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(theOnlyOne().value(u"summary"_s).toString(),
                 u"%1 asks for writer on orders-db"_s.arg(shown));
    }

    void hostileTextInABodyStaysPlain()
    {
        startDaemon();
        Notifier notifier;
        notifier.show({ .slot = 1, .title = u"Title"_s, .body = u"<b>now</b> &lt; \u202eetirw"_s });
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(theOnlyOne().value(u"body"_s).toString(), u"‹b›now‹/b› +lt; ⟨U+202E⟩etirw"_s);
    }

    void aClickShowsTheRequestAndDecidesNothing()
    {
        startDaemon();
        goTo(MainWindow::Place::Access);
        m_window->showMinimized();
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        Dunst::invokeDefaultAction();
        QTRY_COMPARE(text(u"detailTitle"_s), u"Zoe Ek asks for writer on orders-db"_s);
        QVERIFY(m_window->findChild<QWidget *>(u"approvalsPage"_s)->isVisible());
        QTRY_VERIFY(!m_window->isMinimized());
        QTRY_VERIFY(canApprove());
        QCOMPARE(m_desk->said.size(), 0);
        QCOMPARE(m_desk->filed.size(), 0);
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 0);
    }

    void extendOpensTheFormForMoreTimeAndSendsNothing()
    {
        startDaemon();
        m_desk->own[0].grant->deadline = m_clock->now() + 5min;
        m_desk->own[0].mayExtend = 1h;
        m_window->ledgerChanged();
        QTRY_COMPARE(Dunst::displayed(), 1);
        goTo(MainWindow::Place::Audit);
        QVERIFY(m_dunst.press(u"Extend"_s));
        const auto *form = m_window->findChild<RequestForm *>(u"requestForm"_s);
        QTRY_COMPARE(form->ask().extends, u"c1"_s);
        QVERIFY(form->isVisible());
        QTRY_COMPARE(Dunst::displayed(), 0);
        QCOMPARE(m_desk->said.size(), 0);
        QCOMPARE(m_desk->filed.size(), 0);
    }

    void laterRemindsAgain()
    {
        startDaemon();
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        QVERIFY(m_dunst.press(u"Later"_s));
        QTRY_COMPARE(Dunst::displayed(), 0);
        m_clock->advance(5min);
        QTRY_COMPARE(Dunst::displayed(), 1);
    }

    void severalBecomeOneAndGoWhenSomebodyElseDecides()
    {
        startDaemon();
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        arrive(u"Jun Tanaka"_s);
        QTRY_COMPARE(waiting(), u"5 waiting"_s);
        m_desk->mine.resize(3);
        m_window->ledgerChanged();
        QTRY_COMPARE(Dunst::displayed(), 0);
        // Replaced in place, there was never a second one.
        QCOMPARE(Dunst::history().size(), 1);
        QCOMPARE(Dunst::history().first().value(u"summary"_s).toString(),
                 u"5 requests wait for you"_s);
    }

    void aDaemonThatHoldsThemBackShowsThemAfterwards()
    {
        startDaemon();
        Dunst::setPaused(true);
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(Dunst::waiting(), 1);
        QCOMPARE(Dunst::displayed(), 0);
        Dunst::setPaused(false);
        QTRY_COMPARE(Dunst::displayed(), 1);
    }

    void withoutADaemonTheTrayTells()
    {
        startTray();
        arrive(u"<b>Zoe</b> Ek"_s);
        QTRY_VERIFY(balloon() != nullptr);
        QStringList words;
        for (const QLabel *label : balloon()->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.contains(u"‹b›Zoe‹/b› Ek asks for writer on orders-db"_s),
                 qPrintable(words.join(u'|')));
        QTest::mouseClick(balloon(), Qt::LeftButton);
        QTRY_COMPARE(text(u"detailTitle"_s), u"<b>Zoe</b> Ek asks for writer on orders-db"_s);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void withoutADaemonAndATrayTheBadgeTells()
    {
        QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(waiting(), u"4 waiting"_s);
        QVERIFY(balloon() == nullptr);
        // The console goes on as if somebody had been told.
        goTo(MainWindow::Place::Approvals);
        const auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
    }

    void aDaemonThatComesLaterIsUsed()
    {
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(waiting(), u"4 waiting"_s);
        startDaemon();
        arrive(u"Jun Tanaka"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(theOnlyOne().value(u"summary"_s).toString(),
                 u"Jun Tanaka asks for writer on orders-db"_s);
    }

private:
    static QWidget *balloon()
    {
        const auto windows = QApplication::topLevelWidgets();
        const auto found = std::find_if(windows.begin(), windows.end(), [](const QWidget *widget) {
            return widget->inherits("QBalloonTip") && widget->isVisible();
        });
        return found == windows.end() ? nullptr : *found;
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestDesktopNews)
#include "tst_desktopnews.moc"
