// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr Millis Long{ 3'600'000 };
constexpr Millis Over{ -1 };

} // namespace

class TestLeaseRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void aNewLedgerIsLedByNobody()
    {
        StoreFixture store;
        const auto lease = LeaseRepository(store.database()).read();
        SP_VERIFY(lease);
        QCOMPARE(lease->owner, QString());
        QCOMPARE(lease->epoch, 0);
        QVERIFY(lease->until < lease->now);
    }

    void theFirstGetsItAndTheSecondWaits()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        QCOMPARE(*leases.claim(u"a"_s, Long), std::optional<qint64>(1));
        QCOMPARE(*leases.claim(u"b"_s, Long), std::nullopt);
        const auto lease = leases.read();
        SP_VERIFY(lease);
        QCOMPARE(lease->owner, u"a"_s);
        QVERIFY(lease->until > lease->now);
    }

    void renewingKeepsTheEpoch()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        SP_VERIFY(leases.claim(u"a"_s, Long));
        QCOMPARE(*leases.claim(u"a"_s, Long), std::optional<qint64>(1));
        QCOMPARE(*leases.hold(u"a"_s, 1), true);
    }

    void whatRanOutIsTakenOverWithTheNextEpoch()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        SP_VERIFY(leases.claim(u"a"_s, Over));
        QCOMPARE(*leases.claim(u"b"_s, Long), std::optional<qint64>(2));
        QCOMPARE(*leases.hold(u"a"_s, 1), false);
        QCOMPARE(*leases.hold(u"b"_s, 1), false);
        QCOMPARE(*leases.hold(u"b"_s, 2), true);
    }

    void comingBackBeginsANewEpoch()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        SP_VERIFY(leases.claim(u"a"_s, Over));
        SP_VERIFY(leases.claim(u"b"_s, Over));
        QCOMPARE(*leases.claim(u"a"_s, Long), std::optional<qint64>(3));
    }

    void whatIsGivenUpIsFreeAtOnce()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        SP_VERIFY(leases.claim(u"a"_s, Long));
        SP_VERIFY(leases.release(u"a"_s, 7)); // of another epoch: nothing happens
        QCOMPARE(*leases.claim(u"b"_s, Long), std::nullopt);
        SP_VERIFY(leases.release(u"a"_s, 1));
        QCOMPARE(*leases.claim(u"b"_s, Long), std::optional<qint64>(2));
    }

    void whoKnowsThatNobodyElseCanTakesItByForce()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        SP_VERIFY(leases.claim(u"a"_s, Long));
        QCOMPARE(*leases.claim(u"b"_s, Long, true), std::optional<qint64>(2));
    }

    void itDoesNotChangeHandsInTheMiddleOfATransaction()
    {
        StoreFixture store;
        LeaseRepository leases(store.database());
        SP_VERIFY(leases.claim(u"a"_s, Over));
        Transaction writing(store.database());
        QCOMPARE(*leases.hold(u"a"_s, 1), true);
        const auto other = store.connect();
        SP_VERIFY(other);
        SP_VERIFY(setBusyTimeout(*other, Millis(1)));
        SP_FAILS(LeaseRepository(*other).claim(u"b"_s, Long), ErrorCode::Locked);
        SP_VERIFY(writing.commit());
        QCOMPARE(*LeaseRepository(*other).claim(u"b"_s, Long), std::optional<qint64>(2));
    }
};

QTEST_GUILESS_MAIN(TestLeaseRepository)
#include "tst_leaserepository.moc"
