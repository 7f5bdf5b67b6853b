// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

QStringList allWords()
{
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every.append(static_cast<char>(byte));
    return digestWords(every, 256);
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyByteHasAWordOfItsOwn()
    {
        const QStringList words = allWords();
        QCOMPARE(words.size(), 256);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 256);
    }

    void wordsAreShortAndPlain()
    {
        static const QRegularExpression plain(u"\\A[a-z]{4,9}\\z"_s);
        for (const QString &word : allWords())
            QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
    }

    void theListNeverChanges()
    {
        // Two machines with different versions must say the same words.
        QCOMPARE(digestWords(QByteArray::fromHex("0001807fff"), 5),
                 (QStringList{ u"acorn"_s, u"amber"_s, u"hazel"_s, u"harvest"_s, u"zipper"_s }));
    }

    void fewerBytesGiveFewerWords()
    {
        QCOMPARE(digestWords(QByteArray(32, '\0')).size(), 6);
        QCOMPARE(digestWords("ab", 6).size(), 2);
        QCOMPARE(digestWords({}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
