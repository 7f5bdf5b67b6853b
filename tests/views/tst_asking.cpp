// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/recentasks.h"
#include "tests/views/pagefixture.h"
#include "views/kit/choicerow.h"
#include "views/pages/askchoicedelegate.h"
#include "views/pages/durationfield.h"
#include "views/pages/requestform.h"
#include "views/pages/whatfield.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimeZone>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString();
    return rows;
}

RequestItem filed(const Ask &ask, int hour, const QString &by)
{
    RequestItem item;
    item.request.id = QString::number(hour);
    item.request.requester = u"ana"_s;
    item.request.editors = { by };
    item.request.ask = ask;
    item.request.filedAt = fromMs(hour * 3'600'000LL);
    return item;
}

} // namespace

// A form that is filled in with few keys, and says what will come of it.
class TestAsking : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(open());
        goTo(MainWindow::Place::Access);
        QTRY_VERIFY(what()->count() > 0);
        QTRY_VERIFY(what()->isEnabled());
        what()->setFocus(Qt::ShortcutFocusReason);
        QTRY_VERIFY(what()->hasFocus());
    }
    void cleanup() { close(); }

    void typingAndEnterChooseAndGoOn()
    {
        QTest::keyClicks(what(), u"orders read"_s);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(list()->currentIndex().data().toString(), u"orders-db · readonly"_s);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(!list()->isVisible());
        QCOMPARE(what()->text(), u"orders-db · readonly"_s);
        auto *ticket = waitFor<QLineEdit>(u"field.ticket"_s);
        QTRY_COMPARE(QApplication::focusWidget(), ticket);
        m_window->activateWindow(); // the platform of the tests leaves that to others
        QTRY_VERIFY(m_window->isActiveWindow());
        ticket->setText(u"INC-1"_s);
        what()->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(what(), Qt::Key_Return); // nothing else is looked for
        QTRY_COMPARE(QApplication::focusWidget(), reason());
        QTest::keyClicks(reason(), u"The totals of both warehouses differ"_s);
        QTRY_VERIFY(waitFor<QPushButton>(u"send"_s)->isEnabled());
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->filed.size(), 1);
        QCOMPARE(m_desk->filed.first().profile, u"readonly"_s);
    }

    void whatIsCalledNothingIsSaidAndEscapeGoesBack()
    {
        const QString before = what()->text();
        QTest::keyClicks(what(), u"moon"_s);
        QVERIFY(!list()->isVisible());
        QTRY_VERIFY(waitFor<Text>(u"nothingFits"_s)->isVisible());
        QTest::keyClick(what(), Qt::Key_Return);
        QVERIFY(what()->hasFocus());
        QTest::keyClick(what(), Qt::Key_Escape);
        QCOMPARE(what()->text(), before);
        QVERIFY(!waitFor<Text>(u"nothingFits"_s)->isVisible());
        QTest::keyClicks(what(), u"x"_s);
        reason()->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(what()->text(), before); // what is chosen is what stands there
    }

    void whatWasAskedForLatelyFillsTheFormButNotTheReason()
    {
        Ask ask{ .scenario = u"debug"_s,
                 .target = u"orders-db"_s,
                 .profile = u"writer"_s,
                 .duration = 90min,
                 .reason = u"An older reason that is over by now"_s,
                 .fields = { { u"ticket"_s, u"INC-7"_s } } };
        m_desk->own = { filed(ask, 1, m_desk->person.id) };
        m_window->ledgerChanged();
        reason()->setPlainText(u"What is written here stays"_s);
        QTRY_COMPARE(openedRows().size(), 3); // beside the two on offer
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        const Ask filled = form()->ask();
        QCOMPARE(essenceOf(filled), essenceOf(ask)); // the exact duration as well
        QCOMPARE(filled.reason, u"What is written here stays"_s);
        QCOMPARE(waitFor<QLineEdit>(u"otherDuration"_s)->text(), u"1h30m"_s);
    }

    void aFavouriteIsKeptForThisPersonAndTakenAway()
    {
        QTest::keyClick(what(), Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->keptFavourites.drafts.size(), 1);
        QVERIFY(m_desk->keptFavourites.drafts.first().asks.first().reason.isEmpty());
        QVERIFY(star()->isChecked());
        m_window->setDesk(nullptr);
        QVERIFY(what()->favourites().isEmpty()); // of nobody
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
        QTRY_COMPARE(what()->favourites().size(), 1);
        QVERIFY(what()->isFavourite(what()->favourites().first()));

        // In the list, by its star.
        openedRows();
        QVERIFY(list()->isVisible());
        const auto row = [this] { return list()->visualRect(list()->model()->index(0, 0)); };
        QTRY_COMPARE(row().width(), list()->viewport()->width()); // it is laid out by now
        const QPoint at = AskChoiceDelegate::starArea(row(), Qt::LeftToRight).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(m_desk->keptFavourites.drafts.isEmpty());
        QVERIFY(list()->isVisible());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_desk->keptFavourites.drafts.size(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->keptFavourites.drafts.isEmpty());
    }

    void favouritesThatCouldNotBeReadAreSaid()
    {
        m_desk->keptFavourites = { .drafts = {}, .setAside = u"favourites.unreadable"_s };
        m_window->setDesk(nullptr);
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
        QTRY_VERIFY(waitFor<QWidget>(u"formBanner"_s)->isVisible());
    }

    void choicesAreReadAloud()
    {
        openedRows();
        QCOMPARE(list()->accessibleName(), u"What you may ask for"_s);
        const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"orders-db · writer"_s), qPrintable(spoken));
        QCOMPARE(star()->accessibleName(), u"Favourite"_s);
    }

    void anotherDurationIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Millis>("duration");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("minutes") << u"90m"_s << Millis(90min) << QString();
        QTest::newRow("hours and minutes") << u"1h30"_s << Millis(90min) << QString();
        QTest::newRow("ISO 8601") << u"PT45M"_s << Millis(45min) << QString();
        QTest::newRow("a number alone") << u"90"_s << Millis(0) << u"Write 90m for minutes"_s;
        QTest::newRow("a clock") << u"1:30"_s << Millis(0) << u"more than one way"_s;
        QTest::newRow("nothing") << u"0m"_s << Millis(0) << u"last for a while"_s;
        QTest::newRow("too long") << u"5h"_s << Millis(5h)
                                  << u"The rule “hotfix-orders” allows at most 4 h"_s;
    }
    void anotherDurationIsWritten()
    {
        QFETCH(const QString, written);
        QFETCH(const Millis, duration);
        QFETCH(const QString, trouble);
        auto *field = waitFor<QLineEdit>(u"otherDuration"_s);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(field, written);
        QCOMPARE(form()->ask().duration, duration);
        const auto *words = waitFor<Text>(u"durationTrouble"_s);
        QVERIFY2(words->text().contains(trouble), qPrintable(words->text()));
        QCOMPARE(words->isVisible(), !trouble.isEmpty());
        QCOMPARE(waitFor<ChoiceRow>(u"durations"_s)->current(), -1);
        QCOMPARE(waitFor<DurationField>(u"durationField"_s)->isGood(), trouble.isEmpty());
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete); // back to what can be chosen
        QVERIFY(!words->isVisible());
        QVERIFY(form()->ask().duration > Millis(0));
    }

    void whatIsWrittenWronglyIsNotSent()
    {
        reason()->setPlainText(u"The totals of both warehouses differ"_s);
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled());
        auto *field = waitFor<QLineEdit>(u"otherDuration"_s);
        QTest::keyClicks(field, u"1:30"_s);
        QVERIFY(!send->isEnabled());
        field->selectAll();
        QTest::keyClicks(field, u"1h30"_s);
        QTRY_VERIFY(send->isEnabled());
    }

    void thePreviewSaysWhoIsThereAndWhenItEndsElsewhere()
    {
        const Instant now = m_clock->now();
        m_desk->zone = "Pacific/Kiritimati"; // 14 h ahead, where nobody runs this test
        m_desk->around = { { .person = { u"eva"_s, u"Eva Lind"_s },
                             .awayUntil = now + 1h,
                             .standInName = u"Jun Tanaka"_s },
                           { .person = { u"rui"_s, u"Rui Costa"_s }, .lastAct = now - 5min } };
        reason()->setPlainText(u"The totals of both warehouses differ"_s);
        QTRY_VERIFY(text(u"previewAround"_s).startsWith(u"Rui Costa was active 5 min ago"_s));
        QVERIFY(text(u"previewAround"_s).contains(u"Eva Lind is away until"_s));
        QVERIFY(text(u"previewAround"_s).contains(u"Jun Tanaka decides in their place"_s));
        QVERIFY(text(u"previewSteps"_s).contains(u"in Pacific/Kiritimati)"_s));
        QVERIFY(text(u"previewLimits"_s).contains(u"By the rule “hotfix-orders”: at most 4 h"_s));
        m_desk->zone = QTimeZone::systemTimeZoneId();
        m_desk->around.clear();
        reason()->setPlainText(u"The totals of both warehouses differ a lot"_s);
        QTRY_VERIFY(!text(u"previewSteps"_s).contains(u" in Pacific"_s));
        QVERIFY(!waitFor<Text>(u"previewAround"_s)->isVisible());
    }

private:
    WhatField *what() { return waitFor<WhatField>(u"what"_s); }
    RequestForm *form() { return waitFor<RequestForm>(u"requestForm"_s); }
    QPlainTextEdit *reason() { return waitFor<QPlainTextEdit>(u"reason"_s); }
    QPushButton *star() { return waitFor<QPushButton>(u"favourite"_s); }
    // A window of its own, which belongs to the field.
    QListView *list()
    {
        for (QWidget *const each : QApplication::allWidgets()) {
            if (each->objectName() == "whatChoices"_L1)
                return qobject_cast<QListView *>(each);
        }
        return nullptr;
    }
    QStringList openedRows()
    {
        what()->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(what(), Qt::Key_Down);
        return rowsOf(*list()->model());
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestAsking)
#include "tst_asking.moc"
