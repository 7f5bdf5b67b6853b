// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "tests/connectors/activityfixture.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// What was done with a grant, read from the server's JSON log.
class TestPostgresActivity : public sallyport::test::ActivityFixture
{
    Q_OBJECT

private slots:
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
        QVERIFY2(m_lines.at(0).text.startsWith(u"database=orders"_s),
                 qPrintable(m_lines.at(0).text)); // nothing of the role, not even half of it
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
        QVERIFY(line.cutBytes < 2LL * size); // of the longest, as they stand in the log
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
};

QTEST_GUILESS_MAIN(TestPostgresActivity)
#include "tst_postgresactivity.moc"
