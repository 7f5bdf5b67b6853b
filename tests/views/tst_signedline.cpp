// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/samples.h"
#include "views/format/recurrencewords.h"
#include "views/format/requestwords.h"
#include "views/format/trouble.h"
#include "views/format/when.h"
#include "views/kit/text.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

const Instant Start = fromMs(1'773'750'000'000); // Tuesday, 17 March 2026

RequestDetail plain()
{
    return { .item = sampleRequest(u"a1"_s, u"Ana Marić"_s, u"orders-db"_s, Start - 1h) };
}

} // namespace

// The line that a decision signs says all that the revision asks for.
class TestSignedLine : public QObject
{
    Q_OBJECT

private slots:
    void fromRightToLeftFiguresStayWithTheirUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // "|" for the mark that turns what follows
        QTest::newRow("behind a name and a comma")
            << u"بانتظار Data owner، 0 من 1"_s << u"|بانتظار Data owner، |0 من 1"_s;
        QTest::newRow("behind a ticket") << u"INC-4821 · 2 س"_s << u"|INC-4821 · |2 س"_s;
        QTest::newRow("in what is signed") << u"writer @ orders-db · Ana · 2 س · التنقيح 1"_s
                                           << u"|writer @ orders-db · Ana · |2 س · التنقيح 1"_s;
        QTest::newRow("in a name") << u"على orders-db 2"_s << u"|على orders-db 2"_s;
        QTest::newRow("a time behind a name") << u"من Rui 13:29"_s << u"|من Rui 13:29"_s;
        QTest::newRow("behind letters of its own way") << u"القاعدة، 4 س"_s << u"|القاعدة، 4 س"_s;
    }
    void fromRightToLeftFiguresStayWithTheirUnit()
    {
        QFETCH(const QString, text);
        QFETCH(QString, shown);
        QCOMPARE(withDirection(text), text);
        const auto restore
            = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(withDirection(text), shown.replace(u'|', QChar(0x200f)));
    }

    void whatIsAskedForBesidesIsListed_data()
    {
        QTest::addColumn<RequestItem>("item");
        QTest::addColumn<QString>("words");
        RequestItem item = plain().item;
        item.request.ask.onBehalfOf = u"ana"_s;
        item.askedByName = u"Rui Costa"_s;
        QTest::newRow("for somebody else")
            << item << u"asked for by Rui Costa on behalf of Ana Marić"_s;
        item = plain().item;
        item.request.ask.startAt = Start + 24h;
        QTest::newRow("later") << item << u"not before "_s + formatExact(Start + 24h);
        item = plain().item;
        item.request.ask.recurrence = Recurrence{ .days = { 1, 4 },
                                                  .from = QTime(22, 0),
                                                  .zone = "Europe/Berlin",
                                                  .first = QDate(2026, 3, 17),
                                                  .last = QDate(2026, 4, 12) };
        QTest::newRow("again and again")
            << item << recurrenceWords(*item.request.ask.recurrence, item.request.ask.duration);
        item = plain().item;
        item.request.ask.extends = u"1a2b3c4d5e6f"_s;
        QTest::newRow("more time") << item << u"extends the access of request 1a2b3c4d"_s;
    }
    void whatIsAskedForBesidesIsListed()
    {
        QFETCH(const RequestItem, item);
        QFETCH(const QString, words);
        RequestDetail detail = plain();
        const QString line = signedLine(detail);
        QVERIFY(!line.contains(words));
        detail.item = item;
        QCOMPARE(signedLine(detail), u"%1 · %2"_s.arg(line, words));
    }

    void everythingTogetherIsInOneLine()
    {
        RequestDetail detail = plain();
        detail.item.request.ask.onBehalfOf = u"ana"_s;
        detail.item.request.ask.startAt = Start + 24h;
        detail.end.unused = 1h;
        const QString line = signedLine(detail);
        const qsizetype behalf = line.indexOf(u"on behalf of"_s);
        const qsizetype start = line.indexOf(u"not before"_s);
        const qsizetype end = line.indexOf(u"1 h"_s, start);
        QVERIFY2(0 < behalf && behalf < start && start < end, qPrintable(line));
    }

    // The name of a person is theirs to choose: it cannot look like another part of the line.
    void namesAreVisibleText()
    {
        RequestDetail detail = plain();
        detail.item.request.ask.onBehalfOf = u"ana"_s;
        detail.item.askedByName = u"Rui\u202egro"_s;
        QVERIFY(!signedLine(detail).contains(QChar(0x202e)));
    }

    void whatHasTimesOfItsOwnIsNotSaidToBeTooFar()
    {
        Refusal refusal{ .code = RefusalCode::StartTooFar };
        QVERIFY(refusalText(refusal).contains(u"further ahead"_s));
        refusal.subject = u"recurrence"_s;
        QVERIFY2(refusalText(refusal).contains(u"recurs"_s), qPrintable(refusalText(refusal)));
        refusal.subject = u"extension"_s;
        QVERIFY2(refusalText(refusal).contains(u"More time"_s), qPrintable(refusalText(refusal)));
        QVERIFY(!refusalText(refusal).contains(u"ahead"_s));
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestSignedLine)
#include "tst_signedline.moc"
