// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Security stops every opening, and ends what is open: kofi is of security, and so is lia here.
class TestFreeze : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    Receipt say(const QString &person, IntentKind kind)
    {
        return m_office->act(person, kind, TextBody{ .text = u"A key leaked"_s, .atMost = {} });
    }
    Receipt end(const QString &person, const QString &target)
    {
        return m_office->act(u"kofi"_s, IntentKind::EndAll,
                             EndAllBody{ person, target, u"A key leaked"_s });
    }
    QString openGrant(const QString &person)
    {
        const QString id = m_office->file(person);
        m_office->act(u"rui"_s, IntentKind::Approve, TextBody{ {} }, id);
        return grantIdFor(id, 1);
    }
    // Approved, with its call to open written ahead, while the target was not reached.
    QString approvedOnly()
    {
        m_office->target.down = true;
        QString id = m_office->openGrant(1h);
        m_office->target.down = false;
        return id;
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_office = std::make_unique<Office>(runningBackend());
        SP_VERIFY(m_office->open());
        QVERIFY(m_office
                    ->act(u"bettina"_s, IntentKind::SetMembership,
                          SetMembershipBody{ u"lia"_s, SecurityGroup, true })
                    .accepted);
    }
    void cleanup() { m_office.reset(); }

    void I1_whileFrozenNothingOpens()
    {
        const QString id = approvedOnly();
        QVERIFY(say(u"kofi"_s, IntentKind::Freeze).accepted);
        const QStringList before = m_office->target.calls;
        m_office->pass(5min);
        QCOMPARE(m_office->target.calls, before);
        QVERIFY(m_office->grant(id).state == GrantState::Opening);
        QVERIFY(!m_office->target.logIn(id));
        const QString waiting = m_office->file(u"ben"_s);
        QCOMPARE(m_office->act(u"rui"_s, IntentKind::Approve, TextBody{ {} }, waiting).code,
                 u"frozen"_s);
        QVERIFY(say(u"kofi"_s, IntentKind::Unfreeze).accepted);
        m_office->pass(5min);
        QCOMPARE(m_office->target.calls, before);
        QVERIFY(say(u"lia"_s, IntentKind::Unfreeze).accepted);
        QVERIFY(m_office->grant(id).state == GrantState::Active);
        QVERIFY(m_office->target.logIn(id));
        QCOMPARE(m_office->auditFindings(), QString());
    }

    void I1_aRestartDoesNotForgetAFreeze()
    {
        const QString id = approvedOnly();
        QVERIFY(say(u"kofi"_s, IntentKind::Freeze).accepted);
        m_office->crash();
        m_office->letLeaseRunOut();
        SP_VERIFY(m_office->startEnforcer());
        m_office->pass(5min);
        QVERIFY(m_office->grant(id).state == GrantState::Opening);
        QVERIFY(m_office->target.objects.isEmpty());
    }

    void I2_whatIsFrozenEndsAllTheSame()
    {
        const QString id = m_office->openGrant(10min);
        QVERIFY(m_office->target.logIn(id));
        QVERIFY(say(u"kofi"_s, IntentKind::Freeze).accepted);
        QVERIFY(m_office->target.logIn(id));
        m_office->pass(11min);
        QVERIFY(!m_office->target.logIn(id));
        QVERIFY(m_office->grant(id).state == GrantState::Ended);
        QVERIFY(m_office->grant(id).endReason == EndReason::Expired);
    }

    void whatSecurityOrdersEnds_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("hers");
        QTest::addColumn<bool>("his");
        QTest::newRow("of one person") << u"ana"_s << QString() << true << false;
        QTest::newRow("of another") << u"ben"_s << QString() << false << true;
        QTest::newRow("on the target") << QString() << u"orders-db"_s << true << true;
        QTest::newRow("on another target") << QString() << u"billing"_s << false << false;
        QTest::newRow("of one person there") << u"ben"_s << u"orders-db"_s << false << true;
        QTest::newRow("everything") << QString() << QString() << true << true;
    }
    void whatSecurityOrdersEnds()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, target);
        QFETCH(const bool, hers);
        QFETCH(const bool, his);
        const QString ofAna = openGrant(u"ana"_s);
        const QString ofBen = openGrant(u"ben"_s);
        QVERIFY(m_office->target.logIn(ofAna));
        QVERIFY(m_office->target.logIn(ofBen));
        QVERIFY(end(person, target).accepted);
        m_office->pass(5s);
        QCOMPARE(m_office->target.logIn(ofAna), !hers);
        QCOMPARE(m_office->target.logIn(ofBen), !his);
        for (const auto &[id, ends] : { std::pair(ofAna, hers), std::pair(ofBen, his) }) {
            const Grant grant = m_office->grant(id);
            QCOMPARE(grant.state == GrantState::Ended, ends);
            QCOMPARE(grant.endedBy, ends ? u"kofi"_s : QString());
        }
        QCOMPARE(m_office->log(EventKind::AllEnded).size(), 1);
        QCOMPARE(m_office->auditFindings(), QString());
    }

    void whatWasApprovedInTheSameBatchEndsToo()
    {
        const QString id = m_office->file(u"ana"_s);
        const Envelope approval
            = m_office->seal(m_office->next(u"rui"_s, IntentKind::Approve, TextBody{ {} }, id));
        const Envelope order = m_office->seal(
            m_office->next(u"kofi"_s, IntentKind::EndAll, EndAllBody{ {}, {}, u"A key leaked"_s }));
        for (const Envelope &sent : { approval, order })
            m_office->send(sent);
        m_office->settle();
        m_office->pass(5s);
        QVERIFY(m_office->answerTo(approval)->accepted);
        QVERIFY(!m_office->target.logIn(grantIdFor(id, 1)));
        QVERIFY(m_office->grant(grantIdFor(id, 1)).endReason == EndReason::Revoked);
    }

    void nobodyElseDoesEither()
    {
        const QString id = m_office->openGrant(1h);
        QCOMPARE(say(u"bettina"_s, IntentKind::Freeze).code, u"not-security"_s);
        const Receipt answer
            = m_office->act(u"rui"_s, IntentKind::EndAll, EndAllBody{ {}, {}, u"All of it"_s });
        QCOMPARE(answer.code, u"not-security"_s);
        m_office->pass(5s);
        QVERIFY(m_office->target.logIn(id));
        QVERIFY(m_office->log(EventKind::AllEnded).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFreeze)
#include "tst_freeze.moc"
