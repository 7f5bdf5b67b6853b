// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"
#include "models/store/leaserepository.h"
#include "tests/services/workingoffice.h"
#include "tests/support/replicatedserver.h"
#include "tests/support/verify.h"

#include <QSignalSpy>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

constexpr int AfterFailover = 20;

Result<Lease> leaseOf(DbExecutor &executor)
{
    return executor.run([](const QSqlDatabase &db) { return LeaseRepository(db).read(); }).result();
}

} // namespace

// The server of the ledger dies, and its standby takes its place.
class TestFailover : public QObject
{
    Q_OBJECT

private slots:
    void I3_nothingAcknowledgedIsLostAndEverybodyMovesOver()
    {
        test::ReplicatedServer servers;
        SP_VERIFY(servers.start());
        const auto administrator = servers.newDatabase();
        SP_VERIFY(administrator);
        WorkingOffice office(*administrator);
        const QString request = office.file(u"mara"_s, office.ask());

        DbExecutor console(office.address());
        LiveFeed feed(console, Backend::Postgresql);
        const QSignalSpy lost(&feed, &LiveFeed::lost);
        const QSignalSpy restored(&feed, &LiveFeed::restored);
        feed.start();
        const auto before = leaseOf(console);
        SP_VERIFY(before);

        // Another console of the officer goes on saying things, whatever happens.
        DbExecutor writer(office.address());
        QList<QByteArray> acknowledged;
        const auto say = [&](const QString &text) {
            const auto sent = writer
                                  .run([&](const QSqlDatabase &database) {
                                      return office.otherProcess(Office::Officer, database)
                                          ->submit(comment(text));
                                  })
                                  .result();
            if (sent)
                acknowledged.append(*sent);
            return sent.has_value();
        };
        for (int i = 0; i < AfterFailover; ++i)
            QVERIFY(say(u"before %1"_s.arg(i)));
        QVERIFY(servers.killPrimary());
        QVERIFY(!say(u"while nobody serves"_s));
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
        SP_VERIFY(servers.promoteStandby());
        QTRY_VERIFY_WITH_TIMEOUT(say(u"the first after it"_s), 20'000);
        for (int i = 0; i < AfterFailover; ++i)
            QVERIFY(say(u"after %1"_s.arg(i)));
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 10'000);

        QTRY_VERIFY_WITH_TIMEOUT(office.tryWork(), 20'000);
        for (const QByteArray &digest : std::as_const(acknowledged)) {
            const auto receipt = console
                                     .run([&digest](const QSqlDatabase &database) {
                                         return MailboxRepository(database).receipt(digest);
                                     })
                                     .result();
            SP_VERIFY(receipt);
            QVERIFY2(receipt->has_value(), "an acknowledged intent is lost");
            QVERIFY((*receipt)->counterConsumed);
        }
        const auto after = leaseOf(console);
        SP_VERIFY(after);
        QVERIFY(after->epoch > before->epoch);
        office.reconnect();
        QVERIFY(office.say(IntentKind::Approve, Office::Officer, request).code
                != QString()); // the officer is no approver, and the enforcer says so
        QCOMPARE(office.detail(request, Office::Officer).item.request.state, RequestState::Pending);
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
