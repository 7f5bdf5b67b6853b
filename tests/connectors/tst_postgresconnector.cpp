// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "tests/connectors/connectorfixture.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// Opening, describing and cleaning up on a real server.
class TestPostgresConnector : public sallyport::test::ConnectorFixture
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TestPostgresConnector)
#include "tst_postgresconnector.moc"
