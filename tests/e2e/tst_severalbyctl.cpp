// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctloffice.h"

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Policy = R"(sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders, connector: postgresql, profiles: [readonly] }
  stock-db: { title: Stock, connector: postgresql, profiles: [readonly, writer] }
scenarios:
  counting: { title: Counting, reason: { min_length: 4 } }
rules:
  - name: orders
    scenario: counting
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { max: 4h }
    approval: { window: 8h, bulk: true, stages: [ { name: Lead, from: [group:leads] } ] }
    start: { mode: claim, within: 4h }
  - name: stock
    scenario: counting
    target: stock-db
    profile: writer
    requesters: [group:backend]
    duration: { max: 2h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:leads] } ] }
    start: { mode: claim, within: 4h }
)";

const QStringList Both{ u"request"_s,  u"-t"_s, u"orders-db"_s, u"-p"_s, u"readonly"_s,  u"-t"_s,
                        u"stock-db"_s, u"-p"_s, u"writer"_s,    u"-r"_s, u"Count them"_s };
const QStringList Orders{ u"request"_s, u"-t"_s, u"orders-db"_s, u"-f"_s,
                          u"1h"_s,      u"-r"_s, u"Count them"_s };

} // namespace

// Several requests at a time by the command line, on a real enforcer.
class TestSeveralByCtl : public QObject
{
    Q_OBJECT

    CtlOffice m_ctl;

    CtlProcess::Run as(const QString &person, const QStringList &arguments) const
    {
        return m_ctl.as(person, arguments);
    }
    QString fileOrders() const { return as(u"ana"_s, Orders).json()["request"_L1].toString(); }
    QStringList fileBoth(const QStringList &more = {}) const
    {
        QStringList ids;
        const auto filed = as(u"ana"_s, Both + more);
        for (const auto &one : filed.json()["requests"_L1].toArray())
            ids << one["answer"_L1]["request"_L1].toString();
        return ids;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_ctl.init().exit, 0);
        m_ctl.enrol(u"ana"_s, u"backend"_s);
        m_ctl.enrol(u"rui"_s, u"leads"_s);
        m_ctl.write(u"policy.yaml"_s, Policy);
        const auto applied
            = as(u"bettina"_s, { u"policy"_s, u"apply"_s, m_ctl.path(u"policy.yaml"_s) });
        QVERIFY2(applied.exit == 0, applied.out);
    }
    void cleanupTestCase() { m_ctl.stopEnforcer(); }

    void twoTargetsAreTwoRequestsOfOneBundle()
    {
        const auto filed = as(u"ana"_s, Both);
        QVERIFY2(filed.exit == 0, filed.out);
        const QJsonArray requests = filed.json()["requests"_L1].toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.at(1)["target"_L1].toString(), u"stock-db"_s);
        const auto text = m_ctl.run({ u"--as"_s, u"ana"_s, u"show"_s,
                                      requests.at(0)["answer"_L1]["request"_L1].toString() });
        QVERIFY2(text.out.contains("writer on stock-db, waiting"), text.out);
    }

    void whatIsRefusedKeepsTheOtherNotBack()
    {
        const auto filed = as(u"ana"_s, Both + QStringList{ u"-f"_s, u"3h"_s });
        QCOMPARE(filed.exit, 1);
        const QJsonArray requests = filed.json()["requests"_L1].toArray();
        QVERIFY2(requests.at(0)["answer"_L1].isObject(), filed.out);
        QCOMPARE(requests.at(1)["trouble"_L1].toString(), u"duration-too-long"_s);
    }

    void targetsAndProfilesHaveToFit()
    {
        const auto odd = as(u"ana"_s, Both + QStringList{ u"-t"_s, u"stock-db"_s });
        QCOMPARE(odd.errorCode(), u"usage"_s);
        const auto dry = as(u"ana"_s, Both + QStringList{ u"--dry-run"_s });
        QVERIFY2(dry.exit == 0, dry.out);
        QCOMPARE(dry.json().array().size(), 2);
    }

    void aBundleIsNoReasonToApproveTogether()
    {
        const QStringList ids = fileBoth();
        const auto refused
            = as(u"rui"_s, QStringList{ u"approve"_s } + ids + QStringList{ u"--yes"_s });
        QCOMPARE(refused.errorCode(), u"usage"_s);
        for (const QString &id : ids) {
            QCOMPARE(as(u"rui"_s, { u"approve"_s, id, u"--yes"_s }).exit, 0);
            QVERIFY(as(u"ana"_s, { u"show"_s, id }).out.contains("approved"));
        }
    }

    void requestsOfARuleWithoutBulkAreApprovedOneByOne()
    {
        const QStringList first = fileBoth();
        const QStringList second = fileBoth();
        const auto refused = as(u"rui"_s, { u"approve"_s, first.at(1), second.at(1), u"--yes"_s });
        QCOMPARE(refused.errorCode(), u"usage"_s);
        const auto let = as(u"rui"_s, { u"approve"_s, first.at(0), second.at(0), u"--yes"_s });
        QVERIFY2(let.exit == 0, let.out);
        const auto denied = as(
            u"rui"_s, { u"deny"_s, first.at(1), second.at(1), u"-r"_s, u"Not now"_s, u"--yes"_s });
        QVERIFY2(denied.exit == 0, denied.out);
    }

    void eachSaysWhatCameOfIt()
    {
        const QString one = fileOrders();
        const QString other = fileOrders();
        QCOMPARE(as(u"ana"_s, { u"withdraw"_s, one, u"--yes"_s }).exit, 0);
        const auto approved = as(u"rui"_s, { u"approve"_s, one, other, u"--yes"_s });
        QCOMPARE(approved.exit, 1);
        QCOMPARE(approved.json()[0]["trouble"_L1].toString(), u"not-pending"_s);
        QVERIFY2(approved.json()[1]["answer"_L1].isObject(), approved.out);
        const auto unseen = as(u"rui"_s, { u"approve"_s, one, other });
        QCOMPARE(unseen.errorCode(), u"usage"_s);
    }

    void aLaterStartIsNeverAnEarlierOne()
    {
        const QString id = fileOrders();
        const auto past
            = as(u"rui"_s, { u"approve"_s, id, u"--not-before"_s, u"2020-01-01T08:00"_s, u"-y"_s });
        QCOMPARE(past.errorCode(), u"start-too-early"_s);
        const auto far = as(u"rui"_s, { u"approve"_s, id, u"--not-before"_s, u"2d"_s, u"-y"_s });
        QCOMPARE(far.errorCode(), u"start-too-far"_s);
        const auto later = as(u"rui"_s, { u"approve"_s, id, u"--not-before"_s, u"3h"_s, u"-y"_s });
        QVERIFY2(later.exit == 0, later.out);
        const auto early = as(u"ana"_s, { u"start"_s, id });
        QCOMPARE(early.errorCode(), u"too-early"_s);
    }

    void whatIsAskedForAgainIsLikeTheOther()
    {
        const QString id = fileOrders();
        const auto again = as(u"ana"_s, { u"request"_s, u"--like"_s, id, u"-f"_s, u"2h"_s });
        QVERIFY2(again.exit == 0, again.out);
        QVERIFY(again.json()["request"_L1].toString() != id);
        const auto others = as(u"rui"_s, { u"request"_s, u"--like"_s, id });
        QCOMPARE(others.errorCode(), u"usage"_s);
    }
};

QTEST_GUILESS_MAIN(TestSeveralByCtl)
#include "tst_severalbyctl.moc"
