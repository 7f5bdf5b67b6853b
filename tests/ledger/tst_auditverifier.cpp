// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/auditledger.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Kind = AuditFinding::Kind;
using Damage = std::function<void(AuditLedger &)>;

bool contains(const AuditReport &report, Kind kind)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [kind](const AuditFinding &finding) { return finding.kind == kind; });
}

// As somebody would who owns the database: everything after the change is made consistent again.
void renumber(AuditLedger &ledger)
{
    for (qsizetype i = 0; i < ledger.lines.size(); ++i)
        ledger.lines[i].index = i;
}

void flip(QByteArray &bytes)
{
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
}

} // namespace

Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(Kind)

class TestAuditVerifier : public QObject
{
    Q_OBJECT

private slots:
    void anIntactLedgerHolds()
    {
        const AuditLedger ledger;
        const AuditReport report = ledger.verify();
        QVERIFY2(report.holds(),
                 report.holds() ? "" : qPrintable(report.findings.constFirst().detail));
        QCOMPARE(report.events, ledger.lines.size());
        QCOMPARE(report.intents, ledger.rows.size());
        QCOMPARE(report.checkpoints, 2);
        QCOMPARE(report.root, ledger.checkpoints.constLast().root);
    }

    void refusalsAndForgeriesAreNoFindings()
    {
        AuditLedger ledger;
        ledger.say(ledger.bob, IntentKind::Comment, TextBody{ u"late"_s }, false);
        ledger.rows.append({ .envelope = { .payload = "garbage", .signature = "none" },
                             .accepted = false,
                             .consumed = false });
        ledger.log(EventKind::Quarantined, sha256("garbage"));
        // A copy of a good intent with another signature does not spoil the good one.
        AuditLedger::Row forged = ledger.rows.at(2);
        forged.envelope.signature = QByteArray(64, 'x');
        forged.accepted = forged.consumed = false;
        ledger.rows.append(forged);
        ledger.log(EventKind::Refused, sha256(forged.envelope.payload));
        ledger.say(ledger.bob, IntentKind::Comment, TextBody{ u"three"_s });
        ledger.checkpoint();
        QVERIFY(ledger.verify().holds());
    }

    void aPlaceIsItsOwnersToGiveAway()
    {
        AuditLedger ledger;
        ledger.say(ledger.bob, IntentKind::Delegate,
                   DelegateBody{ u"ada"_s, fromMs(1), fromMs(2) });
        ledger.checkpoint();
        QVERIFY(ledger.verify().holds());
    }

    void everyDamageIsFound_data();
    void everyDamageIsFound()
    {
        QFETCH(const Damage, damage);
        QFETCH(const Kind, kind);
        AuditLedger ledger;
        damage(ledger);
        QVERIFY(contains(ledger.verify(), kind));
    }

    // The owner of the database rewrites the log and makes everything in it fit again; only one old
    // checkpoint is left in somebody else's hands.
    void I5_anOldCheckpointProvesAnyChange_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("line");
        for (int line = 0; line < 5; ++line) {
            QTest::addRow("removing event %d is found", line) << u"remove"_s << line;
            QTest::addRow("altering event %d is found", line) << u"alter"_s << line;
            QTest::addRow("inserting before event %d is found", line) << u"insert"_s << line;
            if (line < 4)
                QTest::addRow("swapping event %d with the next is found", line)
                    << u"swap"_s << line;
        }
        QTest::newRow("cutting the end off is found") << u"cut"_s << 3;
    }
    void I5_anOldCheckpointProvesAnyChange()
    {
        QFETCH(const QString, how);
        QFETCH(const int, line);
        AuditLedger ledger;
        const Checkpoint old = ledger.checkpoints.constLast();
        ledger.log(EventKind::EnforcerStarted);
        ledger.log(EventKind::EnforcerStarted);
        if (how == u"remove"_s)
            ledger.lines.removeAt(line);
        else if (how == u"alter"_s)
            ledger.rewrite(line, { .kind = EventKind::EnforcerStarted, .at = fromMs(1) });
        else if (how == u"insert"_s)
            ledger.lines.insert(line, ledger.lines.constLast());
        else if (how == u"swap"_s)
            ledger.lines.swapItemsAt(line, line + 1);
        else
            ledger.lines.resize(line);
        renumber(ledger);
        ledger.checkpoints.clear();
        ledger.checkpoint();
        ledger.checkpoints.append(old);
        const AuditReport report = ledger.verify();
        QVERIFY(contains(report, Kind::CheckpointBroken)
                || contains(report, Kind::CheckpointAhead));
    }

    // Who acted had seen a checkpoint: the first who saw another log is named.
    void I5_theFirstWhoSawAnotherLogIsNamed()
    {
        AuditLedger ledger;
        const auto carry = [&ledger](AuditLedger::Seat &seat, qint64 size, const QByteArray &root,
                                     bool accepted = true) {
            ledger.say(seat, IntentKind::Comment, TextBody{ u"seen"_s }, accepted,
                       { .size = size, .root = root, .at = {}, .signature = {} });
        };
        carry(ledger.ada, ledger.checkpoints.first().size, ledger.checkpoints.first().root);
        carry(ledger.ada, 3, QByteArray(32, 'x'), false); // was refused: no witness
        QVERIFY(ledger.verify().holds());
        carry(ledger.bob, 1000, QByteArray(32, 'x'));
        const qint64 row = ledger.rows.size();
        carry(ledger.ada, 3, QByteArray(32, 'x'));
        const AuditReport report = ledger.verify();
        QCOMPARE(report.findings.size(), 1);
        const AuditFinding &finding = report.findings.first();
        QCOMPARE(finding.kind, Kind::WitnessContradicts);
        QCOMPARE(finding.index, row);
        QCOMPARE(finding.person, u"bob"_s);
        QCOMPARE(finding.device, deviceIdFor(ledger.bob.key.publicKey()));
        QCOMPARE(finding.size, 1000);
    }

    void I5_aWitnessWithinTheLogIsHeardToo()
    {
        AuditLedger ledger;
        ledger.say(ledger.bob, IntentKind::Comment, TextBody{ u"seen"_s }, true,
                   { .size = 3, .root = QByteArray(32, 'x'), .at = {}, .signature = {} });
        QVERIFY(contains(ledger.verify(), Kind::WitnessContradicts));
    }

    // A device may be ahead of an older copy that took the ledger's place; once for each
    // acceptance.
    void aGapIsExplainedByAnAcceptedLossOnly()
    {
        AuditLedger ledger;
        ledger.bob.counter += 5;
        ledger.say(ledger.bob, IntentKind::Comment, TextBody{ u"on"_s });
        QVERIFY(contains(ledger.verify(), Kind::CounterBroken));
        ledger.log(EventKind::LedgerAccepted);
        QVERIFY(ledger.verify().holds());
        ledger.bob.counter += 5;
        ledger.say(ledger.bob, IntentKind::Comment, TextBody{ u"on"_s });
        QVERIFY(contains(ledger.verify(), Kind::CounterBroken));
    }

    void aCheckpointThatComesTooLateIsNotTakenOnTrust()
    {
        const AuditLedger ledger;
        AuditVerifier verifier(ledger.genesis, ledger.genesisSignature);
        for (const AuditLedger::Line &line : ledger.lines)
            verifier.addEvent(line.index, line.bytes, line.leaf);
        verifier.addCheckpoint(ledger.checkpoints.constFirst());
        QVERIFY(contains(verifier.finish(), Kind::CheckpointBroken));
    }

    void findingsAreBounded()
    {
        AuditLedger ledger;
        for (int i = 0; i < 500; ++i)
            ledger.lines.append({ .index = 0, .bytes = "x", .leaf = {} });
        QCOMPARE(ledger.verify().findings.size(), 100);
    }
};

void TestAuditVerifier::everyDamageIsFound_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, const Damage &damage) {
        QTest::newRow(name) << damage << kind;
    };
    row("another genesis", Kind::GenesisBroken, [](AuditLedger &l) { l.genesis += 'x'; });
    row("a genesis that somebody else signed", Kind::GenesisBroken, [](AuditLedger &l) {
        l.genesisSignature = signGenesis(l.genesis, SigningKey::generate());
    });
    row("a person added by somebody who is no officer", Kind::RegistryBroken, [](AuditLedger &l) {
        l.say(l.bob, IntentKind::AddPerson, AddPersonBody{ .person = u"eve"_s, .name = u"E"_s });
    });
    row("an enrolment that the new key did not sign", Kind::RegistryBroken, [](AuditLedger &l) {
        EnrolDeviceBody body = l.enrolment({ .person = u"bob"_s });
        body.proof = QByteArray(64, 'p');
        l.say(l.ada, IntentKind::EnrolDevice, body);
    });
    row("an officer who was put out of the group", Kind::RegistryBroken, [](AuditLedger &l) {
        l.say(l.ada, IntentKind::SetMembership,
              SetMembershipBody{ u"ada"_s, OfficersGroup, false });
        l.say(l.ada, IntentKind::SetMembership, SetMembershipBody{ u"bob"_s, OfficersGroup, true });
    });
    row("an event with other bytes", Kind::EventBroken,
        [](AuditLedger &l) { flip(l.lines[1].bytes); });
    row("an event with another leaf", Kind::EventBroken,
        [](AuditLedger &l) { flip(l.lines[1].leaf); });
    row("an event that cannot be read", Kind::EventBroken, [](AuditLedger &l) {
        l.lines[1].bytes = "x";
        l.lines[1].leaf = leafHash("x");
    });
    row("an event that is missing", Kind::EventMissing,
        [](AuditLedger &l) { l.lines.removeAt(1); });
    row("an accepted intent without an event", Kind::EventMissing,
        [](AuditLedger &l) { l.rewrite(4, { .kind = EventKind::EnforcerStarted }); });
    row("an event whose intent is missing", Kind::IntentBroken,
        [](AuditLedger &l) { l.rows.removeLast(); });
    row("an event that claims an intent which was refused", Kind::IntentBroken,
        [](AuditLedger &l) { l.rows.last().accepted = false; });
    row("an intent with other bytes", Kind::IntentBroken,
        [](AuditLedger &l) { flip(l.rows[2].envelope.payload); });
    row("an intent with another signature", Kind::IntentBroken,
        [](AuditLedger &l) { flip(l.rows[2].envelope.signature); });
    row("an intent of a device that was never enrolled", Kind::IntentBroken, [](AuditLedger &l) {
        AuditLedger::Seat stranger{ .person = u"bob"_s };
        l.say(stranger, IntentKind::Comment, TextBody{ u"hello"_s });
    });
    row("an intent in another person's name", Kind::IntentBroken, [](AuditLedger &l) {
        AuditLedger::Seat disguised = l.bob;
        disguised.person = u"ada"_s;
        l.say(disguised, IntentKind::Comment, TextBody{ u"hello"_s });
    });
    row("an intent of a revoked device", Kind::IntentBroken, [](AuditLedger &l) {
        l.say(l.ada, IntentKind::RevokeDevice,
              RevokeDeviceBody{ deviceIdFor(l.bob.key.publicKey()) });
        l.say(l.bob, IntentKind::Comment, TextBody{ u"still here"_s });
    });
    row("an intent taken out of a device's chain", Kind::CounterBroken,
        [](AuditLedger &l) { l.rows.removeAt(2); });
    row("an intent that is there twice", Kind::CounterBroken,
        [](AuditLedger &l) { l.rows.append(l.rows.constLast()); });
    row("two intents in another order", Kind::CounterBroken,
        [](AuditLedger &l) { l.rows.swapItemsAt(2, 3); });
    row("a counter that does not follow", Kind::CounterBroken, [](AuditLedger &l) {
        l.bob.counter += 5;
        l.say(l.bob, IntentKind::Comment, TextBody{ u"later"_s });
    });
    row("a checkpoint that another key signed", Kind::CheckpointBroken, [](AuditLedger &l) {
        l.logKey = SigningKey::generate();
        l.checkpoint();
    });
    row("a checkpoint with another root", Kind::CheckpointBroken, [](AuditLedger &l) {
        l.checkpoints.append(
            signCheckpoint(5, QByteArray(32, 'r'), fromMs(1), l.ledgerId, l.logKey));
    });
    row("a checkpoint with another time", Kind::CheckpointBroken,
        [](AuditLedger &l) { l.checkpoints[0].at += Millis(1); });
    row("a checkpoint that counted one more statement", Kind::StatementsDiffer,
        [](AuditLedger &l) { l.countTo({ .count = l.registryHead().count + 1 }, l.logKey); });
    row("a checkpoint that counted other statements", Kind::StatementsDiffer,
        [](AuditLedger &l) { l.countTo({ .count = l.registryHead().count }, l.logKey); });
    row("a number of statements that another key signed", Kind::StatementsDiffer,
        [](AuditLedger &l) { l.countTo(l.registryHead(), SigningKey::generate()); });
    row("a checkpoint beyond the log", Kind::CheckpointAhead, [](AuditLedger &l) {
        l.checkpoints.append(
            signCheckpoint(9, QByteArray(32, 'r'), fromMs(1), l.ledgerId, l.logKey));
    });
}

QTEST_GUILESS_MAIN(TestAuditVerifier)
#include "tst_auditverifier.moc"
