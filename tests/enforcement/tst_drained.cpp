// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An office whose sessions may go on for ten minutes after the deadline.
class Draining : public Office
{
public:
    explicit Draining(Backend backend) : Office(backend)
    {
        ending = "{ mode: drain, within: 10m }";
    }

    // An hour of access in which somebody works.
    QString work()
    {
        const QString id = openGrant(1h);
        return target.logIn(id) ? id : u"no login"_s;
    }
    int sessions(const QString &id) const
    {
        return target.objects.value(ScriptedTarget::nameOf(id)).sessions;
    }
    int timesCalled(const QString &call, const QString &id) const
    {
        return int(target.calls.count(call + u' ' + id));
    }
};

} // namespace

// Logins end at the deadline and sessions a little later, whatever happens in between.
class TestDrained : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I2_sessionsGoOnForAsLongAsWasApproved()
    {
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        const Instant deadline = office.grant(id).deadline;
        QCOMPARE(office.target.objects.value(ScriptedTarget::nameOf(id)).order.sessionsUntil,
                 deadline + 10min);
        office.pass(1h);
        QVERIFY(!office.target.logIn(id));
        QCOMPARE(office.sessions(id), 1);
        QVERIFY(isDraining(office.grant(id)));
        office.pass(10min - 1s);
        QCOMPARE(office.sessions(id), 1);
        office.pass(2s);
        QCOMPARE(office.sessions(id), 0);
        office.pass(1s);
        const Grant ended = office.grant(id);
        QCOMPARE(ended.state, GrantState::Ended);
        QCOMPARE(ended.endReason, EndReason::Expired);
        QVERIFY(ended.loginClosedAt - deadline < 1s);
        QVERIFY(ended.endedAt - (deadline + 10min) < 2s);
        QCOMPARE(office.logNames(id),
                 (QStringList{ u"request-approved"_s, u"opened"_s, u"warned"_s, u"end-due"_s,
                               u"login-closed"_s, u"drain-over"_s, u"sessions-ended"_s, u"ended"_s,
                               u"cleaned-up"_s }));
        QCOMPARE(office.log(EventKind::Ended).first().data.value(u"lag_ms"_s).toInteger(),
                 qint64((ended.endedAt - (deadline + 10min)).count()));
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_whoeverRevokesItEndsSessionsAtOnce_data()
    {
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<QString>("who");
        QTest::newRow("revoked") << IntentKind::Revoke << u"kofi"_s;
        QTest::newRow("released") << IntentKind::Release << u"ana"_s;
        QTest::newRow("everything is ended") << IntentKind::EndAll << u"kofi"_s;
        QTest::newRow("the person is disabled") << IntentKind::DisablePerson << u"bettina"_s;
    }
    void I2_whoeverRevokesItEndsSessionsAtOnce()
    {
        QFETCH(const IntentKind, kind);
        QFETCH(const QString, who);
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        office.pass(1h + 2min);
        QCOMPARE(office.sessions(id), 1);
        const QString text = u"This harms the shop"_s;
        IntentBody body = TextBody{ text };
        QString request = office.grant(id).requestId;
        if (kind == IntentKind::EndAll)
            body = EndAllBody{ .text = text };
        else if (kind == IntentKind::DisablePerson)
            body = DisablePersonBody{ u"ana"_s };
        if (!std::holds_alternative<TextBody>(body))
            request.clear();
        const Receipt answer = office.act(who, kind, body, request);
        QVERIFY2(answer.accepted, qPrintable(answer.code));
        office.pass(2s);
        QCOMPARE(office.sessions(id), 0);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QVERIFY(office.grant(id).endReason != EndReason::Expired);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I3_aCrashAnywhereChangesNeitherEnd_data()
    {
        QTest::addColumn<Millis>("after");
        QTest::newRow("before the deadline") << Millis(59min);
        QTest::newRow("once the login is closed") << Millis(1h + 1s);
        QTest::newRow("just before sessions end") << Millis(1h + 10min - 1s);
    }
    void I3_aCrashAnywhereChangesNeitherEnd()
    {
        QFETCH(const Millis, after);
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        office.pass(after);
        office.crash();
        SP_VERIFY(office.startEnforcer());
        office.pass(1h + 10min - 500ms - after);
        QCOMPARE(office.sessions(id), 1);
        QVERIFY(!office.target.logIn(id));
        QVERIFY(isDraining(office.grant(id)));
        office.pass(3s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.log(EventKind::DrainOver).size(), 1);
        QCOMPARE(office.log(EventKind::LoginClosed).size(), 1);
    }

    void I3_aCallWhoseAnswerWasLostIsMadeAgain()
    {
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        office.target.loseAnswers = true;
        office.pass(1h);
        QVERIFY(!office.target.logIn(id));
        office.target.loseAnswers = false;
        office.pass(30s);
        QVERIFY(office.timesCalled(u"drain"_s, id) >= 2);
        QCOMPARE(office.grant(id).endStep, EndStep::Draining);
        QCOMPARE(office.sessions(id), 1);
    }

    void I2_whatNobodyWatchedEndsAtTheStart()
    {
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        office.crash();
        office.clock.advance(1h + 11min);
        SP_VERIFY(office.startEnforcer());
        office.pass(2s);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.timesCalled(u"drain"_s, id), 0);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_aTargetThatIsDownGetsBothEndsWhenItIsBack()
    {
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        office.target.down = true;
        office.pass(1h + 1min);
        QVERIFY(office.grant(id).stuck);
        office.pass(9min + 1min);
        office.target.down = false;
        office.pass(1min);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
        QCOMPARE(office.sessions(id), 0);
    }

    void anExtensionMovesBothEnds()
    {
        Draining office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.work();
        Ask ask = Office::ask(30min);
        ask.extends = office.grant(id).requestId;
        ask.credential.clear();
        const QString more = QString::fromLatin1(randomBytes(16).toHex());
        QVERIFY(office.act(u"ana"_s, IntentKind::File, ask, more).accepted);
        QVERIFY(office.act(u"rui"_s, IntentKind::Approve, TextBody{}, more).accepted);
        const OpenOrder told = office.target.objects.value(ScriptedTarget::nameOf(id)).order;
        QCOMPARE(told.sessionsUntil, told.deadline + 10min);
        QCOMPARE(office.grant(id).deadline, told.deadline);
        QVERIFY(office.target.logIn(id)); // the target in memory forgets who was in there
        office.pass(1h + 35min);
        QCOMPARE(office.sessions(id), 1);
        QVERIFY(!office.target.logIn(id));
        office.pass(6min);
        QCOMPARE(office.grant(id).state, GrantState::Ended);
    }
};

QTEST_GUILESS_MAIN(TestDrained)
#include "tst_drained.moc"
