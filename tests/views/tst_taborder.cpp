// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/taborder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

// Where the keyboard goes.
class TestTabOrder : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void tabGoesThroughTheFormAsItIsRead()
    {
        goTo(MainWindow::Place::Access);
        m_window->findChild<QWidget *>(u"what"_s)->setFocus();
        const QStringList wanted{ u"what"_s, u"scenarios"_s, u"field.ticket"_s, u"reason"_s,
                                  u"durations"_s };
        QTRY_COMPARE(passed(wanted), wanted);
    }
    void thePageHasTheKeyboardAtTheStart()
    {
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        const auto *page = m_window->findChild<QWidget *>(u"accessPage"_s);
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    }
    void itComesByEachOnceAndBack()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        const QWidget *first = QApplication::focusWidget();
        QVERIFY(first != nullptr);
        QList<const QWidget *> seen;
        do {
            seen.append(QApplication::focusWidget());
            press(Qt::Key_Tab);
            QVERIFY(!seen.contains(QApplication::focusWidget())
                    || QApplication::focusWidget() == first);
        } while (QApplication::focusWidget() != first);
        QVERIFY(seen.size() > 5);
    }
    void aGroupIsEnteredAtWhatIsChosen()
    {
        goTo(MainWindow::Place::Approvals);
        for (int at = 0; at < 60; ++at) {
            press(Qt::Key_Tab);
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            if (button != nullptr && button->group() != nullptr && button->group()->exclusive()) {
                QVERIFY2(button->isChecked() || button->group()->checkedButton() == nullptr,
                         qPrintable(button->objectName()));
            }
        }
    }
    void nothingIsPassedOverOnTheWayToAText()
    {
        goTo(MainWindow::Place::Policies);
        auto *text = m_window->findChild<QPlainTextEdit *>(u"policyText"_s);
        QTRY_VERIFY(text->isVisible());
        const auto *search = m_window->findChild<QLineEdit *>(u"policySearch"_s);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), search);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_Backtab);
        press(Qt::Key_Backtab);
        QVERIFY(QApplication::focusWidget() != search);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), search);
    }
    void anotherPersonBeginsWithWhatIsTheirs()
    {
        goTo(MainWindow::Place::Approvals);
        auto *decided = m_window->findChild<QAbstractButton *>(u"approvalsTabs.choice2"_s);
        decided->click();
        QVERIFY(decided->isChecked());
        FakeDesk other(m_clock->now());
        m_window->setDesk(&other);
        QVERIFY(m_window->findChild<QAbstractButton *>(u"approvalsTabs.choice0"_s)->isChecked());
        m_window->setDesk(nullptr);
    }
    void escapeClosesWhatIsOfferedFirst()
    {
        goTo(MainWindow::Place::Audit);
        auto *search = m_window->findChild<QLineEdit *>(u"auditSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"target"_s);
        auto *offered = m_window->findChild<QWidget *>(u"querySuggestions"_s);
        if (offered == nullptr) {
            for (QWidget *top : QApplication::topLevelWidgets())
                offered = top->objectName() == "querySuggestions"_L1 ? top : offered;
        }
        QVERIFY(offered != nullptr);
        QTRY_VERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Escape);
        QVERIFY(!offered->isVisible());
        QCOMPARE(search->text(), u"target"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
    }
    void wordsThatWereJustWrittenAreKeptByWhoeverLeaves()
    {
        goTo(MainWindow::Place::Access);
        auto *reason = m_window->findChild<QPlainTextEdit *>(u"reason"_s);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"field.ticket"_s) != nullptr);
        QTRY_VERIFY(m_window->findChildren<QFutureWatcherBase *>().isEmpty());
        reason->setFocus();
        QTest::keyClicks(reason, u"Replay the jobs of Tuesday"_s);
        m_window->setDesk(nullptr);
        QVERIFY(!m_desk->kept.drafts.isEmpty());
        QCOMPARE(m_desk->kept.drafts.first().asks.first().reason, u"Replay the jobs of Tuesday"_s);
    }

private:
    // In which order Tab comes by widgets with these names, or by parts of them.
    QStringList passed(const QStringList &names)
    {
        QStringList found;
        m_window->findChild<QWidget *>(u"what"_s)->setFocus();
        for (int at = 0; at < 40; ++at) {
            for (QWidget *w = QApplication::focusWidget(); w != nullptr; w = w->parentWidget()) {
                const bool isNamed = std::ranges::any_of(names, [w](const QString &name) {
                    return w->objectName() == name || w->objectName().startsWith(name + u'.');
                });
                const QString name = w->objectName().startsWith(u"field."_s)
                    ? w->objectName()
                    : w->objectName().section(u'.', 0, 0);
                if (isNamed && !found.contains(name))
                    found.append(name);
            }
            press(Qt::Key_Tab);
        }
        return found;
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestTabOrder)
#include "tst_taborder.moc"
