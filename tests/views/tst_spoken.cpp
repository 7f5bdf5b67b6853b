// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/delegates/timelineview.h"
#include "views/kit/chainview.h"
#include "views/kit/select.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// What a screen reader gets of what is drawn. The whole way through the accessibility bus is in
// tests/e2e/atspi.
class TestSpoken : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void aRowOfTheQueueSaysWhatItShows()
    {
        goTo(MainWindow::Place::Approvals);
        const auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(spoken(list, 0),
                 u"Ana Marić, writer on orders-db, Waiting, Hotfix deployment, 2 h, first time "
                 "here, stage 2 of 2, 0:12:00 to decide, INC-4821: "_s
                     + m_desk->mine.first().request.ask.reason);
    }

    void aLaneSaysItsState()
    {
        goTo(MainWindow::Place::Audit);
        const auto *lanes = m_window->findChild<TimelineView *>(u"timeline"_s);
        QTRY_VERIFY(lanes->model()->rowCount() > 2);
        QVERIFY2(spoken(lanes, 0).startsWith(
                     u"Ana Marić, writer on orders-db, Hotfix deployment, 2 h, Open, "
                     "1:30:00 to the end"_s),
                 qPrintable(spoken(lanes, 0)));
    }

    void anEventSaysMoreThanItsTime()
    {
        goTo(MainWindow::Place::Audit);
        const auto *events = m_window->findChild<QListView *>(u"events"_s);
        QTRY_COMPARE(events->model()->rowCount(), 17);
        QTRY_VERIFY2(spoken(events, 0).contains(u", Ana Marić ran UPDATE payment_jobs SET "
                                                "state='queued' WHERE id = 11, #"_s),
                     qPrintable(spoken(events, 0)));
    }

    void exclusiveChoicesAreNoCheckBoxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a place") << u"goAudit"_s;
        QTest::newRow("a tab") << u"approvalsTabs.choice1"_s;
        QTest::newRow("a duration") << u"durations.choice1"_s;
    }

    void exclusiveChoicesAreNoCheckBoxes()
    {
        QFETCH(const QString, name);
        auto *button = waitFor<QAbstractButton>(name);
        QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(choice->role(), QAccessible::RadioButton);
        QCOMPARE(choice->text(QAccessible::Name), button->text());
        QVERIFY(choice->state().checkable);
        QVERIFY(!choice->state().checked);
        QVERIFY(choice->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
        choice->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(button->isChecked());
        QVERIFY(choice->state().checked);
    }

    void fieldsAreCalledByTheirLabels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::newRow("a field, whose name is its value") << u"what"_s << u"What"_s;
        QTest::newRow("a field of the scenario") << u"field.ticket"_s << u"Ticket"_s;
    }

    void fieldsAreCalledByTheirLabels()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, label);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(waitFor<QWidget>(name));
        const auto labels = field->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().first->text(QAccessible::Name), label);
    }

    void aCardSaysWhatItIsAndItsState()
    {
        goTo(MainWindow::Place::Access);
        QCOMPARE(waitFor<QWidget>(u"access.c1"_s)->accessibleName(),
                 u"writer on orders-db, Open"_s);
    }

    void aChainIsReadStepByStep()
    {
        ChainView chain;
        chain.setSteps({ { u"Filed"_s, {}, u"Ana, 21:10"_s, ChainStep::State::Done },
                         { u"Lead"_s, u"1 of 2"_s, u"you"_s, ChainStep::State::Current } });
        QCOMPARE(chain.accessibleName(), u"Filed: Ana, 21:10, done; Lead 1 of 2: you, waiting"_s);
    }

private:
    static QString spoken(const QAbstractItemView *view, int row)
    {
        return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestSpoken)
#include "tst_spoken.moc"
