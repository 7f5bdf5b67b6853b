// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/auditledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

QByteArray policyOf(const QByteArray &longest, int need = 2)
{
    return "sallyport: 1\n"
           "governance: { policy: { from: [group:officers], need: "
        + QByteArray::number(need)
        + " }, loosening_delay: 24h }\n"
          "targets: { db: { connector: postgresql, profiles: [readonly] } }\n"
          "scenarios: { look: { title: Look } }\n"
          "rules:\n"
          "  - { name: look, scenario: look, target: db, profile: readonly,\n"
          "      requesters: [group:backend], duration: { max: "
        + longest
        + " },\n"
          "      approval: { window: 8h, stages: [{ name: Lead, from: [group:leads] }] } }\n";
}

} // namespace

// How the policy changed is verified offline by the rules that the enforcer decides by: ada and bob
// are officers, and a change takes both.
class TestAuditGovernance : public QObject
{
    Q_OBJECT

    AuditLedger m_ledger;
    QByteArray m_inForce;
    const QByteArray m_first = policyOf("4h");
    const QByteArray m_shorter = policyOf("2h");
    const QByteArray m_longer = policyOf("8h");

    QString verified() const
    {
        const AuditReport report = m_ledger.verify();
        return report.holds() ? u"holds"_s : report.findings.first().detail;
    }
    void log(EventKind kind, const QByteArray &policy, Millis at, bool isCaused = true,
             Millis due = Millis(0))
    {
        Event event{ .kind = kind,
                     .at = fromMs(5000) + at,
                     .intentDigest
                     = isCaused ? sha256(m_ledger.rows.last().envelope.payload) : QByteArray() };
        event.data.insert(u"policy"_s, sha256(policy));
        if (due > Millis(0))
            event.data.insert(u"due"_s, toMs(fromMs(5000) + due));
        m_ledger.log(kind);
        m_ledger.rewrite(m_ledger.lines.size() - 1, event);
    }
    void sign(AuditLedger::Seat &seat, IntentKind kind, const QByteArray &policy)
    {
        Intent intent = m_ledger.draft(seat, kind, ProposePolicyBody{ sha256(policy) });
        intent.policyDigest = m_inForce.isEmpty() ? QByteArray() : sha256(m_inForce);
        const Envelope envelope = sealIntent(intent, m_ledger.ledgerId, seat.key);
        seat.previous = sha256(envelope.payload);
        ++seat.counter;
        m_ledger.rows.append({ .envelope = envelope });
        log(EventKind::PolicySigned, policy, 0h);
    }
    void makeOfficer(bool isOne)
    {
        m_ledger.say(m_ledger.ada, IntentKind::SetMembership,
                     SetMembershipBody{ u"bob"_s, OfficersGroup, isOne });
    }
    // Both sign what loosens; it is to come after a day.
    void schedule(Millis due = 24h)
    {
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_longer);
        sign(m_ledger.bob, IntentKind::ApprovePolicy, m_longer);
        log(EventKind::PolicyScheduled, m_longer, 0h, true, due);
    }

private slots:
    void init()
    {
        m_ledger = AuditLedger();
        m_ledger.policies = { m_first, m_shorter, m_longer };
        makeOfficer(true);
        m_inForce.clear();
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_first);
        log(EventKind::PolicyApplied, m_first, 0h);
        m_inForce = m_first;
    }

    void twoWhoMaySigned()
    {
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_shorter);
        sign(m_ledger.bob, IntentKind::ApprovePolicy, m_shorter);
        log(EventKind::PolicyApplied, m_shorter, 0h);
        QCOMPARE(verified(), u"holds"_s);
    }

    void oneIsNotEnough()
    {
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_shorter);
        log(EventKind::PolicyApplied, m_shorter, 0h);
        QCOMPARE(verified(), u"policy: in force without its signatures or its delay"_s);
    }

    void twiceTheSameIsNotTwo()
    {
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_shorter);
        sign(m_ledger.ada, IntentKind::ApprovePolicy, m_shorter);
        QCOMPARE(verified(), u"policy: already-decided"_s);
    }

    void whatLoosensWaited()
    {
        schedule();
        log(EventKind::PolicyApplied, m_longer, 24h, false);
        m_inForce = m_longer;
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_shorter);
        QCOMPARE(verified(), u"holds"_s);
    }

    void whatLoosensDidNotWait()
    {
        schedule();
        log(EventKind::PolicyApplied, m_longer, 24h - 1ms, false);
        QCOMPARE(verified(), u"policy: in force without its signatures or its delay"_s);
    }

    // Bob lost his place while the delay ran: one signature is left of two.
    void whatLostItsSignaturesDidNotCome()
    {
        schedule();
        makeOfficer(false);
        log(EventKind::PolicyApplied, m_longer, 24h, false);
        QCOMPARE(verified(), u"policy: in force without its signatures or its delay"_s);
    }

    void whatHasItsSignaturesAgainCame()
    {
        schedule();
        makeOfficer(false);
        makeOfficer(true);
        log(EventKind::PolicyApplied, m_longer, 24h, false);
        QCOMPARE(verified(), u"holds"_s);
    }

    void theDelayIsThePolicys()
    {
        schedule(23h);
        QCOMPARE(verified(), u"policy: scheduled without its signatures or its delay"_s);
    }

    void whatWasWithdrawnDidNotCome()
    {
        schedule();
        sign(m_ledger.bob, IntentKind::WithdrawPolicy, m_longer);
        log(EventKind::ProposalWithdrawn, m_longer, 1h);
        log(EventKind::PolicyApplied, m_longer, 24h, false);
        QCOMPARE(verified(), u"policy: in force without its signatures or its delay"_s);
    }

    void whatWasSignedIsThere()
    {
        m_ledger.policies.removeLast();
        schedule();
        QCOMPARE(verified(), u"policy: policy-unknown"_s);
    }

    void everybodySignedOverThePolicyInForce()
    {
        m_inForce = m_longer;
        sign(m_ledger.ada, IntentKind::ProposePolicy, m_shorter);
        QCOMPARE(verified(), u"policy: signed over another one than the one in force"_s);
    }

    void whoeverIsNoOfficerSignsNothing()
    {
        makeOfficer(false);
        sign(m_ledger.bob, IntentKind::ProposePolicy, m_shorter);
        QCOMPARE(verified(), u"policy: not-officer"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuditGovernance)
#include "tst_auditgovernance.moc"
