// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/footprint.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// The console gives back what only its start needed.
class TestFootprint : public QObject
{
    Q_OBJECT

    // Pages of files that nobody changed, in KiB.
    static int cleanKilobytes()
    {
        QFile memory(u"/proc/self/smaps_rollup"_s);
        if (!memory.open(QIODevice::ReadOnly))
            return -1;
        static const QRegularExpression clean(u"(?:Shared|Private)_Clean: +(\\d+)"_s);
        int sum = 0;
        auto each = clean.globalMatch(QString::fromLatin1(memory.readAll()));
        while (each.hasNext())
            sum += each.next().captured(1).toInt();
        return sum;
    }

private slots:
    void codeOfTheStartIsGivenBackAndRunsAgainWhenItIsCalled()
    {
        const int before = cleanKilobytes();
        QVERIFY(before > 0);
        giveMemoryBack();
        QVERIFY2(cleanKilobytes() < before, qPrintable(QString::number(before)));
        QCOMPARE(QLocale(QLocale::German).toString(1234.5, 'f', 1), u"1.234,5"_s);
    }

    void whatWasWrittenStays()
    {
        static QByteArray changed(1 << 20, 'a');
        changed[1000] = 'b';
        giveMemoryBack();
        QCOMPARE(changed.count('a'), changed.size() - 1);
        QCOMPARE(changed.at(1000), 'b');
    }
};

QTEST_GUILESS_MAIN(TestFootprint)
#include "tst_footprint.moc"
