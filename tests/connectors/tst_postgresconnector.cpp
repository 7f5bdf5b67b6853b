// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgresconnector.h"
#include "models/domain/systemclock.h"
#include "models/ledger/scram.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

namespace {

QDeadlineTimer soon()
{
    return QDeadlineTimer(20'000);
}

Result<QList<PostgresSession::Row>> run(PostgresSession &session, const QByteArray &sql)
{
    if (const auto opened = session.open(soon()); !opened)
        return propagate(opened);
    return session.query(u"holder"_s, sql, {}, soon());
}

} // namespace

// Opening, ending and cleaning up on a real server.
class TestPostgresConnector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_target.start());
        m_connector = std::make_unique<PostgresConnector>(m_target.enforcer());
    }

    void init() { m_grant = TargetFixture::newGrantId(); }

    void aGrantLogsInAndHasTheProfilesRightsOnly()
    {
        SP_VERIFY(m_connector->open(order()));
        PostgresSession session(holder());
        const auto rows = run(session, "select count(*) from orders");
        SP_VERIFY(rows);
        QCOMPARE(rows->first().first(), QByteArray("300"));
        SP_FAILS(run(session, "delete from orders"), ErrorCode::Denied);
        SP_FAILS(run(session, "create role slp_mine"), ErrorCode::Denied);
        SP_FAILS(run(session, "set log_statement = 'none'"), ErrorCode::Denied);
        SP_FAILS(run(session, "select sallyport_guard.list()"), ErrorCode::Denied);
        SP_FAILS(run(session, "alter role current_user valid until 'infinity'"), ErrorCode::Denied);

        PostgresSettings wrong = holder();
        wrong.password = "not-" + m_password;
        PostgresSession refused(wrong);
        SP_FAILS(run(refused, "select 1"), ErrorCode::Unavailable);
    }

    void aGrantDescribesItself()
    {
        OpenOrder one = order();
        one.description = u"Zoë O'Neil \\ \"x\"; drop role postgres; --"_s;
        one.epoch = 7;
        SP_VERIFY(m_connector->open(one));
        PostgresSession session(holder());
        SP_VERIFY(run(session, "select 1"));
        const auto found = find(u"slp_"_s + m_grant);
        QCOMPARE(found.grantId, m_grant);
        QCOMPARE(found.ledgerId, one.ledgerId);
        QCOMPARE(found.deadline, one.deadline);
        QCOMPARE(found.epoch, 7);
        QCOMPARE(found.loginEnabled, true);
        QCOMPARE(found.sessions, 1);
    }

    void openingAgainMovesTheDeadlineAndKeepsTheLogin()
    {
        OpenOrder one = order();
        SP_VERIFY(m_connector->open(one));
        one.deadline += std::chrono::minutes(30);
        one.epoch = 2;
        SP_VERIFY(m_connector->open(one));
        const auto found = find(u"slp_"_s + m_grant);
        QCOMPARE(found.deadline, one.deadline);
        const auto until
            = m_target.admin("select (extract(epoch from rolvaliduntil) * 1000)::bigint "
                             "from pg_roles where rolname = 'slp_"
                             + m_grant.toLatin1() + "'");
        SP_VERIFY(until);
        QCOMPARE(until->first().first().toLongLong(), toMs(one.deadline));
        one.epoch = 1;
        SP_FAILS(m_connector->open(one), ErrorCode::Denied); // an enforcer of the past
    }

    void theConnectionLimitOfTheProfileHolds()
    {
        SP_VERIFY(m_connector->open(order(u"writer"_s)));
        PostgresSession first(holder());
        PostgresSession second(holder());
        PostgresSession third(holder());
        SP_VERIFY(first.open(soon()));
        SP_VERIFY(second.open(soon()));
        SP_FAILS(third.open(soon()), ErrorCode::Unavailable);
    }

    void I2_loginAndLiveSessionEnd()
    {
        SP_VERIFY(m_connector->open(order()));
        PostgresSession live(holder());
        PostgresSession hidden(holder());
        SP_VERIFY(run(live, "begin"));
        SP_VERIFY(run(hidden, "set role orders_readonly"));
        SP_VERIFY(run(hidden, "set application_name = 'backup job'"));

        SP_VERIFY(m_connector->disable(m_grant));
        PostgresSession late(holder());
        SP_FAILS(late.open(soon()), ErrorCode::Unavailable);
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 2);

        const auto told = m_connector->terminate(m_grant);
        SP_VERIFY(told);
        QCOMPARE(*told, 2);
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        QVERIFY(!live.query(u"late"_s, "select 1", {}, soon()));
        QVERIFY(!hidden.query(u"late"_s, "select 1", {}, soon()));
        QCOMPARE(find(u"slp_"_s + m_grant).loginEnabled, false);
    }

    void I2_aClosedGrantsSessionHasNoRightsEvenBeforeItIsTold()
    {
        SP_VERIFY(m_connector->open(order()));
        PostgresSession live(holder());
        SP_VERIFY(run(live, "select 1 from orders limit 1"));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(run(live, "select 1 from orders limit 1"), ErrorCode::Denied);
    }

    void I2_aReconnectLoopLoses()
    {
        SP_VERIFY(m_connector->open(order()));
        std::atomic<bool> disabled = false;
        std::atomic<int> logins = 0;
        std::atomic<int> lateLogins = 0;
        const std::jthread loop([&, settings = holder()](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const bool late = disabled;
                PostgresSession session(settings);
                if (session.open(soon()))
                    ++(late ? lateLogins : logins);
                while (!stop.stop_requested() && session.isOpen())
                    (void)session.query(u"loop"_s, "select pg_sleep(0.01)", {}, soon());
            }
        });
        QTRY_VERIFY(logins > 0);
        SP_VERIFY(m_connector->disable(m_grant));
        disabled = true;
        // As the enforcer does it: a login in flight can appear late, and is told to end again.
        const auto alive = [this] {
            return m_connector->terminate(m_grant) ? m_connector->sessions(m_grant).value_or(-1)
                                                   : -1;
        };
        QTRY_COMPARE(alive(), 0);
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        QCOMPARE(lateLogins.load(), 0);
    }

    void I2_whoeverWasLetInThroughTheGrantIsOutAgain()
    {
        SP_VERIFY(m_target.admin("create role clerk login password 'clerk-secret'"));
        SP_VERIFY(m_target.admin("grant connect on database orders to clerk"));
        SP_VERIFY(m_connector->open(order()));
        PostgresSession session(holder());
        const QByteArray letIn = "grant slp_" + m_grant.toLatin1() + " to clerk";
        SP_FAILS(run(session, letIn), ErrorCode::Denied);
        SP_VERIFY(m_target.admin(letIn));
        PostgresSettings settings = holder();
        settings.user = u"clerk"_s;
        settings.password = "clerk-secret";
        PostgresSession clerk(settings);
        SP_VERIFY(run(clerk, "select 1 from orders limit 1"));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(run(clerk, "select 1 from orders limit 1"), ErrorCode::Denied);
    }

    void aClosedGrantIsNeverOpenedAgain()
    {
        SP_VERIFY(m_connector->open(order()));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
        SP_VERIFY(m_connector->cleanUp(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
        QCOMPARE(find(u"slp_"_s + m_grant).name, QString());
    }

    void anOpeningThatArrivesAfterTheClosingIsRefused()
    {
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
    }

    void everyEndingCallMayBeRepeated()
    {
        SP_VERIFY(m_connector->open(order()));
        for (int round = 0; round < 2; ++round) {
            SP_VERIFY(m_connector->disable(m_grant));
            QCOMPARE(m_connector->terminate(m_grant).value_or(-1), 0);
            const auto cleaned = m_connector->cleanUp(m_grant);
            SP_VERIFY(cleaned);
            QCOMPARE(cleaned->residue, false);
        }
    }

    void aLiveGrantIsNeitherTerminatedNorRemoved()
    {
        SP_VERIFY(m_connector->open(order()));
        SP_FAILS(m_connector->terminate(m_grant), ErrorCode::Conflict);
        SP_FAILS(m_connector->cleanUp(m_grant), ErrorCode::Conflict);
        QCOMPARE(find(u"slp_"_s + m_grant).loginEnabled, true);
    }

    void cleaningUpKeepsTheWorkOfTheHolder()
    {
        SP_VERIFY(m_connector->open(order(u"writer"_s)));
        {
            PostgresSession session(holder());
            SP_VERIFY(run(session, "create table scratch as select 1 as one"));
        }
        SP_VERIFY(m_connector->disable(m_grant));
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        const auto cleaned = m_connector->cleanUp(m_grant);
        SP_VERIFY(cleaned);
        QCOMPARE(cleaned->residue, false);
        const auto owner = m_target.admin("select tableowner from pg_tables, scratch "
                                          "where tablename = 'scratch'");
        SP_VERIFY(owner);
        QCOMPARE(owner->first().first(), QByteArray("orders_writer"));
    }

    void whatCannotBeRemovedStaysAsResidueWithoutALogin()
    {
        SP_VERIFY(m_connector->open(order()));
        const QByteArray role = "slp_" + m_grant.toLatin1();
        SP_VERIFY(m_target.admin("grant usage on schema public to " + role));
        SP_VERIFY(m_connector->disable(m_grant));
        const auto cleaned = m_connector->cleanUp(m_grant);
        SP_VERIFY(cleaned);
        QCOMPARE(cleaned->residue, true);
        QVERIFY(!cleaned->reason.isEmpty());
        const auto found = find(u"slp_"_s + m_grant);
        QCOMPARE(found.grantId, m_grant);
        QCOMPARE(found.loginEnabled, false);
    }

    void workInAnotherDatabaseIsHandedOverWhereTheGuardIs()
    {
        SP_VERIFY(m_target.admin("create database reports template template0"));
        SP_VERIFY(m_target.admin("grant create on database reports to orders_writer"));
        SP_VERIFY(m_connector->open(order(u"writer"_s)));
        PostgresSettings settings = holder();
        settings.database = u"reports"_s;
        {
            PostgresSession session(settings);
            SP_VERIFY(run(session, "create schema mine"));
        }
        SP_VERIFY(m_connector->disable(m_grant));
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        const auto left = m_connector->cleanUp(m_grant);
        SP_VERIFY(left);
        QCOMPARE(left->residue, true);

        SP_VERIFY(m_target.installGuard(u"reports"_s));
        const auto cleaned = m_connector->cleanUp(m_grant);
        SP_VERIFY(cleaned);
        QVERIFY2(!cleaned->residue, qPrintable(cleaned->reason));
        QCOMPARE(find(u"slp_"_s + m_grant).name, QString());
    }

    void I7_unknownObjectsAreListedAndCanBeDisabled()
    {
        SP_VERIFY(m_target.admin("create role slp_handmade login password 'x1y2z3'"));
        SP_VERIFY(m_target.admin("comment on role slp_handmade is '{\"v\": 1, \"grant\": \"no\"'"));
        const auto found = find(u"slp_handmade"_s);
        QCOMPARE(found.name, u"slp_handmade"_s);
        QCOMPARE(found.grantId, QString());
        QCOMPARE(found.loginEnabled, true);
        SP_VERIFY(m_connector->disable(u"slp_handmade"_s));
        QCOMPARE(find(u"slp_handmade"_s).loginEnabled, false);
        SP_FAILS(m_connector->cleanUp(u"slp_handmade"_s), ErrorCode::Denied);
        QCOMPARE(find(u"slp_handmade"_s).name, u"slp_handmade"_s);
    }

    void manyGrantsAreOpenedAndEndedAtOnce()
    {
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> workers;
            for (int worker = 0; worker < 4; ++worker)
                workers.emplace_back([&] {
                    PostgresConnector connector(m_target.enforcer());
                    for (int i = 0; i < 8; ++i) {
                        const QString grant = TargetFixture::newGrantId();
                        if (!connector.open(TargetFixture::order(grant, m_password))
                            || !connector.disable(grant) || !connector.terminate(grant)
                            || !connector.cleanUp(grant))
                            ++failures;
                    }
                });
        }
        QCOMPARE(failures.load(), 0);
    }

    void twoThatEndOneGrantDoNotFailEachOther()
    {
        SP_VERIFY(m_connector->open(order()));
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> workers;
            for (int worker = 0; worker < 4; ++worker)
                workers.emplace_back([&, grant = m_grant] {
                    PostgresConnector connector(m_target.enforcer());
                    for (int i = 0; i < 10; ++i)
                        if (!connector.disable(grant) || !connector.terminate(grant))
                            ++failures;
                });
        }
        QCOMPARE(failures.load(), 0);
    }

    void theTargetsClockIsTold()
    {
        const auto there = m_connector->time();
        SP_VERIFY(there);
        QVERIFY(std::chrono::abs(*there - SystemClock().now()) < std::chrono::seconds(5));
    }

    void theConnectorComesBackAfterTheServer()
    {
        SP_VERIFY(m_connector->list());
        SP_VERIFY(m_target.cluster().stop());
        SP_FAILS(m_connector->list(), ErrorCode::Unavailable);
        SP_FAILS(m_connector->disable(m_grant), ErrorCode::Unavailable);
        SP_VERIFY(m_target.cluster().start());
        SP_VERIFY(m_connector->list());
        // Left by the server between two calls: nobody notices.
        SP_VERIFY(m_target.cluster().restart());
        SP_VERIFY(m_connector->list());
    }

private:
    OpenOrder order(const QString &profile = u"readonly"_s) const
    {
        return TargetFixture::order(m_grant, m_password, profile);
    }
    PostgresSettings holder() const { return m_target.login(m_grant, m_password); }
    TargetObject find(const QString &name)
    {
        const auto all = m_connector->list().value_or(QList<TargetObject>());
        for (const TargetObject &one : all)
            if (one.name == name)
                return one;
        return {};
    }

    TargetFixture m_target;
    std::unique_ptr<PostgresConnector> m_connector;
    QString m_grant;
    const QByteArray m_password = makePassword().value();
};

QTEST_GUILESS_MAIN(TestPostgresConnector)
#include "tst_postgresconnector.moc"
