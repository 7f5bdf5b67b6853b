// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"
#include "tests/services/office.h"
#include "tests/support/backends.h"
#include "tests/support/stallingproxy.h"
#include "tests/support/verify.h"

#include <QSignalSpy>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Once = "said just once";

} // namespace

// Intents that meet a server which goes away: nothing is kept silently, and nothing sent later.
class TestDoubts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }
    void init()
    {
        m_office = std::make_unique<Office>(runningBackend());
        m_proxy = std::make_unique<test::StallingProxy>(m_office->address());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_office.reset();
    }

    void I3_whatArrivedBeforeTheConnectionBrokeIsFoundAgain()
    {
        m_proxy->stallAnswersFrom(Once);
        breakWhileSending();
        QTRY_COMPARE(m_office->mailbox().size(), 1); // the server went on
        m_proxy->resume();
        QList<SettledDoubt> settled;
        submitAgain(m_proxy->address(), settled);
        QCOMPARE(settled.size(), 1);
        QVERIFY(settled.first().delivered);
        QCOMPARE(settled.first().kind, IntentKind::Comment);
        QCOMPARE(settled.first().sentAt, m_office->clock.now());
        verifyCounters({ 1, 2 });
    }

    void I3_whatDidNotArriveIsNeverSentAndItsPlaceIsTaken()
    {
        m_proxy->stallEverythingFrom(Once);
        breakWhileSending();
        QList<SettledDoubt> settled;
        submitAgain(m_office->address(), settled);
        QCOMPARE(settled.size(), 1);
        QVERIFY(!settled.first().delivered);
        m_proxy->resume(); // what the network held back meets a session that is over
        SP_VERIFY(m_office->submitter().resend());
        verifyCounters({ 1 });
        QCOMPARE(m_office->mailbox().first().body, IntentBody(TextBody{ u"again"_s }));
    }

    void aLedgerThatIsAwayRefusesAndKeepsNothing()
    {
        DbExecutor executor(m_proxy->address());
        m_proxy.reset();
        const auto sent = executor.run([this](const QSqlDatabase &database) {
            return m_office->otherProcess(Office::Officer, database)->submit(comment(u"not now"_s));
        });
        SP_FAILS(sent.result(), ErrorCode::Unavailable);
        QVERIFY(sent.result().error().detail != SentInDoubt);
        QVERIFY(m_office->outbox().isEmpty());
    }

    // Once the enforcer has caught up it would be sent, long after the person was told that it
    // failed.
    void whatAFullMailboxRefusesIsNotKept()
    {
        QVERIFY(Office::exec(m_office->database(),
                             u"INSERT INTO mailbox (payload, signature) "
                             "SELECT int4send(n), '\\x01' FROM generate_series(1, 2000) AS n"_s));
        SP_FAILS(m_office->submitter().submit(comment(u"one too many"_s)), ErrorCode::Invalid);
        QVERIFY(m_office->outbox().isEmpty());
    }

    void aConsoleIsToldThatItsServerHangsAndThatItIsBack()
    {
        DbExecutor executor(m_proxy->address());
        LiveFeed feed(executor, runningBackend());
        const QSignalSpy lost(&feed, &LiveFeed::lost);
        const QSignalSpy restored(&feed, &LiveFeed::restored);
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(changed.size(), 1);
        m_proxy->stallEverything();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
        m_proxy->resume();
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 20'000);
        QCOMPARE(lost.size(), 1);
    }

private:
    // One comment, whose answer the server's silence swallows.
    void breakWhileSending()
    {
        const ScopedConnection name(u"breaking"_s);
        const auto database = openLedger(m_proxy->address(), name.name());
        SP_VERIFY(database);
        SP_VERIFY(setBusyTimeout(*database, Millis(0)));
        const auto submitter = m_office->otherProcess(Office::Officer, *database);
        const auto sent = submitter->submit(comment(QString::fromLatin1(Once)));
        SP_FAILS(sent, ErrorCode::Unavailable);
        QCOMPARE(sent.error().detail, QString(SentInDoubt));
    }

    void submitAgain(const LedgerAddress &address, QList<SettledDoubt> &settled)
    {
        const ScopedConnection name(u"back"_s);
        const auto database = openLedger(address, name.name());
        SP_VERIFY(database);
        const auto submitter = m_office->otherProcess(Office::Officer, *database);
        SP_VERIFY(submitter->submit(comment(u"again"_s)));
        settled = submitter->takeSettled();
    }

    void verifyCounters(const QList<qint64> &counters)
    {
        QList<qint64> found;
        for (const Intent &intent : m_office->mailbox())
            found.append(intent.counter);
        QCOMPARE(found, counters);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<test::StallingProxy> m_proxy;
};

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
