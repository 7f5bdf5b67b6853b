// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "tests/connectors/connectorfixture.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sallyport;
using sallyport::test::TargetFixture;

// Ending access on a real server: login, live session, and whoever tries to stay.
class TestPostgresEnding : public sallyport::test::ConnectorFixture
{
    Q_OBJECT

private slots:
    void I2_loginAndLiveSessionEnd()
    {
        SP_VERIFY(m_connector->open(order()));
        PostgresSession live(holder());
        PostgresSession hidden(holder());
        SP_VERIFY(run(live, "begin"));
        SP_VERIFY(run(hidden, "set role orders_readonly"));
        SP_VERIFY(run(hidden, "set application_name = 'backup job'"));

        SP_VERIFY(m_connector->disable(m_grant));
        PostgresSession late(holder());
        SP_FAILS(late.open(soon()), ErrorCode::Unavailable);
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 2);

        const auto told = m_connector->terminate(m_grant);
        SP_VERIFY(told);
        QCOMPARE(*told, 2);
        QTRY_COMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        QVERIFY(!live.query(u"late"_s, "select 1", {}, soon()));
        QVERIFY(!hidden.query(u"late"_s, "select 1", {}, soon()));
        QCOMPARE(find(u"slp_"_s + m_grant).loginEnabled, false);
    }

    void I2_aClosedGrantsSessionHasNoRightsEvenBeforeItIsTold()
    {
        SP_VERIFY(m_connector->open(order()));
        PostgresSession live(holder());
        SP_VERIFY(run(live, "select 1 from orders limit 1"));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(run(live, "select 1 from orders limit 1"), ErrorCode::Denied);
    }

    void I2_aReconnectLoopLoses()
    {
        SP_VERIFY(m_connector->open(order()));
        std::atomic<bool> disabled = false;
        std::atomic<int> logins = 0;
        std::atomic<int> lateLogins = 0;
        const std::jthread loop([&, settings = holder()](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const bool late = disabled;
                PostgresSession session(settings);
                if (session.open(soon()))
                    ++(late ? lateLogins : logins);
                while (!stop.stop_requested() && session.isOpen())
                    (void)session.query(u"loop"_s, "select pg_sleep(0.01)", {}, soon());
            }
        });
        QTRY_VERIFY(logins > 0);
        SP_VERIFY(m_connector->disable(m_grant));
        disabled = true;
        // As the enforcer does it: a login in flight can appear late, and is told to end again.
        const auto alive = [this] {
            return m_connector->terminate(m_grant) ? m_connector->sessions(m_grant).value_or(-1)
                                                   : -1;
        };
        QTRY_COMPARE(alive(), 0);
        QCOMPARE(m_connector->sessions(m_grant).value_or(-1), 0);
        QCOMPARE(lateLogins.load(), 0);
    }

    void I2_whoeverWasLetInThroughTheGrantIsOutAgain()
    {
        SP_VERIFY(m_target.admin("create role clerk login password 'clerk-secret'"));
        SP_VERIFY(m_target.admin("grant connect on database orders to clerk"));
        SP_VERIFY(m_connector->open(order()));
        PostgresSession session(holder());
        const QByteArray letIn = "grant slp_" + m_grant.toLatin1() + " to clerk";
        SP_FAILS(run(session, letIn), ErrorCode::Denied);
        SP_VERIFY(m_target.admin(letIn));
        PostgresSettings settings = holder();
        settings.user = u"clerk"_s;
        settings.password = "clerk-secret";
        PostgresSession clerk(settings);
        SP_VERIFY(run(clerk, "select 1 from orders limit 1"));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(run(clerk, "select 1 from orders limit 1"), ErrorCode::Denied);
    }

    void aClosedGrantIsNeverOpenedAgain()
    {
        SP_VERIFY(m_connector->open(order()));
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
        SP_VERIFY(m_connector->cleanUp(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
        QCOMPARE(find(u"slp_"_s + m_grant).name, QString());
    }

    void anOpeningThatArrivesAfterTheClosingIsRefused()
    {
        SP_VERIFY(m_connector->disable(m_grant));
        SP_FAILS(m_connector->open(order()), ErrorCode::Denied);
    }

    void everyEndingCallMayBeRepeated()
    {
        SP_VERIFY(m_connector->open(order()));
        for (int round = 0; round < 2; ++round) {
            SP_VERIFY(m_connector->disable(m_grant));
            QCOMPARE(m_connector->terminate(m_grant).value_or(-1), 0);
            const auto cleaned = m_connector->cleanUp(m_grant);
            SP_VERIFY(cleaned);
            QCOMPARE(cleaned->residue, false);
        }
    }

    void aLiveGrantIsNeitherTerminatedNorRemoved()
    {
        SP_VERIFY(m_connector->open(order()));
        SP_FAILS(m_connector->terminate(m_grant), ErrorCode::Conflict);
        SP_FAILS(m_connector->cleanUp(m_grant), ErrorCode::Conflict);
        QCOMPARE(find(u"slp_"_s + m_grant).loginEnabled, true);
    }

    void manyGrantsAreOpenedAndEndedAtOnce()
    {
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> workers;
            workers.reserve(4);
            for (int worker = 0; worker < 4; ++worker)
                workers.emplace_back([&] {
                    PostgresConnector connector(m_target.enforcer());
                    for (int i = 0; i < 8; ++i) {
                        const QString grant = TargetFixture::newGrantId();
                        if (!connector.open(TargetFixture::order(grant, m_password))
                            || !connector.disable(grant) || !connector.terminate(grant)
                            || !connector.cleanUp(grant))
                            ++failures;
                    }
                });
        }
        QCOMPARE(failures.load(), 0);
    }

    void twoThatEndOneGrantDoNotFailEachOther()
    {
        SP_VERIFY(m_connector->open(order()));
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> workers;
            workers.reserve(4);
            for (int worker = 0; worker < 4; ++worker)
                workers.emplace_back([&, grant = m_grant] {
                    PostgresConnector connector(m_target.enforcer());
                    for (int i = 0; i < 10; ++i)
                        if (!connector.disable(grant) || !connector.terminate(grant))
                            ++failures;
                });
        }
        QCOMPARE(failures.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPostgresEnding)
#include "tst_postgresending.moc"
