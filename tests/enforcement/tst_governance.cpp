// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A policy that two officers change together, bettina and kofi; what loosens waits for a day.
class TestGovernance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    RegistryRepository registry() const { return RegistryRepository(m_office->database()); }
    QByteArray inForce() const
    {
        const auto current = registry().currentPolicy().value_or(std::nullopt);
        return current ? current->text : QByteArray();
    }
    // The policy in force with this in place of that.
    QByteArray changed(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray text = inForce();
        return text.replace(from, to);
    }
    QByteArray stored(const QByteArray &text) const
    {
        return registry().addPolicyText(text).value_or(QByteArray());
    }
    QString say(IntentKind kind, const QString &person, const QByteArray &digest) const
    {
        const Receipt answer = m_office->act(person, kind, ProposePolicyBody{ digest });
        return answer.accepted ? u"accepted"_s : answer.code;
    }
    QString propose(const QByteArray &digest) const
    {
        return say(IntentKind::ProposePolicy, u"bettina"_s, digest);
    }
    QString approve(const QByteArray &digest, const QString &person = u"kofi"_s) const
    {
        return say(IntentKind::ApprovePolicy, person, digest);
    }
    // Longer access; proposed and signed by both.
    QByteArray scheduleLonger() const
    {
        const QByteArray text = changed("max: 4h", "max: 8h");
        const QByteArray digest = stored(text);
        return propose(digest) == "accepted"_L1 && approve(digest) == "accepted"_L1 ? text
                                                                                    : QByteArray();
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_office = std::make_unique<Office>(runningBackend());
        SP_VERIFY(m_office->open());
        const Receipt joined = m_office->act(u"bettina"_s, IntentKind::SetMembership,
                                             SetMembershipBody{ u"kofi"_s, OfficersGroup, true });
        QVERIFY(joined.accepted);
        QByteArray text = inForce();
        QVERIFY(text.contains("max: 4h"));
        text.replace("need: 1 } }\ntargets", "need: 2 }, loosening_delay: 24h }\ntargets");
        QVERIFY(text != inForce());
        QCOMPARE(propose(stored(text)), u"accepted"_s);
        QCOMPARE(inForce(), text);
    }
    void cleanup()
    {
        QCOMPARE(m_office->auditFindings(), QString());
        m_office.reset();
    }

    void whatTightensIsInForceWithTheSecondSignature()
    {
        const QByteArray text = changed("max: 4h", "max: 2h");
        const QByteArray before = inForce();
        const QByteArray digest = stored(text);
        QCOMPARE(propose(digest), u"accepted"_s);
        QCOMPARE(inForce(), before);
        QCOMPARE(approve(digest, u"ana"_s), u"not-officer"_s);
        QCOMPARE(approve(digest), u"accepted"_s);
        QCOMPARE(inForce(), text);
        QCOMPARE(registry().appliedPolicies().value_or(QList<AppliedPolicy>()).first().by,
                 u"bettina"_s);
        QVERIFY(registry().directory().value_or(Directory()).proposals().isEmpty());
    }

    void whatLoosensComesADayLater()
    {
        const QByteArray before = inForce();
        const QByteArray text = scheduleLonger();
        QVERIFY(!text.isEmpty());
        m_office->pass(24h - 1ms);
        QCOMPARE(inForce(), before);
        m_office->pass(1ms);
        QCOMPARE(inForce(), text);
        QCOMPARE(m_office->log(EventKind::PolicyApplied).last().actor, QString());
    }

    // The wall clock alone says that the day is over.
    void aClockThatIsSetForwardShortensNoDelay()
    {
        const QByteArray before = inForce();
        const QByteArray text = scheduleLonger();
        m_office->clock.setWall(m_office->clock.now() + 48h);
        m_office->settle();
        QCOMPARE(inForce(), before);
        m_office->pass(24h - 1ms);
        QCOMPARE(inForce(), before);
        m_office->pass(1ms);
        QCOMPARE(inForce(), text);
    }

    void itComesAfterARestart()
    {
        const QByteArray text = scheduleLonger();
        m_office->crash();
        m_office->letLeaseRunOut();
        m_office->clock.advance(48h);
        SP_VERIFY(m_office->startEnforcer());
        m_office->settle();
        QCOMPARE(inForce(), text);
    }

    void whatIsWithdrawnDoesNotCome()
    {
        const QByteArray before = inForce();
        const QByteArray text = scheduleLonger();
        QCOMPARE(say(IntentKind::WithdrawPolicy, u"kofi"_s, sha256(text)), u"accepted"_s);
        m_office->pass(48h);
        QCOMPARE(inForce(), before);
    }

    void aLostKeyTakesItsSignatureAlong()
    {
        const QByteArray before = inForce();
        QVERIFY(!scheduleLonger().isEmpty());
        const Receipt left = m_office->act(u"bettina"_s, IntentKind::DisablePerson,
                                           DisablePersonBody{ u"kofi"_s });
        QVERIFY(left.accepted);
        m_office->pass(24h);
        QCOMPARE(inForce(), before);
        QCOMPARE(m_office->log(EventKind::ProposalLapsed).size(), 1);
    }

    void aRequestThatIsFiledAfterwardsIsJudgedByIt()
    {
        QVERIFY(!scheduleLonger().isEmpty());
        QCOMPARE(m_office->file(u"ana"_s, 6h), u"refused: duration-too-long"_s);
        m_office->pass(24h);
        QVERIFY(isObjectId(m_office->file(u"ana"_s, 6h)));
    }
};

QTEST_GUILESS_MAIN(TestGovernance)
#include "tst_governance.moc"
