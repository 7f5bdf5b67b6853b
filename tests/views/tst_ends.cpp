// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "tests/views/pagefixture.h"
#include "views/format/endwords.h"
#include "views/format/eventwords.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"
#include "views/newswatch.h"

#include <QSignalSpy>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Start = fromMs(1'773'750'000'000);

} // namespace

// How access ends: what is said before anybody decides, while it ends, and why it did.
class TestEnds : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void whatHappensAtTheDeadlineIsSaid()
    {
        QVERIFY(deadlineSentence({}).contains(u"live sessions are closed"_s));
        QVERIFY(deadlineSentence(Terms).contains(formatDuration(10min)));
        QCOMPARE(endSentence({}), deadlineSentence({}));
        QVERIFY(endSentence(Terms).contains(u"unused for"_s));
        QVERIFY(endShortly(Terms).contains(u"idle for"_s));
        QVERIFY(endShortly({}).contains(u"closed at the end"_s));
    }

    void whoSignsReadsIt()
    {
        RequestDetail detail;
        const QString plain = signedLine(detail);
        QVERIFY(!plain.contains(u"session"_s));
        detail.end = Terms;
        QVERIFY(signedLine(detail).startsWith(plain));
        QVERIFY(signedLine(detail).contains(u"sessions may go on"_s));
    }

    void whyItEndedIsSaid()
    {
        Grant grant{ .endReason = EndReason::Unused, .end = Terms };
        QVERIFY(endingWords(grant).contains(u"not used for"_s));
        grant.endReason = EndReason::Idle;
        QVERIFY(endingWords(grant).contains(u"idle for"_s));
    }

    void whatDrainsSaysUntilWhen()
    {
        Grant grant = draining();
        const QString until = formatWhen(Start + 8min, Start);
        QVERIFY(stillEndingWords(grant, Start).contains(until));
        QVERIFY(stillEndingWords(grant, Start).contains(u"have stopped"_s));
        grant.endStep = EndStep::Drain;
        QVERIFY(stillEndingWords(grant, Start).contains(u"are being stopped"_s));
        grant.endStep = EndStep::Terminate;
        QVERIFY(stillEndingWords(grant, Start).contains(u"are being closed"_s));
    }

    void theLogSaysIt_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QCborMap>("data");
        QTest::addColumn<QString>("words");
        const auto due = [](const QString &reason) {
            return QCborMap{ { u"reason"_s, reason }, { u"limit_ms"_s, 1'800'000 } };
        };
        QTest::newRow("unused") << EventKind::EndDue << due(u"unused"_s)
                                << u"not used for "_s + formatDuration(30min);
        QTest::newRow("idle") << EventKind::EndDue << due(u"idle"_s)
                              << u"idle for "_s + formatDuration(30min);
        QTest::newRow("the deadline")
            << EventKind::EndDue << due(u"expired"_s) << u"deadline is reached: ending"_s;
        QTest::newRow("the deadline, and sessions go on")
            << EventKind::EndDue
            << QCborMap{ { u"reason"_s, u"expired"_s },
                         { u"sessions_until"_s, toMs(Start + 10min) } }
            << formatWhen(Start + 10min, Start);
        QTest::newRow("they go on no longer")
            << EventKind::DrainOver << QCborMap() << u"live sessions is over"_s;
    }
    void theLogSaysIt()
    {
        QFETCH(const EventKind, kind);
        QFETCH(const QCborMap, data);
        QFETCH(const QString, words);
        const LoggedEvent logged{ .index = 1,
                                  .event = { .kind = kind, .at = Start, .data = data } };
        const QString sentence = EventWords().line(logged).sentence;
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }

    void theHolderIsToldThatSessionsMayGoOn()
    {
        NewsWatch watch(*m_clock);
        const QSignalSpy news(&watch, &NewsWatch::news);
        RequestItem item = sampleOpen(u"d1"_s, u"Bettina Okafor"_s, u"stock-db"_s, Start - 1h);
        watch.takeAccess({ item });
        item.grant = draining();
        watch.takeAccess({ item });
        QCOMPARE(news.size(), 1);
        const auto told = news.first().first().value<QList<News>>();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().body.contains(formatWhen(Start + 8min, Start)));
        watch.takeAccess({ item });
        QCOMPARE(news.size(), 1); // once
    }

    void whoAsksAndWhoDecidesReadsIt()
    {
        m_desk->ends = Terms;
        goTo(MainWindow::Place::Access);
        QTRY_VERIFY(text(u"previewLimits"_s).contains(u"sessions may go on for"_s));
    }

private:
    static Grant draining()
    {
        Grant grant = *sampleOpen(u"d1"_s, u"Bettina Okafor"_s, u"stock-db"_s, Start - 1h).grant;
        grant.deadline = Start - 2min;
        grant.state = GrantState::Ending;
        grant.endReason = EndReason::Expired;
        grant.endStep = EndStep::Draining;
        grant.end = Terms;
        return grant;
    }

    static constexpr EndTerms Terms{ .drain = 10min, .unused = 1h, .idle = 30min };
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestEnds)
#include "tst_ends.moc"
