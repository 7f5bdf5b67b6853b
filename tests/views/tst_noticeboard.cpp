// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/boardfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What of the news is on the screen, and how.
class TestNoticeBoard : public BoardFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }

    void oneRequestIsToldByItsNames()
    {
        take({ waiting(u"a"_s) });
        QCOMPARE(titles(), QStringList{ u"a asks"_s });
        QCOMPARE(only().acts, (QList{ NoticeAct::Open, NoticeAct::Later }));
    }

    void withoutNamesNeitherPersonNorTargetIsToldAndNeverTheReason()
    {
        m_settings.names = false;
        m_board->setSettings(m_settings);
        for (int kind = 0; kind <= static_cast<int>(NewsKind::Policy); ++kind) {
            News news = waiting(u"id"_s + QString::number(kind));
            news.kind = static_cast<NewsKind>(kind);
            news.item.request.ask.reason = u"the reason"_s;
            news.title = news.body = u"Ana orders-db writer"_s;
            news.plainBody = u"plain"_s;
            take({ news });
        }
        QCOMPARE(m_screen.size(), static_cast<int>(NewsKind::Policy) + 1);
        for (const Notice &notice : std::as_const(m_screen)) {
            QVERIFY(!notice.title.isEmpty());
            for (const QString &name : { u"Ana"_s, u"orders-db"_s, u"writer"_s, u"reason"_s })
                QVERIFY2(!(notice.title + notice.body).contains(name), qPrintable(notice.title));
        }
    }

    void manyRequestsBecomeOneThatCountsInPlace()
    {
        QList<News> seven;
        QSet<QString> ids;
        for (int at = 0; at < 7; ++at) {
            seven.append(waiting(QString::number(at)));
            ids.insert(QString::number(at));
        }
        m_board->setWaiting(ids);
        take({ seven.first() });
        const int slot = only().slot;
        take(seven.mid(1));
        QCOMPARE(titles(), QStringList{ u"7 requests wait for you"_s });
        QCOMPARE(only().slot, slot);
        QCOMPARE(only().body, u"The latest: 6 asks"_s);
        QCOMPARE(m_shows, 2);
    }

    void thoseThatWaitedBeforeAreCountedAsWell()
    {
        m_board->setWaiting({ u"old"_s, u"a"_s, u"b"_s });
        take({ waiting(u"a"_s), waiting(u"b"_s) });
        QCOMPARE(titles(), QStringList{ u"3 requests wait for you"_s });
    }

    void whatIsHandledElsewhereIsTakenDown()
    {
        m_board->setWaiting({ u"a"_s, u"b"_s });
        take({ waiting(u"a"_s), waiting(u"b"_s) });
        m_board->setWaiting({ u"b"_s });
        QCOMPARE(titles(), QStringList{ u"b asks"_s });
        m_board->setWaiting({});
        QVERIFY(m_screen.isEmpty());
        QSignalSpy opened(m_board.get(), &NoticeBoard::openWanted);
        m_board->act(1, NoticeAct::Open);
        QCOMPARE(opened.size(), 0);
    }

    void aReviewThatIsDoneIsTakenDown()
    {
        take({ about(NewsKind::Review, u"r"_s), waiting(u"a"_s) });
        m_board->keepOnly({ NewsKind::BreakGlass, NewsKind::Review }, {});
        QCOMPARE(titles(), QStringList{ u"a asks"_s });
    }

    void whatHappensToAccessReplacesWhatWasToldOfItBefore()
    {
        take({ ending(u"g"_s, 15min) });
        const int slot = only().slot;
        take({ ending(u"g"_s, 5min) });
        QCOMPARE(only().slot, slot);
        take({ about(NewsKind::Ended, u"g"_s) });
        QCOMPARE(only().slot, slot);
        QCOMPARE(only().title, u"g happened"_s);
    }

    void severalOfOneKindAreCountedAndTheOthersClosed()
    {
        for (const QString &id : { u"a"_s, u"b"_s })
            take({ about(NewsKind::Decided, id) });
        QCOMPARE(m_screen.size(), 2);
        take({ about(NewsKind::Decided, u"c"_s) });
        QCOMPARE(titles(), QStringList{ u"3 of your requests were decided"_s });
        // One of them goes on: it is told alone, and counted no more.
        take({ about(NewsKind::Opened, u"c"_s) });
        QCOMPARE(titles(), (QStringList{ u"2 of your requests were decided"_s, u"c happened"_s }));
    }

    void theButtonsNavigate()
    {
        QSignalSpy opened(m_board.get(), &NoticeBoard::openWanted);
        QSignalSpy extended(m_board.get(), &NoticeBoard::extendWanted);
        take({ ending(u"g"_s, 15min) });
        QCOMPARE(only().acts, (QList{ NoticeAct::Open, NoticeAct::Extend, NoticeAct::Later }));
        m_board->act(only().slot, NoticeAct::Extend);
        QCOMPARE(extended.size(), 1);
        QCOMPARE(extended.first().first().toString(), u"g"_s);
        QVERIFY(m_screen.isEmpty());
        take({ waiting(u"a"_s) });
        m_board->act(only().slot, NoticeAct::Open);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"a"_s);
    }

    void whereNoMoreTimeMayBeAskedForThatIsNotOffered()
    {
        News news = ending(u"g"_s, 15min);
        news.item.mayExtend = 0ms;
        take({ news });
        QVERIFY(!only().acts.contains(NoticeAct::Extend));
        take({ about(NewsKind::Ended, u"h"_s) });
        QCOMPARE(m_screen.last().acts, QList{ NoticeAct::Open });
    }

    void laterRemindsAfterFiveMinutes()
    {
        take({ waiting(u"a"_s) });
        m_board->act(only().slot, NoticeAct::Later);
        QVERIFY(m_screen.isEmpty());
        m_clock->advance(5min - 1s);
        m_board->lookAtTime();
        QVERIFY(m_screen.isEmpty());
        m_clock->advance(1s);
        m_board->lookAtTime();
        m_board->lookAtTime();
        QCOMPARE(titles(), QStringList{ u"a asks"_s });
        QCOMPARE(m_shows, 2);
    }

    void laterRemindsNoMoreOfWhatIsHandled()
    {
        take({ waiting(u"a"_s) });
        m_board->act(only().slot, NoticeAct::Later);
        m_board->setWaiting({});
        m_clock->advance(10min);
        m_board->lookAtTime();
        QVERIFY(m_screen.isEmpty());
    }

    void laterDoesNotSleepPastTheNextTime_data()
    {
        QTest::addColumn<Millis>("left");
        QTest::addColumn<Millis>("remindedAt");
        QTest::newRow("far from it") << Millis(14min) << Millis(9min);
        QTest::newRow("5 minutes before the end come first") << Millis(8min) << Millis(5min);
        QTest::newRow("the last minute comes first") << Millis(4min) << Millis(1min);
    }

    void laterDoesNotSleepPastTheNextTime()
    {
        QFETCH(const Millis, left);
        QFETCH(const Millis, remindedAt);
        const News news = ending(u"g"_s, left);
        take({ news });
        m_board->act(only().slot, NoticeAct::Later);
        m_clock->setWall(news.item.grant->deadline - remindedAt - 1ms);
        m_board->lookAtTime();
        QVERIFY(m_screen.isEmpty());
        m_clock->advance(1ms);
        m_board->lookAtTime();
        QCOMPARE(m_screen.size(), 1);
        QVERIFY(only().title.endsWith(u"ends in %1 min"_s.arg(
            std::chrono::duration_cast<std::chrono::minutes>(remindedAt).count())));
    }

    void inTheLastMinuteThereIsNoLater()
    {
        take({ ending(u"g"_s, 1min) });
        QVERIFY(!only().acts.contains(NoticeAct::Later));
        m_clock->advance(1min);
        m_board->lookAtTime();
        QVERIFY(m_screen.isEmpty());
    }

    void whereNothingCanBeShownThatMayBeSaidAtOnce()
    {
        connect(m_board.get(), &NoticeBoard::show, m_board.get(),
                [this](const Notice &notice) { m_board->dismissed(notice.slot); });
        take({ about(NewsKind::Decided, u"a"_s), about(NewsKind::Opened, u"b"_s),
               about(NewsKind::Ended, u"c"_s) });
        QCOMPARE(m_shows, 3);
        m_screen.clear();
        take({ about(NewsKind::Decided, u"d"_s) });
        QCOMPARE(titles(), QStringList{ u"d happened"_s });
    }

    void whatIsDismissedIsNotCountedAgain()
    {
        take({ about(NewsKind::Decided, u"a"_s), about(NewsKind::Decided, u"b"_s) });
        for (const int slot : m_screen.keys())
            m_board->dismissed(slot);
        m_screen.clear();
        take({ about(NewsKind::Decided, u"c"_s) });
        QCOMPARE(titles(), QStringList{ u"c happened"_s });
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestNoticeBoard)
#include "tst_noticeboard.moc"
