// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/acceptledger.h"
#include "models/store/facts.h"
#include "tests/enforcement/backup.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<LogAlarmFact> alarmOf(const Office &office)
{
    const auto fact = EventRepository(office.database()).fact(LogAlarmFactName);
    return fact && *fact ? LogAlarmFact::fromBytes(**fact) : std::nullopt;
}

Result<void> accept(const Office &office)
{
    const Standing log = standingOf(office);
    office.letLeaseRunOut();
    return acceptLedger(office.setup(), office.clock, { .size = log.size, .root = log.root });
}

// Asked and approved by people who did nothing since the copy was made.
QString approved(Office &office)
{
    const QString request = office.file(u"ben"_s);
    office.act(u"lia"_s, IntentKind::Approve, TextBody{}, request);
    return grantIdFor(request, 1);
}

} // namespace

// The ledger was put back from an older copy, or another one stands in its place (I5): nothing is
// opened, what is open ends, and an officer can accept it.
class TestRestored : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void I5_anOlderCopyOpensNothingEndsWhatIsOpenAndCanBeAccepted()
    {
        Office office(runningBackend());
        const QString open = restore(office);
        SP_VERIFY(office.startEnforcer());
        office.pass(5s);
        QVERIFY(!office.target.logIn(open)); // its approval is on record nowhere
        QVERIFY(office.target.objects.isEmpty());
        const auto drift = office.log(EventKind::Drift);
        QCOMPARE(drift.first().data.value(u"what"_s).toString(), u"unknown-grant"_s);
        QCOMPARE(drift.last().data.value(u"what"_s).toString(), u"unknown-grant-ended"_s);

        QCOMPARE(office.log(EventKind::LogContradicted).size(), 1);
        QCOMPARE(alarmOf(office).value_or(LogAlarmFact()).what, LogAlarmFact::What::Shorter);
        QVERIFY(alarmOf(office)->size > 0);
        const QString waiting = approved(office);
        office.pass(1min);
        QCOMPARE(office.grant(waiting).state, GrantState::Opening);
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(EventRepository(office.database()).checkpoints(0, 10)->size(),
                 1); // none is signed

        office.crash();
        SP_VERIFY(accept(office));
        SP_VERIFY(office.startEnforcer());
        office.pass(5s);
        QCOMPARE(office.grant(waiting).state, GrantState::Active);
        QVERIFY(!alarmOf(office));
        const auto accepted = office.log(EventKind::LedgerAccepted);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().data.value(u"lost_size"_s).toInteger(), m_lost.size);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I5_theNewestCopyPutBackEndsTheAlarm()
    {
        Office office(runningBackend());
        restore(office);
        SP_VERIFY(office.startEnforcer());
        office.pass(5s);
        QVERIFY(alarmOf(office));
        office.crash();
        m_newest->putBack(office);
        SP_VERIFY(office.startEnforcer());
        office.pass(5s);
        QVERIFY(!alarmOf(office));
        QCOMPARE(office.grant(office.openGrant(2h)).state, GrantState::Active);
        QCOMPARE(office.auditFindings(), QString());
    }

    // ana and rui acted after the copy was made, so the ledger is behind their devices.
    void devicesThatAreAheadGoOnAfterTheAcceptance()
    {
        Office office(runningBackend());
        restore(office);
        SP_VERIFY(office.startEnforcer());
        QCOMPARE(office.file(u"ana"_s), u"refused: counter-gap"_s);
        office.crash();
        SP_VERIFY(accept(office));
        SP_VERIFY(office.startEnforcer());
        const QString id = office.openGrant();
        office.pass(1s);
        QCOMPARE(office.grant(id).state, GrantState::Active);
        Intent gap = office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a'));
        gap.counter += 1; // a jump is allowed once
        const Envelope envelope = office.seal(gap);
        office.send(envelope);
        office.settle();
        QCOMPARE(office.answerTo(envelope).value_or(Receipt()).code, u"counter-gap"_s);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I5_anIntentOfTheLostLogIsNoAlarmOnceTheLossIsAccepted()
    {
        Office office(runningBackend());
        restore(office);
        office.crash();
        SP_VERIFY(office.startEnforcer());
        office.pass(1s);
        office.crash();
        SP_VERIFY(accept(office));
        SP_VERIFY(office.startEnforcer());
        Intent late = office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a'));
        late.checkpoint = seenOf(m_lost);
        const Envelope envelope = office.seal(late);
        office.send(envelope);
        office.pass(5s);
        QCOMPARE(office.answerTo(envelope).value_or(Receipt()).code, u"log-contradicted"_s);
        QVERIFY(!alarmOf(office));
        QCOMPARE(office.grant(office.openGrant()).state, GrantState::Active);
    }

    void I2_anotherLedgerIsNotTouchedAndTheJournalsGrantEndsOnTime()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        office.crash();
        Office other(runningBackend());
        SP_VERIFY(other.open());
        other.crash();
        Backup(other).putBack(office);
        const qint64 size = standingOf(office).size;
        SP_VERIFY(office.startEnforcer());
        office.pass(1h - 1s);
        QVERIFY(office.target.logIn(id));
        office.pass(5s);
        QVERIFY(!office.target.logIn(id));
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(standingOf(office).size, size);
    }

    void I5_anotherLedgerIsRefusedAtTheStartUntilItIsAccepted()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.crash();
        Office other(runningBackend());
        SP_VERIFY(other.open());
        other.crash();
        Backup(other).putBack(office);
        SP_FAILS(office.startEnforcer(), ErrorCode::Conflict);
        office.crash();
        SP_FAILS(accept(office), ErrorCode::Denied); // its log has another key
        const Standing log = standingOf(office);
        EnforcerSetup setup = office.setup();
        setup.logKey = other.setup().logKey;
        SP_VERIFY(acceptLedger(setup, office.clock, { log.size, log.root }));
        SP_VERIFY(office.startEnforcer());
        QCOMPARE(office.log(EventKind::LedgerAccepted).size(), 1);
    }

    void I5_whatTheEnforcerRemembersIsItsOwnersAloneAndMustBeReadable()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.pass(61s);
        office.crash();
        QFile memory(office.folder() + u"/log.cbor"_s);
        QCOMPARE(
            memory.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(memory.open(QIODevice::WriteOnly));
        memory.write("damaged");
        memory.close();
        SP_VERIFY(office.startEnforcer());
        QVERIFY(office.target.objects.isEmpty());
        const QString id = office.openGrant();
        office.pass(1min);
        QCOMPARE(office.grant(id).state, GrantState::Opening);
        QCOMPARE(alarmOf(office).value_or(LogAlarmFact()).what, LogAlarmFact::What::Unreadable);
        office.crash();
        SP_VERIFY(accept(office));
        SP_VERIFY(office.startEnforcer());
        office.pass(1s);
        QCOMPARE(office.grant(id).state, GrantState::Active);
    }

    void anAcceptanceIsDeliberate()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.pass(61s);
        SP_FAILS(accept(office), ErrorCode::Locked); // an enforcer runs
        office.crash();
        SP_FAILS(accept(office), ErrorCode::NotFound); // all is well
        restore(office);
        const Standing log = standingOf(office);
        office.letLeaseRunOut();
        SP_FAILS(acceptLedger(office.setup(), office.clock, { log.size - 1, log.root }),
                 ErrorCode::Conflict);
        SP_FAILS(acceptLedger(office.setup(), office.clock, { log.size, QByteArray(32, 'r') }),
                 ErrorCode::Conflict);
        EnforcerSetup keyless = office.setup();
        keyless.logKey.reset();
        SP_FAILS(acceptLedger(keyless, office.clock, { log.size, log.root }), ErrorCode::Denied);
        QVERIFY(office.log(EventKind::LedgerAccepted).isEmpty());
        SP_VERIFY(accept(office));
    }

    void anExtentIsReadAsItIsPrinted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no root") << u"12:"_s;
        QTest::newRow("a root that is too short") << u"12:abcd"_s;
        QTest::newRow("no number") << u"x:"_s + QString(64, u'a');
        QTest::newRow("an empty log") << u"0:"_s + QString(64, u'a');
        QTest::newRow("no hex") << u"12:"_s + QString(64, u'g');
    }
    void anExtentIsReadAsItIsPrinted()
    {
        QFETCH(const QString, text);
        QVERIFY(!LogExtent::parse(text));
        const LogExtent good{ .size = 12, .root = QByteArray(32, '\xab') };
        QCOMPARE(LogExtent::parse(good.toString()), std::optional(good));
    }

private:
    // An office whose ledger is put back from a copy that knows nothing of the grant that is open.
    QString restore(Office &office)
    {
        if (!office.enforcer && office.log().size() < 5) {
            const auto opened = office.open();
            Q_ASSERT(opened.has_value());
            Q_UNUSED(opened)
        } else if (!office.enforcer) {
            const auto started = office.startEnforcer();
            Q_ASSERT(started.has_value());
            Q_UNUSED(started)
        }
        office.pass(61s);
        const Backup copy(office);
        const QString open = office.openGrant(1h);
        office.pass(61s);
        m_lost = EventRepository(office.database())
                     .latestCheckpoint()
                     .value_or(std::nullopt)
                     .value_or(Checkpoint());
        office.crash();
        m_newest.emplace(office);
        copy.putBack(office);
        return open;
    }

    Checkpoint m_lost; // the last one of the log that was lost
    std::optional<Backup> m_newest; // of that log
};

QTEST_GUILESS_MAIN(TestRestored)
#include "tst_restored.moc"
