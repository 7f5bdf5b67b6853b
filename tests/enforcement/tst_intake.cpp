// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Spoil = std::function<Envelope(Office &, const Intent &)>;

Envelope changed(Office &office, Intent intent, const std::function<void(Intent &)> &change)
{
    change(intent);
    return sealIntent(intent, office.ledgerId(), office.keyOf(u"ana"_s));
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

// What people put into the mailbox: accepted once, or answered with a reason and logged.
class TestIntake : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void refused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("consumed");
        QTest::addColumn<EventKind>("logged");
        const auto row = [](const char *name, const Spoil &spoil, const QString &code,
                            bool consumed, EventKind logged = EventKind::Refused) {
            QTest::newRow(name) << spoil << code << consumed << logged;
        };
        row(
            "bytes that are no intent are quarantined",
            [](Office &, const Intent &) {
                return Envelope{ QByteArray("not CBOR"), QByteArray(64, 's') };
            },
            u"malformed"_s, false, EventKind::Quarantined);
        row(
            "a signature of the wrong length is quarantined",
            [](Office &office, const Intent &intent) {
                Envelope envelope = changed(office, intent, [](Intent &) {});
                envelope.signature.chop(1);
                return envelope;
            },
            u"malformed"_s, false, EventKind::Quarantined);
        row(
            "an intent signed by another key is forged",
            [](Office &office, const Intent &intent) {
                return sealIntent(intent, office.ledgerId(), office.keyOf(u"ben"_s));
            },
            u"bad-signature"_s, false);
        row(
            "an intent signed for another ledger does not count here",
            [](Office &office, const Intent &intent) {
                return sealIntent(intent, QByteArray(32, 'x'), office.keyOf(u"ana"_s));
            },
            u"bad-signature"_s, false);
        row(
            "a device that nobody enrolled is unknown",
            [](Office &office, const Intent &intent) {
                return changed(office, intent,
                               [](Intent &it) { it.device = QString(32, QLatin1Char('a')); });
            },
            u"unknown-device"_s, false);
        row(
            "a device cannot speak for somebody else",
            [](Office &office, const Intent &intent) {
                return changed(office, intent, [](Intent &it) { it.person = u"ben"_s; });
            },
            u"actor-mismatch"_s, false);
        row(
            "a counter that was used is a replay",
            [](Office &office, const Intent &intent) {
                return changed(office, intent, [](Intent &it) { it.counter -= 1; });
            },
            u"replayed"_s, false);
        row(
            "a counter that jumps is a gap",
            [](Office &office, const Intent &intent) {
                return changed(office, intent, [](Intent &it) { it.counter += 1; });
            },
            u"counter-gap"_s, false);
        row(
            "another history of the device is a fork",
            [](Office &office, const Intent &intent) {
                return changed(office, intent,
                               [](Intent &it) { it.previous = QByteArray(32, 'f'); });
            },
            u"forked-device"_s, false);
        row(
            "an intent that arrives at its limit is late",
            [](Office &office, const Intent &intent) {
                office.clock.advance(5min);
                return changed(office, intent, [](Intent &) {});
            },
            u"too-late"_s, true);
        row(
            "an intent that could be admitted for an hour is refused",
            [](Office &office, const Intent &intent) {
                return changed(office, intent, [](Intent &it) { it.admitBefore += 1h; });
            },
            u"admit-window"_s, true);
        row(
            "a decision of the engine is answered",
            [](Office &office, const Intent &intent) {
                return changed(office, intent,
                               [](Intent &it) { std::get<Ask>(it.body).duration = 100h; });
            },
            u"duration-too-long"_s, true);
    }
    void refused()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QString, code);
        QFETCH(const bool, consumed);
        QFETCH(const EventKind, logged);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        QVERIFY(isObjectId(office.file(u"ana"_s)));
        const QString id(32, QLatin1Char('b'));
        const Intent good = office.next(u"ana"_s, IntentKind::File, Office::ask(), id);
        const Envelope bad = spoil(office, good);
        office.send(bad);
        // The row behind it is not held up.
        const QString other = office.file(u"ben"_s);
        QVERIFY2(isObjectId(other), qPrintable(other));

        const auto receipt = office.answerTo(bad);
        QVERIFY(receipt);
        QCOMPARE(receipt->accepted, false);
        QCOMPARE(receipt->code, code);
        QCOMPARE(receipt->counterConsumed, consumed);
        QCOMPARE(office.request(id), Request());
        const auto entries = office.log(logged);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().data.value(u"code"_s).toString(), code);
        QCOMPARE(entries.first().intentDigest, sha256(bad.payload));
        if (!consumed) { // the device is not frozen by what was no part of its chain
            office.send(office.seal(good));
            office.settle();
            QCOMPARE(office.request(id).requester, u"ana"_s);
        }
        QCOMPARE(office.auditFindings(), QString());
    }

    void anUnprovenSenderIsNotNamedInTheLog()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const Intent intent
            = office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, QLatin1Char('b')));
        office.send(sealIntent(intent, office.ledgerId(), office.keyOf(u"ben"_s)));
        office.settle();
        const auto entries = office.log(EventKind::Refused);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().actor, QString());
        QCOMPARE(entries.first().requestId, QString());
    }

    void aRefusedIntentConsumesItsCounterSoThatTheDeviceGoesOn()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        QCOMPARE(office.file(u"ana"_s, 100h), u"refused: duration-too-long"_s);
        QVERIFY(isObjectId(office.file(u"ana"_s)));
    }

    void theSameBytesSentAgainAreAnsweredOnce()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id(32, QLatin1Char('b'));
        const Envelope envelope
            = office.seal(office.next(u"ana"_s, IntentKind::File, Office::ask(), id));
        office.send(envelope);
        office.settle();
        office.send(envelope);
        office.settle();
        QVERIFY(office.answerTo(envelope)->accepted);
        QCOMPARE(office.log(EventKind::Filed).size(), 1);
    }

    void aPolicyWithAMistakeIsRefusedAndTheOldOneStays()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto digest
            = RegistryRepository(office.database()).addPolicyText("sallyport: 1\nrules: 7\n");
        SP_VERIFY(digest);
        const Receipt answer
            = office.act(u"bettina"_s, IntentKind::ProposePolicy, ProposePolicyBody{ *digest });
        QCOMPARE(answer.code, u"policy-invalid"_s);
        QVERIFY(isObjectId(office.file(u"ana"_s)));
    }

    void anEnrolmentWithoutTheNewKeysProofIsRefused()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const SigningKey key = SigningKey::generate();
        const Receipt answer
            = office.act(u"bettina"_s, IntentKind::EnrolDevice,
                         EnrolDeviceBody{ u"ana"_s, key.publicKey(),
                                          key.sign(enrolmentBytes(office.ledgerId(), u"ben"_s)) });
        QCOMPARE(answer.code, u"proof-invalid"_s);
    }

    void theDirectoryOutlivesARestart()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.crash();
        SP_VERIFY(office.startEnforcer());
        QVERIFY(isObjectId(office.file(u"ana"_s)));
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
