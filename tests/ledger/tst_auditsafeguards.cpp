// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/auditledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

// A freeze and its end are verified offline by the rules that the enforcer decides by: ada and bob
// are of security, and accepted what the enforcer must have refused is a finding.
class TestAuditSafeguards : public QObject
{
    Q_OBJECT

    AuditLedger m_ledger;

    QString verified() const
    {
        const AuditReport report = m_ledger.verify();
        return report.holds() ? u"holds"_s : report.findings.first().detail;
    }
    void say(AuditLedger::Seat &seat, IntentKind kind)
    {
        m_ledger.say(seat, kind, TextBody{ .text = u"A key leaked"_s, .atMost = {} });
    }
    void setMember(const QString &person, bool member)
    {
        m_ledger.say(m_ledger.ada, IntentKind::SetMembership,
                     SetMembershipBody{ person, SecurityGroup, member });
    }

private slots:
    void init()
    {
        m_ledger = AuditLedger();
        setMember(u"ada"_s, true);
        setMember(u"bob"_s, true);
    }

    void twoWhoMayEndWhatOneBegan()
    {
        say(m_ledger.ada, IntentKind::Freeze);
        say(m_ledger.ada, IntentKind::Unfreeze);
        say(m_ledger.bob, IntentKind::Unfreeze);
        say(m_ledger.bob, IntentKind::Freeze);
        m_ledger.say(m_ledger.bob, IntentKind::EndAll, EndAllBody{ {}, {}, u"A key leaked"_s });
        QCOMPARE(verified(), u"holds"_s);
    }

    void oneAloneDoesNotEndIt()
    {
        say(m_ledger.ada, IntentKind::Freeze);
        say(m_ledger.bob, IntentKind::Unfreeze);
        say(m_ledger.bob, IntentKind::Unfreeze);
        QCOMPARE(verified(), u"registry: already-decided"_s);
    }

    void aRevokedKeysSignatureDoesNotCount()
    {
        say(m_ledger.ada, IntentKind::Freeze);
        say(m_ledger.bob, IntentKind::Unfreeze);
        m_ledger.say(m_ledger.ada, IntentKind::RevokeDevice,
                     RevokeDeviceBody{ deviceIdFor(m_ledger.bob.key.publicKey()) });
        say(m_ledger.ada, IntentKind::Unfreeze);
        QCOMPARE(verified(), u"holds"_s);
        say(m_ledger.ada, IntentKind::Unfreeze);
        QCOMPARE(verified(), u"registry: already-decided"_s);
    }

    void whatIsNotFrozenIsNotEnded()
    {
        say(m_ledger.bob, IntentKind::Unfreeze);
        QCOMPARE(verified(), u"registry: not-frozen"_s);
    }

    void whoeverIsNotOfSecurityDoesNothing_data()
    {
        QTest::addColumn<IntentKind>("kind");
        for (const IntentKind kind :
             { IntentKind::Freeze, IntentKind::Unfreeze, IntentKind::EndAll })
            QTest::newRow(qPrintable(intentKindName(kind))) << kind;
    }
    void whoeverIsNotOfSecurityDoesNothing()
    {
        QFETCH(const IntentKind, kind);
        if (kind == IntentKind::Unfreeze)
            say(m_ledger.ada, IntentKind::Freeze);
        setMember(u"bob"_s, false);
        if (kind == IntentKind::EndAll)
            m_ledger.say(m_ledger.bob, kind, EndAllBody{ {}, {}, u"A key leaked"_s });
        else
            say(m_ledger.bob, kind);
        QCOMPARE(verified(), u"registry: not-security"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuditSafeguards)
#include "tst_auditsafeguards.moc"
