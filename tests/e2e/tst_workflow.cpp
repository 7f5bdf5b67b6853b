// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctloffice.h"

#include "models/domain/ids.h"

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Ask{ u"request"_s,
                       u"-s"_s,
                       u"live-debugging"_s,
                       u"-t"_s,
                       u"orders-db"_s,
                       u"-p"_s,
                       u"readonly"_s,
                       u"-f"_s,
                       u"30m"_s,
                       u"--field"_s,
                       u"ticket=INC-2041"_s,
                       u"-r"_s,
                       u"Orders of customer 4711 are stuck since this morning"_s };

} // namespace

// A ledger of its own from init to the first decisions, by the command line and a real enforcer.
class TestWorkflow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void onlyWhatThePolicyNamesMayBeAskedFor();
    void aPolicyIsLookedAtWithTheLedgersPeopleAndPolicy();
    void I4_theRequesterMayNotApprove();
    void I1_aDecisionOnWhatIsShownNoMoreIsRefusedHere();
    void I1_aScriptThatWasShownNothingSignsNothing();
    void theApproverSeesItAndApproves();
    void aSecondApprovalIsRefused();
    void aRequestIsAmendedAndWithdrawn();
    void aDeniedRequestStaysDenied();
    void theTimelineTellsInOrder();
    void I5_theLogHolds();
    void theStatusTellsWhoEnforcesAndHow();
    void anUnknownPersonIsRefusedByTheEnforcer();
    void whatTheEnforcerSaysIsKept();
    void theEnforcersAbsenceIsATimeout();

private:
    CtlProcess::Run as(const QString &person, const QStringList &arguments) const
    {
        return m_ctl.as(person, arguments);
    }
    QString file();
    static QByteArray demoPolicy()
    {
        QFile policy(QStringLiteral(DEMO_POLICY));
        return policy.open(QIODevice::ReadOnly) ? policy.readAll() : QByteArray();
    }

    CtlOffice m_ctl;
    QString m_request;
};

void TestWorkflow::initTestCase()
{
    QCOMPARE(m_ctl.init().exit, 0);
    m_ctl.enrol(u"ana"_s, u"backend"_s);
    m_ctl.enrol(u"rui"_s, u"backend-leads"_s);
    const auto applied = as(u"bettina"_s, { u"policy"_s, u"apply"_s, QStringLiteral(DEMO_POLICY) });
    QVERIFY2(applied.exit == 0, applied.out);
    m_request = file();
    QVERIFY(isObjectId(m_request));
}

void TestWorkflow::cleanupTestCase()
{
    m_ctl.stopEnforcer();
}

QString TestWorkflow::file()
{
    const auto filed = as(u"ana"_s, Ask);
    return filed.exit == 0 ? filed.json()[u"request"_s].toString() : QString::fromUtf8(filed.out);
}

void TestWorkflow::aPolicyIsLookedAtWithTheLedgersPeopleAndPolicy()
{
    const QString longer = m_ctl.path(u"longer.yaml"_s);
    m_ctl.write(u"longer.yaml"_s, demoPolicy().replace("max: 4h", "max: 8h"));
    const QStringList command{ u"policy"_s, u"diff"_s, u"--exit-code"_s };
    const auto differs = as(u"ana"_s, command + QStringList{ longer });
    QCOMPARE(differs.exit, 12);
    QCOMPARE(differs.json()[u"changes"_s].toArray().size(), 1);
    QCOMPARE(as(u"ana"_s, command + QStringList{ QStringLiteral(DEMO_POLICY) }).exit, 0);
    const auto warned = as(u"ana"_s, { u"policy"_s, u"check"_s, longer }).json();
    QVERIFY(warned[u"ledger"_s].isString());
    const QByteArray said = QJsonDocument(warned[u"warnings"_s].toArray()).toJson();
    QVERIFY2(said.contains(R"(Nobody is in group \"data-owners\")"), said);
}

void TestWorkflow::onlyWhatThePolicyNamesMayBeAskedFor()
{
    const auto options = as(u"ana"_s, { u"request"_s, u"--options"_s });
    QCOMPARE(options.json().array().size(), 3);
    const auto none = as(u"bettina"_s, { u"request"_s, u"--options"_s });
    QVERIFY(none.json().array().isEmpty());
    // As the README asks: the profile is left out, since the scenario has one only.
    const auto readme
        = as(u"ana"_s,
             { u"request"_s, u"--dry-run"_s, u"--scenario"_s, u"live-debugging"_s, u"--target"_s,
               u"orders-db"_s, u"--duration"_s, u"1h"_s, u"--reason"_s,
               u"Orders stay in state paid since 14:10"_s, u"--field"_s, u"ticket=INC-4711"_s });
    QVERIFY2(readme.exit == 0, readme.out);
    const auto open = as(u"ana"_s, { u"request"_s, u"--target"_s, u"orders-db"_s });
    QCOMPARE(open.exit, 2);
    QVERIFY2(open.out.contains("live-debugging, hotfix-deployment, disaster-recovery"), open.out);
    QStringList nothing = Ask;
    nothing.replace(nothing.indexOf(u"30m"_s), u"0s"_s); // is not "as long as usual"
    QCOMPARE(as(u"ana"_s, nothing).errorCode(), u"duration-too-short"_s);
    QStringList tooLong = Ask;
    tooLong.replace(tooLong.indexOf(u"30m"_s), u"30h"_s);
    const auto refused = as(u"ana"_s, tooLong);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"duration-too-long"_s);
}

void TestWorkflow::I4_theRequesterMayNotApprove()
{
    const auto refused = as(u"ana"_s, { u"approve"_s, m_request, u"--yes"_s });
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"self-decision"_s);
}

void TestWorkflow::I1_aDecisionOnWhatIsShownNoMoreIsRefusedHere()
{
    const auto stale = as(u"rui"_s, { u"approve"_s, m_request, u"--digest"_s, u"00ff"_s });
    QCOMPARE(stale.exit, 8);
    QCOMPARE(stale.errorCode(), u"changed"_s);
}

void TestWorkflow::I1_aScriptThatWasShownNothingSignsNothing()
{
    const auto unseen = as(u"rui"_s, { u"approve"_s, m_request });
    QCOMPARE(unseen.exit, 2);
    QCOMPARE(unseen.errorCode(), u"usage"_s);
    const auto shown = as(u"rui"_s, { u"show"_s, m_request });
    QCOMPARE(shown.json()[u"state"_s].toString(), u"waiting"_s);
}

void TestWorkflow::theApproverSeesItAndApproves()
{
    const auto queue = as(u"rui"_s, { u"requests"_s, u"--to-decide"_s });
    QCOMPARE(queue.json().array().size(), 1);
    QCOMPARE(queue.json()[0][u"id"_s].toString(), m_request);
    const auto shown = as(u"rui"_s, { u"show"_s, m_request.left(8) });
    QVERIFY(shown.json()[u"signatureVerified"_s].toBool());
    const auto approved = as(
        u"rui"_s,
        { u"approve"_s, m_request.left(8), u"--digest"_s, shown.json()[u"digest"_s].toString() });
    QVERIFY2(approved.exit == 0, approved.out);
    const auto after = as(u"rui"_s, { u"show"_s, m_request });
    QCOMPARE(after.json()[u"state"_s].toString(), u"approved"_s);
}

void TestWorkflow::aSecondApprovalIsRefused()
{
    const auto again = as(u"rui"_s, { u"approve"_s, m_request, u"--yes"_s });
    QCOMPARE(again.exit, 1);
}

void TestWorkflow::aRequestIsAmendedAndWithdrawn()
{
    const QString request = file();
    const auto amended = as(u"ana"_s, { u"amend"_s, request, u"--for"_s, u"20m"_s });
    QVERIFY2(amended.exit == 0, amended.out);
    const auto shown = as(u"ana"_s, { u"show"_s, request });
    QCOMPARE(shown.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(shown.json()[u"duration"_s].toInt(), 1200);
    QCOMPARE(as(u"ana"_s, { u"withdraw"_s, request }).exit, 0);
    QCOMPARE(as(u"rui"_s, { u"approve"_s, request, u"--yes"_s }).errorCode(), u"not-pending"_s);
}

void TestWorkflow::aDeniedRequestStaysDenied()
{
    const QString request = file();
    const auto denied = as(u"rui"_s, { u"deny"_s, request, u"-r"_s, u"Use the replica"_s });
    QVERIFY2(denied.exit == 0, denied.out);
    const auto shown = as(u"ana"_s, { u"show"_s, request });
    QCOMPARE(shown.json()[u"state"_s].toString(), u"denied"_s);
}

void TestWorkflow::theTimelineTellsInOrder()
{
    const auto timeline = as(u"ana"_s, { u"timeline"_s, m_request });
    QStringList kinds;
    for (const auto &event : timeline.json().array())
        kinds.append(event[u"kind"_s].toString());
    QVERIFY2(kinds.indexOf(u"filed"_s) == 0, timeline.out);
    QVERIFY(kinds.contains(u"refused"_s));
    QVERIFY(kinds.indexOf(u"approved"_s) > kinds.indexOf(u"refused"_s));
}

void TestWorkflow::I5_theLogHolds()
{
    const auto verified = m_ctl.run({ u"audit"_s, u"verify"_s, u"--json"_s });
    QVERIFY2(verified.exit == 0, verified.out);
    QVERIFY(verified.json()[u"holds"_s].toBool());
}

void TestWorkflow::theStatusTellsWhoEnforcesAndHow()
{
    const auto told = m_ctl.run({ u"status"_s, u"--json"_s });
    QVERIFY2(told.exit == 0, told.out);
    const QJsonObject status = told.json().object();
    QVERIFY(status[u"enforcerAlive"_s].toBool());
    QVERIFY2(status[u"leader"_s].toString().count(u'/') == 2, told.out); // host/pid/digits
    QVERIFY(status[u"epoch"_s].toInt() >= 1);
    QVERIFY(status[u"leadsSince"_s].isString());
    QVERIFY(status[u"lastDecision"_s].isString());
    QVERIFY(status[u"skewMs"_s].isNull()); // a file has no clock of its own
    QVERIFY(status[u"oldestWaiting"_s].isNull());
    QCOMPARE(status[u"backlog"_s].toInt(-1), 0);
    QVERIFY(status[u"backlogOfEverybody"_s].toBool());
    QCOMPARE(status[u"trouble"_s].toString(), u"none"_s);
    QVERIFY(status[u"targets"_s].isArray());
    const auto text = m_ctl.run({ u"status"_s });
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains("\nLeader"), text.out);
    QVERIFY2(text.out.contains(status[u"leader"_s].toString().toUtf8()), text.out);
}

void TestWorkflow::anUnknownPersonIsRefusedByTheEnforcer()
{
    QCOMPARE(as(u"eva"_s, { u"person"_s, u"key"_s }).exit, 0);
    const auto refused = as(u"eva"_s, { u"approve"_s, m_request, u"--yes"_s });
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"unknown-device"_s);
}

void TestWorkflow::whatTheEnforcerSaysIsKept()
{
    QFile log(m_ctl.path(u"data/sallyport/ledger.db.enforcer.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("Serving sqlite:"));
    QVERIFY(!(log.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestWorkflow::theEnforcersAbsenceIsATimeout()
{
    cleanupTestCase();
    const QString config = m_ctl.path(u"config/sallyport/sallyportd.yaml"_s);
    QVERIFY(QFile::rename(config, config + u".away"_s));
    const auto waiting = as(u"ana"_s, QStringList{ u"--timeout"_s, u"1"_s } + Ask);
    QVERIFY(QFile::rename(config + u".away"_s, config));
    QCOMPARE(waiting.exit, 7);
    QCOMPARE(waiting.errorCode(), u"timeout"_s);
    // It was sent, and acts when the enforcer is back.
    const auto next = as(u"ana"_s, { u"comment"_s, m_request, u"-r"_s, u"Back again"_s });
    QVERIFY2(next.exit == 0, next.out);
}

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
