// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList idsOf(const QList<RequestItem> &items)
{
    QStringList ids;
    for (const RequestItem &item : items)
        ids << item.request.id;
    return ids;
}

// As this person's own login reads it.
RequestDetail detailOf(WorkingOffice &office, const QString &id, const QString &viewer)
{
    Reader reader(office.connectionOf(viewer));
    return need(reader.detail(id, viewer, office.clock.now()));
}

} // namespace

// What the detail tells about whoever asks and about the rule that let them.
class TestRequesterPast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void thePastCountsOtherRequestsOfThisPerson()
    {
        WorkingOffice office(runningBackend());
        const auto file = [&office](const QString &person) {
            office.pass(1min);
            return office.file(person, office.ask());
        };
        const QString approved = file(u"mara"_s);
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, approved).accepted);
        QVERIFY(office.say(IntentKind::Revoke, u"sven"_s, approved, u"Enough"_s).accepted);
        const QString denied = file(u"mara"_s);
        QVERIFY(office.say(IntentKind::Deny, u"omar"_s, denied, u"Use the replica"_s).accepted);
        const QString released = file(u"mara"_s);
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, released).accepted);
        QVERIFY(office.say(IntentKind::Release, u"mara"_s, released).accepted);
        file(u"pia"_s);
        const QString id = file(u"mara"_s);
        file(u"mara"_s); // later than the one that is looked at

        const RequesterPast past = detailOf(office, id, u"omar"_s).past;
        QCOMPARE(past.asked, 4);
        QCOMPARE(past.approved, 2);
        QCOMPARE(past.denied, 1);
        QCOMPARE(past.endedEarly, 1); // not what she released herself
        QCOMPARE(idsOf(past.recent), QStringList({ released, denied, approved }));
    }

    void atMostFiveAreToldAndNoneOf90DaysAgoIsCounted()
    {
        WorkingOffice office(runningBackend());
        for (int i = 0; i < 6; ++i)
            office.file(u"mara"_s, office.ask());
        office.pass(91 * 24h);
        const QString id = office.file(u"mara"_s, office.ask());
        const RequesterPast past = detailOf(office, id, u"omar"_s).past;
        QCOMPARE(past.recent.size(), 5);
        QCOMPARE(past.asked, 0);
    }

    void theRuleIsNamedWithWhatLetsThemAsk()
    {
        WorkingOffice office(runningBackend());
        const Ask fix{ .scenario = u"hotfix"_s,
                       .target = u"orders-db"_s,
                       .profile = u"writer"_s,
                       .duration = 30min,
                       .reason = u"Release 4.2.1 needs a column"_s };
        const QString id = office.file(u"mara"_s, fix);
        RuleTerms wanted{ .name = u"hotfix-orders"_s,
                          .admits = { u"group:backend"_s },
                          .usual = 30min,
                          .window = 4h,
                          .extension = {} };
        QCOMPARE(detailOf(office, id, u"sven"_s).rule, wanted);
        wanted.admits = { u"group:backend"_s, u"group:backend-leads"_s };
        const QString both = office.file(u"omar2"_s, fix);
        QCOMPARE(detailOf(office, both, u"sven"_s).rule, wanted);
    }
};

QTEST_GUILESS_MAIN(TestRequesterPast)
#include "tst_requesterpast.moc"
