// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/requestrowdelegate.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/chainview.h"
#include "views/kit/choicerow.h"
#include "views/kit/decisionbar.h"
#include "views/kit/durationchips.h"
#include "views/kit/flowlayout.h"
#include "views/kit/navigationbar.h"
#include "views/kit/paint.h"
#include "views/kit/searchfield.h"
#include "views/kit/skeleton.h"
#include "views/kit/text.h"
#include "views/notifier.h"
#include "views/startwindow.h"
#include "views/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    static void arrowKeysChooseInARow()
    {
        ChoiceRow row(Pill::Kind::Choice);
        row.setChoices({ u"one"_s, u"two"_s, u"three"_s });
        row.show();
        row.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        QCOMPARE(row.current(), 0);
        const QSignalSpy changed(&row, &ChoiceRow::currentChanged);
        auto pills = row.findChildren<Pill *>();
        pills.first()->setFocus();
        QTest::keyClick(pills.first(), Qt::Key_Right);
        QCOMPARE(row.current(), 1);
        QCOMPARE(changed.size(), 1);
        row.setCurrent(2);
        QCOMPARE(changed.size(), 1); // only what a person does is told
    }

    static void theStartWindowDoesNotComeUpLate()
    {
        StartWindow quick;
        StartWindow slow;
        for (StartWindow *window : { &quick, &slow })
            window->showProgress(10, u"Starting server and enforcer"_s);
        quick.finish();
        QTRY_VERIFY(slow.isVisible()); // the same delay, begun later
        QVERIFY(!quick.isVisible());
    }

    static void aLongNameLeavesRoomForWhatIsAskedFor()
    {
        using Widths = QList<qreal>;
        const Widths fits{ 60, 80, 60 };
        QCOMPARE(RequestRowDelegate::shareRoom(fits, 300), fits);
        const Widths tight = RequestRowDelegate::shareRoom({ 900, 100, 100 }, 300);
        QCOMPARE(tight.at(0), 120.0);
        QVERIFY(tight.at(1) >= 72 && tight.at(2) >= 72);
        QCOMPARE(tight.at(0) + tight.at(1) + tight.at(2), 300.0);
        const Widths longTarget = RequestRowDelegate::shareRoom({ 60, 60, 900 }, 300);
        QCOMPARE(longTarget, (Widths{ 60, 60, 180 }));
    }

    static void durationsOfferDefaultAndMaximumOnly_data()
    {
        QTest::addColumn<Millis>("standard");
        QTest::addColumn<Millis>("maximum");
        QTest::newRow("a usual pair") << Millis(1h) << Millis(4h);
        QTest::newRow("odd lengths of a policy") << Millis(7min) << Millis(95min);
        QTest::newRow("default is the maximum") << Millis(2h) << Millis(2h);
        QTest::newRow("seconds") << Millis(20s) << Millis(60s);
    }

    static void durationsOfferDefaultAndMaximumOnly()
    {
        QFETCH(const Millis, standard);
        QFETCH(const Millis, maximum);
        DurationChips chips;
        chips.setBounds(standard, maximum);
        QCOMPARE(chips.duration(), standard);
        chips.setDuration(1000h);
        QCOMPARE(chips.duration(), maximum);
    }

    static void decisionBarOffersOnlyWhatApplies()
    {
        DecisionBar bar;
        bar.setOffer({ .approve = true, .deny = true });
        QVERIFY(!bar.findChild<QPushButton *>(u"approve"_s)->isHidden());
        QVERIFY(bar.findChild<QPushButton *>(u"revoke"_s)->isHidden());
        QVERIFY(bar.offersApprove());
        bar.setBusy(true);
        QVERIFY(!bar.offersApprove());
        QVERIFY(!bar.findChild<QPushButton *>(u"approve"_s)->isEnabled());
    }

    static void escapeEmptiesTheSearch()
    {
        SearchField field(u"Search"_s, u"/"_s);
        field.setText(u"ana"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    static void bannerSaysAndActs()
    {
        Banner banner(Tone::Denied);
        QVERIFY(banner.isHidden());
        banner.say(u"It failed."_s, u"Try again"_s);
        QVERIFY(!banner.isHidden());
        const QSignalSpy acted(&banner, &Banner::actionRequested);
        banner.findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(acted.size(), 1);
    }

    static void skeletonWaitsBeforeItShows()
    {
        QWidget window;
        Skeleton skeleton(31, &window);
        window.show();
        skeleton.begin();
        QVERIFY(skeleton.isHidden());
        QTRY_VERIFY(!skeleton.isHidden());
        skeleton.end();
        QVERIFY(skeleton.isHidden());
        skeleton.begin();
        skeleton.end();
        QVERIFY(skeleton.isHidden());
    }

    static void chainIsReadable()
    {
        ChainView chain;
        chain.setSteps({ { u"Filed"_s, {}, u"Ana"_s, ChainStep::State::Done },
                         { u"Lead"_s, u"0 of 1"_s, u"you"_s, ChainStep::State::Current } });
        QVERIFY(chain.accessibleName().contains(u"Lead 0 of 1: you, waiting"_s));
    }

    static void hostileTextStaysText()
    {
        Text text(Type::Body);
        text.setForeign(u"<b>bold</b> \u202Ereversed"_s);
        QCOMPARE(text.textFormat(), Qt::PlainText);
        QVERIFY(!text.text().contains(QChar(0x202E)));
        QVERIFY(text.text().contains(u"<b>"_s));
        QVERIFY(!Notifier::withoutMarkup(u"<b>&amp;</b>"_s).contains(u'<'));
        QVERIFY(!Notifier::withoutMarkup(u"<b>&amp;</b>"_s).contains(u'&'));
    }

    static void initialsOfAnyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("first and last") << u"Ana Marić"_s << u"AM"_s;
        QTest::newRow("the middle is left out") << u"Ana Maria Marić"_s << u"AM"_s;
        QTest::newRow("one word") << u"ana"_s << u"A"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    static void initialsOfAnyName()
    {
        QFETCH(const QString, name);
        QTEST(paint::initials(name), "initials");
    }

    static void navigationTellsOnlyWhatPeopleDo()
    {
        NavigationBar bar;
        bar.addPlace(Icon::Access, u"One"_s, u"one"_s);
        bar.addPlace(Icon::Audit, u"Two"_s, u"two"_s);
        bar.show();
        const QSignalSpy changed(&bar, &NavigationBar::currentChanged);
        bar.setCurrent(1);
        QCOMPARE(changed.size(), 0);
        bar.findChild<QAbstractButton *>(u"one"_s)->click();
        QCOMPARE(changed.size(), 1);
        bar.setCount(1, 3);
        QVERIFY(bar.findChild<QWidget *>(u"two"_s)->accessibleDescription().contains(u'3'));
    }

    static void linesWrapAndNeverOverlap()
    {
        QWidget box;
        auto *layout = new FlowLayout(4, &box);
        for (int i = 0; i < 12; ++i) {
            auto *child = new QWidget;
            child->setMinimumSize(60, 20);
            layout->addWidget(child);
        }
        box.resize(200, 400);
        box.show();
        const auto children = box.findChildren<QWidget *>();
        QCOMPARE(layout->heightForWidth(200), 4 * 20 + 3 * 4);
        for (const QWidget *a : children) {
            QVERIFY(box.rect().contains(a->geometry()));
            for (const QWidget *b : children)
                QVERIFY(a == b || !a->geometry().intersects(b->geometry()));
        }
    }

private:
    Theme *m_theme = nullptr;
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestKit)
#include "tst_kit.moc"
