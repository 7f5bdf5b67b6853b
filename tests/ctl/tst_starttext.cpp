// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/moment.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/starttext.h"

#include <QDateTime>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = fromMs(1'790'000'000'000);

RequestItem approved()
{
    RequestItem item;
    item.request.id = QString(32, u'a');
    item.request.state = RequestState::Approved;
    item.request.startFrom = Now;
    return item;
}

RequestItem claimable()
{
    RequestItem item = approved();
    item.request.startBy = Now + 4h;
    return item;
}

RequestItem reviewed(Instant by)
{
    RequestItem item = approved();
    item.grant = Grant{ .state = GrantState::Ended };
    item.request.reviewBy = by;
    return item;
}

} // namespace

// What the command line says about starts, vetoes, emergencies and questions.
class TestStartText : public QObject
{
    Q_OBJECT

private slots:
    void aListSaysWhatComesNext_data()
    {
        QTest::addColumn<RequestItem>("item");
        QTest::addColumn<QString>("next");
        RequestItem later = claimable();
        later.request.startFrom = Now + 1h;
        RequestItem byItself = approved();
        byItself.request.startFrom = Now + 2h;
        RequestItem veto = byItself;
        veto.vetoUntil = Now + 2h;
        QTest::newRow("claimed by now") << claimable() << u"claim it in 4h"_s;
        QTest::newRow("to be claimed later") << later << u"claim from "_s + localTime(Now + 1h);
        QTest::newRow("it opens by itself") << byItself << u"starts in 2h"_s;
        QTest::newRow("it may be vetoed") << veto << u"veto until "_s + localTime(Now + 2h);
        QTest::newRow("to be reviewed") << reviewed(Now + 1h) << u"review due in 1h"_s;
        QTest::newRow("not reviewed in time") << reviewed(Now - 1h) << u"review OVERDUE 1h"_s;
        QTest::newRow("nothing of this") << RequestItem() << QString();
    }
    void aListSaysWhatComesNext()
    {
        QFETCH(const RequestItem, item);
        QFETCH(const QString, next);
        QCOMPARE(startNext(item, Now), next);
        QVERIFY(next.isEmpty() || requestTable({ item }, Now).contains(next));
    }

    void theDetailSaysWhoAskedAndByWhenToClaim()
    {
        RequestDetail detail;
        detail.item = claimable();
        detail.item.askedByName = u"Omar\u202e"_s;
        const QString text = detailText(detail, Now);
        QVERIFY2(text.contains(u"Asked by"_s), qPrintable(text));
        QVERIFY2(text.contains(localTime(Now + 4h)), qPrintable(text));
        QVERIFY(!text.contains(u'\u202e'));
    }

    void theDetailSaysWhatAnApproverPutOffAndWhatItWasAskedForWith()
    {
        RequestDetail detail;
        detail.item = approved();
        detail.item.allowedStart = Now + 3h;
        RequestItem other = approved();
        other.request.id = QString(32, u'b');
        other.request.ask.profile = u"writer"_s;
        other.request.ask.target = u"stock-db"_s;
        detail.bundle = { detail.item, other };
        const QString text = detailText(detail, Now);
        QVERIFY2(text.contains(u"not before "_s + localTime(Now + 3h)), qPrintable(text));
        QVERIFY2(text.contains(u"bbbbbbbb writer on stock-db, approved"_s), qPrintable(text));
        QVERIFY(!text.contains(u"aaaaaaaa  on"_s)); // itself is no other
        QCOMPARE(startJson(detail.item)[u"allowedStart"_s].toString(),
                 jsonTime(Now + 3h).toString());
    }

    void aQuestionThatWaitsIsShown()
    {
        RequestDetail detail;
        detail.item.questionByName = u"Ines"_s;
        QVERIFY(detailText(detail, Now).contains(u"Ines asked back"_s));
        QVERIFY(requestTable({ detail.item }, Now).contains(u"asked back"_s));
    }

    void theTermsOfAnEmergencyAreShownBeforeItIsFiled()
    {
        TextFields fields;
        addTerms(fields,
                 { .breakGlass = true,
                   .reviewWithin = 24h,
                   .alarmed = { u"group:leads"_s },
                   .reviewers = { u"group:security"_s } });
        const QString text = fields.toString();
        QVERIFY2(text.contains(u"opens at once"_s), qPrintable(text));
        QVERIFY2(text.contains(u"group:leads"_s), qPrintable(text));
        QVERIFY2(text.contains(u"within 1d by group:security"_s), qPrintable(text));
    }

    void scriptsGetTheSame()
    {
        RequestItem item = claimable();
        item.request.ask.onBehalfOf = u"mara"_s;
        item.mineToClaim = true;
        const QJsonObject json = toJson(item);
        QCOMPARE(json[u"startBy"_s], jsonTime(Now + 4h));
        QCOMPARE(json[u"onBehalfOf"_s].toString(), u"mara"_s);
        QVERIFY(json[u"mineToClaim"_s].toBool());
        QVERIFY(json[u"reviewBy"_s].isNull());
        QVERIFY(json[u"startAt"_s].isNull());
        RequestDetail detail;
        detail.can.claim = detail.can.question = detail.can.review = true;
        QCOMPARE(toJson(detail)[u"can"_s].toArray(),
                 QJsonArray({ u"start"_s, u"question"_s, u"review"_s }));
    }

    void momentsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("known");
        QTest::addColumn<qint64>("at");
        const auto local = [](int hour, int minute) {
            return QDateTime(QDate(2026, 2, 1), QTime(hour, minute)).toMSecsSinceEpoch();
        };
        QTest::newRow("in UTC") << u"2026-02-01T09:30Z"_s << true << qint64(1'769'938'200'000);
        QTest::newRow("with an offset")
            << u"2026-02-01T10:30+01:00"_s << true << qint64(1'769'938'200'000);
        QTest::newRow("in local time") << u"2026-02-01T09:30"_s << true << local(9, 30);
        QTest::newRow("with a space") << u"2026-02-01 09:30"_s << true << local(9, 30);
        QTest::newRow("the beginning of a day") << u"2026-02-01"_s << true << local(0, 0);
        QTest::newRow("so long from now") << u"90m"_s << true << qint64(5'401'000);
        QTest::newRow("no such day") << u"2026-02-31T09:30Z"_s << false << qint64(0);
        QTest::newRow("a word") << u"soon"_s << false << qint64(0);
    }
    void momentsAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, written);
        QFETCH(const bool, known);
        QFETCH(const qint64, at);
        const auto moment = momentOf(written, fromMs(1000));
        QCOMPARE(moment.has_value(), known);
        QCOMPARE(toMs(moment.value_or(Instant())), at);
    }

    void theOptionsSayHowItStarts()
    {
        const AskOption option{ .ahead = 24h * 7,
                                .claimWithin = 4h,
                                .forSelf = false,
                                .forOthers = { { u"ana"_s, u"Ana"_s } } };
        QCOMPARE(optionNotes(option), u"claim within 4h, start up to 7d ahead, for others only"_s);
        QCOMPARE(optionNotes({ .breakGlass = true }), u"BREAKS THE GLASS"_s);
        QCOMPARE(optionNotes({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestStartText)
#include "tst_starttext.moc"
