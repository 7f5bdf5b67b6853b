// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/durationtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

class TestDurationText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Millis>("length");
        QTest::newRow("seconds") << u"30s"_s << Millis(30s);
        QTest::newRow("minutes beyond an hour") << u"90m"_s << Millis(90min);
        QTest::newRow("hours") << u"4h"_s << Millis(4h);
        QTest::newRow("days") << u"7d"_s << Millis(168h);
        QTest::newRow("two units") << u"1h30m"_s << Millis(90min);
        QTest::newRow("all units") << u"1d2h3m4s"_s << Millis(26h + 3min + 4s);
        QTest::newRow("ISO 8601") << u"PT1H30M"_s << Millis(90min);
        QTest::newRow("ISO 8601 days") << u"P1D"_s << Millis(24h);
        QTest::newRow("ISO 8601 days and hours") << u"P1DT2H"_s << Millis(26h);
        QTest::newRow("the longest") << u"366d"_s << Millis(366 * 24h);
        QTest::newRow("none at all") << u"0s"_s << Millis(0);
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const Millis, length);
        QCOMPARE(parseDuration(text), std::optional(length));
        QCOMPARE(parseDuration(durationText(length)), std::optional(length));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "",        "4",
                                  "1.5h",    "-1",
                                  "-1h",     "+1h",
                                  "h",       "1H",
                                  "1 h",     "1h ",
                                  " 1h",     "1m1h",
                                  "1h1h",    "1w",
                                  "PT",      "P",
                                  "P1DT",    "PT1H30",
                                  "1h\n",    "367d",
                                  "999999d", "99999999999999999999s",
                                  "1e3s",    "0x10s",
                                  "PT1.5H" })
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("digits of another script") << u"٣h"_s;
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseDuration(text));
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Millis>("length");
        QTest::newRow("as in a policy") << u"90m"_s << Millis(90min);
        QTest::newRow("minutes behind hours") << u"1h30"_s << Millis(90min);
        QTest::newRow("one digit of minutes") << u"2h5"_s << Millis(125min);
        QTest::newRow("behind days, too") << u"1d2h30"_s << Millis(26h + 30min);
        QTest::newRow("blanks between the parts") << u" 1 h 30 m "_s << Millis(90min);
        QTest::newRow("ISO 8601") << u"PT1H30M"_s << Millis(90min);
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(const QString, text);
        QFETCH(const Millis, length);
        QCOMPARE(parseWrittenDuration(text), std::optional(length));
    }

    void whatCouldMeanTwoThingsIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "90", "1:30", "1.5h", "1,5h", "1h60", "1h 3 0", "1d30",
                                  "30m15", "1H", "-1h", "1h-2h", "h30", "P1M" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatCouldMeanTwoThingsIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseWrittenDuration(text));
    }

    void writes_data()
    {
        QTest::addColumn<Millis>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("an hour and a half") << Millis(90min) << u"1h30m"_s;
        QTest::newRow("a week") << Millis(168h) << u"7d"_s;
        QTest::newRow("less than a second") << Millis(999ms) << u"0s"_s;
    }
    void writes()
    {
        QFETCH(const Millis, length);
        QFETCH(const QString, text);
        QCOMPARE(durationText(length), text);
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
