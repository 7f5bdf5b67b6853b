// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/eventcodec.h"
#include "models/ledger/privatefile.h"
#include "models/services/witness.h"
#include "models/store/facts.h"
#include "models/store/registryrepository.h"
#include "tests/services/loggedoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestWitness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    // Through more than one page of leaves too.
    void I5_eachIntentCarriesTheNewestCheckpointThatHolds()
    {
        LoggedOffice office;
        for (const int more : { 1, 2, 61, 4100 }) {
            office.log(office.event(), more);
            const Checkpoint newest = office.sign();
            const auto carried = office.carried();
            SP_VERIFY(carried);
            QCOMPARE(*carried, seenOf(newest));
            QCOMPARE(office.files().seen(), seenOf(newest));
            QCOMPARE(office.files().frontier().root(), newest.root);
        }
    }

    void I5_whatIsCarriedProvesItself()
    {
        LoggedOffice office;
        office.log(office.event());
        // As an older version left it: without the signature.
        const Checkpoint newest = office.sign();
        SP_VERIFY(office.files().saveSeen(
            { .size = newest.size, .root = newest.root, .at = {}, .signature = {} }));
        for (int i = 0; i < 2; ++i) {
            const auto carried = office.carried();
            SP_VERIFY(carried);
            QCOMPARE(checkpointOf(*carried), newest);
            QCOMPARE(office.files().seen(), seenOf(newest));
        }
    }

    void aSeatOfAnEarlierVersionIsRead()
    {
        LoggedOffice office;
        SP_VERIFY(writePrivateFile(office.seat(Office::Officer).folder + u"/seen"_s,
                                   "sallyport-seen-1\n7\n" + QByteArray(32, 'r').toHex() + "\n"));
        QCOMPARE(office.files().seen().size, 7);
        QCOMPARE(office.files().seen().root, QByteArray(32, 'r'));
    }

    // The log key may be in the wrong hands: its signature makes no other past.
    void I5_aLogThatWasChangedIsRefusedWhateverIsSigned_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("again"); // whether the change is signed as if it were the log
        const QString other
            = u"UPDATE event SET leaf = (SELECT leaf FROM event WHERE position = 0) "
              "WHERE position = %1"_s;
        QTest::newRow("an entry since then is another one") << other.arg(25) << false;
        QTest::newRow("an entry before is another one") << other.arg(5) << true;
        QTest::newRow("an entry since then is missing")
            << u"DELETE FROM event WHERE position = 25"_s << false;
        QTest::newRow("the last ones are missing")
            << u"DELETE FROM event WHERE position > 27"_s << false;
        QTest::newRow("the log is another one")
            << u"UPDATE event SET leaf = (SELECT leaf FROM event WHERE position = 0)"_s << true;
        QTest::newRow("an entry was taken out and the others moved up")
            << u"UPDATE event SET leaf = (SELECT n.leaf FROM event AS n WHERE n.position = "
               "event.position + 1) WHERE position BETWEEN 4 AND 28"_s
            << true;
    }
    void I5_aLogThatWasChangedIsRefusedWhateverIsSigned()
    {
        QFETCH(const QString, sql);
        QFETCH(const bool, again);
        LoggedOffice office;
        grow(office, 20);
        const Checkpoint before = office.sign();
        SP_VERIFY(office.carried());
        grow(office, 30);
        QVERIFY(office.tamper(sql));
        again ? office.signTheTable() : office.sign();
        SP_FAILS(office.carried(), ErrorCode::Corrupt);
        QCOMPARE(office.files().seen(), seenOf(before));
        QCOMPARE(office.mailbox().size(), 1);
        QCOMPARE(office.outbox().size(), 1);
    }

    void leavesAreReadOnce()
    {
        LoggedOffice office;
        grow(office, 20);
        office.sign();
        SP_VERIFY(office.carried());
        grow(office, 30);
        QVERIFY(office.tamper(u"DELETE FROM event WHERE position < 20"_s));
        const Checkpoint newest = office.sign();
        const auto carried = office.carried();
        SP_VERIFY(carried);
        QCOMPARE(*carried, seenOf(newest));
    }

    // All of it is read again then, and has to be there.
    void aFrontierThatIsNoneIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("frontier");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not one") << QByteArray("sallyport-frontier-9\n0\n");
        QTest::newRow("of too few hashes") << QByteArray("sallyport-frontier-1\n20\nabcd\n");
        QTest::newRow("of another log") << "sallyport-frontier-1\n20\n"
                + QByteArray(32, 'a').toHex() + '\n' + QByteArray(32, 'b').toHex() + '\n';
    }
    void aFrontierThatIsNoneIsMadeAnew()
    {
        QFETCH(const QByteArray, frontier);
        LoggedOffice office;
        grow(office, 20);
        office.sign();
        SP_VERIFY(office.carried());
        const QString file = office.seat(Office::Officer).folder + u"/frontier"_s;
        QVERIFY(QFile::exists(file));
        SP_VERIFY(writePrivateFile(file, frontier));
        grow(office, 30);
        const Checkpoint newest = office.sign();
        const auto carried = office.carried();
        SP_VERIFY(carried);
        QCOMPARE(*carried, seenOf(newest));
        QCOMPARE(office.files().frontier().root(), newest.root);

        SP_VERIFY(writePrivateFile(file, frontier));
        QVERIFY(office.tamper(u"DELETE FROM event WHERE position = 3"_s));
        grow(office, 40);
        office.sign();
        SP_FAILS(office.carried(), ErrorCode::Corrupt);
    }

    // What a loss that an officer accepted leaves behind: the proof is kept, the device goes on.
    void I5_anAcceptedLossIsFollowedAndTheProofKept_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("all is there") << QString() << true;
        QTest::newRow("no entry says so") << u"entry"_s << false;
        QTest::newRow("another entry stands there") << u"kind"_s << false;
        QTest::newRow("the entry is not what was hashed") << u"hash"_s << false;
        QTest::newRow("the entry lies beyond what is signed") << u"covered"_s << false;
        QTest::newRow("what is signed is older than the proof") << u"later"_s << false;
        QTest::newRow("an entry before it is missing") << u"first"_s << false;
    }
    void I5_anAcceptedLossIsFollowedAndTheProofKept()
    {
        QFETCH(const QString, missing);
        QFETCH(const bool, goesOn);
        LoggedOffice office;
        const Checkpoint lost = lose(office);
        office.clock.advance(Millis(missing == u"later"_s ? 0 : 1000));
        if (missing == u"covered"_s)
            office.sign();
        const bool isOther = missing == u"kind"_s || missing == u"hash"_s;
        const Event accepted = office.event(EventKind::LedgerAccepted);
        const qint64 index = office.log(isOther ? office.event() : accepted);
        if (missing == u"hash"_s)
            QVERIFY(office.tamper(u"UPDATE event SET bytes = %1 WHERE position = %2"_s
                                      .arg(literal(encodeEvent(accepted)))
                                      .arg(index)));
        if (missing == u"first"_s)
            QVERIFY(office.tamper(u"DELETE FROM event WHERE position = 0"_s));
        if (missing != u"entry"_s)
            SP_VERIFY(office.events().setFact(LedgerAcceptedFactName,
                                              LedgerAcceptedFact{ index }.toBytes()));
        if (missing != u"covered"_s)
            office.sign();
        const QString proof
            = office.seat(Office::Officer).folder + u"/seen-90-%1"_s.arg(toMs(lost.at));
        const auto carried = office.carried();
        QCOMPARE(QFile::exists(proof), goesOn);
        if (!goesOn) {
            SP_FAILS(carried, ErrorCode::Corrupt);
            return;
        }
        SP_VERIFY(carried);
        QCOMPARE(carried->size, index + 1);
    }

    // Somebody to whom the log shows nothing else.
    void I5_everybodySeesThatALossWasAccepted()
    {
        LoggedOffice office;
        hire(office, u"pia"_s);
        lose(office, u"pia"_s);
        office.clock.advance(Millis(1000));
        const qint64 index = office.log(office.event(EventKind::LedgerAccepted));
        office.log(office.event());
        SP_VERIFY(
            office.events().setFact(LedgerAcceptedFactName, LedgerAcceptedFact{ index }.toBytes()));
        office.sign();
        const auto carried = office.carried(u"pia"_s);
        SP_VERIFY(carried);
        QCOMPARE(carried->size, office.size());
        if (runningBackend() == Backend::Sqlite)
            return; // where nobody has a login of their own
        const auto rows = EventRepository(office.connectionOf(u"pia"_s)).rows(0, 10);
        SP_VERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().index, index);
    }

    void I5_aCheckpointOfAnotherKeyIsNotBelieved()
    {
        LoggedOffice office;
        SP_VERIFY(office.events().addCheckpoint(
            signCheckpoint(1, QByteArray(32, '\1'), office.clock.now(), office.ledgerId(),
                           SigningKey::generate())));
        const auto carried = office.carried();
        SP_VERIFY(carried);
        QCOMPARE(carried->size, 0);
    }

    void I5_aLogThatShrankStopsTheDeviceFromWriting_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("a log shorter than what was seen") << qint64(9);
        QTest::newRow("another log of the same size") << qint64(4);
    }
    void I5_aLogThatShrankStopsTheDeviceFromWriting()
    {
        QFETCH(const qint64, size);
        LoggedOffice office;
        grow(office, 4);
        office.sign();
        SP_VERIFY(office.files().saveSeen(
            { .size = size, .root = QByteArray(32, '\7'), .at = {}, .signature = {} }));
        SP_FAILS(office.carried(), ErrorCode::Corrupt);
        QVERIFY(office.mailbox().isEmpty());
        QVERIFY(office.outbox().isEmpty());
    }

private:
    // To this size, whatever making the ledger wrote.
    static void grow(LoggedOffice &office, int size)
    {
        office.log(office.event(), int(size - office.size()));
    }
    static void hire(LoggedOffice &office, const QString &person)
    {
        RegistryRepository registry(office.owner());
        const auto before = registry.directory();
        SP_VERIFY(before);
        Directory after = *before;
        after.addPerson({ .id = person, .name = person, .login = {}, .human = person });
        SP_VERIFY(registry.save(*before, after));
    }
    // This person's seat saw a log of which nothing is left.
    static Checkpoint lose(LoggedOffice &office, const QString &person = Office::Officer)
    {
        MerkleAccumulator tree;
        for (int i = 0; i < 90; ++i)
            tree.append(leafHash(QByteArray::number(i)));
        const Checkpoint lost = office.signedOver(tree);
        if (const auto saved = SeatFiles(office.seat(person)).saveSeen(seenOf(lost)); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return lost;
    }
    static QString literal(const QByteArray &bytes)
    {
        const QString hex = QString::fromLatin1(bytes.toHex());
        return (runningBackend() == Backend::Postgresql ? u"'\\x%1'"_s : u"X'%1'"_s).arg(hex);
    }
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
