// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/history/savedviews.h"
#include "views/palette/palettemodel.h"
#include "views/palette/wordmatch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// Going anywhere and beginning anything by its name, without anything being said by it.
class TestPalette : public PageFixture
{
    Q_OBJECT

    QWidget *palette() const { return m_window->findChild<QWidget *>(u"palette"_s); }
    QLineEdit *field() const { return m_window->findChild<QLineEdit *>(u"paletteField"_s); }
    QListView *list() const { return m_window->findChild<QListView *>(u"paletteList"_s); }
    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    void openPalette() const
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at != nullptr ? at : m_window.get(), Qt::Key_K, Qt::ControlModifier);
    }
    void run(const QString &typed)
    {
        openPalette();
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), typed);
        QTest::keyClick(field(), Qt::Key_Return);
    }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QSettings().clear();
        QVERIFY(open());
        m_window->activateWindow();
    }
    void cleanup() { close(); }

    void wordsFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing fits all") << u""_s << u"Audit"_s << true;
        QTest::newRow("the beginning of a word") << u"req"_s << u"Request access"_s << true;
        QTest::newRow("of a later word") << u"acc"_s << u"Request access"_s << true;
        QTest::newRow("words in any order") << u"acc req"_s << u"Request access"_s << true;
        QTest::newRow("all words must fit") << u"req xyz"_s << u"Request access"_s << false;
        QTest::newRow("in any case") << u"AUDIT"_s << u"Audit"_s << true;
        QTest::newRow("without accents") << u"maric lopez"_s << u"Ana Marić, Mateo López"_s << true;
        QTest::newRow("with accents") << u"marić"_s << u"Ana Marić"_s << true;
        QTest::newRow("within a word") << u"rove"_s << u"Approve"_s << true;
        QTest::newRow("letters in order") << u"aprv"_s << u"Approvals"_s << true;
        QTest::newRow("not in another order") << u"avrp"_s << u"Approvals"_s << false;
        QTest::newRow("not from within") << u"prls"_s << u"Approvals"_s << false;
        QTest::newRow("signs part words") << u"orders db"_s << u"orders-db"_s << true;
        QTest::newRow("more than there is") << u"auditor"_s << u"Audit"_s << false;
    }
    void wordsFit()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QTEST(wordMatch(typed, text).has_value(), "fits");
    }
    void aBeginningIsWorthMoreThanAPartAndThatMoreThanLetters()
    {
        QVERIFY(wordMatch(u"app"_s, u"Approvals"_s) > wordMatch(u"app"_s, u"Happy"_s));
        QVERIFY(wordMatch(u"dark"_s, u"Dark"_s) > wordMatch(u"dark"_s, u"Light and dark"_s));
        QVERIFY(wordMatch(u"ppr"_s, u"Approvals"_s) > wordMatch(u"avl"_s, u"Approvals"_s));
    }

    void theModelKeepsItsRules()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto entry = [](const QString &text, bool onlyWhenTyped = false) {
            return PaletteEntry{ .text = text,
                                 .group = u"Page"_s,
                                 .key = u"A"_s,
                                 .act = {},
                                 .onlyWhenTyped = onlyWhenTyped };
        };
        model.setEntries({ entry(u"My audit"_s), entry(u"Audit\u202e"_s), entry(u"Ana"_s, true) });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Audit⟨U+202E⟩, Page, A"_s);
        model.setTyped(u"an"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFound({ entry(u"Ana asks for writer"_s) });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"Ana asks for writer"_s);
        model.setEntries(QList<PaletteEntry>(qsizetype(PaletteModel::Most) * 2, entry(u"Ana"_s)));
        QCOMPARE(model.rowCount(), PaletteModel::Most);
    }

    void aPageIsReachedByItsName()
    {
        run(u"heal"_s);
        QCOMPARE(page(), u"healthPage"_s);
        QVERIFY(!palette()->isVisible());
    }

    void pagesOfOthersAreNotOffered()
    {
        openPalette();
        QVERIFY(rows().contains(u"Health"_s));
        QVERIFY(!rows().contains(u"People"_s));
    }

    void arrowsWalkAndEscapeGoesBackToWhereOneWas()
    {
        goTo(MainWindow::Place::Audit);
        const QPointer<QWidget> before = QApplication::focusWidget();
        openPalette();
        const QStringList all = rows();
        QVERIFY(all.size() > 3);
        QCOMPARE(current(), all.at(0));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(current(), all.at(2));
        press(Qt::Key_Up);
        QCOMPARE(current(), all.at(1));
        QVERIFY(field()->accessibleDescription().startsWith(all.at(1)));
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(current(), all.at(0));
        press(Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before.data());
        QCOMPARE(page(), u"auditPage"_s);
    }

    void theKeyWorksWhereTextIsTypedAndClosesAgain()
    {
        goTo(MainWindow::Place::Audit);
        auto *search = m_window->findChild<QLineEdit *>(u"auditSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"payments"_s);
        search->setCursorPosition(3);
        openPalette();
        QVERIFY(palette()->isVisible());
        QCOMPARE(search->text(), u"payments"_s);
        openPalette();
        QVERIFY(!palette()->isVisible());
        QVERIFY(search->hasFocus());
    }

    void nothingIsSignedFromIt()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        run(u"approve"_s);
        QCOMPARE(m_desk->said.size(), 0);
        QVERIFY(m_window->findChild<QPushButton *>(u"approve"_s)->hasFocus());
        run(u"deny"_s);
        QVERIFY(waitFor<QPlainTextEdit>(u"dialogText"_s) != nullptr);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void whatIsHeldIsNotOffered()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        m_window->findChild<QPushButton *>(u"approve"_s)->setEnabled(false);
        openPalette();
        QTest::keyClicks(field(), u"approve"_s);
        QVERIFY(!rows().contains(u"Approve"_s));
    }

    void requestsAreFoundByWordsAndById()
    {
        openPalette();
        QTest::keyClicks(field(), u"mateo"_s);
        QTRY_VERIFY(!rows().filter(u"Mateo López asks for"_s).isEmpty());
        const QString id = u"0123456789abcdef0123456789abcdef"_s;
        field()->setText(id);
        QTRY_COMPARE(rows(), QStringList{ u"Request "_s + id });
        press(Qt::Key_Return);
        QCOMPARE(page(), u"approvalsPage"_s);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void anAnswerToWhatIsTypedNoMoreIsLeftOut()
    {
        openPalette();
        QTest::keyClicks(field(), u"mateo"_s);
        QTRY_VERIFY(!m_desk->finds.isEmpty());
        field()->setText(u"xqz"_s);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"paletteEmpty"_s)->isVisible());
        QCOMPARE(rows().size(), 0);
        press(Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void whatAPersonAskedForIsLookedForInTheAudit()
    {
        openPalette();
        QTest::keyClicks(field(), u"what mate"_s);
        QTRY_COMPARE(rows().filter(u"What Mateo López asked for"_s).size(), 1);
        list()->setCurrentIndex(
            list()->model()->index(int(rows().indexOf(u"What Mateo López asked for"_s)), 0));
        press(Qt::Key_Return);
        QCOMPARE(page(), u"auditPage"_s);
        QVERIFY(m_window->findChild<QLineEdit *>(u"auditSearch"_s)->text().startsWith(u"who:"_s));
    }

    void keptViewsComeBack()
    {
        SavedViews(m_desk->viewer().id).add({ .query = u"state:denied"_s, .form = 1 });
        run(u"denied"_s);
        QCOMPARE(page(), u"auditPage"_s);
        QCOMPARE(m_window->findChild<QLineEdit *>(u"auditSearch"_s)->text(), u"state:denied"_s);
    }

    void themeAndKeysAreThere()
    {
        m_theme->setChoice(Theme::Choice::Light);
        run(u"dark theme"_s);
        QCOMPARE(m_theme->choice(), Theme::Choice::Dark);
        m_theme->setChoice(Theme::Choice::Light);
        run(u"all keys"_s);
        QVERIFY(waitFor<QPushButton>(u"closeKeys"_s) != nullptr);
    }

    void aClickElsewhereClosesIt()
    {
        goTo(MainWindow::Place::Audit);
        openPalette();
        auto *search = m_window->findChild<QLineEdit *>(u"auditSearch"_s);
        QTest::mouseClick(search, Qt::LeftButton);
        QVERIFY(!palette()->isVisible());
        QVERIFY(search->hasFocus());
    }

    void withoutALedgerItStillOpens()
    {
        m_window->setDesk(nullptr);
        openPalette();
        QVERIFY(rows().contains(u"Health"_s));
        press(Qt::Key_Escape);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestPalette)
#include "tst_palette.moc"
