// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/requesttext.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = fromMs(1'790'000'000'000);

RequestDetail detail()
{
    RequestDetail told;
    told.item.request.id = QString(32, u'a');
    told.item.request.rule = u"debug-orders"_s;
    told.maximumDuration = 4h;
    told.warnings = { u"first-time"_s, u"odd-hour"_s };
    told.rule = { .name = u"debug-orders"_s,
                  .admits = { u"group:backend"_s },
                  .usual = 1h,
                  .window = 8h,
                  .extension = Extension{ .maximum = 2h, .times = 3 } };
    RequestItem before;
    before.request.state = RequestState::Denied;
    before.request.filedAt = Now - 24h;
    before.request.ask.profile = u"writer"_s;
    before.request.ask.target = u"ledger-db"_s;
    told.past = { .asked = 12, .approved = 9, .denied = 2, .endedEarly = 1, .recent = { before } };
    return told;
}

} // namespace

// What whoever asks did before, and the rule that lets them.
class TestPastText : public QObject
{
    Q_OBJECT

private slots:
    void theTextTellsThePastAndTheRule()
    {
        const QString text = detailText(detail(), Now);
        QVERIFY2(text.contains(u"asked 12, approved 9, denied 2, ended early by others 1"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"writer on ledger-db, denied"_s));
        QVERIFY(text.contains(u"group:backend"_s));
        QVERIFY(
            text.contains(u"1h, at most 4h, decided within 8h, extended 3 times by at most 2h"_s));
        QVERIFY(text.contains(u"first-time, odd-hour"_s));
    }

    void whatTheLedgerHasLostIsNotMadeUp()
    {
        RequestDetail lost = detail();
        lost.rule = {};
        const QString text = detailText(lost, Now);
        QVERIFY(text.contains(u"debug-orders"_s));
        QVERIFY(!text.contains(u"decided within"_s));
    }

    void jsonHasTheSame()
    {
        const QJsonObject object = toJson(detail());
        QCOMPARE(object[u"hints"_s].toArray(), QJsonArray({ u"first-time"_s, u"odd-hour"_s }));
        const QJsonObject past = object[u"past"_s].toObject();
        QCOMPARE(past[u"asked"_s], 12);
        QCOMPARE(past[u"approved"_s], 9);
        QCOMPARE(past[u"denied"_s], 2);
        QCOMPARE(past[u"endedEarly"_s], 1);
        QCOMPARE(past[u"recent"_s].toArray().first()[u"target"_s], u"ledger-db"_s);
        const QJsonObject rule = object[u"ruleTerms"_s].toObject();
        QCOMPARE(rule[u"admits"_s].toArray(), QJsonArray({ u"group:backend"_s }));
        QCOMPARE(rule[u"window"_s], 8 * 3600);
        QCOMPARE(rule[u"extension"_s].toObject()[u"times"_s], 3);
    }
};

QTEST_GUILESS_MAIN(TestPastText)
#include "tst_pasttext.moc"
