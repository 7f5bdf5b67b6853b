// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/connectorfixture.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// The script that a database administrator runs: again, with unsafe values, for another enforcer.
class TestPostgresGuardScript : public sallyport::test::ConnectorFixture
{
    Q_OBJECT

private slots:
    void theScriptRunsTwiceAndLosesNothing()
    {
        const QString grant = TargetFixture::newGrantId();
        SP_VERIFY(m_connector->open(TargetFixture::order(grant, m_password)));
        const QString closed = TargetFixture::newGrantId();
        SP_VERIFY(m_connector->disable(closed));
        SP_VERIFY(m_target.installGuard());
        SP_VERIFY(m_connector->open(TargetFixture::order(grant, m_password)));
        SP_FAILS(m_connector->open(TargetFixture::order(closed, m_password)), ErrorCode::Denied);
    }

    void theScriptRefusesWhatWouldBeUnsafe_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("a superuser as profile") << u"profiles"_s << u"all=postgres:3"_s;
        for (const QString &power :
             { u"superuser"_s, u"createrole"_s, u"bypassrls"_s, u"replication"_s })
            QTest::addRow("a role with %s as profile", qPrintable(power))
                << u"profiles"_s << u"x=with_%1:3"_s.arg(power);
        QTest::newRow("a predefined role as profile")
            << u"profiles"_s << u"all=pg_read_server_files:3"_s;
        QTest::newRow("a role that does not exist") << u"profiles"_s << u"x=nobody:3"_s;
        QTest::newRow("a list that is none") << u"profiles"_s << u"orders_writer"_s;
        QTest::newRow("an enforcer with our prefix") << u"enforcer"_s << u"slp_enforcer"_s;
        QTest::newRow("a clear password") << u"enforcer_verifier"_s << u"hunter2"_s;
    }

    void theScriptRefusesWhatWouldBeUnsafe()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        for (const QByteArray power : { "superuser", "createrole", "bypassrls", "replication" })
            (void)m_target.admin("create role with_" + power + ' ' + power); // once
        SP_FAILS(m_target.cluster().runScript(TargetFixture::script(u"postgresql-guard.sql"_s),
                                              u"orders"_s, { { variable, value } }),
                 ErrorCode::Invalid);
    }

    void aNewEnforcerReplacesTheOldOne()
    {
        SP_VERIFY(m_target.cluster().runScript(
            TargetFixture::script(u"postgresql-guard.sql"_s), u"orders"_s,
            { { u"enforcer"_s, u"other_enforcer"_s }, { u"profiles"_s, u"x=orders_writer:1"_s } }));
        SP_FAILS(m_connector->list(), ErrorCode::Denied);
        const auto profiles = m_target.admin("select string_agg(name, ' ') "
                                             "from sallyport_guard.profiles");
        SP_VERIFY(profiles);
        QCOMPARE(profiles->first().first(), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(TestPostgresGuardScript)
#include "tst_postgresguardscript.moc"
