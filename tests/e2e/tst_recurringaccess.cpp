// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctloffice.h"

#include "models/enforcement/enforcerconfig.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTimeZone>

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
  nightly: { title: Nightly comparison, reason: { min_length: 4 } }
rules:
  - name: compare
    scenario: nightly
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 10s, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads], need: 1 } ] }
    recurring: { for: 30d }
  - name: correct
    scenario: nightly
    target: orders-db
    profile: writer
    requesters: [group:backend]
    duration: { default: 1h, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads], need: 1 } ] }
    recurring: { for: 30d }
)";

// A day has one beginning, so the first one is near and the next one is tomorrow's.
constexpr int UntilBeginning = 90'000;

} // namespace

// Access that recurs opens on a real server at its time, by a real enforcer and the clock on the
// wall, with nobody there, and waits for the next day once it is over.
class TestRecurringAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_office.stopEnforcer(); }
    void I2_itOpensAtItsTimeAndEndsAtItsEnd();
    void whatIsReleasedStaysClosedUntilTheNextDay();
    void theAuditHolds();

private:
    // The next full minute that leaves the time to ask and to approve.
    void chooseBeginning()
    {
        const QDateTime soon
            = QDateTime::currentDateTimeUtc().addSecs(20).toTimeZone(QTimeZone("Europe/Berlin"));
        m_begins = soon.addSecs(60 - soon.time().second()).addMSecs(-soon.time().msec());
    }
    // Asked for by ana and approved by rui; the id.
    QString approve(const QString &profile)
    {
        const auto filed
            = m_office.as(u"ana"_s,
                          { u"request"_s, u"--profile"_s, profile, u"-r"_s, u"Counts differ"_s,
                            u"--every"_s, u"mon,tue,wed,thu,fri,sat,sun"_s, u"--at"_s,
                            m_begins.time().toString(u"HH:mm"_s), u"--zone"_s, u"Europe/Berlin"_s,
                            u"--until"_s, m_begins.date().addDays(3).toString(Qt::ISODate) });
        if (filed.exit != 0)
            qWarning("%s", filed.out.constData());
        const QString id = filed.json()[u"request"_s].toString();
        return m_office.as(u"rui"_s, { u"approve"_s, id, u"--yes"_s }).exit == 0 ? id : QString();
    }
    QJsonDocument shown(const QString &id) const
    {
        return m_office.as(u"ana"_s, { u"show"_s, id }).json();
    }
    QString state(const QString &id) const { return shown(id)[u"grant"_s][u"state"_s].toString(); }
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
    static bool work(PostgresSession &session)
    {
        return session.query(u"work"_s, "select 1", {}, QDeadlineTimer(20s)).has_value();
    }
    static QDateTime moment(const QJsonValue &text)
    {
        return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    }

    CtlOffice m_office;
    TargetFixture m_server;
    QDateTime m_begins;
    QString m_correction; // the request for the writer's access, which begins at the same time
};

void TestRecurringAccess::initTestCase()
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
    chooseBeginning();
}

void TestRecurringAccess::I2_itOpensAtItsTimeAndEndsAtItsEnd()
{
    const QString id = approve(u"readonly"_s);
    m_correction = approve(u"writer"_s);
    QCOMPARE(moment(shown(id)[u"recurrence"_s][u"next"_s]), m_begins);
    QVERIFY(shown(id)[u"grant"_s].isNull());
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"open"_s, UntilBeginning);
    PostgresSession session(login(id));
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    QVERIFY(work(session));
    const QJsonValue open = shown(id)[u"grant"_s];
    QVERIFY(moment(open[u"opened"_s]) >= m_begins);
    QCOMPARE(moment(open[u"deadline"_s]), m_begins.addSecs(10));

    QTRY_VERIFY_WITH_TIMEOUT(state(id) != u"open"_s, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!work(session), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(moment(shown(id)[u"recurrence"_s][u"next"_s]), m_begins.addDays(1),
                              30'000);
}

void TestRecurringAccess::whatIsReleasedStaysClosedUntilTheNextDay()
{
    const QString id = m_correction;
    QTRY_COMPARE_WITH_TIMEOUT(state(id), u"open"_s, UntilBeginning);
    const PostgresSettings settings = login(id);
    PostgresSession session(settings);
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    QCOMPARE(m_office.as(u"ana"_s, { u"release"_s, id }).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(moment(shown(id)[u"recurrence"_s][u"next"_s]), m_begins.addDays(1),
                              30'000);
    QVERIFY(!work(session));
    // Most of its hour is left, and nobody gets in.
    QVERIFY(!PostgresSession(settings).open(QDeadlineTimer(5s)));
    QVERIFY(state(id) != u"open"_s);
}

void TestRecurringAccess::theAuditHolds()
{
    const auto verified = m_office.run({ u"audit"_s, u"verify"_s });
    QVERIFY2(verified.exit == 0, verified.out + verified.err);
}

QTEST_GUILESS_MAIN(TestRecurringAccess)
#include "tst_recurringaccess.moc"
