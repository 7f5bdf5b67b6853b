// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/governedworld.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// An organisation that does anything with proposals, groups and time, and who signed what over the
// policy in force.
class Signers
{
public:
    explicit Signers(int need) { m_world.policy.governance.need = need; }

    void step()
    {
        const QString person = anybody();
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            return pass(std::chrono::hours(*rc::gen::inRange(1, 30)));
        case 1:
            return m_world.directory.setMember(OfficersGroup, person, *rc::gen::arbitrary<bool>());
        default:
            return say(person);
        }
    }

private:
    static QString anybody()
    {
        return *rc::gen::element(u"bettina"_s, u"eva"_s, u"kofi"_s, u"kofi2"_s, u"ana"_s);
    }

    void pass(Millis time)
    {
        m_world.now += time;
        while (const auto due = dueProposal(m_world.directory, m_world.now))
            takeOver(enactDue(m_world.directory, &m_world.policy, *due, true, m_world.now));
    }

    void say(const QString &person)
    {
        const QByteArray digest(32, char('a' + *rc::gen::inRange(0, 3)));
        const auto kind = *rc::gen::element(IntentKind::ProposePolicy, IntentKind::ApprovePolicy,
                                            IntentKind::ApprovePolicy, IntentKind::WithdrawPolicy);
        const bool loosens = *rc::gen::arbitrary<bool>();
        const auto applied = applyRegistry(
            m_world.directory, &m_world.policy, about(m_world, kind, person, digest),
            { .policyStored = true, .policyValid = true, .loosens = loosens }, m_world.now);
        if (!applied)
            return;
        if (kind == IntentKind::WithdrawPolicy)
            m_signers.remove(digest);
        else
            m_signers[digest].insert(person);
        takeOver(*applied);
    }

    // Counted anew, without the engine.
    void takeOver(const RegistryOutcome &outcome)
    {
        m_world.directory = outcome.directory;
        if (!outcome.appliedPolicy)
            return;
        QSet<QString> humans;
        for (const QString &person : m_signers.value(*outcome.appliedPolicy)) {
            if (m_world.directory.isMember(OfficersGroup, person))
                humans.insert(m_world.directory.person(person)->human);
        }
        RC_ASSERT(humans.size() >= m_world.policy.governance.need);
        m_world.policy.digest = *outcome.appliedPolicy;
        m_signers.clear();
    }

    World m_world = governed();
    QMap<QByteArray, QSet<QString>> m_signers; // by policy
};

} // namespace

class TestGoverningProperty : public QObject
{
    Q_OBJECT

private slots:
    void twoAccountsOfOneHumanBeingAreOneSignature()
    {
        World world = governed();
        PolicyProposal proposal{ .digest = QByteArray(32, 'n'), .over = world.policy.digest };
        for (const QString &person : { u"kofi"_s, u"kofi2"_s, u"eva"_s })
            proposal.signatures.append({ person, u"dev-"_s + person, world.now });
        QCOMPARE(signersOf(proposal, world.policy, world.directory),
                 (QStringList{ u"kofi"_s, u"eva"_s }));
    }

    void noPolicyWithoutItsSignatures()
    {
        QVERIFY(rc::check("a policy comes into force with enough human beings behind it", [] {
            Signers signers(*rc::gen::inRange(1, 4));
            const int steps = *rc::gen::inRange(1, 40);
            for (int i = 0; i < steps; ++i)
                signers.step();
        }));
    }
};

QTEST_APPLESS_MAIN(TestGoverningProperty)
#include "tst_governingproperty.moc"
