// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/endtext.h"
#include "app/sallyportctl/explaintext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/previewtext.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/starttext.h"

#include <QTest>
#include <QTimeZone>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = fromMs(1'790'000'000'000);
const EndTerms Both{ .drain = 10min, .unused = 1h, .idle = 30min };

Grant draining()
{
    return { .state = GrantState::Ending,
             .openedAt = Now - 1h,
             .deadline = Now - 2min,
             .endReason = EndReason::Expired,
             .endStep = EndStep::Draining,
             .end = Both };
}

RequestDetail detailOf(const Grant &grant)
{
    RequestDetail detail;
    detail.item.request.state = RequestState::Approved;
    detail.item.grant = grant;
    detail.end = Both;
    return detail;
}

} // namespace

// How access ends, in the words of the command line.
class TestEndText : public QObject
{
    Q_OBJECT

private slots:
    void whatHappensAtTheDeadlineIsSaid()
    {
        QVERIFY(deadlineText({}).contains(u"live sessions are closed"_s));
        QVERIFY(deadlineText(Both).contains(u"may go on for 10m"_s));
        QCOMPARE(earlyText({}), QString());
        QCOMPARE(earlyText(Both), u"unused for 1h, or idle for 30m"_s);
        QCOMPARE(earlyText({ .idle = 5min }), u"idle for 5m"_s);
    }

    void whoIsAroundAndTheTimeThereAreSaid()
    {
        AskPreview preview{ .rule = u"debug"_s, .wouldEnd = Now + 1h };
        preview.zone = "Pacific/Kiritimati"; // 14 h ahead, where nobody runs this test
        preview.around = {
            { .person = { u"rui"_s, u"Rui"_s }, .lastAct = Now - 5min },
            { .person = { u"eva"_s, u"Eva"_s }, .awayUntil = Now + 24h, .standInName = u"Jun"_s }
        };
        const QString text = previewText(preview, {}, Now);
        QVERIFY2(text.contains(u"Rui was active 5m ago"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Jun decides in their place"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2026-09-22 05:13 in Pacific/Kiritimati"_s), qPrintable(text));
        const QJsonObject json = previewJson(preview, {}, Now);
        QCOMPARE(json[u"around"_s][1][u"standIn"_s].toString(), u"Jun"_s);
        QCOMPARE(json[u"zone"_s].toString(), u"Pacific/Kiritimati"_s);
        preview.zone = QTimeZone::systemTimeZoneId();
        QVERIFY(!previewText(preview, {}, Now).contains(u" in Pacific"_s));
    }

    void whoAsksAndWhoDecidesReadsIt()
    {
        AskPreview preview{ .rule = u"debug"_s };
        preview.end = Both;
        QVERIFY(previewText(preview, {}, Now).contains(u"may go on for 10m"_s));
        QVERIFY(previewText(preview, {}, Now).contains(u"unused for 1h"_s));
        QCOMPARE(previewJson(preview, {}, Now)[u"end"_s][u"drain"_s].toInt(), 600);
        RequestDetail waiting;
        waiting.end = Both;
        QVERIFY(detailText(waiting, Now).contains(u"may go on for 10m"_s));
        QVERIFY(optionNotes({ .end = Both }).contains(u"sessions may go on for 10m"_s));
        QVERIFY(optionNotes({ .end = Both }).contains(u"idle for 30m"_s));
        QCOMPARE(optionNotes(AskOption()), QString());
        Explanation told{ .rule = u"debug"_s };
        told.end = Both;
        QVERIFY(explanationText({ told }, u"ana"_s, Now).contains(u"may go on for 10m"_s));
        QCOMPARE(explanationJson({ told }, Now)[0][u"drain_ms"_s].toInt(), 600'000);
    }

    void whoIsAskedForAnExtensionIsSaid()
    {
        Explanation told{ .rule = u"debug"_s, .extension = 1h, .extensions = 2 };
        told.chain = { .stages = { Stage{ .name = u"Lead"_s } }, .approvers = { { u"rui"_s } } };
        told.extending = told.chain;
        QVERIFY(explanationText({ told }, u"ana"_s, Now).contains(u"by 1h at most, 2 times"_s));
        QVERIFY(explanationText({ told }, u"ana"_s, Now).contains(u"asked of the same people"_s));
        told.extending->stages.first().name = u"Security"_s;
        told.extending->approvers = { { u"kofi"_s } };
        QVERIFY(explanationText({ told }, u"ana"_s, Now).contains(u"1 of: kofi"_s));
        QCOMPARE(explanationJson({ told }, Now)[0][u"extension_stages"_s][0][u"name"_s],
                 QJsonValue(u"Security"_s));
    }

    void whyItEndedIsSaid_data()
    {
        QTest::addColumn<EndReason>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("its deadline") << EndReason::Expired << u"ended (expired)"_s;
        QTest::newRow("revoked") << EndReason::Revoked << u"ended (revoked)"_s;
        QTest::newRow("never used") << EndReason::Unused << u"ended (unused for 1h)"_s;
        QTest::newRow("not used any more") << EndReason::Idle << u"ended (idle for 30m)"_s;
    }
    void whyItEndedIsSaid()
    {
        QFETCH(const EndReason, reason);
        QFETCH(const QString, words);
        QCOMPARE(grantStateWord({ .state = GrantState::Ended, .endReason = reason, .end = Both }),
                 words);
    }

    void whatDrainsSaysUntilWhen()
    {
        const RequestDetail detail = detailOf(draining());
        const QString shown = detailText(detail, Now);
        QVERIFY2(shown.contains(localTime(Now + 8min)), qPrintable(shown));
        QVERIFY(!shown.contains(u"At the deadline"_s)); // that is over
        QVERIFY(requestTable({ detail.item }, Now).contains(u"sessions may go on"_s));
        QVERIFY(!grantTable({ detail.item }, Now).contains(u"OVERDUE"_s));
        const QJsonObject json = toJson(draining());
        QVERIFY(json[u"draining"_s].toBool());
        QCOMPARE(json[u"sessionsUntil"_s], jsonTime(Now + 8min));
        QCOMPARE(json[u"endReason"_s].toString(), u"expired"_s);
        QVERIFY(toJson(Grant())[u"sessionsUntil"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(TestEndText)
#include "tst_endtext.moc"
