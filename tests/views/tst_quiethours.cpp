// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/boardfixture.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// When nothing is to be told, and what is told then and afterwards.
class TestQuietHours : public BoardFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }

    void whatComesInQuietHoursIsSummedUpAfterwards()
    {
        beQuiet(at(12, 0), at(13, 0));
        take({ waiting(u"a"_s), waiting(u"b"_s), about(NewsKind::Decided, u"c"_s),
               about(NewsKind::Decided, u"d"_s) });
        take({ waiting(u"gone"_s) });
        m_board->setWaiting({ u"a"_s, u"b"_s });
        QVERIFY(m_screen.isEmpty());
        m_clock->setWall(at(13, 0));
        m_board->lookAtTime();
        m_board->lookAtTime();
        QCOMPARE(m_shows, 1);
        QCOMPARE(only().title, u"What came while it was quiet"_s);
        QCOMPARE(only().body, u"2 requests wait for you · 2 of your requests were decided"_s);
    }

    void whatIsNotToldYetIsKnown()
    {
        beQuiet(at(12, 0), at(13, 0));
        News held = waiting(u"a"_s);
        held.key = u"held"_s;
        News pressing = ending(u"g"_s, 14min);
        pressing.key = u"later"_s;
        take({ held, pressing });
        QCOMPARE(m_board->untold(), QSet{ u"held"_s });
        m_board->act(only().slot, NoticeAct::Later);
        QCOMPARE(m_board->untold(), (QSet{ u"held"_s, u"later"_s }));
        m_clock->setWall(at(13, 0));
        m_board->lookAtTime();
        QVERIFY(m_board->untold().isEmpty());
    }

    void aPolicyThatSomebodySignedIsTakenDown()
    {
        News policy{ .kind = NewsKind::Policy, .key = u"p"_s, .title = u"A policy"_s };
        take({ policy });
        m_board->keepOnly({ NewsKind::Policy }, { u"p"_s });
        QCOMPARE(m_screen.size(), 1);
        m_board->keepOnly({ NewsKind::Policy }, {});
        QVERIFY(m_screen.isEmpty());
    }

    void aloneItIsToldAsItWouldHaveBeen()
    {
        beQuiet(at(12, 0), at(13, 0));
        take({ waiting(u"a"_s) });
        m_clock->setWall(at(13, 0));
        m_board->lookAtTime();
        QCOMPARE(titles(), QStringList{ u"a asks"_s });
    }

    void whatPressesComesThroughQuietHours()
    {
        beQuiet(at(12, 0), at(13, 0));
        take({ about(NewsKind::BreakGlass, u"glass"_s), ending(u"g"_s, 5min) });
        QCOMPARE(m_screen.size(), 2);
        QCOMPARE(m_screen.first().urgency, NoticeUrgency::Critical);
        QCOMPARE(m_screen.last().urgency, NoticeUrgency::Normal);
    }

    void theDesktopsWishForQuietIsHeeded()
    {
        m_board->setInhibited(true);
        take({ waiting(u"a"_s), about(NewsKind::BreakGlass, u"glass"_s) });
        QCOMPARE(titles(), QStringList{ u"glass happened"_s });
        m_board->setInhibited(false);
        QCOMPARE(m_screen.size(), 2);
    }

    void quietForAnHourEndsByItselfOrWhenAsked()
    {
        m_board->hush(m_clock->now() + 1h);
        take({ waiting(u"a"_s) });
        QVERIFY(m_screen.isEmpty());
        m_clock->advance(1h);
        m_board->lookAtTime();
        QCOMPARE(m_screen.size(), 1);
        m_board->hush(m_clock->now() + 1h);
        take({ about(NewsKind::Decided, u"b"_s) });
        QCOMPARE(m_screen.size(), 1);
        m_board->hush({});
        QCOMPARE(m_screen.size(), 2);
    }

    void quietHoursByTheClockAndTheDay_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("days");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<bool>("quiet");
        const int weekend = 0x60;
        const Instant noon = at(12, 0); // of a Wednesday
        QTest::newRow("within") << 600 << 780 << 0x7f << noon << true;
        QTest::newRow("at the first minute") << 720 << 780 << 0x7f << noon << true;
        QTest::newRow("at the last minute") << 600 << 720 << 0x7f << noon << false;
        QTest::newRow("on another day") << 600 << 780 << weekend << noon << false;
        QTest::newRow("over midnight, before") << 1320 << 420 << 0x7f << noon + 11h << true;
        QTest::newRow("over midnight, after") << 1320 << 420 << 0x7f << noon + 18h << true;
        QTest::newRow("over midnight, at its end") << 1320 << 420 << 0x7f << noon + 19h << false;
        QTest::newRow("began on Saturday, goes on on Sunday")
            << 1320 << 420 << 0x20 << noon + 72h + 18h << true;
        QTest::newRow("Saturday morning is Friday's")
            << 1320 << 420 << 0x20 << noon + 48h + 18h << false;
        QTest::newRow("all day") << 0 << 0 << 0x04 << noon << true;
        QTest::newRow("all of another day") << 0 << 0 << 0x08 << noon << false;
    }

    void quietHoursByTheClockAndTheDay()
    {
        QFETCH(const int, from);
        QFETCH(const int, until);
        QFETCH(const int, days);
        QFETCH(const Instant, now);
        NewsSettings settings{
            .quiet = true, .quietFrom = from, .quietUntil = until, .quietDays = days
        };
        QTEST(settings.isQuietAt(now), "quiet");
        settings.quiet = false;
        QVERIFY(!settings.isQuietAt(now));
    }

private:
    static int minutesOf(Instant instant)
    {
        const QTime time = QDateTime::fromMSecsSinceEpoch(toMs(instant)).time();
        return time.hour() * 60 + time.minute();
    }

    void beQuiet(Instant from, Instant until)
    {
        m_settings.quiet = true;
        m_settings.quietFrom = minutesOf(from);
        m_settings.quietUntil = minutesOf(until);
        m_board->setSettings(m_settings);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestQuietHours)
#include "tst_quiethours.moc"
