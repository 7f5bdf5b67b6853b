// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/judgements.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Rules = R"(
sallyport: 1
governance: { policy: { from: [group:officers] } }
targets:
  orders-db: { connector: postgresql, profiles: [readonly] }
scenarios:
  work: { reason: { min_length: 5 } }
rules:
  - name: read
    scenario: work
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:backend-leads] } ] }
    extension:
      max: 30m
      approval: { window: 30m, stages: [ { name: Security, from: [group:security] } ] }
)";

// mara's access is open.
class ExtendingOffice : public WorkingOffice
{
public:
    ExtendingOffice() : WorkingOffice(runningBackend())
    {
        applyPolicy(Rules);
        access = file(u"mara"_s,
                      { .scenario = u"work"_s,
                        .target = u"orders-db"_s,
                        .profile = u"readonly"_s,
                        .duration = 1h,
                        .reason = u"Orders are stuck"_s });
        if (!say(IntentKind::Approve, u"ines"_s, access).accepted)
            qFatal("the access was not approved");
        work();
    }

    Ask more(Millis longer = 20min)
    {
        return extensionOf(detail(access, u"mara"_s).item.request, longer);
    }

    QString access;
};

} // namespace

// What people read of access that may end later, each over their own connection.
class TestMoreTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void whoHoldsItMayAskAndNobodyElse()
    {
        ExtendingOffice office;
        QCOMPARE(office.detail(office.access, u"mara"_s).item.mayExtend, Millis(30min));
        QCOMPARE(office.detail(office.access, u"ines"_s).item.mayExtend, Millis(0));
    }

    void thePreviewTellsWhoDecidesAndTheNewEnd()
    {
        ExtendingOffice office;
        const Instant end = office.detail(office.access, u"mara"_s).item.grant->deadline;
        Reader reader(office.connectionOf(u"mara"_s));
        const AskPreview shown = need(reader.preview(u"mara"_s, office.more(), office.clock.now()));
        QVERIFY(!shown.refusal);
        QVERIFY(shown.isExtension);
        QCOMPARE(shown.wouldEnd, end + 20min);
        QCOMPARE(shown.maximumDuration, Millis(30min));
        QCOMPARE(shown.stages.size(), 1);
        QCOMPARE(shown.stages.first().name, u"Security"_s);
        const AskPreview longer
            = need(reader.preview(u"mara"_s, office.more(31min), office.clock.now()));
        QCOMPARE(longer.refusal->code, RefusalCode::DurationTooLong);
    }

    void whoDecidesSeesBothEndsAndWhoHoldsItTheNewOne()
    {
        ExtendingOffice office;
        const Instant end = office.detail(office.access, u"mara"_s).item.grant->deadline;
        const QString id = office.file(u"mara"_s, office.more());
        const RequestDetail asked = office.detail(id, u"sven"_s);
        QVERIFY(asked.can.approve);
        QVERIFY(asked.signatureVerified);
        QVERIFY(asked.item.extended.has_value());
        QCOMPARE(asked.item.extended->deadline, end);
        QVERIFY(office.say(IntentKind::Approve, u"sven"_s, id).accepted);
        office.work();
        const RequestDetail shown = office.detail(office.access, u"mara"_s);
        QCOMPARE(shown.item.grant->deadline, end + 20min);
        QCOMPARE(shown.item.grant->extensions, QStringList{ id });
        QCOMPARE(shown.item.mayExtend, Millis(0)); // once
        QVERIFY(!office.detail(id, u"sven"_s).item.grant);
    }
};

QTEST_GUILESS_MAIN(TestMoreTime)
#include "tst_moretime.moc"
