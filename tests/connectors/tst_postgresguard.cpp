// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgresconnector.h"
#include "models/domain/systemclock.h"
#include "models/ledger/scram.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

namespace {

QDeadlineTimer soon()
{
    return QDeadlineTimer(20'000);
}

} // namespace

// What the guard refuses, whoever holds the enforcer's login; and the guard without any enforcer.
class TestPostgresGuard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_target.start());
        m_connector = std::make_unique<PostgresConnector>(m_target.enforcer());
        m_enforcer = std::make_unique<PostgresSession>(m_target.enforcer());
        SP_VERIFY(m_connector->open(TargetFixture::order(m_live, m_password)));
    }

    void theEnforcerMayDoNothingElse_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray role = "slp_" + m_live.toLatin1();
        QTest::newRow("make a role") << QByteArray("create role slp_other login");
        QTest::newRow("become the guard") << QByteArray("set role sallyport_guard");
        QTest::newRow("become a profile's role") << QByteArray("set role orders_writer");
        QTest::newRow("become a grant") << "set role " + role;
        QTest::newRow("read a file") << QByteArray("select pg_read_file('PG_VERSION')");
        QTest::newRow("read the log by itself") << QByteArray(
            "select pg_read_binary_file(pg_current_logfile('jsonlog'), 0, 100, true)");
        QTest::newRow("read the application's table") << QByteArray("select * from orders");
        QTest::newRow("write the application's table") << QByteArray("delete from payment_jobs");
        QTest::newRow("alter a grant's role") << "alter role " + role + " valid until 'infinity'";
        QTest::newRow("give a grant's role more") << "grant orders_writer to " + role;
        QTest::newRow("describe a grant anew") << "comment on role " + role + " is 'x'";
        QTest::newRow("drop a grant's role") << "drop role " + role;
        QTest::newRow("list a profile")
            << QByteArray("insert into sallyport_guard.profiles values ('x', 'postgres', 1, '1d')");
        QTest::newRow("read the profiles") << QByteArray("select * from sallyport_guard.profiles");
        QTest::newRow("forget a closed grant") << QByteArray("delete from sallyport_guard.closed");
        QTest::newRow("claim that a reaper ran")
            << QByteArray("update sallyport_guard.watch set reaped_at = now()");
        QTest::newRow("call the guard's insides")
            << QByteArray("select sallyport_guard.shut('postgres'::regrole)");
        QTest::newRow("read the log with the guard's insides")
            << QByteArray("select sallyport_guard.fingerprint('x', 1)");
        QTest::newRow("replace a guard's function")
            << QByteArray("create function sallyport_guard.list2() returns int language sql "
                          "as 'select 1'");
        QTest::newRow("log itself") << QByteArray("set log_statement = 'all'");
        QTest::newRow("end somebody's session")
            << QByteArray("select pg_terminate_backend(pid) from pg_stat_activity "
                          "where usename = 'postgres'");
        QTest::newRow("run a program") << QByteArray("copy (select 1) to program 'true'");
    }

    void theEnforcerMayDoNothingElse()
    {
        QFETCH(const QByteArray, sql);
        // Somebody for it to try its hands on.
        PostgresSession superuser(m_target.superuser());
        SP_VERIFY(superuser.open(soon()));
        SP_VERIFY(m_enforcer->open(soon()));
        SP_FAILS(m_enforcer->query(u"try"_s, sql, {}, soon()), ErrorCode::Denied);
        SP_VERIFY(superuser.query(u"alive"_s, "select 1", {}, soon()));
    }

    void theEnforcerMayExecuteSevenFunctions()
    {
        const auto names = m_target.admin(
            "select string_agg(p.proname, ' ' order by p.proname) from pg_proc p "
            "join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'sallyport_guard' "
            "and has_function_privilege('sallyport_enforcer', p.oid, 'execute')");
        SP_VERIFY(names);
        QCOMPARE(names->first().first(),
                 QByteArray("activity close drain list open reap restrain"));
        const auto rights = m_target.admin(
            "select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace "
            "where n.nspname = 'sallyport_guard' and p.prosecdef and (p.proconfig <> "
            "array['search_path=pg_catalog, pg_temp'] or p.proowner <> "
            "'sallyport_guard'::regrole)");
        SP_VERIFY(rights);
        QCOMPARE(rights->first().first(), QByteArray("0"));
    }

    void ordersThatAreRefused_data()
    {
        QTest::addColumn<OpenOrder>("order");
        QTest::addColumn<ErrorCode>("code");
        const auto with = [this](auto change) {
            OpenOrder order = TargetFixture::order(TargetFixture::newGrantId(), m_password);
            change(order);
            return order;
        };
        QTest::newRow("a profile that is not listed")
            << with([](OpenOrder &o) { o.profile = u"pg_execute_server_program"_s; })
            << ErrorCode::Denied;
        QTest::newRow("a profile with SQL in it")
            << with([](OpenOrder &o) { o.profile = u"readonly\"; drop table orders; --"_s; })
            << ErrorCode::Denied;
        QTest::newRow("no profile")
            << with([](OpenOrder &o) { o.profile = QString(); }) << ErrorCode::Denied;
        QTest::newRow("a grant id with SQL in it")
            << with([](OpenOrder &o) { o.grantId = u"x\" superuser; --"_s; }) << ErrorCode::Invalid;
        QTest::newRow("a grant id in capitals")
            << with([](OpenOrder &o) { o.grantId = QString(32, u'A'); }) << ErrorCode::Invalid;
        QTest::newRow("somebody's role as grant id")
            << with([](OpenOrder &o) { o.grantId = u"postgres"_s; }) << ErrorCode::Invalid;
        QTest::newRow("a short ledger id")
            << with([](OpenOrder &o) { o.ledgerId.chop(1); }) << ErrorCode::Invalid;
        QTest::newRow("a clear password")
            << with([this](OpenOrder &o) { o.credential = m_password; }) << ErrorCode::Invalid;
        QTest::newRow("an MD5 hash")
            << with([](OpenOrder &o) { o.credential = "md5d41d8cd98f00b204e9800998ecf8427e"; })
            << ErrorCode::Invalid;
        QTest::newRow("a verifier with SQL after it")
            << with([](OpenOrder &o) { o.credential += "' superuser --"; }) << ErrorCode::Invalid;
        QTest::newRow("a verifier with a line feed after it")
            << with([](OpenOrder &o) { o.credential += '\n'; }) << ErrorCode::Invalid;
        QTest::newRow("no verifier")
            << with([](OpenOrder &o) { o.credential.clear(); }) << ErrorCode::Invalid;
        QTest::newRow("a deadline that has passed")
            << with([](OpenOrder &o) { o.deadline = SystemClock().now(); }) << ErrorCode::Denied;
        QTest::newRow("a deadline in two months")
            << with([](OpenOrder &o) { o.deadline += std::chrono::days(60); }) << ErrorCode::Denied;
        QTest::newRow("a deadline at the end of time")
            << with([](OpenOrder &o) { o.deadline = fromMs(9'000'000'000'000'000); })
            << ErrorCode::Invalid;
        QTest::newRow("a negative epoch")
            << with([](OpenOrder &o) { o.epoch = -1; }) << ErrorCode::Invalid;
        QTest::newRow("an endless description")
            << with([](OpenOrder &o) { o.description = QString(5000, u'x'); })
            << ErrorCode::Invalid;
        QTest::newRow("another ledger's grant") << with([this](OpenOrder &o) {
            o.grantId = m_live;
            o.ledgerId = QString(64, u'b');
        }) << ErrorCode::Denied;
        QTest::newRow("a live grant under another profile") << with([this](OpenOrder &o) {
            o.grantId = m_live;
            o.profile = u"writer"_s;
        }) << ErrorCode::Denied;
    }

    void ordersThatAreRefused()
    {
        QFETCH(const OpenOrder, order);
        QFETCH(const ErrorCode, code);
        const auto before = m_connector->list();
        SP_FAILS(m_connector->open(order), code);
        QCOMPARE(m_connector->list().value_or(QList<TargetObject>()),
                 before.value_or(QList<TargetObject>()));
    }

    void objectsThatAreNotOurs_data()
    {
        QTest::addColumn<QString>("object");
        QTest::newRow("the superuser") << u"postgres"_s;
        QTest::newRow("a profile's role") << u"orders_writer"_s;
        QTest::newRow("the guard itself") << u"sallyport_guard"_s;
        QTest::newRow("SQL") << u"x\" superuser; --"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a name that PostgreSQL would shorten") << u"slp_"_s + QString(80, u'a');
    }

    void objectsThatAreNotOurs()
    {
        QFETCH(const QString, object);
        SP_FAILS(m_connector->disable(object), ErrorCode::Denied);
    }

    void aRoleWithOurNameButNotOurDescriptionIsNotTakenOver()
    {
        const QString grant = TargetFixture::newGrantId();
        SP_VERIFY(m_target.admin("create role slp_" + grant.toLatin1() + " login"));
        SP_FAILS(m_connector->open(TargetFixture::order(grant, m_password)), ErrorCode::Denied);
        SP_VERIFY(m_connector->disable(grant));
        SP_FAILS(m_connector->cleanUp(grant), ErrorCode::Denied);
    }

    void nothingIsOpenedOnAServerThatDoesNotLog()
    {
        SP_VERIFY(m_target.admin("alter system set log_connections = off"));
        SP_VERIFY(m_target.admin("select pg_reload_conf()"));
        const auto refused = [this] {
            PostgresConnector fresh(m_target.enforcer());
            const auto opened
                = fresh.open(TargetFixture::order(TargetFixture::newGrantId(), m_password));
            return !opened && opened.error().code == ErrorCode::Unsupported;
        };
        QTRY_VERIFY(refused());
        // Neither does a connection that was there before: never silently less.
        QTRY_VERIFY(!m_connector->activity({}, 65536));
        SP_FAILS(m_connector->activity({}, 65536), ErrorCode::Unsupported);
        SP_VERIFY(m_connector->disable(m_live)); // endings go on
        SP_VERIFY(m_target.admin("alter system reset log_connections"));
        SP_VERIFY(m_target.admin("select pg_reload_conf()"));
        QTRY_VERIFY(!refused());
    }

    void theDeadMansSwitchEndsOverdueGrants()
    {
        const QString grant = TargetFixture::newGrantId();
        OpenOrder order = TargetFixture::order(grant, m_password);
        order.deadline = SystemClock().now() + std::chrono::milliseconds(1500);
        SP_VERIFY(m_connector->open(order));
        PostgresSession live(m_target.login(grant, m_password));
        SP_VERIFY(live.open(soon()));
        SP_VERIFY(m_connector->list());
        QVERIFY(m_connector->grade() == Grade::B);

        // As a schedule on the target does it, again and again.
        const auto alive = [&] {
            (void)m_target.admin("select sallyport_guard.reap()");
            return m_connector->sessions(grant).value_or(-1);
        };
        QCOMPARE(alive(), 1);
        QTRY_COMPARE(alive(), 0);
        QVERIFY(!live.query(u"late"_s, "select 1", {}, soon()));
        PostgresSession late(m_target.login(grant, m_password));
        SP_FAILS(late.open(soon()), ErrorCode::Unavailable);
        SP_VERIFY(m_connector->list());
        QVERIFY(m_connector->grade() == Grade::A);
        SP_FAILS(m_connector->open(order), ErrorCode::Denied);
    }

    void whatIsOverCannotBeExtended()
    {
        const QString grant = TargetFixture::newGrantId();
        OpenOrder order = TargetFixture::order(grant, m_password);
        order.deadline = SystemClock().now() + std::chrono::milliseconds(500);
        SP_VERIFY(m_connector->open(order));
        QTRY_VERIFY(m_connector->time().value_or(Instant()) >= order.deadline);
        order.deadline += std::chrono::hours(1);
        SP_FAILS(m_connector->open(order), ErrorCode::Denied);
    }

    void aClosedGrantSaysSoItself()
    {
        const QString grant = TargetFixture::newGrantId();
        SP_VERIFY(m_connector->open(TargetFixture::order(grant, m_password)));
        SP_VERIFY(m_connector->disable(grant));
        SP_VERIFY(m_target.admin("delete from sallyport_guard.closed")); // a restored database
        SP_FAILS(m_connector->open(TargetFixture::order(grant, m_password)), ErrorCode::Denied);
    }

    void theEnforcerCannotMakeItselfGradeA()
    {
        SP_VERIFY(m_target.admin("update sallyport_guard.watch set reaped_at = null"));
        SP_VERIFY(m_enforcer->open(soon()));
        SP_VERIFY(m_enforcer->query(u"reap"_s, "select sallyport_guard.reap()", {}, soon()));
        SP_VERIFY(m_connector->list());
        QVERIFY(m_connector->grade() == Grade::B);
    }

private:
    TargetFixture m_target;
    std::unique_ptr<PostgresConnector> m_connector;
    std::unique_ptr<PostgresSession> m_enforcer;
    const QString m_live = TargetFixture::newGrantId();
    const QByteArray m_password = makePassword().value();
};

QTEST_GUILESS_MAIN(TestPostgresGuard)
#include "tst_postgresguard.moc"
