// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgresconnector.h"
#include "models/domain/systemclock.h"
#include "models/enforcement/loginends.h"
#include "tests/enforcement/office.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// An administrator of a real server changes the login of access that is open: the real enforcer
// notices it with its next comparison.
class TestMovedEnds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SP_VERIFY(m_server.start()); }

    void init()
    {
        m_office = std::make_unique<Office>();
        m_office->clock.setWall(SystemClock().now());
        SP_VERIFY(m_office->open());
        m_office->crash();
        // Where reading the target in memory stood means nothing to a server.
        SP_VERIFY(EventRepository(m_office->database()).setActivityCursor(u"orders-db"_s, ""));
        const auto factory = [this](const QString &) -> Result<std::unique_ptr<Connector>> {
            return std::make_unique<PostgresConnector>(m_server.enforcer());
        };
        m_office->enforcer = std::make_unique<Enforcer>(
            m_office->setup(), m_office->clock, makeInlineExecutor(factory, m_office->clock));
        SP_VERIFY(m_office->enforcer->start());
        m_office->settle();
        m_office->clock.setWall(SystemClock().now());
        m_grant = m_office->openGrant(1h);
        m_office->pass(1s);
        QCOMPARE(m_office->grant(m_grant).state, GrantState::Active);
    }
    void cleanup() { m_office.reset(); }

    void whatNobodyTouchedIsNotTold()
    {
        passMinutes(10);
        QCOMPARE(told(), QStringList());
        QCOMPARE(seen().loginUntil, std::optional(m_office->grant(m_grant).deadline));
    }

    void I2_aLaterEndIsPutBackAndToldEachTime()
    {
        const Instant deadline = m_office->grant(m_grant).deadline;
        SP_VERIFY(alter("VALID UNTIL 'infinity'"));
        m_office->pass(61s);
        QCOMPARE(seen().loginUntil, std::optional(deadline));
        QVERIFY(seen().loginEnabled);
        QCOMPARE(told(), QStringList{ u"end-later"_s });

        SP_VERIFY(alter("VALID UNTIL '2090-01-01'"));
        m_office->pass(1h - 5min); // to the end of its time, almost
        QCOMPARE(seen().loginUntil, std::optional(deadline));
        QCOMPARE(told(), (QStringList{ u"end-later"_s, u"end-later"_s }));
        QCOMPARE(m_office->grant(m_grant).deadline, deadline);
        QCOMPARE(m_office->auditFindings(), QString());
    }

    void I7_anEarlierEndIsToldOnceAndLeft()
    {
        SP_VERIFY(alter("VALID UNTIL '2020-01-01'"));
        const auto moved = seen().loginUntil;
        passMinutes(5);
        QCOMPARE(seen().loginUntil, moved);
        QCOMPARE(told(), QStringList{ u"end-earlier"_s });
        QCOMPARE(m_office->grant(m_grant).state, GrantState::Active);
    }

    void I7_aLoginThatWasClosedIsToldOnceAndNotOpened()
    {
        SP_VERIFY(alter("NOLOGIN"));
        passMinutes(5);
        QVERIFY(!seen().loginEnabled);
        QCOMPARE(told(), QStringList{ u"login-shut"_s });
    }

    // Together: what was closed is not opened by taking back the end.
    void I2_aClosedLoginWithALaterEndStaysClosed()
    {
        SP_VERIFY(alter("NOLOGIN VALID UNTIL 'infinity'"));
        passMinutes(5);
        QVERIFY(!seen().loginEnabled);
        QCOMPARE(told(), QStringList{ u"login-shut"_s });
    }

    // Without a server: what may be told, and when.
    void whatIsOnItsWayIsNotTold()
    {
        Grant grant;
        grant.id = m_grant;
        grant.state = GrantState::Active;
        grant.openedAt = fromMs(0);
        grant.deadline = fromMs(3'600'000);
        TargetObject object;
        object.grantId = m_grant;
        object.loginEnabled = true;
        object.deadline = grant.deadline;
        object.loginUntil = grant.deadline;
        LoginEnds ends;
        const auto judge
            = [&](qint64 seconds) { return ends.judge(grant, object, fromMs(seconds * 1000)); };
        QVERIFY(judge(60) == EndFinding::None);
        // The target has an extension already, and was asked before the ledger had.
        grant.extendTo = object.deadline + 30min;
        object.loginUntil = object.deadline = grant.extendTo;
        QVERIFY(judge(120) == EndFinding::None);
        object.loginUntil = grant.extendTo + 1ms;
        QVERIFY(judge(130) == EndFinding::Later);
        // The ledger has it, and what the target said is older.
        object.loginUntil = object.deadline = grant.deadline;
        grant.deadline = std::exchange(grant.extendTo, Instant());
        QVERIFY(judge(180) == EndFinding::None);
        QVERIFY(judge(180) == EndFinding::None); // the same answer, written a second time
        QVERIFY(judge(240) == EndFinding::Earlier);
        // By its own clock, which may be ahead of ours.
        object.loginEnabled = false;
        QVERIFY(judge(5'398) == EndFinding::None);
        QVERIFY(judge(5'399) == EndFinding::None);
        grant.state = GrantState::Ending;
        QVERIFY(judge(300) == EndFinding::None);
    }

private:
    // With a comparison in each.
    void passMinutes(int minutes)
    {
        for (int minute = 0; minute < minutes; ++minute)
            m_office->pass(61s);
    }
    TargetObject seen()
    {
        PostgresConnector connector(m_server.enforcer());
        const auto all = connector.list().value_or(QList<TargetObject>());
        const auto found = std::find_if(all.begin(), all.end(), [&](const TargetObject &one) {
            return one.grantId == m_grant;
        });
        return found == all.end() ? TargetObject() : *found;
    }
    Result<QList<PostgresSession::Row>> alter(const QByteArray &what) const
    {
        return m_server.admin("ALTER ROLE slp_" + m_grant.toLatin1() + ' ' + what);
    }
    // What was found on the target, but that this clock runs ahead of the server's.
    QStringList told() const
    {
        QStringList words;
        for (const Event &event : m_office->log(EventKind::Drift)) {
            const QString what = event.data.value(u"what"_s).toString();
            if (event.grantId == m_grant && what != u"clock-skew"_s)
                words.append(what);
        }
        return words;
    }

    TargetFixture m_server;
    std::unique_ptr<Office> m_office;
    QString m_grant;
};

QTEST_GUILESS_MAIN(TestMovedEnds)
#include "tst_movedends.moc"
