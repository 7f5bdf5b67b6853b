// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "tests/connectors/activityfixture.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// The server's log files: rotated, removed, torn, and free of passwords.
class TestPostgresLog : public sallyport::test::ActivityFixture
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TestPostgresLog)
#include "tst_postgreslog.moc"
