// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgresconnector.h"
#include "models/domain/systemclock.h"
#include "models/ledger/scram.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

namespace {

QDeadlineTimer soon()
{
    return QDeadlineTimer(20'000);
}

} // namespace

// What was done with a grant, read from the server's JSON log.
class TestPostgresActivity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_target.start());
        reconnect();
    }

    void init()
    {
        m_grant = TargetFixture::newGrantId();
        SP_VERIFY(m_connector->open(TargetFixture::order(m_grant, m_password, u"writer"_s)));
        m_cursor.clear();
        m_lines.clear();
        m_lost = 0;
        read(); // from now on
        QCOMPARE(m_lines.size(), 0);
    }

    void aSessionFromItsLoginToItsEnd()
    {
        const Instant before = SystemClock().now();
        {
            PostgresSession session(m_target.login(m_grant, m_password));
            SP_VERIFY(run(session, "select 1 as one"));
            SP_VERIFY(session.query(u"bound"_s, "select * from orders where id = $1",
                                    { QByteArray("42") }, soon()));
            SP_FAILS(run(session, "drop table customers"), ErrorCode::Denied);
        }
        QTRY_VERIFY(has(ActivityKind::Disconnect, 1));
        QCOMPARE(m_lines.size(), 6);
        QVERIFY(m_lines.at(0).kind == ActivityKind::Connect);
        QVERIFY2(m_lines.at(0).text.contains(u"database=orders"_s), qPrintable(m_lines.at(0).text));
        QVERIFY(m_lines.at(0).text.contains(u"host=127.0.0.1"_s));
        QCOMPARE(m_lines.at(1).text, u"select 1 as one"_s);
        QCOMPARE(m_lines.at(2).text,
                 u"select * from orders where id = $1\n-- parameters: $1 = '42'"_s);
        QCOMPARE(m_lines.at(3).text, u"drop table customers"_s);
        QVERIFY(m_lines.at(4).kind == ActivityKind::Refused);
        QVERIFY(m_lines.at(5).kind == ActivityKind::Disconnect);
        for (const ActivityLine &line : m_lines) {
            QCOMPARE(line.grantId, m_grant);
            QCOMPARE(line.session, m_lines.first().session);
            QCOMPARE(line.cutBytes, 0);
            QVERIFY(line.at >= before - Millis(1) && line.at <= SystemClock().now());
        }
        QCOMPARE(m_lost, 0);
    }

    void aRefusedLoginIsTold()
    {
        PostgresSession wrong(m_target.login(m_grant, "wrong"));
        SP_FAILS(wrong.open(soon()), ErrorCode::Unavailable);
        QTRY_VERIFY(has(ActivityKind::Refused, 1));
        QCOMPARE(m_lines.size(), 1);
        SP_VERIFY(m_connector->disable(m_grant));
        PostgresSession late(m_target.login(m_grant, m_password));
        SP_FAILS(late.open(soon()), ErrorCode::Unavailable);
        QTRY_VERIFY(has(ActivityKind::Refused, 2));
        QCOMPARE(m_lines.size(), 2);
    }

    void statementsOfOthersAreNotRead()
    {
        SP_VERIFY(m_target.admin("set application_name = 'slp_' \t; "));
        SP_VERIFY(m_target.admin("select '{\"user\":\"slp_" + m_grant.toLatin1() + "\"}'"));
        statements({ "select 2" });
        QCOMPARE(texts(), QStringList{ u"select 2"_s });
    }

    void eachStatementOnceWhateverHappensBetween()
    {
        QStringList expected;
        const auto batch = [&](int from) {
            PostgresSession session(m_target.login(m_grant, m_password));
            for (int i = from; i < from + 60; ++i) {
                const QString text = u"select %1, '%2'"_s.arg(i).arg(QString(i % 90, u'ü'));
                SP_VERIFY(run(session, text.toUtf8()));
                expected << text;
            }
        };
        batch(0);
        read(); // in pages of 4 KiB, far less than there is
        SP_VERIFY(m_target.admin("select pg_rotate_logfile()"));
        batch(60);
        reconnect();
        read();
        batch(120);
        SP_VERIFY(m_target.cluster().restart());
        batch(180);
        SP_VERIFY(m_target.admin("select pg_rotate_logfile()"));
        batch(240);
        QTRY_VERIFY((read(), texts().size() >= expected.size()));
        read();
        QCOMPARE(texts(), expected);
        QSet<QPair<QString, qint64>> keys;
        for (const ActivityLine &line : m_lines)
            keys.insert({ line.session, line.line });
        QCOMPARE(keys.size(), m_lines.size());
        QCOMPARE(m_lost, 0);
    }

    void linesOfTheLog_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("kind"); // null: not on the timeline
        const auto log = [](const QByteArray &message, const QByteArray &more = {}) {
            return "\"error_severity\":\"LOG\",\"message\":\"" + message + '"' + more;
        };
        QTest::newRow("a query") << log("statement: select 1") << QByteArray("statement");
        QTest::newRow("a prepared one") << log("execute s1: select 1") << QByteArray("statement");
        QTest::newRow("a cursor's next rows")
            << log("execute fetch from c1: select 1") << QByteArray("statement");
        QTest::newRow("a function called over the protocol")
            << log("fastpath function call: \\\"lo_unlink\\\" (OID 964)")
            << QByteArray("statement");
        QTest::newRow("a duration of what stands there already")
            << log("duration: 0.2 ms") << QByteArray();
        QTest::newRow("a checked password")
            << log("connection authenticated: identity=\\\"slp_x\\\" method=scram-sha-256",
                   ",\"ps\":\"authentication\"")
            << QByteArray();
        QTest::newRow("a login in another language") << log(
            "Verbindung autorisiert: user=slp_x database=orders", ",\"ps\":\"authentication\"")
                                                     << QByteArray("connect");
        QTest::newRow("an end by the administrator")
            << QByteArray("\"error_severity\":\"FATAL\",\"state_code\":\"57P01\",\"message\":\"x\"")
            << QByteArray();
        QTest::newRow("too many at once")
            << QByteArray("\"error_severity\":\"FATAL\",\"state_code\":\"53300\",\"message\":\"x\"")
            << QByteArray("refused");
        QTest::newRow("a typing mistake")
            << QByteArray("\"error_severity\":\"ERROR\",\"state_code\":\"42601\",\"message\":\"x\"")
            << QByteArray();
    }

    void linesOfTheLog()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const QByteArray, kind);
        PostgresSession session(m_target.superuser());
        SP_VERIFY(session.open(soon()));
        const QByteArray line = "{\"timestamp\":\"2026-03-01 12:00:00.123 UTC\",\"user\":\"slp_"
            + m_grant.toLatin1() + "\",\"session_id\":\"a.b\",\"line_num\":3," + members + '}';
        const auto parsed = session.query(u"parse"_s,
                                          "select p ->> 'kind', p ->> 'at' "
                                          "from sallyport_guard.parse($1, 0) p",
                                          { line }, soon());
        SP_VERIFY(parsed);
        QCOMPARE(parsed->first().at(0), kind);
        if (!kind.isEmpty())
            QCOMPARE(parsed->first().at(1), QByteArray("1772366400123"));
    }

    void manyLinesAndManyScripts()
    {
        const QStringList all{ u"select 'Zoë',\n\t'日本語 \U0001F512', -- why\n 'back\\slash'"_s,
                               u"select '\u202Eevil', E'\\x07'"_s, u"select '\"user\":\"x\"'"_s };
        for (const QString &one : all)
            statements({ one.toUtf8() });
        QCOMPARE(texts(), all);
    }

    void aLongStatementIsCutAndSaysByHowMuch_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("some pages long") << 20'000;
        QTest::newRow("longer than the server reads at once") << 3'000'000;
    }

    void aLongStatementIsCutAndSaysByHowMuch()
    {
        QFETCH(const int, size);
        const QByteArray long1 = "select length('" + QByteArray("é\n").repeated(size / 3) + "')";
        statements({ "select 'before'", long1, "select 'after'" });
        QCOMPARE(texts().size(), 3);
        const ActivityLine &line = m_lines.at(2);
        QVERIFY(line.text.toUtf8().size() <= 4096);
        QVERIFY(line.text.toUtf8().size() > 4000);
        QVERIFY(QString::fromUtf8(long1).startsWith(line.text));
        QVERIFY(line.cutBytes >= long1.size() - line.text.toUtf8().size());
        if (size < 1'000'000)
            QCOMPARE(line.cutBytes, long1.size() - line.text.toUtf8().size());
        QVERIFY(line.cutBytes < 2 * size); // of the longest, as they stand in the log
        QCOMPARE(texts().last(), u"select 'after'"_s);
        QCOMPARE(m_lost, 0);
    }

    void I8_aPasswordInAStatementIsMasked_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("alter role")
            << QByteArray("alter role current_user password 'h0rse-st4ple'");
        QTest::newRow("with a quote in it")
            << QByteArray("alter role current_user PASSWORD  'h0rse''-st4ple'");
        QTest::newRow("dollar quotes")
            << QByteArray("alter role current_user password $x$h0rse-st4ple$x$");
        QTest::newRow("a mapping's option")
            << QByteArray("create user mapping for current_user server s "
                          "options (user 'a', password 'h0rse-st4ple')");
    }

    void I8_aPasswordInAStatementIsMasked()
    {
        QFETCH(const QByteArray, sql);
        statements({ sql });
        QCOMPARE(texts().size(), 1);
        QVERIFY2(!texts().first().contains(u"st4ple"_s), qPrintable(texts().first()));
        QVERIFY(texts().first().contains(u"password"_s, Qt::CaseInsensitive));
    }

    void logThatIsGoneIsStated()
    {
        statements({ "select 'read'" });
        SP_VERIFY(run("select 'never read'"));
        SP_VERIFY(m_target.cluster().stop());
        QDir folder(m_target.cluster().logFolder());
        for (const QString &name : folder.entryList({ u"*.json"_s }))
            QVERIFY(folder.remove(name));
        SP_VERIFY(m_target.cluster().start());
        SP_VERIFY(run("select 'after'"));
        QTRY_VERIFY((read(), texts().contains(u"select 'after'"_s)));
        QVERIFY(m_lost > 0);
        QVERIFY(!texts().contains(u"select 'never read'"_s));
        const qint64 once = m_lost;
        read();
        QCOMPARE(m_lost, once);
    }

    void aNameThatIsUsedAgainIsAnotherFile()
    {
        statements({ "select 'before'" });
        SP_VERIFY(m_target.cluster().stop());
        const QDir folder(m_target.cluster().logFolder());
        const QString name = folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name).last();
        QFile again(folder.filePath(name));
        const qint64 size = again.size();
        QVERIFY(again.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray line = "{\"timestamp\":\"2026-03-01 12:00:00.123 UTC\",\"user\":\"slp_"
            + m_grant.toLatin1()
            + "\",\"session_id\":\"a.b\",\"line_num\":1,\"error_severity\":\"LOG\","
              "\"message\":\"statement: select 'again'\"}\n";
        again.write(line);
        again.write(QByteArray(size, ' ') + '\n');
        again.close();
        SP_VERIFY(m_target.cluster().start());
        QTRY_VERIFY((read(), texts().contains(u"select 'again'"_s)));
        QVERIFY(m_lost > 0);
    }

    void aLineTornByACrashIsStatedAndPassed()
    {
        statements({ "select 'before'" });
        SP_VERIFY(m_target.cluster().stop());
        const QDir folder(m_target.cluster().logFolder());
        QFile last(
            folder.filePath(folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name).last()));
        QVERIFY(last.open(QIODevice::Append));
        const QByteArray torn = "{\"timestamp\":\"2026-01-01 00:00:00.000 UTC\",\"user\":\"slp_"
            + m_grant.toLatin1() + "\",\"message\":\"statement: sel";
        last.write(torn);
        last.close();
        SP_VERIFY(m_target.cluster().start());
        statements({ "select 'after'" });
        QCOMPARE(texts(), (QStringList{ u"select 'before'"_s, u"select 'after'"_s }));
        QVERIFY(m_lost >= torn.size());
    }

    void cursorsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("a file outside of the log") << QByteArray(
            "{\"f\":\"../postgresql.conf\",\"o\":0,\"s\":0,\"m\":0,\"n\":0,\"h\":\"\"}");
    }

    void cursorsThatAreNone()
    {
        QFETCH(const QByteArray, cursor);
        const auto page = m_connector->activity(cursor, 65536);
        QVERIFY(!page || page->lostBytes > 0);
    }

    void I8_noPasswordIsInAnyLog()
    {
        SP_VERIFY(m_target.admin("alter system set log_statement = 'all'"));
        SP_VERIFY(m_target.admin("alter system set log_min_duration_statement = 0"));
        SP_VERIFY(m_target.admin("alter system set log_parameter_max_length_on_error = -1"));
        SP_VERIFY(m_target.admin("select pg_reload_conf()"));
        QTRY_COMPARE(m_target.admin("show log_statement").value().first().first(),
                     QByteArray("all"));
        reconnect();
        SP_VERIFY(m_target.installGuard());

        const QString grant = TargetFixture::newGrantId();
        const QByteArray password = makePassword().value();
        OpenOrder order = TargetFixture::order(grant, password);
        SP_VERIFY(m_connector->open(order));
        {
            PostgresSession session(m_target.login(grant, password));
            SP_VERIFY(run(session, "select 'logged as always'"));
        }
        OpenOrder refused = order;
        refused.ledgerId = QString(64, u'c');
        SP_FAILS(m_connector->open(refused), ErrorCode::Denied);
        SP_VERIFY(m_connector->disable(grant));

        const QByteArray logs = m_target.logs();
        QVERIFY(logs.contains("logged as always"));
        QVERIFY(!logs.contains(password));
        QVERIFY(!logs.contains(order.credential));
        QVERIFY(!logs.contains(m_target.enforcer().password));
        QVERIFY(!logs.contains(m_target.superuser().password));
        QVERIFY2(!logs.contains("SCRAM-SHA-256$"), "not even a verifier");
        QVERIFY2(!logs.contains("sallyport_guard.open($1"), "nothing that the enforcer sends");
        const auto terse = m_target.admin("select 'log_error_verbosity=terse' = any(rolconfig) "
                                          "from pg_roles where rolname = 'sallyport_enforcer'");
        SP_VERIFY(terse); // an error's context would quote the guard's own statements
        QCOMPARE(terse->first().first(), QByteArray("t"));
    }

private:
    void reconnect() { m_connector = std::make_unique<PostgresConnector>(m_target.enforcer()); }

    Result<QList<PostgresSession::Row>> run(PostgresSession &session, const QByteArray &sql)
    {
        if (const auto opened = session.open(soon()); !opened)
            return propagate(opened);
        // Without parameters libpq still speaks the extended protocol: "execute <unnamed>".
        return session.query(u"holder"_s, sql, {}, soon());
    }
    Result<QList<PostgresSession::Row>> run(const QByteArray &sql)
    {
        PostgresSession session(m_target.login(m_grant, m_password));
        return run(session, sql);
    }

    // Runs them in a session of their own and reads until its end has come.
    void statements(const QList<QByteArray> &all)
    {
        const auto ended = count(ActivityKind::Disconnect);
        {
            PostgresSession session(m_target.login(m_grant, m_password));
            for (const QByteArray &one : all)
                (void)run(session, one);
        }
        QTRY_VERIFY(has(ActivityKind::Disconnect, ended + 1));
    }

    void read()
    {
        for (bool more = true; more;) {
            const auto page = m_connector->activity(m_cursor, 4096);
            SP_VERIFY(page);
            for (const ActivityLine &line : page->lines)
                if (line.grantId == m_grant)
                    m_lines << line;
            m_cursor = page->cursor;
            m_lost += page->lostBytes;
            more = page->more;
        }
    }
    // Reads on until there are so many of a kind.
    bool has(ActivityKind kind, qsizetype many)
    {
        read();
        return count(kind) >= many;
    }
    qsizetype count(ActivityKind kind) const
    {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [kind](const ActivityLine &line) { return line.kind == kind; });
    }
    QStringList texts() const
    {
        QStringList all;
        for (const ActivityLine &line : m_lines)
            if (line.kind == ActivityKind::Statement)
                all << line.text;
        return all;
    }

    TargetFixture m_target;
    std::unique_ptr<PostgresConnector> m_connector;
    QString m_grant;
    const QByteArray m_password = makePassword().value();
    QByteArray m_cursor;
    QList<ActivityLine> m_lines;
    qint64 m_lost = 0;
};

QTEST_GUILESS_MAIN(TestPostgresActivity)
#include "tst_postgresactivity.moc"
