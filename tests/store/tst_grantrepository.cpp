// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr Millis Hour = std::chrono::hours(1);

Grant grant(const QString &id, GrantState state = GrantState::Active, qint64 plannedAt = 1000)
{
    return { .id = id,
             .requestId = u"aa"_s,
             .revision = 1,
             .state = state,
             .person = u"ada"_s,
             .target = u"orders-db"_s,
             .profile = u"readonly"_s,
             .rule = u"debug-orders"_s,
             .duration = Hour,
             .warnings = { Millis(900'000), Millis(60'000) },
             .warned = 1,
             .plannedAt = fromMs(plannedAt),
             .openedAt = fromMs(2000),
             .deadline = fromMs(3'602'000),
             .bootDeadline = Millis(77),
             .bootId = u"boot"_s,
             .endReason = EndReason::Revoked,
             .endedBy = u"eve"_s,
             .endStep = EndStep::None,
             .endDueAt = fromMs(5),
             .loginClosedAt = fromMs(6),
             .endedAt = fromMs(7),
             .sessionsEnded = 3,
             .stuck = true,
             .residue = true,
             .extendTo = fromMs(3'700'000),
             .extensions = { u"bb"_s, u"cc"_s },
             .end = { .drain = Millis(11), .unused = Millis(12), .idle = Millis(13) },
             .usedAt = fromMs(3000) };
}

// A grant needs its request.
void addRequest(StoreFixture &store)
{
    SP_VERIFY(RequestRepository(store.database()).save(std::nullopt, { .id = u"aa"_s }));
}

QStringList idsOf(const Result<QList<Grant>> &grants)
{
    QStringList ids;
    if (grants) {
        for (const Grant &one : *grants)
            ids.append(one.id);
    }
    return ids;
}

} // namespace

class TestGrantRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void everyMemberComesBack()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        const Grant saved = grant(u"g1"_s);
        SP_VERIFY(grants.save(std::nullopt, saved));
        QCOMPARE(**grants.byId(u"g1"_s), saved);
        QCOMPARE(**grants.ofRequest(u"aa"_s), saved);
        QVERIFY(!grants.byId(u"g2"_s)->has_value());
        QVERIFY(!grants.ofRequest(u"bb"_s)->has_value());
    }

    // Of a request that recurs, the one that was planned last, whatever its id is.
    void theLastOneIsThatOfTheRequest()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        Grant first = grant(u"g2"_s);
        first.plannedAt = fromMs(1000);
        Grant second = grant(u"g1"_s);
        second.plannedAt = fromMs(2000);
        SP_VERIFY(grants.save(std::nullopt, second));
        SP_VERIFY(grants.save(std::nullopt, first));
        QCOMPARE(**grants.ofRequest(u"aa"_s), second);
        QCOMPARE(*grants.ofRequests({ u"aa"_s }), QList<Grant>{ second });
        QCOMPARE(*grants.allOfRequests({ u"aa"_s, u"bb"_s }), (QList<Grant>{ first, second }));
        QVERIFY(grants.allOfRequests({ u"bb"_s })->isEmpty());
        QCOMPARE(**grants.byId(u"g2"_s), first);
    }

    void aGrantWithoutARequestIsRefused()
    {
        StoreFixture store;
        SP_FAILS(GrantRepository(store.database()).save(std::nullopt, grant(u"g1"_s)),
                 ErrorCode::Conflict);
    }

    void aStaleWriterIsRefused()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        const Grant before = grant(u"g1"_s);
        SP_VERIFY(grants.save(std::nullopt, before));
        SP_FAILS(grants.save(std::nullopt, before), ErrorCode::Conflict);
        Grant ending = before;
        ending.state = GrantState::Ending;
        SP_VERIFY(grants.save(before, ending));
        Grant late = before;
        late.warned = 2;
        SP_FAILS(grants.save(before, late), ErrorCode::Conflict);
        QCOMPARE(**grants.byId(u"g1"_s), ending);
    }

    void liveOnes_data()
    {
        QTest::addColumn<GrantState>("state");
        QTest::addColumn<EndStep>("step");
        QTest::addColumn<bool>("live");
        QTest::newRow("opening is live") << GrantState::Opening << EndStep::None << true;
        QTest::newRow("active is live") << GrantState::Active << EndStep::None << true;
        QTest::newRow("ending is live") << GrantState::Ending << EndStep::Terminate << true;
        QTest::newRow("clean-up that is left is live")
            << GrantState::Ended << EndStep::CleanUp << true;
        QTest::newRow("cleaned up is not live") << GrantState::Ended << EndStep::Done << false;
        QTest::newRow("never opened is not live") << GrantState::Lapsed << EndStep::None << false;
    }
    void liveOnes()
    {
        QFETCH(const GrantState, state);
        QFETCH(const EndStep, step);
        QFETCH(const bool, live);
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        Grant saved = grant(u"g1"_s, state);
        saved.endStep = step;
        SP_VERIFY(grants.save(std::nullopt, saved));
        QCOMPARE(!grants.live()->isEmpty(), live);
    }

    void listsAreNewestFirst()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        SP_VERIFY(grants.save(std::nullopt, grant(u"g1"_s, GrantState::Active, 1000)));
        SP_VERIFY(grants.save(std::nullopt, grant(u"g2"_s, GrantState::Active, 3000)));
        Grant others = grant(u"g3"_s, GrantState::Active, 2000);
        others.person = u"bob"_s;
        SP_VERIFY(grants.save(std::nullopt, others));
        QCOMPARE(idsOf(grants.recent(10)), (QStringList{ u"g2"_s, u"g3"_s, u"g1"_s }));
        QCOMPARE(idsOf(grants.recent(1)), (QStringList{ u"g2"_s }));
        QCOMPARE(idsOf(grants.ofPerson(u"ada"_s, 10)), (QStringList{ u"g2"_s, u"g1"_s }));
    }

    void stuckIsByPersonAndTarget()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        SP_VERIFY(grants.save(std::nullopt, grant(u"g1"_s, GrantState::Ending)));
        QCOMPARE(grants.hasStuck(u"ada"_s, u"orders-db"_s).value_or(false), true);
        QCOMPARE(grants.hasStuck(u"bob"_s, u"orders-db"_s).value_or(true), false);
        QCOMPARE(grants.hasStuck(u"ada"_s, u"other"_s).value_or(true), false);
        const Grant before = **grants.byId(u"g1"_s);
        Grant over = before;
        over.state = GrantState::Ended;
        SP_VERIFY(grants.save(before, over));
        QCOMPARE(grants.hasStuck(u"ada"_s, u"orders-db"_s).value_or(true), false);
    }

    void operationsAreOpenUntilDone()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        SP_VERIFY(grants.save(std::nullopt, grant(u"g1"_s)));
        Operation operation{ .grantId = u"g1"_s,
                             .target = u"orders-db"_s,
                             .kind = OperationKind::Extend,
                             .plannedAt = fromMs(1),
                             .attempts = 2,
                             .nextAt = fromMs(3) };
        const auto id = grants.addOperation(operation);
        SP_VERIFY(id);
        operation.id = *id;
        QCOMPARE(*grants.openOperations(), QList{ operation });
        SP_VERIFY(grants.recordAttempt(*id, 3, fromMs(9)));
        operation.attempts = 3;
        operation.nextAt = fromMs(9);
        QCOMPARE(*grants.openOperations(), QList{ operation });
        SP_VERIFY(grants.finishOperation(*id, fromMs(10)));
        QVERIFY(grants.openOperations()->isEmpty());
        SP_FAILS(grants.finishOperation(*id, fromMs(11)), ErrorCode::NotFound);
        SP_FAILS(grants.recordAttempt(*id, 4, fromMs(11)), ErrorCode::NotFound);
    }

    void unreadableWarningsAreCorrupt()
    {
        StoreFixture store;
        addRequest(store);
        GrantRepository grants(store.database());
        SP_VERIFY(grants.save(std::nullopt, grant(u"g1"_s)));
        QVERIFY(StoreFixture::exec(store.database(), u"UPDATE access_grant SET warnings = 'x'"_s));
        SP_FAILS(grants.byId(u"g1"_s), ErrorCode::Corrupt);
        QVERIFY(!StoreFixture::exec(store.database(), u"UPDATE access_grant SET state = 5"_s));
    }
};

QTEST_GUILESS_MAIN(TestGrantRepository)
#include "tst_grantrepository.moc"
