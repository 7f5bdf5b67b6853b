// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgresconnector.h"
#include "models/domain/systemclock.h"
#include "models/ledger/scram.h"
#include "tests/support/targetfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

namespace {

QDeadlineTimer soon()
{
    return QDeadlineTimer(20'000);
}

} // namespace

// Opening, ending and cleaning up on a real server.
class TestPostgresConnector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto started = m_target.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        m_connector = std::make_unique<PostgresConnector>(m_target.enforcer());
    }

    void aGrantLogsInWithItsPasswordAndHasTheProfilesRights()
    {
        const auto opened = m_connector->open(TargetFixture::order(m_grant, m_password));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));

        PostgresSession session(m_target.login(m_grant, m_password));
        QVERIFY(session.open(soon()));
        const auto rows = session.query(u"count"_s, "select count(*) from orders", {}, soon());
        QVERIFY(rows);
        QCOMPARE(rows->first().first(), QByteArray("300"));
        const auto written = session.query(u"write"_s, "delete from orders", {}, soon());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Denied);
    }

private:
    TargetFixture m_target;
    std::unique_ptr<PostgresConnector> m_connector;
    const QString m_grant = TargetFixture::newGrantId();
    const QByteArray m_password = makePassword().value();
};

QTEST_GUILESS_MAIN(TestPostgresConnector)
#include "tst_postgresconnector.moc"
