// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/governedworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

const QByteArray Next(32, 'n');
const QByteArray Other(32, 'o');

} // namespace

class TestGoverning : public QObject
{
    Q_OBJECT

private:
    World m_world;
    bool m_loosens = false;
    std::optional<QByteArray> m_applied;
    QString m_by;

    QString say(const Intent &intent, RegistryFacts facts = { true, true, true })
    {
        facts.loosens = m_loosens;
        const auto applied
            = applyRegistry(m_world.directory, &m_world.policy, intent, facts, m_world.now);
        if (!applied)
            return refusalCodeName(applied.error().code);
        m_world.directory = applied->directory;
        m_applied = applied->appliedPolicy;
        m_by = applied->appliedBy;
        return kindsOf(applied->events);
    }
    QString propose(const QString &person, const QByteArray &digest = Next)
    {
        return say(about(m_world, IntentKind::ProposePolicy, person, digest));
    }
    QString approve(const QString &person, const QByteArray &digest = Next)
    {
        return say(about(m_world, IntentKind::ApprovePolicy, person, digest));
    }
    QString withdraw(const QString &person)
    {
        return say(about(m_world, IntentKind::WithdrawPolicy, person, Next));
    }
    QString pass(Millis by, bool isValid = true)
    {
        m_world.now += by;
        const auto due = dueProposal(m_world.directory, m_world.now);
        if (!due)
            return {};
        const auto outcome
            = enactDue(m_world.directory, &m_world.policy, *due, isValid, m_world.now);
        m_world.directory = outcome.directory;
        m_applied = outcome.appliedPolicy;
        return kindsOf(outcome.events);
    }

private slots:
    void init()
    {
        m_world = governed();
        m_loosens = false;
        m_applied.reset();
    }

    void whatTightensIsInForceWithTheLastSignature()
    {
        QCOMPARE(propose(u"bettina"_s), u"policy-proposed"_s);
        QVERIFY(!m_applied);
        QCOMPARE(m_world.directory.proposal(Next)->proposedAt, m_world.now);
        QCOMPARE(approve(u"eva"_s), u"policy-signed policy-applied"_s);
        QCOMPARE(m_applied, std::optional(Next));
        QCOMPARE(m_by, u"bettina"_s);
        QVERIFY(m_world.directory.proposals().isEmpty());
    }

    void whereOneIsEnoughTheProposerIs()
    {
        m_world.policy.governance.need = 1;
        QCOMPARE(propose(u"bettina"_s), u"policy-applied"_s);
        QCOMPARE(m_applied, std::optional(Next));
    }

    void whatLoosensWaits()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        QVERIFY(!nextProposalDue(m_world.directory));
        m_world.now += 1h;
        QCOMPARE(approve(u"eva"_s), u"policy-signed policy-scheduled"_s);
        QCOMPARE(nextProposalDue(m_world.directory), std::optional(m_world.now + 24h));
        QCOMPARE(pass(24h - 1ms), QString());
        QCOMPARE(pass(1ms), u"policy-applied"_s);
        QCOMPARE(m_applied, std::optional(Next));
    }

    void oneMoreSignatureDoesNotDelayIt()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        approve(u"eva"_s);
        const auto due = nextProposalDue(m_world.directory);
        m_world.now += 1h;
        QCOMPARE(approve(u"kofi"_s), u"policy-signed"_s);
        QCOMPARE(nextProposalDue(m_world.directory), due);
    }

    void whatLoosensIsInForceAtOnceWhereNothingDelaysIt()
    {
        m_loosens = true;
        m_world.policy.governance.looseningDelay = Millis(0);
        propose(u"bettina"_s);
        QCOMPARE(approve(u"eva"_s), u"policy-signed policy-applied"_s);
    }

    void nobodyCountsTwice()
    {
        propose(u"kofi"_s);
        QCOMPARE(approve(u"kofi"_s), u"already-decided"_s);
        QCOMPARE(approve(u"kofi2"_s), u"already-decided"_s);
        QCOMPARE(propose(u"kofi2"_s), u"already-decided"_s);
    }

    void whoProposesTheSameSignsIt()
    {
        propose(u"kofi"_s);
        QCOMPARE(propose(u"eva"_s), u"policy-signed policy-applied"_s);
        QCOMPARE(m_by, u"kofi"_s);
    }

    void aStandInSignsForNobody()
    {
        m_world.delegate(u"eva"_s, u"ana"_s);
        propose(u"kofi"_s);
        QCOMPARE(approve(u"ana"_s), u"not-officer"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("code");
        QTest::newRow("an approval of an engineer")
            << u"approve-policy"_s << u"ana"_s << true << u"not-officer"_s;
        QTest::newRow("a withdrawal of an engineer")
            << u"withdraw-policy"_s << u"ana"_s << true << u"not-officer"_s;
        QTest::newRow("an approval of what nobody proposed")
            << u"approve-policy"_s << u"eva"_s << false << u"proposal-unknown"_s;
        QTest::newRow("a withdrawal of what nobody proposed")
            << u"withdraw-policy"_s << u"eva"_s << false << u"proposal-unknown"_s;
    }
    void refuses()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, person);
        QFETCH(const bool, isKnown);
        QFETCH(const QString, code);
        if (isKnown)
            propose(u"bettina"_s);
        QCOMPARE(say(about(m_world, *intentKindFromName(kind), person, Next)), code);
    }

    void whoeverSignsSawThePolicyInForce()
    {
        propose(u"bettina"_s);
        for (const IntentKind kind : { IntentKind::ApprovePolicy, IntentKind::WithdrawPolicy }) {
            Intent intent = about(m_world, kind, u"eva"_s, Next);
            intent.policyDigest = Other;
            QCOMPARE(say(intent), u"stale-policy"_s);
        }
    }

    void whatIsSignedIsThere()
    {
        propose(u"bettina"_s);
        const Intent intent = about(m_world, IntentKind::ApprovePolicy, u"eva"_s, Next);
        QCOMPARE(say(intent, { true, false, true }), u"policy-unknown"_s);
        QCOMPARE(say(intent, { true, true, false }), u"policy-invalid"_s);
    }

    void anyOfThemTakesItBack()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        approve(u"eva"_s);
        QCOMPARE(withdraw(u"kofi"_s), u"proposal-withdrawn"_s);
        QCOMPARE(pass(48h), QString());
        QCOMPARE(approve(u"kofi"_s), u"proposal-unknown"_s);
    }

    void whatWasProposedOverAnOlderOneLapses()
    {
        propose(u"bettina"_s, Other);
        propose(u"bettina"_s);
        QCOMPARE(approve(u"eva"_s), u"policy-signed policy-applied proposal-lapsed"_s);
        QVERIFY(m_world.directory.proposals().isEmpty());
    }

    void aLostKeySignsNothing()
    {
        propose(u"bettina"_s);
        m_world.directory.revokeDevice(u"dev-bettina"_s);
        QCOMPARE(approve(u"eva"_s), u"policy-signed"_s);
        QVERIFY(!m_applied);
        QCOMPARE(signersOf(*m_world.directory.proposal(Next), m_world.policy, m_world.directory),
                 QStringList{ u"eva"_s });
        QCOMPARE(approve(u"kofi"_s), u"policy-signed policy-applied"_s);
    }

    void whoLostTheirKeySignsAnew()
    {
        propose(u"bettina"_s);
        m_world.directory.revokeDevice(u"dev-bettina"_s);
        m_world.directory.addDevice({ u"dev-new"_s, u"bettina"_s, QByteArray(32, 'x') });
        Intent intent = about(m_world, IntentKind::ApprovePolicy, u"bettina"_s, Next);
        intent.device = u"dev-new"_s;
        QCOMPARE(say(intent), u"policy-signed"_s);
        QCOMPARE(m_world.directory.proposal(Next)->signatures.size(), 1);
    }

    void whatLostItsSignaturesLapses()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        approve(u"eva"_s);
        m_world.directory.setMember(OfficersGroup, u"eva"_s, false);
        QCOMPARE(pass(24h), u"proposal-lapsed"_s);
        QVERIFY(!m_applied);
        QVERIFY(m_world.directory.proposals().isEmpty());
    }

    void whatCannotBeReadLapses()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        approve(u"eva"_s);
        QCOMPARE(pass(24h, false), u"proposal-lapsed"_s);
        QVERIFY(!m_applied);
    }

    void whatIsDueOverAnotherLapses()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        approve(u"eva"_s);
        m_world.policy.digest = Other;
        QCOMPARE(pass(24h), u"proposal-lapsed"_s);
        QVERIFY(!m_applied);
    }

    void nothingIsDueEarly()
    {
        m_loosens = true;
        propose(u"bettina"_s);
        const auto missing
            = enactDue(m_world.directory, &m_world.policy, Next, true, m_world.now + 48h);
        QVERIFY(!missing.appliedPolicy && missing.events.isEmpty());
        approve(u"eva"_s);
        const auto early
            = enactDue(m_world.directory, &m_world.policy, Next, true, m_world.now + 23h);
        QVERIFY(!early.appliedPolicy && early.events.isEmpty());
    }

    void theEarliestComesFirst()
    {
        m_loosens = true;
        propose(u"bettina"_s, Other);
        approve(u"eva"_s, Other);
        m_world.now += 1h;
        propose(u"bettina"_s);
        approve(u"eva"_s);
        QCOMPARE(pass(48h), u"policy-applied proposal-lapsed"_s);
        QCOMPARE(m_applied, std::optional(Other));
    }

    void whatWasInForceOnceNeedsThemAllAgain()
    {
        propose(u"bettina"_s, Other);
        approve(u"eva"_s, Other);
        const QByteArray old = m_world.policy.digest;
        m_world.policy.digest = Other;
        QCOMPARE(propose(u"bettina"_s, old), u"policy-proposed"_s);
        QVERIFY(!m_applied);
        QCOMPARE(approve(u"eva"_s, old), u"policy-signed policy-applied"_s);
    }
};

QTEST_APPLESS_MAIN(TestGoverning)
#include "tst_governing.moc"
