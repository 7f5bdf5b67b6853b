// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"
#include "tests/enforcement/office.h"
#include "tests/support/replicatedserver.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30'000;

// Of the office's ledger, beside its own.
std::unique_ptr<Enforcer> secondEnforcer(Office &office)
{
    EnforcerSetup setup = office.setup();
    setup.stateFolder += u"/second"_s;
    QDir().mkpath(setup.stateFolder);
    const auto factory = [&office](const QString &) -> Result<std::unique_ptr<Connector>> {
        return office.target.connect();
    };
    return std::make_unique<Enforcer>(setup, office.clock,
                                      makeInlineExecutor(factory, office.clock));
}

Lease leaseOf(const Office &office)
{
    return LeaseRepository(office.database()).read().value_or(Lease());
}

} // namespace

// The ledger's server dies with two enforcers at work, and its standby takes its place.
class TestPromotion : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_servers = std::make_unique<ReplicatedServer>();
        SP_VERIFY(m_servers->start());
        const auto administrator = m_servers->newLedger();
        SP_VERIFY(administrator);
        m_office = std::make_unique<Office>(*administrator);
        SP_VERIFY(m_office->open());
        m_second = secondEnforcer(*m_office);
        SP_VERIFY(m_second->start());
    }
    void cleanup()
    {
        m_second.reset();
        m_office.reset();
        m_servers.reset();
    }

    void I7_oneLeadsWithAHigherEpochAndSettlesTheTargetBeforeItOpens()
    {
        work();
        QVERIFY(m_firstLeads && !m_secondLeads);
        const Lease before = leaseOf(*m_office);
        const QString overdue = m_office->openGrant(10min);
        QVERIFY(m_office->target.logIn(overdue));
        const QString request = m_office->file(u"ana"_s);

        m_office->leave();
        QVERIFY(m_servers->killPrimary());
        QTRY_VERIFY_WITH_TIMEOUT((work(), m_isAway), Patience);
        // Meanwhile an access comes due that nobody can end, and one appears that nobody gave.
        m_office->target.down = true;
        m_office->clock.advance(10min); // overdue, and not yet for so long that it counts as stuck
        work();
        ScriptedTarget::Object stranger;
        stranger.order.grantId = QString(32, u'c');
        stranger.order.ledgerId = QString::fromLatin1(m_office->ledgerId().toHex());
        stranger.sessions = 1;
        m_office->target.objects.insert(ScriptedTarget::nameOf(stranger.order.grantId), stranger);
        QVERIFY(m_office->target.objects.value(ScriptedTarget::nameOf(overdue)).loginEnabled);

        SP_VERIFY(m_servers->promoteStandby());
        QTRY_VERIFY_WITH_TIMEOUT((m_office->comeBack(), m_office->database().isOpen()), Patience);
        // Approved before anybody leads again, by one whose login has not been used yet.
        m_office->send(
            m_office->seal(m_office->next(u"lia"_s, IntentKind::Approve, TextBody(), request)));
        m_office->target.calls.clear();
        m_office->target.down = false;
        const QString opening = u"open "_s + grantIdFor(request, 1);
        QTRY_VERIFY_WITH_TIMEOUT((work(), m_office->target.calls.contains(opening)), Patience);

        QVERIFY(m_firstLeads != m_secondLeads);
        QVERIFY(leaseOf(*m_office).epoch > before.epoch);
        const qsizetype opened = m_office->target.calls.indexOf(opening);
        QVERIFY(isClosedBefore(opened, ScriptedTarget::nameOf(stranger.order.grantId)));
        QVERIFY(isClosedBefore(opened, overdue));
        QCOMPARE(m_office->target.calls.count(opening), 1);
    }

    void I7_afterABriefOutageTheLeaderTakesTheNextEpochBeforeItWrites()
    {
        work();
        QVERIFY(m_firstLeads);
        const Lease before = leaseOf(*m_office);
        const QString request = m_office->file(u"ana"_s);
        m_office->leave();
        QVERIFY(m_servers->killPrimary());
        QTRY_VERIFY_WITH_TIMEOUT(m_office->enforcer->settle().ledger, Patience);
        SP_VERIFY(m_servers->promoteStandby());
        QTRY_VERIFY_WITH_TIMEOUT((m_office->comeBack(), m_office->database().isOpen()), Patience);
        const Envelope approval
            = m_office->seal(m_office->next(u"lia"_s, IntentKind::Approve, TextBody(), request));
        m_office->send(approval);
        m_office->clock.advance(500ms); // its next try; the lease would be renewed later
        const StepReport first = m_office->enforcer->step();
        QVERIFY(!first.ledger && first.leads);
        QVERIFY(m_office->answerTo(approval));
        QVERIFY(leaseOf(*m_office).epoch > before.epoch);
    }

private:
    // A moment passes, and both do what is due.
    void work()
    {
        m_office->clock.advance(1s);
        const StepReport first = m_office->enforcer->settle();
        const StepReport second = m_second->settle();
        m_firstLeads = first.leads;
        m_secondLeads = second.leads;
        m_isAway = first.ledger && second.ledger;
    }

    // Login and sessions, before the call at this index.
    bool isClosedBefore(qsizetype index, const QString &object) const
    {
        const auto &calls = m_office->target.calls;
        const qsizetype disabled = calls.indexOf(u"disable "_s + object);
        const qsizetype ended = calls.indexOf(u"terminate "_s + object);
        return disabled >= 0 && disabled < index && ended > disabled && ended < index;
    }

    std::unique_ptr<ReplicatedServer> m_servers;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Enforcer> m_second;
    bool m_firstLeads = false;
    bool m_secondLeads = false;
    bool m_isAway = false;
};

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
