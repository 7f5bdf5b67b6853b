// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/loginrepository.h"
#include "tests/services/workingoffice.h"
#include "tests/support/verify.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

const QStringList Tables
    = u"schema_migration genesis person device device_chain membership delegation policy_text "
      "policy_upload policy_application mailbox mailbox_waiting mailbox_order receipt request "
      "request_audience request_words access_grant operation event checkpoint activity_cursor fact "
      "change lease enrolment_offer access_freeze policy_proposal rota_turn"_s.split(u' ');

QString read(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return u"error "_s + query.lastError().nativeErrorCode();
    return query.next() ? query.value(0).toString() : u"no row"_s;
}

} // namespace

// A person with psql and a login of their own, against people who ask and decide. pia is the
// adversary: an engineer who asked for nothing. mara asked, omar approved.
class TestAdversary : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;
    QSqlDatabase m_pia;
    QString m_request;

    // Everything that the ledger holds, as one number.
    QString everything()
    {
        QString all;
        for (const QString &table : Tables)
            all += read(
                m_office->owner(),
                u"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM %1 AS t"_s.arg(table));
        return all;
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<WorkingOffice>(Backend::Postgresql);
        m_request = m_office->file(u"mara"_s, m_office->ask());
        QVERIFY(m_office->say(IntentKind::Approve, u"omar"_s, m_request).accepted);
        m_pia = m_office->connectionOf(u"pia"_s);
        const QString offer = u"INSERT INTO enrolment_offer (person_id, public_key, proof) SELECT "
                              "'mara', decode(repeat('00', 32), 'hex'), "
                              "decode(repeat('00', 64), 'hex')"_s;
        for (const QString &sql : { offer, u"ANALYZE"_s })
            QVERIFY(Office::exec(m_office->owner(), sql));
    }
    void cleanupTestCase()
    {
        m_pia = {};
        m_office.reset();
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        const QString in = u"INSERT INTO mailbox (payload, signature, "_s;
        const QString values = u") VALUES ('\\x00'::bytea, '\\x00'::bytea, "_s;
        row("an actor of one's own choice", in + u"actor"_s + values + u"'mara')"_s);
        row("an id of one's own choice",
            u"INSERT INTO mailbox (id, payload, signature) OVERRIDING SYSTEM VALUE VALUES "
            "(1, '\\x00'::bytea, '\\x00'::bytea)"_s);
        row("a time of one's own choice", in + u"sent_at"_s + values + u"0)"_s);
        row("a place in the order",
            u"INSERT INTO mailbox_order (position, mailbox_id, received_at) VALUES (99, 1, 1)"_s);
        row("a row that waits again",
            u"INSERT INTO mailbox_waiting (mailbox_id, actor) VALUES (1, 'pia')"_s);
        row("a digest of one's own choice", in + u"digest"_s + values + u"'\\x00'::bytea)"_s);
        row("an intent over 64 KiB",
            u"INSERT INTO mailbox (payload, signature) VALUES "
            "(decode(repeat('00', 65537), 'hex'), '\\x00'::bytea)"_s);
        row("thousands of intents at once",
            u"INSERT INTO mailbox (payload, signature) SELECT int4send(n), '\\x00'::bytea FROM "
            "generate_series(1, 5000) AS n"_s);
        row("thousands of proposals at once",
            u"INSERT INTO policy_upload (body) SELECT int4send(n) FROM generate_series(1, 50) AS n"_s);
        for (const QString &table : Tables) {
            const QByteArray name = table.toLatin1();
            row("emptying " + name, u"TRUNCATE "_s + table);
            row("deleting from " + name, u"DELETE FROM "_s + table);
            row("locking " + name, u"LOCK TABLE %1 IN SHARE ROW EXCLUSIVE MODE"_s.arg(table));
            row("changing the shape of " + name, u"ALTER TABLE %1 ADD COLUMN x text"_s.arg(table));
            row("switching off the guards of " + name,
                u"ALTER TABLE %1 DISABLE TRIGGER ALL"_s.arg(table));
        }
        row("changing an intent", u"UPDATE mailbox SET payload = '\\x00'"_s);
        row("changing a request", u"UPDATE request SET state = 1"_s);
        row("making oneself an officer",
            u"INSERT INTO membership (group_name, person_id) VALUES ('officers', 'pia')"_s);
        row("giving oneself somebody's place",
            u"INSERT INTO delegation (person_id, delegate_id, since, until) VALUES "
            "('omar', 'pia', 0, 9999999999999)"_s);
        row("taking a turn",
            u"INSERT INTO rota_turn (rota, person_id, since, until) VALUES "
            "('on-call', 'pia', 0, 9999999999999)"_s);
        row("signing for another", u"UPDATE policy_proposal SET signatures = '[]'"_s);
        row("writing a decision", u"UPDATE request SET decisions = '[]'"_s);
        row("writing the log",
            u"INSERT INTO event (position, bytes, leaf, request_id, grant_id, activity) VALUES "
            "(99, '\\x00', '\\x00', '', '', 0)"_s);
        row("offering a key for another",
            u"INSERT INTO enrolment_offer (person_id, public_key, proof) VALUES ('mara', "
            "decode(repeat('00', 32), 'hex'), decode(repeat('00', 64), 'hex'))"_s);
        row("dating an offer",
            u"INSERT INTO enrolment_offer (person_id, public_key, proof, offered_at) VALUES "
            u"('pia', "
            "decode(repeat('00', 32), 'hex'), decode(repeat('00', 64), 'hex'), 0)"_s);
        row("swapping a key that waits", u"UPDATE enrolment_offer SET person_id = 'pia'"_s);
        row("taking the lease", u"UPDATE lease SET owner = 'pia'"_s);
        row("ending a freeze", u"UPDATE access_freeze SET frozen = 0"_s);
        row("calling the enforcer dead", u"DELETE FROM fact"_s);
        row("holding a row", u"SELECT id FROM request FOR UPDATE"_s);
        row("holding a row lightly", u"SELECT id FROM person FOR KEY SHARE"_s);
        row("reading what is to be done", u"SELECT count(*) FROM operation"_s);
        row("reading where targets are read", u"SELECT count(*) FROM activity_cursor"_s);
        row("becoming the owner", u"SET ROLE sallyport_owner"_s);
        row("becoming an enforcer", u"SET ROLE sallyport_enforcer"_s);
        row("becoming somebody else", u"SET SESSION AUTHORIZATION mara"_s);
        row("joining the enforcers", u"GRANT sallyport_enforcer TO pia"_s);
        row("becoming a superuser", u"ALTER ROLE pia SUPERUSER"_s);
        row("making roles", u"CREATE ROLE evil"_s);
        row("another's password", u"ALTER ROLE mara PASSWORD 'x'"_s);
        row("removing another", u"DROP ROLE mara"_s);
        row("a login without being an officer", u"SELECT add_login('pia', 'SCRAM-SHA-256$x', 0)"_s);
        row("a password for the officer",
            u"SELECT renew_login('olga', 'SCRAM-SHA-256$4096:x$x:x', 0)"_s);
        row("a login past the rules",
            u"SELECT make_login('evil', 'sallyport_enforcer', 'SCRAM-SHA-256$x', 0, 9)"_s);
        row("ending others' sessions", u"SELECT end_idle_transactions(0)"_s);
        row("closing others' logins", u"SELECT close_logins()"_s);
        row("killing a backend",
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'olga'"_s);
        row("a function in public",
            u"CREATE FUNCTION public.me() RETURNS text LANGUAGE sql AS "
            "$$ SELECT 'olga' $$"_s);
        row("a function in our schema",
            u"CREATE FUNCTION sallyport.sees_all(int) RETURNS boolean "
            "LANGUAGE sql AS $$ SELECT true $$"_s);
        row("a table that hides ours", u"CREATE TEMPORARY TABLE person (login text)"_s);
        row("a function that hides ours",
            u"CREATE FUNCTION pg_temp.me() RETURNS text LANGUAGE sql "
            "AS $$ SELECT 'olga' $$"_s);
        row("a schema", u"CREATE SCHEMA evil"_s);
        row("another policy on rows", u"CREATE POLICY evil ON request USING (true)"_s);
        row("no policy on rows", u"ALTER TABLE request DISABLE ROW LEVEL SECURITY"_s);
        row("a file of the server", u"SELECT pg_read_file('postgresql.conf')"_s);
        row("a program on the server", u"COPY mailbox TO PROGRAM 'true'"_s);
    }
    void whatIsRefused()
    {
        QFETCH(const QString, sql);
        const QString before = everything();
        QVERIFY(!before.contains(u"error"_s));
        QVERIFY2(!Office::exec(m_pia, sql), qPrintable(sql));
        QCOMPARE(read(m_pia, u"SELECT 1"_s), u"1"_s); // refused, not out of reach
        QCOMPARE(everything(), before);
    }

    void rowSecurityCannotBeSwitchedOff()
    {
        QVERIFY(Office::exec(m_pia, u"SET row_security = off"_s));
        for (const QString &table : Tables)
            QCOMPARE(read(m_pia, u"SELECT count(*) FROM "_s + table), u"error 42501"_s);
        QVERIFY(Office::exec(m_pia, u"SET row_security = on"_s));
    }

    void whatIsNotSeen_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("seen");
        QTest::newRow("others' requests") << u"SELECT count(*) FROM request"_s << u"0"_s;
        QTest::newRow("a request whose id was guessed")
            << u"SELECT count(*) FROM request WHERE id = 'REQUEST'"_s << u"0"_s;
        QTest::newRow("whether a guessed id is right")
            << u"SELECT sees_request('REQUEST')::text"_s << u"false"_s;
        QTest::newRow("who may see it")
            << u"SELECT count(*) FROM request_audience WHERE selector <> 'group:backend'"_s
            << u"0"_s;
        QTest::newRow("words") << u"SELECT count(*) FROM requests_with('{1635429}', 9)"_s << u"0"_s;
        QTest::newRow("others' access") << u"SELECT count(*) FROM access_grant"_s << u"0"_s;
        QTest::newRow("what happened to others") << u"SELECT count(*) FROM event"_s << u"0"_s;
        QTest::newRow("others' intents about requests")
            << u"SELECT count(*) FROM mailbox AS m JOIN receipt AS r ON r.mailbox_id = m.id "
               "WHERE r.request_id <> ''"_s
            << u"0"_s;
        QTest::newRow("when others' intents about requests were taken in")
            << u"SELECT count(*) FROM mailbox_order AS o JOIN receipt AS r USING (mailbox_id) "
               "WHERE r.request_id <> ''"_s
            << u"0"_s;
        QTest::newRow("others' receipts") << u"SELECT count(*) FROM receipt"_s << u"0"_s;
        QTest::newRow("others' keys that wait")
            << u"SELECT count(*) FROM enrolment_offer"_s << u"0"_s;
        QTest::newRow("others' proposals") << u"SELECT count(*) FROM policy_upload"_s << u"0"_s;
        QTest::newRow("where others' devices stand")
            << u"SELECT count(*) FROM device_chain AS c JOIN device AS d ON d.id = c.device_id "
               "WHERE d.person_id <> 'pia'"_s
            << u"0"_s;
        QTest::newRow("the server's samples of columns")
            << u"SELECT count(*) FROM pg_stats WHERE schemaname = 'sallyport'"_s << u"0"_s;
        QTest::newRow("a division that fails on a hidden row")
            << u"SELECT count(*) FROM request WHERE 1 / (length(reason) - length(reason)) > 0"_s
            << u"0"_s;
        QTest::newRow("a cast that fails on a hidden row")
            << u"SELECT count(*) FROM request WHERE CAST(reason AS integer) > 0"_s << u"0"_s;
        QTest::newRow("others' statements")
            << u"SELECT count(*) FROM pg_stat_activity WHERE usename <> 'pia' AND query <> '' "
               "AND query <> '<insufficient privilege>'"_s
            << u"0"_s;
    }
    void whatIsNotSeen()
    {
        QFETCH(QString, sql);
        QFETCH(const QString, seen);
        sql.replace(u"REQUEST"_s, m_request);
        QCOMPARE(read(m_pia, sql), seen);
    }

    void whoIsConcernedSeesIt_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("seen");
        QTest::newRow("who asked") << u"mara"_s << u"1"_s;
        QTest::newRow("who may approve and did") << u"omar"_s << u"1"_s;
        QTest::newRow("who may approve and did not") << u"ines"_s << u"1"_s;
        QTest::newRow("security") << u"sven"_s << u"1"_s;
        QTest::newRow("an officer") << u"olga"_s << u"1"_s;
        QTest::newRow("another engineer") << u"pia"_s << u"0"_s;
    }
    void whoIsConcernedSeesIt()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, seen);
        const QSqlDatabase theirs = m_office->connectionOf(person);
        QCOMPARE(read(theirs, u"SELECT count(*) FROM request"_s), seen);
        QCOMPARE(read(theirs, u"SELECT count(*) FROM access_grant"_s), seen);
    }

    void aCopyOfAnothersIntentIsTheForgersOwnRowAndIsRefused()
    {
        const auto copied
            = read(m_office->owner(),
                   u"SELECT encode(payload, 'hex') || ',' || encode(signature, 'hex') "
                   "FROM mailbox WHERE actor = 'mara' LIMIT 1"_s)
                  .split(u',');
        QCOMPARE(copied.size(), 2);
        const Envelope copy{ .payload = QByteArray::fromHex(copied.at(0).toLatin1()),
                             .signature = QByteArray::fromHex(copied.at(1).toLatin1()) };
        const auto id = MailboxRepository(m_pia).append(copy);
        SP_VERIFY(id);
        m_office->work();
        const auto answer = MailboxRepository(m_pia).receiptOfRow(*id);
        SP_VERIFY(answer);
        QVERIFY(answer->has_value());
        QCOMPARE((*answer)->code, u"actor-mismatch"_s);
        QVERIFY(!(*answer)->counterConsumed);
    }

    void aTransactionLeftOpenIsEndedByTheEnforcer_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("first");
        QTest::newRow("of who wrote nothing") << u"pia"_s << u"SELECT 1"_s;
        // Hints pile up behind the oldest transaction of a session that listens.
        QTest::newRow("of who listens") << u"ines"_s << u"LISTEN sallyport_changed"_s;
    }
    void aTransactionLeftOpenIsEndedByTheEnforcer()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, first);
        const auto theirs = m_office->connectionOf(person);
        const ScopedConnection name(u"order"_s);
        const auto enforcer = openLedger(m_office->enforcer(), name.name());
        SP_VERIFY(enforcer);
        for (const QString &sql : { u"SET idle_in_transaction_session_timeout = 0"_s, first,
                                    u"BEGIN"_s, u"SELECT count(*) FROM request"_s })
            QVERIFY(Office::exec(theirs, sql));
        QCOMPARE(LoginRepository(*enforcer).endIdleTransactions(Millis(0)).value_or(0), 1);
        QVERIFY(!Office::exec(theirs, u"SELECT 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestAdversary)
#include "tst_adversary.moc"
