// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include "models/enforcement/enforcerlock.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

// An officer changes the policy and states turns by the command line, with a real enforcer. One
// signature suffices, and what loosens waits for a day.
class TestGoverned : public QObject
{
    Q_OBJECT

private:
    CtlProcess::Run run(const QStringList &arguments) const
    {
        return m_ctl.run(QStringList{ u"--json"_s } + arguments);
    }
    static QByteArray policyOf(const QByteArray &longest)
    {
        return "sallyport: 1\n"
               "governance: { policy: { from: [group:officers] }, loosening_delay: 24h }\n"
               "targets: { orders-db: { connector: postgresql, profiles: [readonly] } }\n"
               "scenarios: { look: { title: Look } }\n"
               "rotas: { on-call: { turns: from-file } }\n"
               "rules:\n"
               "  - { name: look-at-orders, scenario: look, target: orders-db, profile: readonly,\n"
               "      requesters: [group:backend], duration: { max: "
            + longest
            + " },\n"
              "      approval: { window: 8h, stages: [{ name: Duty, from: ['rota:on-call'] }] } "
              "}\n";
    }
    QJsonArray proposals() const { return run({ u"policy"_s, u"proposals"_s }).json().array(); }

    CtlProcess m_ctl;

private slots:
    void initTestCase()
    {
        m_ctl.write(u"passphrase"_s, "correct horse battery staple\n");
        m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, m_ctl.path(u"keys"_s));
        m_ctl.setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, m_ctl.path(u"passphrase"_s));
        m_ctl.setVariable(u"TZ"_s, u"UTC"_s);
        m_ctl.write(u"first.yaml"_s, policyOf("4h"));
        m_ctl.write(u"shorter.yaml"_s, policyOf("2h"));
        m_ctl.write(u"longer.yaml"_s, policyOf("8h"));
        for (const QStringList &command :
             { QStringList{ u"init"_s, u"--officer"_s, u"bettina"_s, u"--name"_s, u"Bettina"_s },
               QStringList{ u"policy"_s, u"apply"_s, m_ctl.path(u"first.yaml"_s) } }) {
            const auto done = m_ctl.run(command);
            QVERIFY2(done.exit == 0, done.err);
        }
    }
    void cleanupTestCase()
    {
        const auto audit = run({ u"audit"_s, u"verify"_s });
        QVERIFY2(audit.exit == 0, audit.out);
        const auto ledger = LedgerAddress{ .backend = Backend::Sqlite,
                                           .path = m_ctl.path(u"data/sallyport/ledger.db"_s) };
        if (const auto pid = runningEnforcer(ledger))
            ::kill(static_cast<pid_t>(*pid), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(!runningEnforcer(ledger), 10'000);
    }

    void whatTightensIsInForceAtOnce()
    {
        const auto done = run({ u"policy"_s, u"propose"_s, m_ctl.path(u"shorter.yaml"_s) });
        QVERIFY2(done.exit == 0, done.out + done.err);
        QCOMPARE(done.json()[u"state"_s].toString(), u"in-force"_s);
        QVERIFY(proposals().isEmpty());
    }

    void whatLoosensWaitsAndIsTakenBack()
    {
        const auto done = run({ u"policy"_s, u"propose"_s, m_ctl.path(u"longer.yaml"_s) });
        QVERIFY2(done.exit == 0, done.out + done.err);
        QCOMPARE(done.json()[u"state"_s].toString(), u"scheduled"_s);
        const QJsonArray waiting = proposals();
        QCOMPARE(waiting.size(), 1);
        const QJsonObject proposal = waiting.first().toObject();
        QCOMPARE(proposal[u"signers"_s].toArray(), QJsonArray{ u"bettina"_s });
        QVERIFY(proposal[u"loosens"_s].toBool());
        QVERIFY(proposal[u"due"_s].isString());
        const QString start = proposal[u"digest"_s].toString().left(8);
        QCOMPARE(run({ u"policy"_s, u"approve"_s, start }).errorCode(), u"already-decided"_s);
        QVERIFY(m_ctl.run({ u"policy"_s, u"proposals"_s }).out.contains("8h, loosening"));
        QCOMPARE(run({ u"policy"_s, u"withdraw"_s, start }).exit, 0);
        QVERIFY(proposals().isEmpty());
        const auto again = run({ u"policy"_s, u"withdraw"_s, start });
        QCOMPARE(again.exit, 3);
        QCOMPARE(again.errorCode(), u"no-proposal"_s);
    }

    void turnsAreStatedFromAFile()
    {
        m_ctl.write(u"turns.csv"_s, "bettina,2026-01-05T09:00,2126-01-05T09:00\n");
        const auto set = [this](const QString &rota, const QString &zone) {
            return run(
                { u"rota"_s, u"set"_s, rota, m_ctl.path(u"turns.csv"_s), u"--zone"_s, zone });
        };
        const auto done = set(u"on-call"_s, u"Europe/Berlin"_s);
        QVERIFY2(done.exit == 0, done.out + done.err);
        const QJsonArray turns = run({ u"rota"_s, u"show"_s }).json().array();
        QCOMPARE(turns.size(), 1);
        QCOMPARE(turns.first()[u"person"_s].toString(), u"bettina"_s);
        QCOMPARE(turns.first()[u"from"_s].toString(), u"2026-01-05T08:00:00.000Z"_s);
        QVERIFY(turns.first()[u"now"_s].toBool());
        QCOMPARE(set(u"nights"_s, u"UTC"_s).errorCode(), u"rota-unknown"_s);
        QCOMPARE(set(u"on-call"_s, u"Europe/Lisboa"_s).exit, 5);
        const auto missing = run({ u"rota"_s, u"set"_s, u"on-call"_s, m_ctl.path(u"none"_s) });
        QCOMPARE(missing.exit, 3);
    }
};

QTEST_GUILESS_MAIN(TestGoverned)
#include "tst_governed.moc"
