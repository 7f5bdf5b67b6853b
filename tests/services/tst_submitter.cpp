// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"
#include "models/services/seatfiles.h"
#include "models/store/mailboxrepository.h"
#include "tests/services/answer.h"
#include "tests/services/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QThread>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// Every counter follows the one before and names its digest.
void verifyChain(const QList<Intent> &intents, qsizetype count)
{
    QCOMPARE(intents.size(), count);
    QByteArray previous(32, '\0');
    for (qsizetype at = 0; at < intents.size(); ++at) {
        QCOMPARE(intents.at(at).counter, at + 1);
        QCOMPARE(intents.at(at).previous, previous);
        previous = intents.at(at).digest;
    }
}

// Where a crash leaves the seat between two steps of submit().
void takeFromMailbox(Office &office)
{
    const bool isServer = runningBackend() == Backend::Postgresql;
    QVERIFY(Office::exec(office.owner(),
                         isServer ? u"DROP TRIGGER mailbox_stays ON mailbox"_s
                                  : u"DROP TRIGGER mailbox_grows_deleted"_s));
    QVERIFY(Office::exec(office.owner(), u"DELETE FROM mailbox"_s));
    if (isServer)
        QVERIFY(Office::exec(office.owner(), u"DELETE FROM mailbox_waiting"_s));
}

} // namespace

class TestSubmitter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void intentsFollowOneAnother()
    {
        Office office(runningBackend());
        for (int i = 0; i < 5; ++i)
            SP_VERIFY(office.submitter().submit(comment(QString::number(i))));
        verifyChain(office.mailbox(), 5);
        const Intent first = office.mailbox().first();
        QCOMPARE(first.person, Office::Officer);
        QCOMPARE(first.device, office.identity(Office::Officer).deviceId);
        QCOMPARE(first.createdAt, office.clock.now());
        QCOMPARE(first.admitBefore, office.clock.now() + MaxAdmitWindow);
        QCOMPARE(first.checkpoint.size, 0);
    }

    void I3_aCrashBeforeTheMailboxSendsTheSameBytes()
    {
        Office office(runningBackend());
        const auto digest = office.submitter().submit(comment(u"once"_s));
        SP_VERIFY(digest);
        takeFromMailbox(office);
        QVERIFY(QFile::remove(office.seat(Office::Officer).folder + u"/chain"_s));

        const auto restarted = office.otherProcess(Office::Officer, office.database());
        const auto waiting = restarted->resend();
        SP_VERIFY(waiting);
        QCOMPARE(*waiting, 1);
        QCOMPARE(office.mailbox().size(), 1);
        QCOMPARE(office.mailbox().first().digest, *digest);
        SP_VERIFY(restarted->submit(comment(u"next"_s)));
        verifyChain(office.mailbox(), 2);
    }

    void I3_sendingAgainIsStillOneIntent()
    {
        Office office(runningBackend());
        SP_VERIFY(office.submitter().submit(comment(u"once"_s)));
        SP_VERIFY(office.submitter().resend());
        SP_VERIFY(office.submitter().resend());
        QCOMPARE(office.mailbox().size(), 1);
    }

    void I3_theOutboxKeepsAnIntentUntilItsReceipt()
    {
        Office office(runningBackend());
        const auto digest = office.submitter().submit(comment(u"kept"_s));
        SP_VERIFY(digest);
        const auto none = office.submitter().receipt(*digest);
        SP_VERIFY(none);
        QVERIFY(!none->has_value());
        QCOMPARE(office.outbox().size(), 1);
        answer(office.owner(), *digest, true);
        const auto receipt = office.submitter().receipt(*digest);
        SP_VERIFY(receipt);
        QVERIFY((*receipt)->accepted);
        QVERIFY(office.outbox().isEmpty());
    }

    void I3_aLostChainFileIsFoundAgain_data()
    {
        QTest::addColumn<bool>("processed");
        QTest::newRow("in the mailbox while nobody answered") << false;
        QTest::newRow("in the ledger after the answer") << true;
    }

    void I3_aLostChainFileIsFoundAgain()
    {
        QFETCH(const bool, processed);
        Office office(runningBackend());
        SP_VERIFY(office.submitter().submit(comment(u"one"_s)));
        const auto digest = office.submitter().submit(comment(u"two"_s));
        SP_VERIFY(digest);
        const QList<Intent> sent = office.mailbox();
        const Identity identity = office.identity(Office::Officer);
        if (processed) {
            for (const Intent &intent : sent)
                answer(office.owner(), intent.digest, true);
            SP_VERIFY(RegistryRepository(office.owner())
                          .setDeviceChain(identity.deviceId, { .counter = 2, .digest = *digest }));
        }
        QVERIFY(QDir(office.seat(Office::Officer).folder).removeRecursively());

        const auto again = office.otherProcess(Office::Officer, office.database());
        SP_VERIFY(again->submit(comment(u"three"_s)));
        const Intent last = office.mailbox().last();
        QCOMPARE(last.counter, 3);
        QCOMPARE(last.previous, *digest);
    }

    void aRefusalThatConsumesNothingFreesTheDevice()
    {
        Office office(runningBackend());
        const auto one = office.submitter().submit(comment(u"too early"_s));
        const auto two = office.submitter().submit(comment(u"also too early"_s));
        SP_VERIFY(one);
        SP_VERIFY(two);
        answer(office.owner(), *one, false);
        answer(office.owner(), *two, false);
        const auto waiting = office.submitter().resend();
        SP_VERIFY(waiting);
        QCOMPARE(*waiting, 0);
        QVERIFY(office.outbox().isEmpty());
        SP_VERIFY(office.submitter().submit(comment(u"enrolled now"_s)));
        verifyChain(office.mailbox(), 1);
    }

    void anAnswerToAForgedCopyIsNotOurs()
    {
        Office office(runningBackend());
        const auto digest = office.submitter().submit(comment(u"mine"_s));
        SP_VERIFY(digest);
        MailboxRepository mailbox(office.database());
        auto forged = mailbox.byDigest(*digest);
        SP_VERIFY(forged);
        (*forged)->signature = QByteArray(64, 'x');
        const auto row = mailbox.append(**forged);
        SP_VERIFY(row);
        SP_VERIFY(MailboxRepository(office.owner())
                      .addReceipt({ .intentDigest = *digest,
                                    .mailboxId = *row,
                                    .receivedAt = fromMs(1),
                                    .accepted = false,
                                    .counterConsumed = false,
                                    .code = u"bad-signature"_s }));
        const auto receipt = office.submitter().receipt(*digest);
        SP_VERIFY(receipt);
        QVERIFY(!receipt->has_value());
        QCOMPARE(office.outbox().size(), 1);
    }

    void aFullOrLockedLedgerLeavesNothingHalfDone_data()
    {
        QTest::addColumn<bool>("full");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a full disk says so") << true << ErrorCode::Full;
        QTest::newRow("a locked ledger says so") << false << ErrorCode::Locked;
    }

    void aFullOrLockedLedgerLeavesNothingHalfDone()
    {
        QFETCH(const bool, full);
        QFETCH(const ErrorCode, code);
        Office office; // a file, which alone can be full or read-only
        const QSqlDatabase mine = office.database();
        const QSqlDatabase other = office.connect();
        QVERIFY(Office::exec(mine, u"PRAGMA busy_timeout = 0"_s));
        if (full)
            QVERIFY(Office::exec(mine, u"PRAGMA max_page_count = 1"_s));
        else
            QVERIFY(Office::exec(other, u"BEGIN IMMEDIATE"_s));
        const QString text(2000, u'x');
        for (int i = 0; full && i < 20; ++i) {
            if (!office.submitter().submit(comment(text)))
                break;
        }
        const qsizetype sent = office.mailbox().size();
        const qsizetype kept = office.outbox().size();
        SP_FAILS(office.submitter().submit(comment(text)), code);
        QCOMPARE(office.outbox().size(), kept);

        QVERIFY(Office::exec(mine, u"PRAGMA max_page_count = 1000000"_s));
        if (!full)
            QVERIFY(Office::exec(other, u"ROLLBACK"_s));
        SP_VERIFY(office.submitter().submit(comment(u"again"_s)));
        verifyChain(office.mailbox(), sent + 1);
    }

    void aLockFileThatCannotBeMadeSaysWhy()
    {
        QCOMPARE(lockErrorCode(QLockFile::UnknownError, 0), ErrorCode::Full);
        QCOMPARE(lockErrorCode(QLockFile::UnknownError, 1 << 20), ErrorCode::Unavailable);
        QCOMPARE(lockErrorCode(QLockFile::PermissionError, 0), ErrorCode::Denied);
    }

    void aLedgerThatMayNotBeWrittenKeepsNothingToSendLater()
    {
        Office office; // a file, which alone can be full or read-only
        QVERIFY(Office::exec(office.database(), u"PRAGMA query_only = 1"_s));
        SP_FAILS(office.submitter().submit(comment(u"not now"_s)), ErrorCode::Denied);
        QCOMPARE(office.outbox().size(), 0); // the person was told that it did not work
        QVERIFY(Office::exec(office.database(), u"PRAGMA query_only = 0"_s));
        SP_VERIFY(office.submitter().submit(comment(u"again"_s)));
        verifyChain(office.mailbox(), 1);
    }

    void twoProcessesShareOneChain()
    {
        constexpr int Each = 12;
        Office office(runningBackend());
        const auto work = [&office] {
            const QString name
                = u"worker-%1"_s.arg(reinterpret_cast<quintptr>(QThread::currentThreadId()));
            {
                const auto database = openLedger(office.address(), name);
                SP_VERIFY(database);
                Submitter submitter(*database, office.seat(Office::Officer),
                                    office.identity(Office::Officer), office.clock);
                for (int i = 0; i < Each; ++i)
                    SP_VERIFY(submitter.submit(comment(name)));
            }
            closeLedger(name);
        };
        const std::unique_ptr<QThread> one(QThread::create(work));
        const std::unique_ptr<QThread> two(QThread::create(work));
        one->start();
        two->start();
        QVERIFY(one->wait() && two->wait());
        verifyChain(office.mailbox(), qsizetype(2) * Each);
    }

    void awaitEndsWithTheAnswerOrInTime()
    {
        Office office(runningBackend());
        const auto digest = office.submitter().submit(comment(u"?"_s));
        SP_VERIFY(digest);
        SP_FAILS(office.submitter().await(*digest, Millis(30)), ErrorCode::Unavailable);
        answer(office.owner(), *digest, true);
        const auto receipt = office.submitter().await(*digest, Millis(30));
        SP_VERIFY(receipt);
        QVERIFY(receipt->accepted);
    }
};

QTEST_GUILESS_MAIN(TestSubmitter)
#include "tst_submitter.moc"
