// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/simulation.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// What happened in a world, as its ledger would tell it.
class History
{
public:
    World world;

    void file(const Ask &ask, const QString &person = u"ana"_s)
    {
        world.state = {};
        ++m_request;
        Intent intent = world.filing(person, ask);
        intent.requestId = QString(31, u'a') + QString::number(m_request);
        happen(intent);
    }
    void say(IntentKind kind, const QString &person)
    {
        happen(world.intent(kind, person, TextBody{ .text = u"Because"_s, .atMost = {} }));
    }
    void pass(Millis time) { world.pass(time); }

    QList<Divergence> under(const Policy &proposed, Instant since = {})
    {
        Simulation simulation(World().directory, std::make_shared<const Policy>(proposed), since);
        simulation.enact(std::make_shared<const Policy>(world.policy));
        for (const PastIntent &past : std::as_const(m_past))
            simulation.take(past);
        simulation.finish(world.now);
        requests = simulation.requests();
        return simulation.divergences();
    }

    qint64 requests = 0;

private:
    void happen(const Intent &intent)
    {
        const Judgement judgement = world.judge(intent);
        m_past.append({ .intent = intent,
                        .receivedAt = world.now,
                        .accepted = judgement.has_value(),
                        .code = judgement ? QString() : refusalCodeName(judgement.error().code) });
    }

    QList<PastIntent> m_past;
    int m_request = 0;
};

Policy proposedOf(const History &history)
{
    Policy policy = history.world.policy;
    policy.digest = QByteArray(32, 'n');
    return policy;
}

} // namespace

// What would have come otherwise under another policy.
class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void theSamePolicyChangesNothing()
    {
        History history;
        history.file(World::hotfix());
        history.say(IntentKind::Approve, u"rui"_s);
        history.say(IntentKind::Approve, u"rui"_s); // refused then as now
        history.say(IntentKind::Approve, u"eva"_s);
        history.file(World::recovery());
        history.pass(9h);
        QVERIFY(history.under(proposedOf(history)).isEmpty());
        QCOMPARE(history.requests, 2);
    }

    void aShorterMaximumRefusesWhatWasFiled()
    {
        History history;
        history.file(World::debugging());
        history.say(IntentKind::Approve, u"rui"_s);
        Policy stricter = proposedOf(history);
        stricter.rules[0].maximumDuration = 30min;
        const auto found = history.under(stricter);
        QCOMPARE(found.size(), 1); // what never came about is not told again
        QVERIFY(found.first().kind == IntentKind::File);
        QVERIFY(!found.first().was.refusal);
        QVERIFY(found.first().would.refusal->code == RefusalCode::DurationTooLong);
        QCOMPARE(found.first().requester, u"ana"_s);
        QCOMPARE(found.first().target, u"orders-db"_s);
    }

    void aStageMoreIsToldWhereItIsFiledAndWhereItDecides()
    {
        History history;
        history.file(World::debugging());
        history.say(IntentKind::Approve, u"rui"_s);
        Policy stricter = proposedOf(history);
        Stage owner{ .name = u"Owner"_s, .from = { u"group:data-owners"_s }, .step = 1 };
        stricter.rules[0].stages.append(owner);
        const auto found = history.under(stricter);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).was.asks, QStringList{ u"Team lead"_s });
        QCOMPARE(found.at(0).would.asks, (QStringList{ u"Team lead"_s, u"Owner"_s }));
        QVERIFY(found.at(1).kind == IntentKind::Approve);
        QVERIFY(found.at(1).was.state == RequestState::Approved);
        QVERIFY(found.at(1).would.state == RequestState::Pending);
        QVERIFY(!found.at(2).kind); // and there it stayed
    }

    void whoApprovedWouldNotBeAsked()
    {
        History history;
        history.file(World::debugging());
        history.say(IntentKind::Approve, u"rui"_s);
        Policy other = proposedOf(history);
        other.rules[0].stages[0].from = { u"group:security"_s };
        const auto found = history.under(other);
        QVERIFY(!found.isEmpty());
        QVERIFY(found.first().would.refusal->code == RefusalCode::NotApprover);
    }

    void whatWasRefusedWouldBeAllowed()
    {
        History history;
        history.file(World::debugging(), u"eva"_s);
        Policy looser = proposedOf(history);
        looser.rules[0].requesters.append(u"person:eva"_s);
        const auto found = history.under(looser);
        QVERIFY(!found.isEmpty());
        QVERIFY(found.first().was.refusal->code == RefusalCode::NoRule);
        QVERIFY(!found.first().would.refusal);
    }

    void aLongerWindowWouldStillWait()
    {
        History history;
        history.file(World::debugging());
        history.pass(9h);
        Policy longer = proposedOf(history);
        longer.rules[0].decisionWindow = 24h;
        const auto found = history.under(longer);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().kind);
        QVERIFY(found.first().was.state == RequestState::Lapsed);
        QVERIFY(found.first().would.state == RequestState::Pending);
    }

    void whatWasRefusedForTheSenderSaysNothingOfThePolicy()
    {
        History history;
        history.file(World::debugging());
        Intent stale = history.world.intent(IntentKind::Approve, u"rui"_s);
        stale.requestDigest = QByteArray(32, 's');
        QVERIFY(!history.world.judge(stale));
        Simulation simulation(World().directory,
                              std::make_shared<const Policy>(proposedOf(history)), {});
        simulation.enact(std::make_shared<const Policy>(history.world.policy));
        simulation.take(
            { history.world.filing(u"ana"_s, World::debugging()), history.world.now, true, {} });
        simulation.take({ stale, history.world.now, false, u"stale-request"_s });
        QVERIFY(simulation.divergences().isEmpty());
    }

    void whatIsOlderIsPlayedAndNotTold()
    {
        History history;
        history.file(World::debugging());
        history.say(IntentKind::Approve, u"rui"_s);
        history.pass(24h);
        const Instant since = history.world.now;
        history.file(World::debugging());
        Policy first = proposedOf(history);
        Stage look{ .name = u"First look"_s, .from = { u"group:data-owners"_s }, .step = 1 };
        look.when.firstTime = true;
        first.rules[0].stages.append(look);
        // In the proposed world the first one was never approved, so the second is a first time
        // too.
        const auto found = history.under(first, since);
        QCOMPARE(history.requests, 1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().would.asks.size(), 2);
    }

    void groupsCountAsTheyWere()
    {
        History history;
        Intent leaves = history.world.intent(IntentKind::SetMembership, u"bettina"_s,
                                             SetMembershipBody{ u"kofi"_s, u"security"_s, false });
        Policy other = proposedOf(history);
        other.rules[0].stages[0].from = { u"group:security"_s };
        Directory beginning = World().directory;
        beginning.addDevice(
            { .id = u"dev-b"_s, .person = u"bettina"_s, .publicKey = QByteArray(32, 'b') });
        Simulation simulation(beginning, std::make_shared<const Policy>(other), {});
        simulation.enact(std::make_shared<const Policy>(history.world.policy));
        simulation.take({ leaves, history.world.now, true, {} });
        simulation.take(
            { history.world.filing(u"ana"_s, World::debugging()), history.world.now, true, {} });
        QCOMPARE(simulation.divergences().size(), 1);
        QVERIFY(simulation.divergences().first().would.refusal->code == RefusalCode::NoApprover);
    }
};

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
