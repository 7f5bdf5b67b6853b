// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/logkey.h"
#include "models/ledger/privatefile.h"
#include "models/services/witness.h"
#include "models/store/eventrepository.h"
#include "models/store/facts.h"
#include "tests/services/office.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

Checkpoint checkpointOf(const Office &office, qint64 size, const SigningKey &key)
{
    return signCheckpoint(size, QByteArray(32, static_cast<char>(size)), office.clock.now(),
                          office.ledgerId(), key);
}

} // namespace

class TestWitness : public QObject
{
    Q_OBJECT

private slots:
    void I5_eachIntentCarriesTheNewestCheckpointThatHolds()
    {
        Office office;
        const auto logKey = loadLogKey(office.path(u"log.key"_s));
        SP_VERIFY(logKey);
        EventRepository events(office.database());
        SP_VERIFY(events.addCheckpoint(checkpointOf(office, 1, *logKey)));
        SP_VERIFY(office.submitter().submit(comment(u"seen"_s)));
        QCOMPARE(office.mailbox().last().checkpoint.size, 1);
        QCOMPARE(office.mailbox().last().checkpoint.root, QByteArray(32, '\1'));
    }

    void I5_whatIsCarriedProvesItself()
    {
        Office office;
        const auto logKey = loadLogKey(office.path(u"log.key"_s));
        SP_VERIFY(logKey);
        const SeatFiles files(office.seat(Office::Officer));
        // As an older version left it: without the signature.
        const Checkpoint newest = checkpointOf(office, 1, *logKey);
        SP_VERIFY(files.saveSeen({ .size = 1, .root = newest.root, .at = {}, .signature = {} }));
        SP_VERIFY(EventRepository(office.database()).addCheckpoint(newest));
        for (int i = 0; i < 2; ++i) {
            SP_VERIFY(office.submitter().submit(comment(u"seen"_s)));
            QCOMPARE(checkpointOf(office.mailbox().last().checkpoint), newest);
            QCOMPARE(files.seen(), seenOf(newest));
        }
    }

    void aSeatOfAnEarlierVersionIsRead()
    {
        Office office;
        const SeatFiles files(office.seat(Office::Officer));
        SP_VERIFY(writePrivateFile(office.seat(Office::Officer).folder + u"/seen"_s,
                                   "sallyport-seen-1\n7\n" + QByteArray(32, 'r').toHex() + "\n"));
        QCOMPARE(files.seen().size, 7);
        QCOMPARE(files.seen().root, QByteArray(32, 'r'));
    }

    // What a loss that an officer accepted leaves behind: the proof is kept, the device goes on.
    void I5_anAcceptedLossIsFollowedAndTheProofKept_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("all is there") << QString() << true;
        QTest::newRow("no entry says so") << u"entry"_s << false;
        QTest::newRow("another entry stands there") << u"kind"_s << false;
        QTest::newRow("the entry lies beyond what is signed") << u"covered"_s << false;
        QTest::newRow("what is signed is older than the proof") << u"later"_s << false;
    }
    void I5_anAcceptedLossIsFollowedAndTheProofKept()
    {
        QFETCH(const QString, missing);
        QFETCH(const bool, goesOn);
        Office office;
        const auto logKey = loadLogKey(office.path(u"log.key"_s));
        SP_VERIFY(logKey);
        const SeatFiles files(office.seat(Office::Officer));
        const Checkpoint lost = checkpointOf(office, 90, *logKey);
        SP_VERIFY(files.saveSeen(seenOf(lost)));
        office.clock.advance(Millis(missing == u"later"_s ? 0 : 1000));
        EventRepository events(office.database());
        Event accepted;
        accepted.kind
            = missing == u"kind"_s ? EventKind::EnforcerStarted : EventKind::LedgerAccepted;
        accepted.at = office.clock.now();
        const auto index = events.append({ accepted });
        SP_VERIFY(index);
        if (missing != u"entry"_s)
            SP_VERIFY(
                events.setFact(LedgerAcceptedFactName, LedgerAcceptedFact{ *index }.toBytes()));
        SP_VERIFY(events.addCheckpoint(
            checkpointOf(office, missing == u"covered"_s ? *index : *index + 1, *logKey)));
        const QString proof
            = office.seat(Office::Officer).folder + u"/seen-90-%1"_s.arg(toMs(lost.at));
        if (!goesOn) {
            SP_FAILS(office.submitter().submit(comment(u"no"_s)), ErrorCode::Corrupt);
            QVERIFY(!QFile::exists(proof));
            return;
        }
        SP_VERIFY(office.submitter().submit(comment(u"on"_s)));
        QCOMPARE(office.mailbox().last().checkpoint.size, *index + 1);
        QVERIFY(QFile::exists(proof));
    }

    void I5_aCheckpointOfAnotherKeyIsNotBelieved()
    {
        Office office;
        SP_VERIFY(EventRepository(office.database())
                      .addCheckpoint(checkpointOf(office, 1, SigningKey::generate())));
        SP_VERIFY(office.submitter().submit(comment(u"unseen"_s)));
        QCOMPARE(office.mailbox().last().checkpoint.size, 0);
    }

    void I5_aLogThatShrankStopsTheDeviceFromWriting_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<char>("root");
        QTest::newRow("a log shorter than what was seen") << qint64(9) << '\1';
        QTest::newRow("another log of the same size") << qint64(1) << '\7';
    }

    void I5_aLogThatShrankStopsTheDeviceFromWriting()
    {
        QFETCH(const qint64, size);
        QFETCH(const char, root);
        Office office;
        const auto logKey = loadLogKey(office.path(u"log.key"_s));
        SP_VERIFY(logKey);
        SP_VERIFY(
            EventRepository(office.database()).addCheckpoint(checkpointOf(office, 1, *logKey)));
        const SeatFiles files(office.seat(Office::Officer));
        SP_VERIFY(files.saveSeen(
            { .size = size, .root = QByteArray(32, root), .at = {}, .signature = {} }));
        SP_FAILS(office.submitter().submit(comment(u"no"_s)), ErrorCode::Corrupt);
        QVERIFY(office.mailbox().isEmpty());
        QVERIFY(office.outbox().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
