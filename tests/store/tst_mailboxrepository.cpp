// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailboxrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Envelope envelope(const QByteArray &payload)
{
    return { .payload = payload, .signature = QByteArray(64, 's') };
}

QList<qint64> idsOf(const Result<QList<MailboxRow>> &rows)
{
    QList<qint64> ids;
    if (rows) {
        for (const MailboxRow &row : *rows)
            ids.append(row.id);
    }
    return ids;
}

} // namespace

class TestMailboxRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void whatIsPutInComesOutByteForByte()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        const Envelope sent = envelope(QByteArray("\0'; DROP TABLE mailbox; --\xff", 27));
        const auto id = mailbox.append(sent);
        SP_VERIFY(id);
        const auto rows = mailbox.unprocessed(10);
        SP_VERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id, *id);
        QCOMPARE(rows->first().envelope, sent);
        QCOMPARE(rows->first().position, 0);
    }

    void theOldestAndTheLastAreTold()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        QCOMPARE(mailbox.oldestWaiting().value_or(fromMs(1)), Instant());
        QCOMPARE(mailbox.lastDecided().value_or(fromMs(1)), Instant());
        Intent intent;
        intent.person = u"ana"_s;
        intent.device = u"0123456789abcdef"_s;
        intent.previous = QByteArray(32, 0);
        intent.createdAt = fromMs(1'795'000'000'000);
        intent.admitBefore = intent.createdAt + Millis(300'000);
        const auto first = mailbox.append(envelope(encodeIntent(intent)));
        const auto second = mailbox.append(envelope("no intent"));
        SP_VERIFY(first);
        SP_VERIFY(second);
        const auto oldest = mailbox.oldestWaiting();
        SP_VERIFY(oldest);
        const auto rows = mailbox.unprocessed(1);
        SP_VERIFY(rows);
        QCOMPARE(*oldest,
                 runningBackend() == Backend::Postgresql ? rows->first().sentAt : intent.createdAt);
        SP_VERIFY(mailbox.markProcessed(*first, fromMs(5)));
        QCOMPARE(mailbox.lastDecided().value_or(Instant()), fromMs(5));
        SP_VERIFY(mailbox.oldestWaiting()); // what cannot be read has no moment of its own
        SP_VERIFY(mailbox.markProcessed(*second, fromMs(9)));
        QCOMPARE(mailbox.lastDecided().value_or(Instant()), fromMs(9));
        QCOMPARE(mailbox.oldestWaiting().value_or(fromMs(1)), Instant());
    }

    void I3_theSameIntentTwiceIsOneRow()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        const auto first = mailbox.append(envelope("a"));
        const auto second = mailbox.append(envelope("a"));
        SP_VERIFY(second);
        QCOMPARE(*second, *first);
        QCOMPARE(mailbox.backlog().value_or(-1), 1);
        SP_VERIFY(mailbox.markProcessed(*first, fromMs(5)));
        QCOMPARE(mailbox.append(envelope("a")).value_or(-1), *first);
        QCOMPARE(mailbox.backlog().value_or(-1), 0);
    }

    void I3_aForgedCopyDoesNotTakeThePlaceOfTheRealOne()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        Envelope forged = envelope("a");
        forged.signature = "forged";
        const auto first = mailbox.append(forged);
        const auto real = mailbox.append(envelope("a"));
        SP_VERIFY(real);
        QVERIFY(*real != *first);
        const QByteArray digest = sha256("a");
        SP_VERIFY(mailbox.addReceipt({ .intentDigest = digest,
                                       .mailboxId = *first,
                                       .counterConsumed = false,
                                       .code = u"bad-signature"_s }));
        const Receipt answer{ .intentDigest = digest, .mailboxId = *real, .accepted = true };
        SP_VERIFY(mailbox.addReceipt(answer));
        QCOMPARE(**mailbox.receipt(digest), answer);
        QCOMPARE(**mailbox.byDigest(digest), envelope("a"));
        QCOMPARE((*mailbox.receiptOfRow(*first))->code, u"bad-signature"_s);
    }

    void unprocessedRowsAreFoundWhateverTheirId()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        QList<qint64> ids;
        for (const char *payload : { "a", "b", "c", "d" })
            ids.append(mailbox.append(envelope(payload)).value_or(-1));
        // A later row is done first, as when an earlier one becomes visible late.
        SP_VERIFY(mailbox.markProcessed(ids.at(2), fromMs(1)));
        QCOMPARE(idsOf(mailbox.unprocessed(10)), (QList{ ids.at(0), ids.at(1), ids.at(3) }));
        QCOMPARE(idsOf(mailbox.unprocessed(2)), (QList{ ids.at(0), ids.at(1) }));
        SP_VERIFY(mailbox.markProcessed(ids.at(0), fromMs(2)));
        const auto processed = mailbox.processedAfter(0, 10);
        QCOMPARE(idsOf(processed), (QList{ ids.at(2), ids.at(0) }));
        QCOMPARE(processed->first().receivedAt, fromMs(1));
        QCOMPARE(idsOf(mailbox.processedAfter(processed->first().position, 10)),
                 (QList{ ids.at(0) }));
    }

    void severalAreProcessedInTheOrderThatIsGiven()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        QList<qint64> ids;
        for (const char *payload : { "a", "b", "c" })
            ids.append(mailbox.append(envelope(payload)).value_or(-1));
        SP_VERIFY(mailbox.markProcessed(ids.at(1), fromMs(1)));
        SP_VERIFY(mailbox.markProcessed({ ids.at(2), ids.at(0) }, fromMs(2)));
        QCOMPARE(idsOf(mailbox.processedAfter(0, 10)), (QList{ ids.at(1), ids.at(2), ids.at(0) }));
        QCOMPARE(mailbox.processedAfter(2, 10)->first().position, 3);
        SP_FAILS(mailbox.markProcessed({ ids.at(2), ids.at(0) }, fromMs(3)), ErrorCode::NotFound);
    }

    void I3_aRowIsProcessedOnce()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        const auto id = mailbox.append(envelope("a"));
        SP_VERIFY(id);
        SP_VERIFY(mailbox.markProcessed(*id, fromMs(1)));
        SP_FAILS(mailbox.markProcessed(*id, fromMs(2)), ErrorCode::NotFound);
        SP_FAILS(mailbox.markProcessed(*id + 1, fromMs(2)), ErrorCode::NotFound);
    }

    void anOverLongIntentIsNotTakenIn()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        SP_FAILS(mailbox.append(envelope(QByteArray(70'000, 'x'))), ErrorCode::Conflict);
    }

    void receiptsKeepEveryMember()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        const auto id = mailbox.append(envelope("a"));
        SP_VERIFY(id);
        const Receipt receipt{ .intentDigest = sha256("a"),
                               .mailboxId = *id,
                               .receivedAt = fromMs(1'700'000'000'123),
                               .accepted = false,
                               .counterConsumed = true,
                               .code = u"self-decision"_s,
                               .rule = u"debug-orders"_s,
                               .subject = u"Security"_s,
                               .requestId = u"aa"_s };
        QVERIFY(!mailbox.receipt(receipt.intentDigest)->has_value());
        SP_VERIFY(mailbox.addReceipt(receipt));
        QCOMPARE(**mailbox.receipt(receipt.intentDigest), receipt);
        QCOMPARE(**mailbox.receiptOfRow(*id), receipt);
        SP_FAILS(mailbox.addReceipt(receipt), ErrorCode::Conflict);
    }

    void I5_whatWasSentAndAnsweredCannotBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a receipt is not changed") << u"UPDATE receipt SET accepted = 1"_s;
        QTest::newRow("a receipt is not removed") << u"DELETE FROM receipt"_s;
        QTest::newRow("an intent is not removed") << u"DELETE FROM mailbox"_s;
        QTest::newRow("an intent's bytes are not changed")
            << u"UPDATE mailbox SET payload = ZERO"_s;
        QTest::newRow("an intent is not processed again")
            << u"UPDATE ORDER SET position = position + 1, received_at = 7"_s;
    }
    void I5_whatWasSentAndAnsweredCannotBeChanged()
    {
        QFETCH(QString, sql);
        const bool isServer = runningBackend() == Backend::Postgresql;
        sql.replace(u"ZERO"_s, StoreFixture::bytes("00"));
        sql.replace(u"ORDER"_s, isServer ? u"mailbox_order"_s : u"mailbox"_s);
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        const auto id = mailbox.append(envelope("a"));
        SP_VERIFY(id);
        SP_VERIFY(mailbox.markProcessed(*id, fromMs(1)));
        SP_VERIFY(mailbox.addReceipt({ .intentDigest = sha256("a"), .mailboxId = *id }));
        QVERIFY(!StoreFixture::exec(store.owner(), sql));
    }

    void theServerSaysWhoSentItAndWhen()
    {
        StoreFixture store;
        MailboxRepository mailbox(store.database());
        SP_VERIFY(mailbox.append(envelope("a")));
        const auto rows = mailbox.unprocessed(1);
        SP_VERIFY(rows);
        QCOMPARE(rows->first().actor, store.address().user);
        QCOMPARE(toMs(rows->first().sentAt) > 0, runningBackend() == Backend::Postgresql);
    }
};

QTEST_GUILESS_MAIN(TestMailboxRepository)
#include "tst_mailboxrepository.moc"
