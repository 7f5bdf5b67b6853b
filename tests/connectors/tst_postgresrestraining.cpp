// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/connectorfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// A real server whose administrator moves the end of a login.
class TestPostgresRestraining : public sallyport::test::ConnectorFixture
{
    Q_OBJECT

private slots:
    void theServersOwnEndIsTold()
    {
        const OpenOrder opened = order();
        SP_VERIFY(m_connector->open(opened));
        QCOMPARE(seen().loginUntil, std::optional(opened.deadline));
        SP_VERIFY(alter("valid until '2030-01-01 00:00:00+00'"));
        QCOMPARE(seen().loginUntil, std::optional(fromMs(1'893'456'000'000)));
        SP_VERIFY(alter("valid until 'infinity'"));
        QVERIFY(seen().loginUntil > opened.deadline + 24h * 365 * 1000);
        SP_VERIFY(alter("valid until '-infinity'"));
        QCOMPARE(seen().loginUntil, std::optional(Instant()));
    }

    void I2_aLaterEndIsTakenBack_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::newRow("never") << QByteArray("'infinity'");
        QTest::newRow("in ten years") << QByteArray("'2036-01-01'");
    }
    void I2_aLaterEndIsTakenBack()
    {
        QFETCH(const QByteArray, until);
        const OpenOrder opened = order();
        SP_VERIFY(m_connector->open(opened));
        SP_VERIFY(alter("valid until " + until));
        SP_VERIFY(m_connector->restrain(seen(), opened.deadline, opened.deadline));
        QCOMPARE(seen().loginUntil, std::optional(opened.deadline));
        QCOMPARE(seen().deadline, opened.deadline);
        QVERIFY(seen().loginEnabled);
        PostgresSession holder_(holder());
        SP_VERIFY(run(holder_, "select 1")); // the login goes on until its end
    }

    // What the reaper of the target goes by.
    void I2_soIsOneInTheDescription()
    {
        const OpenOrder opened = order();
        SP_VERIFY(m_connector->open(opened));
        OpenOrder later = opened;
        later.deadline += 5h;
        SP_VERIFY(m_connector->open(later));
        SP_VERIFY(m_connector->restrain(seen(), opened.deadline, opened.deadline));
        QCOMPARE(seen().deadline, opened.deadline);
        QCOMPARE(seen().loginUntil, std::optional(opened.deadline));
    }

    void nothingGetsLaterOrOpenByIt()
    {
        const OpenOrder opened = order();
        SP_VERIFY(m_connector->open(opened));
        SP_VERIFY(alter("nologin valid until '2020-01-01 00:00:00+00'"));
        const TargetObject before = seen();
        SP_VERIFY(m_connector->restrain(before, opened.deadline + 5h, opened.deadline + 5h));
        QCOMPARE(seen(), before);
    }

    // Approved between the look and the call.
    void anExtensionThatCameBetweenStays()
    {
        const OpenOrder opened = order();
        SP_VERIFY(m_connector->open(opened));
        SP_VERIFY(alter("valid until 'infinity'"));
        const TargetObject before = seen();
        OpenOrder later = opened;
        later.deadline += 1h;
        SP_VERIFY(m_connector->open(later));
        SP_VERIFY(m_connector->restrain(before, opened.deadline, opened.deadline));
        QCOMPARE(seen().deadline, later.deadline);
        QCOMPARE(seen().loginUntil, std::optional(later.deadline));
    }

    void somethingElseIsNotTouched()
    {
        SP_VERIFY(m_target.admin("create role slp_dddddddddddddddddddddddddddddddd login"));
        TargetObject other;
        other.grantId = QString(32, u'd');
        SP_FAILS(m_connector->restrain(other, fromMs(1), fromMs(1)), ErrorCode::Denied);
    }

private:
    TargetObject seen() { return find(u"slp_"_s + m_grant); }
    Result<QList<PostgresSession::Row>> alter(const QByteArray &what)
    {
        return m_target.admin("alter role slp_" + m_grant.toLatin1() + ' ' + what);
    }
};

QTEST_GUILESS_MAIN(TestPostgresRestraining)
#include "tst_postgresrestraining.moc"
