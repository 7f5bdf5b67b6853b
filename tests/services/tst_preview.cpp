// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/scram.h"
#include "models/services/administration.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T oneOf(QRandomGenerator &random, const QList<T> &choices)
{
    return choices.at(random.bounded(choices.size()));
}

Ask anyAsk(QRandomGenerator &random)
{
    const QString good = u"Checkout hangs for some customers"_s;
    const QStringList texts{ good, good, good, QString(), u"short"_s, u"Hidden\u202Esigns"_s };
    const QStringList debug{ u"live-debugging"_s, u"orders-db"_s, u"readonly"_s };
    const QStringList fix{ u"hotfix"_s, u"orders-db"_s, u"writer"_s };
    const QStringList nothing{ u"hotfix"_s, u"orders-db"_s, u"readonly"_s };
    const auto thing = oneOf<QStringList>(random, { debug, fix, fix, nothing });
    const QList<Millis> durations{ Millis(0), std::chrono::minutes(30), std::chrono::hours(1),
                                   std::chrono::hours(3), std::chrono::hours(9) };
    Ask ask{ .scenario = thing.at(0),
             .target = thing.at(1),
             .profile = thing.at(2),
             .duration = oneOf(random, durations),
             .reason = oneOf<QString>(random, texts) };
    if (ask.scenario == "live-debugging"_L1 || random.bounded(5) == 0)
        ask.fields.insert(u"ticket"_s,
                          oneOf<QString>(random, { u"INC-1"_s, u"INC-1"_s, u"no"_s, QString() }));
    if (random.bounded(8) == 0)
        ask.fields.insert(u"unasked"_s, u"x"_s);
    return ask;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    // What the form says beforehand is what the enforcer answers, code, rule and subject.
    void I6_previewEqualsTheEnforcersDecision()
    {
        WorkingOffice office(runningBackend());
        const QByteArray policy = WorkingOffice::policy().digest;
        QRandomGenerator random(20261124);
        int accepted = 0;
        for (int i = 0; i < 300; ++i) {
            const auto person
                = oneOf<QString>(random, { u"mara"_s, u"omar"_s, u"omar2"_s, u"sven"_s });
            const Ask ask = anyAsk(random);
            const AskPreview shown = need(office.reader().preview(person, ask, office.clock.now()));
            Actions actions(office.submitter(person), office.secrets);
            const auto filed = need(actions.file(ask, policy));
            office.work();
            const Receipt receipt = office.receiptOf(filed.digest);
            QCOMPARE(shown.refusal ? refusalCodeName(shown.refusal->code) : QString(),
                     receipt.code);
            QCOMPARE(receipt.accepted, !shown.refusal);
            if (shown.refusal) {
                QCOMPARE(receipt.rule, shown.refusal->rule);
                QCOMPARE(receipt.subject, shown.refusal->subject);
                continue;
            }
            ++accepted;
            const RequestDetail detail = office.detail(filed.requestId, person);
            QCOMPARE(detail.item.request.rule, shown.rule);
            QCOMPARE(detail.stages, shown.stages);
            QCOMPARE(detail.item.request.decideBy, office.clock.now() + shown.decisionWindow);
        }
        QVERIFY2(accepted > 20, "too few asks were good to say anything");
    }

    void I4_nobodyIsShownAsTheirOwnApprover()
    {
        WorkingOffice office(runningBackend());
        const AskPreview shown
            = need(office.reader().preview(u"omar2"_s, office.ask(), office.clock.now()));
        QVERIFY(!shown.refusal);
        QCOMPARE(shown.stages.size(), 1);
        QCOMPARE(shown.stages.first().eligible,
                 QList<PersonRef>({ { .id = u"ines"_s, .name = u"Ines Roth"_s } }));
        QCOMPARE(shown.wouldEnd, office.clock.now() + std::chrono::hours(1));
    }

    // From what the ledger knows and the viewer may see there.
    void whetherApproversAreAroundIsSaidWhereItIsKnown()
    {
        WorkingOffice office(runningBackend());
        const auto around = [&office] {
            Reader reader(office.connectionOf(u"mara"_s));
            return need(reader.preview(u"mara"_s, office.ask(), office.clock.now())).around;
        };
        QCOMPARE(around(), QList<Whereabouts>());

        const QString request = office.file(u"mara"_s, office.ask());
        QVERIFY(office.say(IntentKind::Approve, u"ines"_s, request).accepted);
        const Instant decided = office.clock.now();
        const Instant back = decided + std::chrono::hours(48);
        Administration administration(office.database(), office.submitter(u"omar"_s));
        const auto away = need(administration.delegate({ u"pia"_s, decided, back }));
        office.work();
        QVERIFY(office.receiptOf(away).accepted);
        const Whereabouts ines{ .person = { .id = u"ines"_s, .name = u"Ines Roth"_s },
                                .lastAct = decided };
        const Whereabouts omar{ .person = { .id = u"omar"_s, .name = u"Omar Haddad"_s },
                                .awayUntil = back,
                                .standInName = u"Pia Berg"_s };
        QCOMPARE(around(), (QList<Whereabouts>{ ines, omar }));

        office.pass(std::chrono::hours(25));
        QCOMPARE(around(), QList<Whereabouts>{ omar }); // who acted a day ago may be anywhere
    }

    void optionsAreWhatThePersonMayAskFor()
    {
        WorkingOffice office(runningBackend());
        const auto ofEngineer = need(office.reader().options(u"mara"_s));
        QCOMPARE(ofEngineer.size(), 2);
        QCOMPARE(ofEngineer.first().scenarioTitle, u"Live debugging"_s);
        QCOMPARE(ofEngineer.first().reasonMinimum, 10);
        QCOMPARE(ofEngineer.first().fields.size(), 1);
        QCOMPARE(ofEngineer.first().maximumDuration, std::chrono::hours(4));
        QCOMPARE(need(office.reader().options(u"omar"_s)).size(), 1);
        QVERIFY(need(office.reader().options(u"sven"_s)).isEmpty());
    }

    void withoutAPolicyNothingIsOnOffer()
    {
        Office office;
        Reader reader(office.database());
        QVERIFY(need(reader.options(Office::Officer)).isEmpty());
        const AskPreview shown = need(reader.preview(Office::Officer, {}, office.clock.now()));
        QVERIFY(shown.refusal);
        QCOMPARE(shown.refusal->code, RefusalCode::NoPolicy);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
