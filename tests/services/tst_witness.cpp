// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/logkey.h"
#include "models/services/witness.h"
#include "models/store/eventrepository.h"
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
        SP_VERIFY(files.saveSeen({ .size = size, .root = QByteArray(32, root) }));
        SP_FAILS(office.submitter().submit(comment(u"no"_s)), ErrorCode::Corrupt);
        QVERIFY(office.mailbox().isEmpty());
        QVERIFY(office.outbox().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
