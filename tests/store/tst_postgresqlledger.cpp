// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dbexecutor.h"
#include "models/store/eventrepository.h"
#include "models/store/loginrepository.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/sqltext.h"
#include "tests/store/storefixture.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace sallyport;
using test::LedgerServer;
using test::runSql;

namespace {

constexpr auto ScramOfNothing = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$"
                                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:"
                                "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=";

Result<qint64> sizeOf(const QSqlDatabase &database)
{
    return EventRepository(database).size();
}

} // namespace

// What is true of a ledger on a server, and means nothing for a file.
class TestPostgresqlLedger : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }

    void aLedgerIsMadeWithoutASuperuser()
    {
        auto place = LedgerServer::shared().newDatabase();
        SP_VERIFY(place);
        QVERIFY(runSql(*place, u"CREATE ROLE dba LOGIN CREATEROLE PASSWORD 'dba'"_s));
        QVERIFY(runSql(*place, u"ALTER DATABASE %1 OWNER TO dba"_s.arg(place->database)));
        const ScopedConnection connection(u"dba"_s);
        const auto made = createLedger(place->withLogin(u"dba"_s, u"dba"_s), connection.name());
        SP_VERIFY(made);
        SP_VERIFY(RegistryRepository(*made).setGenesis({ "bytes", "signature" }));
        SP_VERIFY(
            LoginRepository(*made).make(u"made-by-dba"_s, LoginKind::Enforcer, ScramOfNothing));
        SP_FAILS(LoginRepository(*made).make(u"made-by-dba"_s, LoginKind::Enforcer, ScramOfNothing),
                 ErrorCode::Conflict);
    }

    void whatTheServerWarnsOfStandsInTheLogWithoutItsText()
    {
        StoreFixture store;
        QTest::ignoreMessage(QtWarningMsg, "The ledger's server warns (01000)");
        QVERIFY(StoreFixture::exec(store.database(),
                                   u"DO $$ BEGIN RAISE WARNING 'of a person'; END $$"_s));
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QVERIFY(StoreFixture::exec(store.database(),
                                   u"DO $$ BEGIN RAISE NOTICE 'of a person'; END $$"_s));
    }

    // Each console asks five times a second.
    void askingForNewsCostsNoMoreWhenOthersSentMuch()
    {
        const auto place = LedgerServer::shared().newLedger();
        SP_VERIFY(place);
        const auto login = LedgerServer::newLogin(*place, u"asks"_s, u"sallyport_console"_s);
        SP_VERIFY(login);
        QVERIFY(runSql(*place,
                       u"INSERT INTO mailbox (actor, payload, signature) "
                       "SELECT 'other', convert_to('p' || n, 'UTF8'), '' "
                       "FROM generate_series(1, 5000) AS n"_s));
        QVERIFY(runSql(*place, u"ANALYZE mailbox_waiting"_s));
        const ScopedConnection connection(u"asks"_s);
        const auto database = openLedger(*login, connection.name());
        SP_VERIFY(database);
        const QString plan = StoreFixture::plan(
            *database, u"(ANALYZE, TIMING OFF) "_s + sqlText(u"QPSQL"_s, u"schema_changes"_s));
        QVERIFY(plan.contains(u"mailbox"_s));
        QVERIFY2(!plan.contains(u"Rows Removed by Filter"_s), qPrintable(plan));
    }

    void aRowOfOnesOwnIsNewsWhileNobodyTookItIn()
    {
        const auto place = LedgerServer::shared().newLedger();
        SP_VERIFY(place);
        const auto login = LedgerServer::newLogin(*place, u"sends"_s, u"sallyport_console"_s);
        SP_VERIFY(login);
        const ScopedConnection connection(u"sends"_s);
        const auto database = openLedger(*login, connection.name());
        SP_VERIFY(database);
        const auto before = changeCounter(*database);
        SP_VERIFY(before);
        QCOMPARE(changeCounter(*database).value_or(-1), *before);
        SP_VERIFY(MailboxRepository(*database).append({ "payload", "signature" }));
        QVERIFY(changeCounter(*database).value_or(*before) != *before);
    }

    void aLedgerThatIsTakenBackLeavesRoomForAnother()
    {
        const auto place = LedgerServer::shared().newDatabase();
        SP_VERIFY(place);
        for (int i = 0; i < 2; ++i) {
            {
                const ScopedConnection connection(u"again"_s);
                SP_VERIFY(createLedger(*place, connection.name()));
            }
            SP_VERIFY(dropLedger(*place));
        }
        const ScopedConnection connection(u"none"_s);
        SP_FAILS(openLedger(*place, connection.name()), ErrorCode::NotFound);
    }

    void whyAServerDoesNotLetUsIn_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another password") << u"password"_s << ErrorCode::Denied << u"open: login"_s;
        QTest::newRow("a login that there is not")
            << u"login"_s << ErrorCode::Denied << u"open: login"_s;
        QTest::newRow("a database that there is not")
            << u"database"_s << ErrorCode::NotFound << u"open: database"_s;
        QTest::newRow("nobody there")
            << u"port"_s << ErrorCode::Unavailable << u"open: unreachable"_s;
        QTest::newRow("no trust in the connection")
            << u"tls"_s << ErrorCode::Denied << u"open: tls"_s;
        QTest::newRow("a database without a ledger")
            << u"ledger"_s << ErrorCode::NotFound << u"schema_version: not a ledger"_s;
    }
    void whyAServerDoesNotLetUsIn()
    {
        QFETCH(const QString, obstacle);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, detail);
        auto address = LedgerServer::shared().newDatabase();
        SP_VERIFY(address);
        if (obstacle == u"password"_s)
            address->password = u"wrong"_s;
        else if (obstacle == u"login"_s)
            address->user = u"nobody_here"_s;
        else if (obstacle == u"database"_s)
            address->database = u"none"_s;
        else if (obstacle == u"port"_s)
            address->hosts = u"127.0.0.1:1"_s;
        else if (obstacle == u"tls"_s)
            address->options.insert(u"sslmode"_s, u"require"_s);
        const ScopedConnection connection(u"refused"_s);
        const auto opened = openLedger(*address, connection.name());
        SP_FAILS(opened, code);
        QCOMPARE(opened.error().detail, detail);
        QVERIFY(!opened.error().detail.contains(address->password));
    }

    void aConnectionThatBrokeIsMadeAnewByTheNextJob()
    {
        StoreFixture store;
        store.database();
        DbExecutor executor(store.address());
        SP_VERIFY(executor.run(sizeOf).result());
        SP_VERIFY(LedgerServer::shared().cluster().restart());
        // The first may find the broken connection; it says so, and leaves a new one.
        const auto first = executor.run(sizeOf).result();
        QVERIFY(first || first.error().code == ErrorCode::Unavailable);
        SP_VERIFY(executor.run(sizeOf).result());
    }

    void nothingThatSomebodyPlantsIsFoundByAName()
    {
        StoreFixture store;
        const QSqlDatabase &owner = store.owner();
        QVERIFY(StoreFixture::exec(owner, u"CREATE TABLE public.event (position bigint)"_s));
        QVERIFY(StoreFixture::exec(owner, u"INSERT INTO public.event VALUES (4711)"_s));
        QCOMPARE(EventRepository(store.database()).size().value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestPostgresqlLedger)
#include "tst_postgresqlledger.moc"
