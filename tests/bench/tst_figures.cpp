// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sallyport::bench;

Q_DECLARE_METATYPE(Figure)
Q_DECLARE_METATYPE(Outcome)

namespace {

Figure speed(double value, Figure::Bound bound = Figure::Bound::AtMost)
{
    return { .name = "speed", .unit = "ms", .value = value, .limit = 500, .bound = bound };
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void printsTheLimitBesideTheFigure_data()
    {
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("below the most is within")
            << speed(12.345) << QByteArray("figure: within  speed: 12.3 ms (at most 500 ms)");
        QTest::newRow("the most itself is within")
            << speed(500) << QByteArray("figure: within  speed: 500 ms (at most 500 ms)");
        QTest::newRow("above the most is missed, every digit told")
            << speed(12345.6) << QByteArray("figure: MISSED  speed: 12346 ms (at most 500 ms)");
        QTest::newRow("above the least is within")
            << speed(1234, Figure::Bound::AtLeast)
            << QByteArray("figure: within  speed: 1234 ms (at least 500 ms)");
        QTest::newRow("below the least is missed")
            << speed(0.01, Figure::Bound::AtLeast)
            << QByteArray("figure: MISSED  speed: 0.01 ms (at least 500 ms)");
        QTest::newRow("what is no number is missed")
            << speed(nan) << QByteArray("figure: MISSED  speed: nan ms (at most 500 ms)");
    }
    void printsTheLimitBesideTheFigure()
    {
        QFETCH(const Figure, figure);
        QFETCH(const QByteArray, line);
        QCOMPARE(QByteArray::fromStdString(lineOf(figure)), line);
    }

    void failsWhenNothingWasMeasured_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("lenient");
        QTest::addColumn<int>("strict");
        const auto row = [](const char *name, const Outcome &outcome, int lenient, int strict) {
            QTest::newRow(name) << outcome << lenient << strict;
        };
        row("within its limit", { .runs = 1, .errors = 0, .figures = { speed(1) } }, 0, 0);
        row("a missed limit fails where it is strict",
            { .runs = 2, .errors = 0, .figures = { speed(1), speed(501) } }, 0, 1);
        row("no benchmark ran", { .runs = 0, .errors = 0, .figures = {} }, 1, 1);
        row("one of two could not run", { .runs = 1, .errors = 1, .figures = { speed(1) } }, 1, 1);
        row("it ran and told nothing", { .runs = 1, .errors = 0, .figures = {} }, 1, 1);
    }
    void failsWhenNothingWasMeasured()
    {
        QFETCH(const Outcome, outcome);
        QTEST(exitCode(outcome, false), "lenient");
        QTEST(exitCode(outcome, true), "strict");
    }

    void takesThePercentileOfTheNearestRank()
    {
        QCOMPARE(percentile({ 3, 1, 2 }, 0.5), 2.0);
        QCOMPARE(percentile({ 3, 1, 2 }, 0.99), 3.0);
        QCOMPARE(percentile({ 7 }, 0.5), 7.0);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
