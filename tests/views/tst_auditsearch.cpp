// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historytablemodel.h"
#include "tests/views/pagefixture.h"
#include "views/delegates/timelineview.h"
#include "views/history/historysearch.h"
#include "views/history/queryfield.h"
#include "views/history/savedviews.h"
#include "views/kit/chip.h"
#include "views/kit/choicerow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

namespace sallyport {

using namespace Qt::StringLiterals;

// Looking for requests on the audit page.
class TestAuditSearch : public PageFixture
{
    Q_OBJECT

    void showLanesByPerson()
    {
        auto *kind = m_window->findChild<QComboBox *>(u"laneKind"_s);
        kind->setCurrentIndex(1);
        emit kind->activated(1);
    }

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void auditFindsWhatIsWritten()
    {
        goTo(MainWindow::Place::Audit);
        auto *search = m_window->findChild<QLineEdit *>(u"auditSearch"_s);
        auto *note = m_window->findChild<QWidget *>(u"auditSearchNote"_s);
        QTRY_VERIFY(!m_desk->finds.isEmpty());
        search->setText(u"who:ana slow"_s);
        QTRY_COMPARE(m_desk->finds.last().first.words, QStringList{ u"slow"_s });
        QCOMPARE(m_desk->finds.last().first.who.any.size(), 1);
        QVERIFY(!note->isVisible());
        const auto asked = m_desk->finds.size();
        search->setText(u"colour:red"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(text(u"auditSearchNote"_s).contains(u"“colour:”"_s));
        QCOMPARE(m_desk->finds.size(), asked);
        m_desk->queryMistake
            = QueryMistake{ .kind = QueryMistake::Kind::NobodyCalled, .text = u"zed"_s };
        search->setText(u"who:zed"_s);
        QTRY_COMPARE(text(u"auditSearchNote"_s), u"Nobody is called “zed”."_s);
    }

    // Lanes of several hold what is in sight, and the story is of the one that was chosen.
    void lanesAreByPersonToo()
    {
        m_desk->own[1].request.ask.profile = u"readonly"_s; // asked for before the one that is open
        m_desk->mine[0] = m_desk->own[1]; // whose detail is read
        goTo(MainWindow::Place::Audit);
        auto *lanes = m_window->findChild<QAbstractItemView *>(u"timeline"_s);
        QTRY_VERIFY(lanes->model()->rowCount() > 0);
        QTRY_VERIFY(text(u"summaryTitle"_s).startsWith(u"Ana Marić"_s));
        const int requests = lanes->model()->rowCount();
        const QString shown = text(u"summaryTitle"_s);
        auto *kind = m_window->findChild<QComboBox *>(u"laneKind"_s);
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        QTRY_VERIFY(lanes->model()->rowCount() < requests);
        QVERIFY(m_desk->finds.last().first.since);
        QVERIFY(m_desk->finds.last().first.until);
        QCOMPARE(lanes->currentIndex().data().toString(), u"Ana Marić"_s);
        QCOMPARE(text(u"summaryTitle"_s), shown); // it is still hers
        m_window->findChild<QWidget *>(u"auditPage"_s)->setFocus();
        press(Qt::Key_Comma);
        QTRY_COMPARE(text(u"summaryTitle"_s), u"Ana Marić · readonly on orders-db"_s);
        QCOMPARE(lanes->currentIndex().data().toString(), u"Ana Marić"_s);
    }

    // Where more are in sight than can be told apart, they are counted, and zooming tells them
    // apart again.
    void tooManyAreCounted()
    {
        m_desk->crowded = { { u"ana"_s, 2500 }, { u"rui"_s, 10 } };
        goTo(MainWindow::Place::Audit);
        auto *lanes = m_window->findChild<TimelineView *>(u"timeline"_s);
        showLanesByPerson();
        QTRY_COMPARE(m_desk->counted.size(), 1);
        QTRY_COMPARE(lanes->model()->rowCount(), 2);
        QCOMPARE(lanes->model()->index(0, 0).data().toString(), u"ana"_s);
        const QString note = text(u"auditSearchNote"_s);
        QVERIFY2(note.contains(QLocale().toString(2512)), qPrintable(note));
        m_desk->crowded = { { u"ana"_s, 5 } };
        const auto asked = m_desk->finds.size();
        QTest::keyClick(lanes, Qt::Key_Plus);
        QTRY_COMPARE(m_desk->finds.size(), asked + 1);
        QVERIFY(m_desk->finds.last().first.since);
        QTRY_VERIFY(text(u"auditSearchNote"_s).isEmpty());
        QTRY_VERIFY(lanes->model()->index(0, 0).data().toString() != u"ana"_s); // a name again
    }

    void thePartsAreWalkedThroughByKeys()
    {
        m_desk->crowded = { { u"ana"_s, 2500 } };
        goTo(MainWindow::Place::Audit);
        auto *lanes = m_window->findChild<TimelineView *>(u"timeline"_s);
        showLanesByPerson();
        QTRY_COMPARE(lanes->model()->rowCount(), 1);
        const auto starts = m_desk->counted.last().second;
        lanes->setFocus();
        press(Qt::Key_Period);
        QVERIFY(text(u"auditSearchNote"_s).startsWith(u"2,500 requests, 3 break-glass, "_s));
        QCOMPARE(lanes->accessibleDescription(), text(u"auditSearchNote"_s));
        press(Qt::Key_Period);
        QVERIFY(text(u"auditSearchNote"_s).startsWith(u"1 request"_s));
        press(Qt::Key_Comma);
        QVERIFY(text(u"auditSearchNote"_s).startsWith(u"2,500 requests, "_s));
        press(Qt::Key_Return);
        QCOMPARE(lanes->scale().from(), starts.at(0));
        QCOMPARE(lanes->scale().to(), starts.at(1));
    }

    void aPartIsToldAndOpenedByTheMouse()
    {
        m_desk->crowded = { { u"ana"_s, 2500 } };
        goTo(MainWindow::Place::Audit);
        auto *lanes = m_window->findChild<TimelineView *>(u"timeline"_s);
        showLanesByPerson();
        QTRY_COMPARE(lanes->model()->rowCount(), 1);
        const auto starts = m_desk->counted.last().second;
        const QRect row = lanes->visualRect(lanes->model()->index(0, 0));
        const qreal middle = (lanes->scale().x(starts.at(1)) + lanes->scale().left()) / 2;
        const QPoint at(static_cast<int>(middle), row.center().y());
        QHelpEvent help(QEvent::ToolTip, at, lanes->viewport()->mapToGlobal(at));
        QApplication::sendEvent(lanes->viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"3 break-glass"_s));
        QTest::mouseClick(lanes->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(lanes->scale().from(), starts.at(0));
        QCOMPARE(lanes->scale().to(), starts.at(1));
    }

    // What only reading tells is read.
    void whatCannotBeCountedIsRead()
    {
        m_desk->crowded = { { u"ana"_s, 2500 } };
        goTo(MainWindow::Place::Audit);
        m_window->findChild<QLineEdit *>(u"auditSearch"_s)->setText(u"state:denied"_s);
        showLanesByPerson();
        QTRY_VERIFY(!m_desk->finds.isEmpty() && m_desk->finds.last().first.since);
        QVERIFY(m_desk->counted.isEmpty());
    }

    void theSameIsATableAndFigures()
    {
        goTo(MainWindow::Place::Audit);
        auto *lanes = m_window->findChild<QAbstractItemView *>(u"timeline"_s);
        QTRY_VERIFY(lanes->model()->rowCount() > 0);
        auto *form = m_window->findChild<ChoiceRow *>(u"auditForm"_s);
        form->setCurrent(1);
        emit form->currentChanged(1);
        auto *table = m_window->findChild<QTableView *>(u"historyTable"_s);
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY(m_desk->finds.last().first.since); // what is in sight
        QTRY_COMPARE(table->model()->rowCount(), lanes->model()->rowCount());
        m_window->findChild<QWidget *>(u"auditPage"_s)->setFocus();
        press(Qt::Key_J);
        const QString id = table->currentIndex().data(HistoryTableModel::RequestIdRole).toString();
        QVERIFY(!id.isEmpty());
        form->setCurrent(2);
        emit form->currentChanged(2);
        auto *week = m_window->findChild<QWidget *>(u"weekMap"_s);
        QTRY_VERIFY(week->isVisible());
        QVERIFY(!m_window->findChild<QWidget *>(u"story"_s)->isVisible());
        const QString hour = week->accessibleName();
        QTest::keyClick(week, Qt::Key_Right);
        QVERIFY(week->accessibleName() != hour);
    }

    void theVerdictHasItsRoom()
    {
        goTo(MainWindow::Place::Audit);
        auto *verdict = m_window->findChild<Chip *>(u"verified"_s);
        QTRY_VERIFY(verdict->text().contains(u"to event"_s));
        QTRY_COMPARE(verdict->width(), verdict->sizeHint().width());
    }

    void aViewIsKeptAndComesBack()
    {
        QSettings().clear();
        goTo(MainWindow::Place::Audit);
        auto *search = m_window->findChild<QLineEdit *>(u"auditSearch"_s);
        auto *views = m_window->findChild<QPushButton *>(u"views"_s);
        auto *form = m_window->findChild<ChoiceRow *>(u"auditForm"_s);
        const auto act = [&](const QString &name) {
            views->click();
            for (QAction *action : waitFor<QMenu>(u"viewsMenu"_s)->actions()) {
                if (action->objectName() == name || action->text() == name)
                    action->trigger();
            }
            m_window->findChild<QMenu *>(u"viewsMenu"_s)->close();
            QTRY_VERIFY(m_window->findChild<QMenu *>(u"viewsMenu"_s) == nullptr);
        };
        search->setText(u"who:ana a&b"_s);
        form->setCurrent(1);
        emit form->currentChanged(1);
        act(u"keepView"_s);
        search->clear();
        form->setCurrent(0);
        emit form->currentChanged(0);
        act(u"who:ana a&&b · Table · 12 hours"_s);
        QCOMPARE(search->text(), u"who:ana a&b"_s);
        QCOMPARE(form->current(), 1);
        const SavedViews kept(m_desk->viewer().id);
        QCOMPARE(kept.all().size(), 1);
        views->click();
        waitFor<QMenu>(u"forgetView"_s)->actions().first()->trigger();
        QVERIFY(kept.all().isEmpty());
        m_window->findChild<QMenu *>(u"viewsMenu"_s)->close();
    }

    // A ledger may be long: what was found shows at once, and the search goes on from there.
    void aSearchGoesOnUntilItHasAll()
    {
        HistorySearch search;
        QSignalSpy found(&search, &HistorySearch::found);
        m_desk->placesToGoOn = { { fromMs(5000), u"e"_s }, { fromMs(4000), u"d"_s } };
        search.start(*m_desk, {}, 200);
        QVERIFY(search.isRunning());
        QTRY_COMPARE(found.size(), 3);
        QVERIFY(!search.isRunning());
        QVERIFY(found.at(0).at(1).value<std::optional<Instant>>() == fromMs(5000));
        QVERIFY(!found.at(2).at(1).value<std::optional<Instant>>());
        const auto asked = m_desk->finds.last(3);
        QVERIFY(!asked.at(0).second);
        QCOMPARE(asked.at(1).second->id, u"e"_s);
        QCOMPARE(asked.at(2).second->id, u"d"_s);
        QVERIFY(found.at(2).at(0).value<QList<RequestItem>>().size()
                > found.at(0).at(0).value<QList<RequestItem>>().size());
    }

    void whatIsWantedNoMoreIsNotGoneOnWith()
    {
        HistorySearch search;
        QSignalSpy found(&search, &HistorySearch::found);
        m_desk->placesToGoOn = { { fromMs(5000), u"e"_s } };
        search.start(*m_desk, {}, 200);
        search.stop();
        search.start(*m_desk, RequestQuery{ .words = { u"nobody at all"_s } }, 200);
        QTRY_COMPARE(m_desk->finds.last().first.words.size(), 1);
        QTRY_COMPARE(found.size(), 1); // the second search's alone
        QVERIFY(found.last().first().value<QList<RequestItem>>().isEmpty());
    }

    void theFieldOffersHowToGoOn()
    {
        QueryField field(u"Search"_s, u"/"_s);
        field.setWords({ .people = { { u"ana"_s, u"Ana Marić"_s } },
                         .targets = {},
                         .scenarios = {},
                         .profiles = {} });
        field.show();
        auto *popup = field.findChild<QCompleter *>()->popup();
        QTest::keyClicks(&field, u"wh"_s);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(field.text(), u"who:"_s);
        QTRY_VERIFY(popup->isVisible()); // now for its values
        QVERIFY(popup->model()->index(0, 0).data().toString().contains(u"Ana Marić"_s));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(field.text(), u"who:ana "_s);
        QVERIFY(!popup->isVisible());
        field.clear();
        QTest::keyClick(&field, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), MostSuggestions);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestAuditSearch)
#include "tst_auditsearch.moc"
