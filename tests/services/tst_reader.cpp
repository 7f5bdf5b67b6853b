// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "models/ledger/scram.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<RequestItem> &items)
{
    QStringList ids;
    for (const RequestItem &item : items)
        ids.append(item.request.id);
    return ids;
}

QStringList idsOf(const QList<PersonRef> &people)
{
    QStringList ids;
    for (const PersonRef &person : people)
        ids.append(person.id);
    return ids;
}

Ask hotfix()
{
    return { .scenario = u"hotfix"_s,
             .target = u"orders-db"_s,
             .profile = u"writer"_s,
             .duration = std::chrono::hours(1),
             .reason = u"Release 4.2.1 needs a column"_s };
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void queuesShowWhoIsAskedNow()
    {
        WorkingOffice office(runningBackend());
        const QString debug = office.file(u"mara"_s, office.ask());
        const QString fix = office.file(u"pia"_s, hotfix());
        const auto queue = [&office](QueueKind kind, const QString &viewer) {
            return idsOf(need(office.reader().queue(kind, viewer, office.clock.now())));
        };
        // By the end of their windows: four hours come before eight.
        QCOMPARE(queue(QueueKind::MineToDecide, u"omar"_s), QStringList({ fix, debug }));
        QCOMPARE(queue(QueueKind::WaitingOnOthers, u"omar"_s), QStringList());
        QCOMPARE(queue(QueueKind::MineToDecide, u"sven"_s), QStringList());
        QCOMPARE(queue(QueueKind::MineToDecide, u"mara"_s), QStringList());
        QCOMPARE(queue(QueueKind::WaitingOnOthers, u"mara"_s), QStringList({ fix, debug }));

        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, fix).accepted);
        QCOMPARE(queue(QueueKind::MineToDecide, u"omar"_s), QStringList{ debug });
        QCOMPARE(queue(QueueKind::MineToDecide, u"sven"_s), QStringList{ fix });
        QVERIFY(office.say(IntentKind::Deny, u"ines"_s, debug, u"Use the replica"_s).accepted);
        QCOMPARE(queue(QueueKind::Decided, u"omar"_s), QStringList{ debug });
    }

    void rowsCarryNamesAndTheWaitingStage()
    {
        WorkingOffice office(runningBackend());
        office.file(u"mara"_s, hotfix());
        const auto items
            = need(office.reader().queue(QueueKind::MineToDecide, u"omar"_s, office.clock.now()));
        QCOMPARE(items.size(), 1);
        const RequestItem &item = items.first();
        QCOMPARE(item.requesterName, u"Mara Lind"_s);
        QCOMPARE(item.targetTitle, u"Orders database"_s);
        QCOMPARE(item.scenarioTitle, u"Hotfix"_s);
        QCOMPARE(item.stageName, u"Team lead"_s);
        QCOMPARE(item.stageCount, 2);
        QCOMPARE(item.need, 1);
        QCOMPARE(item.have, 0);
        QVERIFY(item.firstTime);
        const QString second = office.file(u"mara"_s, office.ask());
        QVERIFY(office.detail(second, u"omar"_s).item.firstTime); // asked before, never approved
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, second, u"Go"_s).accepted);
        const QString third = office.file(u"mara"_s, office.ask());
        QVERIFY(!office.detail(third, u"omar"_s).item.firstTime);
    }

    void theDetailShowsTheChainAndWhatIsSigned()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, hotfix());
        QVERIFY(office.say(IntentKind::Approve, u"ines"_s, id, u"Go"_s).accepted);
        const RequestDetail detail = office.detail(id, u"sven"_s);
        QVERIFY(detail.signatureVerified);
        QCOMPARE(detail.digestWords.size(), 6);
        QCOMPARE(detail.policyDigest, WorkingOffice::policy().digest);
        QCOMPARE(detail.maximumDuration, std::chrono::hours(2));
        QCOMPARE(detail.warnings, QStringList({ u"first-time"_s, u"long"_s }));
        QCOMPARE(detail.stages.size(), 2);
        QCOMPARE(detail.stages.first().status, StageStatus::Filled);
        QCOMPARE(idsOf(detail.stages.first().decided), QStringList{ u"ines"_s });
        QCOMPARE(detail.stages.last().status, StageStatus::Waiting);
        QCOMPARE(idsOf(detail.stages.last().eligible), QStringList{ u"sven"_s });
        QCOMPARE(detail.events.first().event.kind, EventKind::Filed);
        SP_FAILS(office.reader().detail(QString(32, u'f'), u"sven"_s, office.clock.now()),
                 ErrorCode::NotFound);
    }

    void aRowThatSaysMoreThanWasSignedIsNotVerified()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, office.ask());
        QVERIFY(office.detail(id, u"omar"_s).signatureVerified);
        QVERIFY(Office::exec(office.owner(), u"UPDATE request SET duration_ms = 14400000"_s));
        QVERIFY(!office.detail(id, u"omar"_s).signatureVerified);
    }

    void I4_abilitiesAreTheEnginesOwnAnswers_data()
    {
        QTest::addColumn<QString>("viewer");
        QTest::addColumn<bool>("approve");
        QTest::addColumn<bool>("withdraw");
        QTest::newRow("a lead may approve") << u"ines"_s << true << false;
        QTest::newRow("the requester may not approve, but withdraw") << u"omar2"_s << false << true;
        QTest::newRow("the requester's other account may not approve")
            << u"omar"_s << false << false;
        QTest::newRow("a colleague may not approve") << u"pia"_s << false << false;
    }

    void I4_abilitiesAreTheEnginesOwnAnswers()
    {
        QFETCH(const QString, viewer);
        QFETCH(const bool, approve);
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"omar2"_s, office.ask());
        const Abilities can = office.detail(id, viewer).can;
        QTEST(can.approve, "approve");
        QTEST(can.withdraw, "withdraw");
        QVERIFY(!can.release && !can.revoke);
        QCOMPARE(office.say(IntentKind::Approve, viewer, id).accepted, approve);
    }

    void accessShowsLiveFirst()
    {
        WorkingOffice office(runningBackend());
        const QString open = office.file(u"mara"_s, office.ask());
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, open).accepted);
        office.pass(std::chrono::minutes(1));
        const QString denied = office.file(u"mara"_s, office.ask());
        QVERIFY(office.say(IntentKind::Deny, u"omar"_s, denied, u"Enough"_s).accepted);
        office.file(u"pia"_s, office.ask());

        const auto items = need(office.reader().access(u"mara"_s));
        QCOMPARE(idsOf(items), QStringList({ open, denied }));
        QCOMPARE(phaseOf(items.first().request, items.first().grant), Phase::Open);
        QVERIFY(office.detail(open, u"mara"_s).can.release);
        QVERIFY(office.detail(open, u"sven"_s).can.revoke);
        QCOMPARE(idsOf(need(office.reader().liveGrants(u"sven"_s))), QStringList{ open });

        office.pass(std::chrono::hours(2));
        QVERIFY(need(office.reader().liveGrants(u"sven"_s)).isEmpty());
        QCOMPARE(idsOf(need(office.reader().access(u"mara"_s))), QStringList({ denied, open }));
    }

    void aGrantSaysWhereToConnect()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, office.ask());
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, id).accepted);
        Grant grant = office.detail(id, u"mara"_s).item.grant.value();
        const auto hint = office.reader().connection(grant);
        SP_VERIFY(hint);
        QCOMPARE(hint->host, u"127.0.0.1"_s);
        QCOMPARE(hint->port, 5433);
        QCOMPARE(hint->role, postgresLoginName(grant.id));
        grant.target = u"elsewhere"_s;
        SP_FAILS(office.reader().connection(grant), ErrorCode::NotFound);
    }

    void theStatusTellsWhetherAnybodyActs()
    {
        WorkingOffice office(runningBackend());
        const auto alive = need(office.reader().status(office.clock.now()));
        QVERIFY(alive.enforcerAlive);
        QCOMPARE(alive.backlog, 0);
        QVERIFY(alive.events > 0);
        QVERIFY(!need(office.reader().status(office.clock.now() + Millis(60'000))).enforcerAlive);
    }

    void I5_theStatusTellsWhyNothingOpens()
    {
        WorkingOffice office(runningBackend());
        QVERIFY(!need(office.reader().status(office.clock.now())).alarm);
        const LogAlarmFact alarm{ .what = LogAlarmFact::What::Different,
                                  .size = 12,
                                  .since = office.clock.now(),
                                  .by = u"mara"_s };
        EventRepository events(office.owner());
        SP_VERIFY(events.setFact(LogAlarmFactName, alarm.toBytes()));
        QCOMPARE(need(office.reader().status(office.clock.now())).alarm, std::optional(alarm));
        SP_VERIFY(events.setFact(LogAlarmFactName, "{}"));
        QVERIFY(!need(office.reader().status(office.clock.now())).alarm);
    }

    void idsAreFoundByTheirStart()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, office.ask());
        QCOMPARE(need(office.reader().resolveRequestId(id.left(8))), id);
        QCOMPARE(need(office.reader().resolveRequestId(id.left(8).toUpper())), id);
        QCOMPARE(need(office.reader().resolveRequestId(id)), id);
        SP_FAILS(office.reader().resolveRequestId(id.left(3)), ErrorCode::Invalid);
        SP_FAILS(office.reader().resolveRequestId(u"%%%%"_s), ErrorCode::Invalid);
        const QString none = (id.front() == u'0' ? u"1"_s : u"0"_s) + id.mid(1, 7);
        SP_FAILS(office.reader().resolveRequestId(none), ErrorCode::NotFound);
        const QString twin = id.left(31) + (id.back() == u'0' ? u'1' : u'0');
        Request other = office.detail(id, u"mara"_s).item.request;
        other.id = twin;
        SP_VERIFY(RequestRepository(office.owner()).save(std::nullopt, other));
        SP_FAILS(office.reader().resolveRequestId(id.left(8)), ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
