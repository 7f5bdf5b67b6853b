// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include "models/domain/ids.h"
#include "models/enforcement/enforcerconfig.h"
#include "models/enforcement/enforcerlock.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QDeadlineTimer>
#include <QTest>

#include <csignal>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Rules = R"(
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly] }
scenarios:
  debug: { title: Live debugging, reason: { min_length: 4 } }
rules:
  - name: debug-orders
    scenario: debug
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 30s, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads], need: 1 } ] }
    extension: { max: 1h, times: 1 }
)";

} // namespace

// Access that is open ends later: asked for and approved by the command line, on a real server,
// with a real enforcer. Everybody has a key file of their own, as on a machine of their own.
class TestExtendedAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nobodyElseAsksAndNotForTooLong();
    void anApprovedExtensionMovesTheEndOnTheServer();
    void aSecondOneIsRefusedAndRevokingEndsItAll();

private:
    CtlProcess::Run as(const QString &person, const QStringList &arguments)
    {
        m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, m_ctl.path(u"keys-"_s + person));
        return m_ctl.run(QStringList{ u"--json"_s, u"--as"_s, person } + arguments);
    }
    CtlProcess::Run extend(const QString &person, const QString &longer)
    {
        return as(person,
                  { u"extend"_s, m_request, u"--for"_s, longer, u"-r"_s, u"Not done yet"_s });
    }
    void nameTarget();
    void enrol(const QString &person, const QString &group);
    QJsonValue grant() { return as(u"ana"_s, { u"show"_s, m_request }).json()[u"grant"_s]; }
    // As the server has it, in milliseconds.
    qint64 endOnServer()
    {
        const auto rows = m_server.admin("select extract(epoch from rolvaliduntil) * 1000 from "
                                         "pg_roles where rolname like 'slp\\_%'");
        return rows && rows->size() == 1 ? qRound64(rows->first().first().toDouble()) : 0;
    }

    CtlProcess m_ctl;
    TargetFixture m_server;
    QString m_request;
};

void TestExtendedAccess::initTestCase()
{
    SP_VERIFY(m_server.start());
    m_ctl.write(u"passphrase"_s, "correct horse battery staple\n");
    m_ctl.write(u"rules.yaml"_s, Rules);
    m_ctl.setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, m_ctl.path(u"passphrase"_s));
    QCOMPARE(
        as(u"bettina"_s, { u"init"_s, u"--officer"_s, u"bettina"_s, u"--name"_s, u"B"_s }).exit, 0);
    nameTarget();
    enrol(u"ana"_s, u"backend"_s);
    enrol(u"ben"_s, u"backend"_s);
    enrol(u"rui"_s, u"leads"_s);
    const auto applied = as(u"bettina"_s, { u"policy"_s, u"apply"_s, m_ctl.path(u"rules.yaml"_s) });
    QVERIFY2(applied.exit == 0, applied.out);
    const auto filed
        = as(u"ana"_s, { u"request"_s, u"--for"_s, u"20m"_s, u"-r"_s, u"Orders are stuck"_s });
    QVERIFY2(filed.exit == 0, filed.out);
    m_request = filed.json()[u"request"_s].toString();
    QCOMPARE(as(u"rui"_s, { u"approve"_s, m_request, u"--yes"_s }).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(grant()[u"state"_s].toString(), u"open"_s, 15'000);
}

void TestExtendedAccess::nameTarget()
{
    const QString file = m_ctl.path(u"config/sallyport/sallyportd.yaml"_s);
    auto config = loadEnforcerConfig(file);
    SP_VERIFY(config);
    const PostgresSettings settings = m_server.enforcer();
    TargetConfig target;
    target.host = settings.host;
    target.port = settings.port;
    target.database = settings.database;
    target.user = settings.user;
    target.password = QString::fromUtf8(settings.password);
    config->targets.insert(u"orders-db"_s, target);
    SP_VERIFY(saveEnforcerConfig(file, *config));
}

void TestExtendedAccess::enrol(const QString &person, const QString &group)
{
    const auto added = as(u"bettina"_s, { u"person"_s, u"add"_s, person, u"--name"_s, person });
    QVERIFY2(added.exit == 0, added.out);
    const auto key = as(person, { u"person"_s, u"key"_s });
    QVERIFY2(key.exit == 0, key.out);
    QStringList words;
    for (const auto &word : key.json()[u"words"_s].toArray())
        words.append(word.toString());
    const auto enrolled = as(u"bettina"_s,
                             { u"person"_s, u"enrol"_s, key.json()[u"enrolment"_s].toString(),
                               u"--words"_s, words.join(u' ') });
    QVERIFY2(enrolled.exit == 0, enrolled.out);
    const auto member = as(u"bettina"_s, { u"person"_s, u"group"_s, person, group });
    QVERIFY2(member.exit == 0, member.out);
}

void TestExtendedAccess::cleanupTestCase()
{
    const auto ledger = LedgerAddress{ .backend = Backend::Sqlite,
                                       .path = m_ctl.path(u"data/sallyport/ledger.db"_s) };
    if (const auto pid = runningEnforcer(ledger))
        ::kill(static_cast<pid_t>(*pid), SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!runningEnforcer(ledger), 10'000);
}

void TestExtendedAccess::nobodyElseAsksAndNotForTooLong()
{
    QCOMPARE(extend(u"ben"_s, u"10m"_s).errorCode(), u"other-access"_s);
    QCOMPARE(extend(u"ana"_s, u"2h"_s).errorCode(), u"duration-too-long"_s);
    QCOMPARE(as(u"ana"_s, { u"show"_s, m_request }).json()[u"mayExtend"_s].toInt(), 3600);
}

void TestExtendedAccess::anApprovedExtensionMovesTheEndOnTheServer()
{
    const QJsonDocument hint = as(u"ana"_s, { u"connect"_s, m_request }).json();
    const QStringList password{ u"connect"_s, m_request, u"--password"_s, u"--into-pipe"_s };
    PostgresSession session(
        { .host = hint[u"host"_s].toString(),
          .port = hint[u"port"_s].toInt(),
          .database = hint[u"database"_s].toString(),
          .user = hint[u"role"_s].toString(),
          .password = as(u"ana"_s, password).json()[u"password"_s].toString().toUtf8() });
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    const qint64 before = endOnServer();
    QVERIFY(before > 0);

    const auto filed = extend(u"ana"_s, u"30m"_s);
    QVERIFY2(filed.exit == 0, filed.out + filed.err);
    const QString more = filed.json()[u"request"_s].toString();
    QCOMPARE(as(u"ana"_s, { u"approve"_s, more, u"--yes"_s }).errorCode(), u"self-decision"_s);
    QCOMPARE(endOnServer(), before);
    const auto approved = as(u"rui"_s, { u"approve"_s, more, u"--yes"_s });
    QVERIFY2(approved.exit == 0, approved.out);
    QTRY_COMPARE_WITH_TIMEOUT(grant()[u"extensions"_s].toArray().size(), 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(endOnServer(), before + qint64(30) * 60 * 1000, 15'000);
    QCOMPARE(as(u"ana"_s, { u"show"_s, more }).json()[u"extends"_s].toString(), m_request);
    // Who is in there stays in there.
    SP_VERIFY(session.query(u"work"_s, "SELECT current_user", {}, QDeadlineTimer(5s)));
}

void TestExtendedAccess::aSecondOneIsRefusedAndRevokingEndsItAll()
{
    QTRY_COMPARE_WITH_TIMEOUT(extend(u"ana"_s, u"10m"_s).errorCode(), u"extensions-used"_s, 15'000);
    const auto released = as(u"ana"_s, { u"release"_s, m_request });
    QVERIFY2(released.exit == 0, released.out);
    QTRY_VERIFY_WITH_TIMEOUT(grant()[u"state"_s].toString().startsWith(u"ended"_s), 15'000);
    QCOMPARE(extend(u"ana"_s, u"10m"_s).errorCode(), u"not-extendable"_s);
}

QTEST_GUILESS_MAIN(TestExtendedAccess)
#include "tst_extendedaccess.moc"
