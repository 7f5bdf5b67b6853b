// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctloffice.h"

#include "models/enforcement/enforcerconfig.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QDateTime>
#include <QDeadlineTimer>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Rules = R"(
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly, writer] }
scenarios:
  debug: { title: Live debugging, reason: { min_length: 4 } }
rules:
  - name: look-around
    scenario: debug
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 30m, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads], need: 1 } ] }
    end: { unused: 15s, idle: 4s }
  - name: run-import
    scenario: debug
    target: orders-db
    profile: writer
    requesters: [group:backend]
    duration: { default: 8s, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads], need: 1 } ] }
    end: { mode: drain, within: 10s }
)";

} // namespace

// What nobody uses ends, and what runs at the end may finish: by the command line, on a real
// server, with a real enforcer.
class TestEndings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_office.stopEnforcer(); }
    void itIsSaidBeforeAnybodyDecides();
    void whatNobodyUsesEnds();
    void I2_whatIsInUseStaysAndEndsWhenItIsIdle();
    void I2_whatRunsMayFinishAndNobodyElseGetsIn();
    void I2_whoeverRevokesItDoesNotWait();
    void theAuditHolds();

private:
    // Asked for by ana; the id. Everybody's answers are JSON.
    QString ask(const QString &profile)
    {
        const auto filed = m_office.as(
            u"ana"_s, { u"request"_s, u"--profile"_s, profile, u"-r"_s, u"Orders are stuck"_s });
        if (filed.exit != 0)
            qWarning("%s", filed.out.constData());
        return filed.json()[u"request"_s].toString();
    }
    QString open(const QString &profile)
    {
        const QString id = ask(profile);
        return m_office.as(u"rui"_s, { u"approve"_s, id, u"--yes"_s }).exit == 0 ? id : QString();
    }
    QJsonValue grant(const QString &id) const
    {
        return m_office.as(u"ana"_s, { u"show"_s, id }).json()[u"grant"_s];
    }
    QString state(const QString &id) const { return grant(id)[u"state"_s].toString(); }
    PostgresSettings login(const QString &id) const
    {
        const QJsonDocument hint = m_office.as(u"ana"_s, { u"connect"_s, id }).json();
        const QStringList password{ u"connect"_s, id, u"--password"_s, u"--into-pipe"_s };
        return { .host = hint[u"host"_s].toString(),
                 .port = hint[u"port"_s].toInt(),
                 .database = hint[u"database"_s].toString(),
                 .user = hint[u"role"_s].toString(),
                 .password
                 = m_office.as(u"ana"_s, password).json()[u"password"_s].toString().toUtf8(),
                 .timeout = Millis(20s) };
    }
    static bool work(PostgresSession &session, const QByteArray &sql = "select 1")
    {
        return session.query(u"work"_s, sql, {}, QDeadlineTimer(20s)).has_value();
    }
    static Instant moment(const QJsonValue &text)
    {
        return fromMs(
            QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
    }

    CtlOffice m_office;
    TargetFixture m_server;
};

void TestEndings::initTestCase()
{
    SP_VERIFY(m_server.start());
    QCOMPARE(m_office.init().exit, 0);
    const QString file = m_office.path(u"config/sallyport/sallyportd.yaml"_s);
    auto config = loadEnforcerConfig(file);
    SP_VERIFY(config);
    const PostgresSettings settings = m_server.enforcer();
    config->targets.insert(u"orders-db"_s,
                           { .host = settings.host,
                             .port = settings.port,
                             .database = settings.database,
                             .user = settings.user,
                             .password = QString::fromUtf8(settings.password) });
    SP_VERIFY(saveEnforcerConfig(file, *config));
    m_office.enrol(u"ana"_s, u"backend"_s);
    m_office.enrol(u"rui"_s, u"leads"_s);
    m_office.write(u"rules.yaml"_s, Rules);
    const auto applied
        = m_office.as(u"bettina"_s, { u"policy"_s, u"apply"_s, m_office.path(u"rules.yaml"_s) });
    QVERIFY2(applied.exit == 0, applied.out);
}

void TestEndings::itIsSaidBeforeAnybodyDecides()
{
    const auto dry = m_office.run({ u"--as"_s, u"ana"_s, u"request"_s, u"--profile"_s, u"writer"_s,
                                    u"-r"_s, u"Orders are stuck"_s, u"--dry-run"_s });
    QVERIFY2(dry.out.contains("live sessions may go on for 10s"), dry.out + dry.err);
    const QString id = ask(u"readonly"_s);
    const auto shown = m_office.run({ u"--as"_s, u"rui"_s, u"show"_s, id });
    QVERIFY2(shown.out.contains("when unused for 15s, or idle for 4s"), shown.out + shown.err);
    const QJsonValue end = m_office.as(u"rui"_s, { u"show"_s, id }).json()[u"end"_s];
    QCOMPARE(end[u"unused"_s].toInt(), 15);
    QCOMPARE(end[u"idle"_s].toInt(), 4);
    QCOMPARE(end[u"drain"_s].toInt(), 0);
    QCOMPARE(m_office.as(u"ana"_s, { u"withdraw"_s, id }).exit, 0);
}

void TestEndings::whatNobodyUsesEnds()
{
    const QString id = open(u"readonly"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"ended (unused for 15s)"_s, 60'000);
    QCOMPARE(grant(id)[u"endReason"_s].toString(), u"unused"_s);
    QVERIFY(grant(id)[u"usedAt"_s].isNull());
}

void TestEndings::I2_whatIsInUseStaysAndEndsWhenItIsIdle()
{
    const QString id = open(u"readonly"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"open"_s, 15'000);
    PostgresSession session(login(id));
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    QVERIFY(work(session, "select pg_sleep(8)")); // longer than either limit
    QCOMPARE(state(id), u"open"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"ended (idle for 4s)"_s, 30'000);
    QVERIFY(!work(session));
    QCOMPARE(grant(id)[u"sessionsEnded"_s].toInt(), 1);
}

void TestEndings::I2_whatRunsMayFinishAndNobodyElseGetsIn()
{
    const QString id = open(u"writer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"open"_s, 15'000);
    const PostgresSettings settings = login(id);
    PostgresSession session(settings);
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    QVERIFY(work(session, "begin"));
    QTRY_VERIFY_WITH_TIMEOUT(grant(id)[u"draining"_s].toBool(), 30'000);
    PostgresSession late(settings);
    QVERIFY(!late.open(QDeadlineTimer(5s)));
    QVERIFY(work(session, "select 1 from orders limit 1"));
    QVERIFY(work(session, "commit"));
    QTRY_VERIFY_WITH_TIMEOUT(state(id).startsWith(u"ended (expired"_s), 30'000);
    QVERIFY(!work(session));
    const QJsonValue ended = grant(id);
    QVERIFY(moment(ended[u"ended"_s]) >= moment(ended[u"sessionsUntil"_s]));
    QCOMPARE(moment(ended[u"sessionsUntil"_s]), moment(ended[u"deadline"_s]) + 10s);
    QVERIFY(moment(ended[u"loginClosed"_s]) < moment(ended[u"sessionsUntil"_s]));
}

void TestEndings::I2_whoeverRevokesItDoesNotWait()
{
    const QString id = open(u"writer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"open"_s, 15'000);
    PostgresSession session(login(id));
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    QTRY_VERIFY_WITH_TIMEOUT(grant(id)[u"draining"_s].toBool(), 30'000);
    const auto revoked
        = m_office.as(u"rui"_s, { u"revoke"_s, id, u"-r"_s, u"It harms the shop"_s });
    QVERIFY2(revoked.exit == 0, revoked.out);
    QTRY_VERIFY_WITH_TIMEOUT(state(id).startsWith(u"ended (revoked"_s), 15'000);
    QVERIFY(!work(session));
    const QJsonValue ended = grant(id);
    QVERIFY(moment(ended[u"ended"_s]) < moment(ended[u"sessionsUntil"_s]));
}

void TestEndings::theAuditHolds()
{
    const auto verified = m_office.run({ u"audit"_s, u"verify"_s });
    QVERIFY2(verified.exit == 0, verified.out + verified.err);
}

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
