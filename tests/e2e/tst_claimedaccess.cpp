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
    duration: { default: 30m, max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads], need: 1 } ] }
    start: { mode: claim, within: 4h, ahead: 2d }
    on_behalf: [group:leads]
)";

} // namespace

// Asked for somebody else by the command line, claimed and used by them on a real server, with a
// real enforcer. Everybody has a key file of their own, as on a machine of their own.
class TestOnBehalf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aQuestionWaitsForAnAnswer();
    void whoAskedCannotClaimAndHasNoPassword();
    void aStartTooFarAheadIsRefusedInWords();
    void theBeneficiaryClaimsUsesAndReleasesIt();

private:
    CtlProcess::Run as(const QString &person, const QStringList &arguments)
    {
        m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, m_ctl.path(u"keys-"_s + person));
        return m_ctl.run(QStringList{ u"--json"_s, u"--as"_s, person } + arguments);
    }
    void nameTarget();
    void enrol(const QString &person, const QString &group);
    QString grantState(const QString &person)
    {
        return as(person, { u"show"_s, m_request }).json()[u"grant"_s][u"state"_s].toString();
    }

    CtlProcess m_ctl;
    TargetFixture m_server;
    QString m_request;
};

void TestOnBehalf::initTestCase()
{
    SP_VERIFY(m_server.start());
    m_ctl.write(u"passphrase"_s, "correct horse battery staple\n");
    m_ctl.write(u"rules.yaml"_s, Rules);
    m_ctl.setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, m_ctl.path(u"passphrase"_s));
    QCOMPARE(
        as(u"bettina"_s, { u"init"_s, u"--officer"_s, u"bettina"_s, u"--name"_s, u"B"_s }).exit, 0);
    nameTarget();
    enrol(u"ana"_s, u"backend"_s);
    enrol(u"rui"_s, u"leads"_s);
    enrol(u"lia"_s, u"leads"_s);
    const auto applied = as(u"bettina"_s, { u"policy"_s, u"apply"_s, m_ctl.path(u"rules.yaml"_s) });
    QVERIFY2(applied.exit == 0, applied.out);
    const auto filed = as(
        u"rui"_s, { u"request"_s, u"--on-behalf"_s, u"ana"_s, u"-r"_s, u"Orders are stuck"_s });
    QVERIFY2(filed.exit == 0, filed.out);
    m_request = filed.json()[u"request"_s].toString();
}

void TestOnBehalf::nameTarget()
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

void TestOnBehalf::enrol(const QString &person, const QString &group)
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

void TestOnBehalf::cleanupTestCase()
{
    const auto ledger = LedgerAddress{ .backend = Backend::Sqlite,
                                       .path = m_ctl.path(u"data/sallyport/ledger.db"_s) };
    if (const auto pid = runningEnforcer(ledger))
        ::kill(static_cast<pid_t>(*pid), SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!runningEnforcer(ledger), 10'000);
}

void TestOnBehalf::aQuestionWaitsForAnAnswer()
{
    const auto open = [this] {
        return as(u"ana"_s, { u"show"_s, m_request }).json()[u"questionBy"_s].toString();
    };
    QCOMPARE(as(u"lia"_s, { u"question"_s, m_request }).exit, 2); // without words
    const QStringList question{ u"question"_s, m_request, u"-r"_s, u"Which orders?"_s };
    QCOMPARE(as(u"ana"_s, question).errorCode(), u"self-decision"_s);
    const auto asked = as(u"lia"_s, question);
    QVERIFY2(asked.exit == 0, asked.out);
    QCOMPARE(open(), u"lia"_s);
    QCOMPARE(as(u"ana"_s, { u"comment"_s, m_request, u"-r"_s, u"Of today"_s }).exit, 0);
    QCOMPARE(open(), QString());
    QCOMPARE(as(u"lia"_s, { u"review"_s, m_request, u"-r"_s, u"Fine"_s }).errorCode(),
             u"nothing-to-review"_s);
    const auto none = as(u"lia"_s, { u"requests"_s, u"--to-review"_s });
    QCOMPARE(none.exit, 0);
    QVERIFY(none.json().array().isEmpty());
}

void TestOnBehalf::whoAskedCannotClaimAndHasNoPassword()
{
    // Neither who asked nor whom it is for may approve it (I4).
    QCOMPARE(as(u"rui"_s, { u"approve"_s, m_request, u"--yes"_s }).errorCode(), u"self-decision"_s);
    QCOMPARE(as(u"ana"_s, { u"start"_s, m_request }).errorCode(), u"not-approved"_s);
    const auto approved = as(u"lia"_s, { u"approve"_s, m_request, u"--yes"_s });
    QVERIFY2(approved.exit == 0, approved.out);
    QCOMPARE(as(u"rui"_s, { u"start"_s, m_request }).errorCode(), u"not-requester"_s);
    const QJsonDocument shown = as(u"ana"_s, { u"show"_s, m_request }).json();
    QCOMPARE(shown[u"state"_s].toString(), u"approved"_s);
    QCOMPARE(shown[u"askedByName"_s].toString(), u"rui"_s);
    QVERIFY(shown[u"mineToClaim"_s].toBool());
    QVERIFY(shown[u"can"_s].toArray().contains(u"start"_s));
    QVERIFY(shown[u"grant"_s].isNull());
    QCOMPARE(as(u"ana"_s, { u"connect"_s, m_request }).errorCode(), u"not-open"_s);
}

void TestOnBehalf::aStartTooFarAheadIsRefusedInWords()
{
    const QStringList ask{ u"request"_s, u"-r"_s, u"Orders are stuck"_s, u"--start"_s };
    QCOMPARE(as(u"ana"_s, ask + QStringList{ u"2999-01-01T09:00Z"_s }).errorCode(),
             u"start-too-far"_s);
    const auto odd = as(u"ana"_s, ask + QStringList{ u"soon"_s });
    QCOMPARE(odd.exit, 5);
    QCOMPARE(odd.errorCode(), u"bad-moment"_s);
}

void TestOnBehalf::theBeneficiaryClaimsUsesAndReleasesIt()
{
    const auto claimed = as(u"ana"_s, { u"start"_s, m_request });
    QVERIFY2(claimed.exit == 0, claimed.out);
    QTRY_COMPARE_WITH_TIMEOUT(grantState(u"ana"_s), u"open"_s, 15'000);
    const QStringList password{ u"connect"_s, m_request, u"--password"_s, u"--into-pipe"_s };
    const auto none = as(u"rui"_s, password); // I8
    QVERIFY2(none.errorCode() == "no-password"_L1, none.out + none.err);
    const QJsonDocument hint = as(u"ana"_s, { u"connect"_s, m_request }).json();
    const PostgresSettings login{
        .host = hint[u"host"_s].toString(),
        .port = hint[u"port"_s].toInt(),
        .database = hint[u"database"_s].toString(),
        .user = hint[u"role"_s].toString(),
        .password = as(u"ana"_s, password).json()[u"password"_s].toString().toUtf8()
    };
    PostgresSession session(login);
    SP_VERIFY(session.open(QDeadlineTimer(5s)));
    const QByteArray question = "SELECT current_user";
    SP_VERIFY(session.query(u"work"_s, question, {}, QDeadlineTimer(5s)));

    const auto released = as(u"ana"_s, { u"release"_s, m_request });
    QVERIFY2(released.exit == 0, released.out);
    QTRY_VERIFY_WITH_TIMEOUT(grantState(u"ana"_s).startsWith(u"ended"_s), 15'000);
    QVERIFY(!session.query(u"work"_s, question, {}, QDeadlineTimer(5s)));
    PostgresSession again(login);
    QVERIFY(!again.open(QDeadlineTimer(5s)));
}

QTEST_GUILESS_MAIN(TestOnBehalf)
#include "tst_claimedaccess.moc"
