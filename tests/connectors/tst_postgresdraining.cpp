// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "tests/connectors/connectorfixture.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// A real server on which sessions may go on after the deadline, and what it tells of their use.
class TestPostgresDraining : public sallyport::test::ConnectorFixture
{
    Q_OBJECT

private slots:
    void I2_whoIsInMayGoOnAndNobodyElseGetsIn()
    {
        SP_VERIFY(m_connector->open(order()));
        PostgresSession live(holder());
        SP_VERIFY(run(live, "begin"));
        SP_VERIFY(m_connector->drain(m_grant));
        PostgresSession late(holder());
        SP_FAILS(late.open(soon()), ErrorCode::Unavailable);
        SP_VERIFY(run(live, "select 1 from orders limit 1"));
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 1);
        QCOMPARE(find(u"slp_"_s + m_grant).loginEnabled, false);
        SP_VERIFY(m_connector->drain(m_grant)); // may be repeated

        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(run(live, "select 1 from orders limit 1"), ErrorCode::Denied);
        QCOMPARE(m_connector->terminate(m_grant).value_or(-1), 1);
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        SP_VERIFY(m_connector->cleanUp(m_grant));
        QCOMPARE(find(u"slp_"_s + m_grant).name, QString());
        SP_VERIFY(m_connector->drain(m_grant)); // what is not there needs none
    }

    void whatDrainsIsNotOpenedAgain()
    {
        SP_VERIFY(m_connector->open(order()));
        SP_VERIFY(m_connector->drain(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
    }

    void whoeverWasLetInThroughTheGrantIsOut()
    {
        SP_VERIFY(m_target.admin("create role guest login password 'guest-secret'"));
        SP_VERIFY(m_target.admin("grant connect on database orders to guest"));
        SP_VERIFY(m_connector->open(order()));
        SP_VERIFY(m_target.admin("grant slp_" + m_grant.toLatin1() + " to guest"));
        PostgresSettings settings = holder();
        settings.user = u"guest"_s;
        settings.password = "guest-secret";
        PostgresSession guest(settings);
        SP_VERIFY(run(guest, "select 1 from orders limit 1"));
        SP_VERIFY(m_connector->drain(m_grant));
        SP_FAILS(run(guest, "select 1 from orders limit 1"), ErrorCode::Denied);
    }

    void somethingElseIsNotDrained()
    {
        SP_VERIFY(m_target.admin("create role slp_cccccccccccccccccccccccccccccccc login"));
        SP_FAILS(m_connector->drain(QString(32, u'c')), ErrorCode::Denied);
    }

    // With every Sallyport process dead.
    void I2_theReaperClosesLoginsAndLetsSessionsGoOn()
    {
        OpenOrder brief = order();
        brief.deadline = SystemClock().now() + 2s;
        brief.sessionsUntil = brief.deadline + 10min;
        SP_VERIFY(m_connector->open(brief));
        PostgresSession live(holder());
        SP_VERIFY(live.open(soon()));
        QTRY_VERIFY(reap() && !find(u"slp_"_s + m_grant).loginEnabled);
        QVERIFY(reap() && reap());
        SP_VERIFY(run(live, "select 1 from orders limit 1"));
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 1);
    }

    void I2_theReaperEndsSessionsWhenTheyHaveDrained()
    {
        OpenOrder brief = order();
        brief.deadline = SystemClock().now() + 2s;
        brief.sessionsUntil = brief.deadline + 1s;
        SP_VERIFY(m_connector->open(brief));
        PostgresSession live(holder());
        SP_VERIFY(live.open(soon()));
        QTRY_VERIFY(reap() && m_connector->sessions(m_grant).value_or(-1) == 0);
        QVERIFY(m_connector->time().value_or(Instant()) >= brief.sessionsUntil);
        QVERIFY(!live.query(u"late"_s, "select 1", {}, soon()));
    }

    void I2_theReaperDoesNotWaitForWhatWasRevoked()
    {
        OpenOrder lasting = order();
        lasting.sessionsUntil = lasting.deadline + 10min;
        SP_VERIFY(m_connector->open(lasting));
        PostgresSession live(holder());
        SP_VERIFY(live.open(soon()));
        SP_VERIFY(m_connector->drain(m_grant));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_VERIFY(m_target.admin("select sallyport_guard.reap()"));
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
    }

    void noSessionMayGoOnForTooLong()
    {
        OpenOrder lasting = order();
        lasting.sessionsUntil = lasting.deadline + 1h + 1ms;
        SP_FAILS(m_connector->open(lasting), ErrorCode::Denied);
        lasting.sessionsUntil = lasting.deadline + 1h;
        SP_VERIFY(m_connector->open(lasting));
    }

    void itTellsWhenSessionsWereInUse()
    {
        SP_VERIFY(m_connector->open(order()));
        const QString name = u"slp_"_s + m_grant;
        QCOMPARE(find(name).usedAt, Instant());
        PostgresSession first(holder());
        SP_VERIFY(run(first, "begin"));
        const Instant since = find(name).usedAt;
        QVERIFY(since > Instant());
        QTRY_VERIFY(m_connector->time().value_or(Instant()) > since + 50ms);
        QCOMPARE(find(name).usedAt, since); // nothing was done meanwhile
        SP_VERIFY(run(first, "select 1"));
        QVERIFY(find(name).usedAt > since);

        // What runs is in use for as long as it runs.
        const std::jthread working([settings = holder()] {
            PostgresSession session(settings);
            if (session.open(soon()))
                (void)session.query(u"work"_s, "select pg_sleep(2)", {}, soon());
        });
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 2);
        const Instant asked = m_connector->time().value_or(Instant());
        QTRY_VERIFY(find(name).usedAt >= asked);
    }

    void aGuardThatCannotTellOpensNothingThatIsWatched()
    {
        SP_VERIFY(
            m_target.admin("drop function sallyport_guard.open(text, text, text, text, bigint, "
                           "bigint, text, bigint)"));
        OpenOrder watched = order();
        watched.isWatched = true;
        SP_FAILS(m_connector->open(watched), ErrorCode::Unsupported);
        SP_VERIFY(m_target.installGuard());
        SP_VERIFY(m_connector->open(watched));
    }

private:
    bool reap() { return m_target.admin("select sallyport_guard.reap()").has_value(); }
};

QTEST_GUILESS_MAIN(TestPostgresDraining)
#include "tst_postgresdraining.moc"
