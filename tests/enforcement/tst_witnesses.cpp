// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/merkle.h"
#include "models/store/facts.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a console that saw another log would carry.
SeenCheckpoint madeUp(const Office &office, qint64 size, const SigningKey &key)
{
    return seenOf(
        signCheckpoint(size, QByteArray(32, 'x'), office.clock.now(), office.ledgerId(), key));
}

Receipt carry(Office &office, const QString &person, const SeenCheckpoint &seen)
{
    const QString id = QString::fromLatin1(randomBytes(16).toHex());
    Intent intent = office.next(person, IntentKind::File, Office::ask(), id);
    intent.checkpoint = seen;
    const Envelope envelope = office.seal(intent);
    office.send(envelope);
    office.settle();
    return office.answerTo(envelope).value_or(Receipt());
}

qint64 sizeOf(const Office &office)
{
    return EventRepository(office.database()).size().value_or(0);
}

std::optional<LogAlarmFact> alarmOf(const Office &office)
{
    const auto fact = EventRepository(office.database()).fact(LogAlarmFactName);
    return fact && *fact ? LogAlarmFact::fromBytes(**fact) : std::nullopt;
}

bool exec(const QSqlDatabase &database, const QString &sql)
{
    return QSqlQuery(database).exec(sql);
}

} // namespace

// Each intent carries the last checkpoint that its sender verified; the enforcer compares it (I5).
class TestWitnesses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I5_aCheckpointThatFitsIsWelcomeAtAnySize()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        MerkleAccumulator tree;
        QList<SeenCheckpoint> seen;
        const auto rows = EventRepository(office.database()).rows(0, 1000);
        SP_VERIFY(rows);
        for (const EventRow &row : *rows) {
            tree.append(row.leaf);
            seen.append({ .size = tree.size(), .root = tree.root(), .at = {}, .signature = {} });
        }
        for (const SeenCheckpoint &each : std::as_const(seen))
            QVERIFY(carry(office, u"ana"_s, each).accepted);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I5_aSignedCheckpointOfAnotherLogStopsOpeningsAndNoEndings_data()
    {
        QTest::addColumn<qint64>("beyond"); // the end of the log
        QTest::addColumn<int>("what");
        QTest::newRow("the log was cut") << qint64(100) << int(LogAlarmFact::What::Shorter);
        QTest::newRow("the log was forked") << qint64(-3) << int(LogAlarmFact::What::Different);
    }
    void I5_aSignedCheckpointOfAnotherLogStopsOpeningsAndNoEndings()
    {
        QFETCH(const qint64, beyond);
        QFETCH(const int, what);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString open = office.openGrant(1h);
        const qint64 size = sizeOf(office) + beyond;
        const Receipt answer
            = carry(office, u"ana"_s, madeUp(office, size, *office.setup().logKey));
        QCOMPARE(answer.code, u"log-contradicted"_s);
        QVERIFY(answer.counterConsumed);
        const auto said = office.log(EventKind::LogContradicted);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().data.value(u"by"_s).toString(), u"ana"_s);
        QCOMPARE(alarmOf(office),
                 std::optional(LogAlarmFact{ .what = LogAlarmFact::What(what),
                                             .size = size,
                                             .since = office.clock.now(),
                                             .by = u"ana"_s }));
        const auto checkpoints = EventRepository(office.database()).checkpoints(0, 100)->size();

        for (int life = 0; life < 2; ++life) { // the alarm outlives the enforcer
            const QString request = office.file(u"ben"_s);
            QVERIFY(office.act(u"lia"_s, IntentKind::Approve, TextBody{}, request).accepted);
            office.pass(1min);
            QCOMPARE(office.grant(grantIdFor(request, 1)).state, GrantState::Opening);
            QCOMPARE(office.target.objects.size(), 1);
            office.crash();
            SP_VERIFY(office.startEnforcer());
        }
        QCOMPARE(EventRepository(office.database()).checkpoints(0, 100)->size(), checkpoints);
        QCOMPARE(office.log(EventKind::LogContradicted).size(), 1);
        office.pass(1h);
        QCOMPARE(office.grant(open).state, GrantState::Ended);
        QVERIFY(office.target.objects.isEmpty());
    }

    // After an older copy was put back the counters have gaps; the proof must be heard all the
    // same.
    void I5_aProofCountsAlsoInAnIntentThatIsRefusedForItsCounter()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        Intent intent = office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a'));
        intent.counter += 5;
        intent.checkpoint = madeUp(office, sizeOf(office) + 9, *office.setup().logKey);
        const Envelope envelope = office.seal(intent);
        office.send(envelope);
        office.settle();
        QCOMPARE(office.answerTo(envelope).value_or(Receipt()).code, u"counter-gap"_s);
        QVERIFY(alarmOf(office));
    }

    void I5_aCheckpointThatNobodySignedStopsNobodyElse_data()
    {
        QTest::addColumn<qint64>("beyond");
        QTest::addColumn<int>("signature"); // 0: none, 1: another key's, 2: of another size
        QTest::newRow("a size beyond the log") << qint64(1000) << 0;
        QTest::newRow("the largest number") << std::numeric_limits<qint64>::max() << 0;
        QTest::newRow("another root") << qint64(-1) << 0;
        QTest::newRow("signed with a key of one's own") << qint64(1000) << 1;
        QTest::newRow("a true signature under another size") << qint64(1000) << 2;
    }
    void I5_aCheckpointThatNobodySignedStopsNobodyElse()
    {
        QFETCH(const qint64, beyond);
        QFETCH(const int, signature);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const qint64 size
            = beyond == std::numeric_limits<qint64>::max() ? beyond : sizeOf(office) + beyond;
        SeenCheckpoint seen{ .size = size, .root = QByteArray(32, 'x'), .at = {}, .signature = {} };
        if (signature == 1)
            seen = madeUp(office, size, SigningKey::generate());
        if (signature == 2) {
            seen = madeUp(office, size - 1, *office.setup().logKey);
            seen.size = size;
        }
        const Receipt answer = carry(office, u"ana"_s, seen);
        QCOMPARE(answer.code, u"checkpoint-unproven"_s);
        QCOMPARE(answer.subject, deviceIdFor(office.keyOf(u"ana"_s).publicKey()));
        const Event refused = office.log(EventKind::Refused).last();
        QCOMPARE(refused.actor, u"ana"_s);
        QCOMPARE(refused.data.value(u"subject"_s).toString(), answer.subject);
        QVERIFY(!alarmOf(office));
        QVERIFY(office.log(EventKind::LogContradicted).isEmpty());
        QCOMPARE(office.grant(office.openGrant()).state, GrantState::Active);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I5_theLogIsSignedToItsEndWhenTheEnforcerStops()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.openGrant(1h);
        office.enforcer->stop();
        const auto last = EventRepository(office.database()).latestCheckpoint();
        SP_VERIFY(last);
        QCOMPARE(last->value_or(Checkpoint()).size, sizeOf(office));
        QCOMPARE(office.auditFindings(), QString());
        SP_VERIFY(office.startEnforcer()); // and that is no contradiction
        office.pass(1s);
        QVERIFY(!alarmOf(office));
    }

    // Its own word for the registry must not cover what somebody took away.
    void I5_aStatementThatWasCountedAndIsGoneStopsOpenings()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString open = office.openGrant(1h);
        office.enforcer->stop();
        const bool isServer = runningBackend() == Backend::Postgresql;
        QVERIFY(exec(office.database(),
                     isServer ? u"ALTER TABLE receipt DISABLE TRIGGER USER"_s
                              : u"DROP TRIGGER IF EXISTS receipt_grows_changed"_s));
        QVERIFY(exec(office.database(),
                     u"UPDATE receipt SET accepted = 0 WHERE mailbox_id = (SELECT max(mailbox_id) "
                     "FROM receipt WHERE accepted = 1 AND request_id = '')"_s));
        SP_VERIFY(office.startEnforcer());
        office.pass(1s);
        const auto alarm = alarmOf(office);
        QVERIFY(alarm);
        QCOMPARE(alarm->what, LogAlarmFact::What::Different);
        const QString request = office.file(u"ben"_s);
        QVERIFY(office.act(u"lia"_s, IntentKind::Approve, TextBody{}, request).accepted);
        office.pass(1min);
        QCOMPARE(office.grant(grantIdFor(request, 1)).state, GrantState::Opening);
        office.pass(1h);
        QCOMPARE(office.grant(open).state, GrantState::Ended);
    }

    // Whoever runs the database can write any number there.
    void I5_aNumberOfStatementsThatCannotBeStopsOpenings()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.openGrant(1h);
        office.enforcer->stop();
        const bool isServer = runningBackend() == Backend::Postgresql;
        QVERIFY(exec(office.database(),
                     isServer ? u"ALTER TABLE checkpoint DISABLE TRIGGER USER"_s
                              : u"DROP TRIGGER IF EXISTS checkpoint_grows_changed"_s));
        QVERIFY(exec(office.database(), u"UPDATE checkpoint SET registry_count = -1"_s));
        QVERIFY(QFile::remove(office.setup().stateFolder + u"/log.cbor"_s));
        SP_VERIFY(office.startEnforcer());
        office.pass(1s);
        QVERIFY(alarmOf(office));
    }
};

QTEST_GUILESS_MAIN(TestWitnesses)
#include "tst_witnesses.moc"
