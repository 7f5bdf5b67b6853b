// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"
#include "models/store/database.h"
#include "models/store/leaserepository.h"
#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/load.h"
#include "tests/support/replicatedserver.h"
#include "tests/support/verify.h"

#include <QSignalSpy>
#include <QSqlQuery>

#include <algorithm>
#include <functional>
#include <map>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int SomeIntents = 100;

} // namespace

// The ledger's server dies while people file, with two enforcers at work and a console open, and
// its standby takes its place. Nobody is told where the ledger is now.
class TestFailoverLoad : public QObject
{
    Q_OBJECT

    // Of two members who file all the time, and one who asks whether the work goes on.
    enum Member { First, Second, Asking, Members };

    ReplicatedServer m_servers;
    Crowd m_crowd{ m_servers, Members };
    std::map<QString, std::unique_ptr<EnforcerProgram>> m_enforcers;
    std::map<Member, std::unique_ptr<Load>> m_loads;
    LedgerAddress m_asking;

    Lease lease() const
    {
        const ScopedConnection name(u"lease"_s);
        const auto database = openLedger(m_crowd.administrator(), name.name());
        return database ? LeaseRepository(*database).read().value_or(Lease()) : Lease();
    }
    EnforcerProgram *leader() const
    {
        const Lease now = lease();
        for (const auto &[name, enforcer] : m_enforcers) {
            if (now.until > now.now && enforcer->holds(now))
                return enforcer.get();
        }
        return nullptr;
    }
    Result<void> answer() { return haveAnswered(m_asking, m_crowd.next(Asking)); }
    bool everyLoad(const std::function<bool(const Load &)> &condition) const
    {
        return std::ranges::all_of(m_loads,
                                   [&](const auto &load) { return condition(*load.second); });
    }
    bool haveFiled(qsizetype more) const
    {
        return everyLoad([more](const Load &load) { return load.acknowledged().size() > more; });
    }

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_servers.start());
        SP_VERIFY(m_crowd.make());
        const auto login = m_crowd.login(Asking);
        SP_VERIFY(login);
        m_asking = *login;
        for (const QString &name : { u"one"_s, u"two"_s }) {
            const auto config = m_crowd.configure(name);
            SP_VERIFY(config);
            m_enforcers[name]
                = std::make_unique<EnforcerProgram>(QStringLiteral(SALLYPORTD), *config);
            QVERIFY(m_enforcers[name]->start());
        }
        SP_VERIFY(answer());
        for (const Member member : { First, Second }) {
            const auto filing = m_crowd.login(member);
            SP_VERIFY(filing);
            m_loads[member]
                = std::make_unique<Load>(*filing, [this, member] { return m_crowd.next(member); });
        }
    }
    void cleanupTestCase()
    {
        m_loads.clear();
        m_enforcers.clear();
    }

    void I3_bothEnforcersAndAConsoleMoveOverAndNothingIsLost()
    {
        DbExecutor console(m_asking);
        LiveFeed feed(console, Backend::Postgresql);
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        const QSignalSpy lost(&feed, &LiveFeed::lost);
        const QSignalSpy restored(&feed, &LiveFeed::restored);
        feed.start();
        for (const auto &[member, load] : m_loads)
            load->begin();
        QTRY_VERIFY_WITH_TIMEOUT(haveFiled(SomeIntents), Patience);
        QVERIFY(leader() != nullptr);
        const Lease before = lease();
        QVERIFY(!changed.isEmpty() && lost.isEmpty());

        QVERIFY(m_servers.killPrimary());
        QTRY_VERIFY_WITH_TIMEOUT(everyLoad([](const Load &load) { return load.breaks() > 0; }),
                                 Patience);
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, Patience);
        qsizetype most = 0;
        for (const auto &[member, load] : m_loads)
            most = std::max(most, load->acknowledged().size());
        SP_VERIFY(m_servers.promoteStandby());
        SP_VERIFY(answer());
        QTRY_VERIFY_WITH_TIMEOUT(haveFiled(most + SomeIntents), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, Patience);
        QVERIFY(lease().epoch > before.epoch);

        // The other one has moved as well: it takes over from whoever leads there.
        const Lease promoted = lease();
        EnforcerProgram *const leading = leader();
        QVERIFY(leading != nullptr);
        leading->kill();
        SP_VERIFY(answer());
        QVERIFY(lease().epoch > promoted.epoch);
        QVERIFY(leader() != nullptr && leader() != leading);

        for (const auto &[member, load] : m_loads)
            load->end();
        // Intents are taken in by their order, so behind this one's answer all the others are.
        SP_VERIFY(answer());
        for (const auto &[member, load] : m_loads) {
            const auto found = tally(m_crowd.administrator(), *load);
            SP_VERIFY(found);
            QVERIFY(found->acknowledged > most);
            QCOMPARE(found->lost, 0);
            QCOMPARE(found->changed, 0);
        }
    }

    void I3_eachIntentActedOnceAndTheLogHasNoGap()
    {
        const ScopedConnection name(u"log"_s);
        const auto database = openLedger(m_crowd.administrator(), name.name());
        SP_VERIFY(database);
        QSqlQuery query(u"SELECT (SELECT count(*) FROM receipt WHERE accepted = 1), "
                        "(SELECT count(*) FROM request), count(*), max(position) + 1 FROM event"_s,
                        *database);
        QVERIFY(query.next());
        QCOMPARE(query.value(1).toInt(), query.value(0).toInt());
        QCOMPARE(query.value(3).toInt(), query.value(2).toInt());
    }
};

QTEST_GUILESS_MAIN(TestFailoverLoad)
#include "tst_failoverload.moc"
