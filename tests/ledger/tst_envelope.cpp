// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/cbor.h"
#include "models/ledger/envelope.h"
#include "tests/support/verify.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const QByteArray LedgerId(32, 'L');

Intent intentOf(IntentKind kind, const IntentBody &body)
{
    return { .kind = kind,
             .person = u"ada"_s,
             .device = u"d1"_s,
             .counter = 7,
             .previous = QByteArray(32, 'h'),
             .createdAt = fromMs(1'700'000'000'123),
             .admitBefore = fromMs(1'700'000'600'123),
             .requestId = u"aa"_s,
             .requestDigest = QByteArray(32, 'q'),
             .policyDigest = QByteArray(32, 'y'),
             .checkpoint = { .size = 12, .root = QByteArray(32, 'r'), .at = {}, .signature = {} },
             .body = body };
}

Ask sampleAsk()
{
    return { .scenario = u"live-debugging"_s,
             .target = u"orders-db"_s,
             .profile = u"readonly"_s,
             .duration = std::chrono::hours(1),
             .reason = u"Orders hang\nsince noon ü"_s,
             .fields = { { u"ticket"_s, u"INC-7"_s }, { u"a"_s, {} } },
             .credential = "SCRAM",
             .bundle = QString(32, u'b') };
}

Ask recurringAsk()
{
    Ask ask = sampleAsk();
    ask.recurrence = Recurrence{ .days = { 1, 4, 7 },
                                 .from = QTime(22, 30),
                                 .zone = "Europe/Berlin",
                                 .first = QDate(2026, 9, 21),
                                 .last = QDate(9999, 12, 31) };
    return ask;
}

Intent sample()
{
    return intentOf(IntentKind::Comment, TextBody{ u"hello"_s });
}

} // namespace

Q_DECLARE_METATYPE(sallyport::Intent)

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBack_data()
    {
        QTest::addColumn<Intent>("intent");
        const auto row = [](const char *name, IntentKind kind, const IntentBody &body) {
            QTest::newRow(name) << intentOf(kind, body);
        };
        row("file", IntentKind::File, sampleAsk());
        row("amend", IntentKind::Amend, sampleAsk());
        row("file what recurs", IntentKind::File, recurringAsk());
        Ask extension = sampleAsk();
        extension.extends = QString(32, u'a');
        row("file an extension", IntentKind::File, extension);
        row("approve", IntentKind::Approve, TextBody{ u"fine"_s });
        row("approve less", IntentKind::Approve,
            TextBody{ .text = u"fine"_s, .atMost = Millis(60'000) });
        row("approve for later", IntentKind::Approve,
            TextBody{ .text = u"fine"_s, .notBefore = fromMs(1'700'000'000'000) });
        row("deny", IntentKind::Deny, TextBody{ u"no"_s });
        row("comment", IntentKind::Comment, TextBody{});
        row("withdraw", IntentKind::Withdraw, TextBody{});
        row("release", IntentKind::Release, TextBody{});
        row("revoke", IntentKind::Revoke, TextBody{ u"why"_s });
        row("add-person", IntentKind::AddPerson,
            AddPersonBody{ u"bob"_s, u"Bob"_s, u"bob1"_s, u"robert"_s });
        row("enrol-device", IntentKind::EnrolDevice,
            EnrolDeviceBody{ u"bob"_s, QByteArray(32, 'k'), QByteArray(64, 'p') });
        row("disable-person", IntentKind::DisablePerson, DisablePersonBody{ u"joe"_s });
        row("revoke-device", IntentKind::RevokeDevice, RevokeDeviceBody{ u"d2"_s });
        row("set-membership", IntentKind::SetMembership,
            SetMembershipBody{ u"bob"_s, u"backend"_s, false });
        row("set-manager", IntentKind::SetManager, SetManagerBody{ u"bob"_s, u"eve"_s });
        const ProposePolicyBody policy{ QByteArray(32, 'd') };
        row("propose-policy", IntentKind::ProposePolicy, policy);
        row("approve-policy", IntentKind::ApprovePolicy, policy);
        row("withdraw-policy", IntentKind::WithdrawPolicy, policy);
        row("set-rota", IntentKind::SetRota,
            SetRotaBody{ u"on-call"_s,
                         { { u"ana"_s, fromMs(1000), fromMs(2000) },
                           { u"rui"_s, fromMs(2000), fromMs(3000) } } });
        row("set-rota with no turns", IntentKind::SetRota, SetRotaBody{ u"on-call"_s, {} });
    }
    void everyKindComesBack()
    {
        QFETCH(Intent, intent);
        const QByteArray payload = encodeIntent(intent);
        const auto parsed = parseIntent(payload);
        SP_VERIFY(parsed);
        intent.digest = sha256(payload);
        QVERIFY(*parsed == intent);
        QCOMPARE(encodeIntent(*parsed), payload);
    }

    void aSignedCheckpointComesBackAndAnUnsignedOneKeepsItsBytes()
    {
        Intent seen = sample();
        QCOMPARE(decodeCanonical(encodeIntent(seen))->value(u"c"_s).toMap().size(), 2);
        seen.checkpoint.at = fromMs(1'700'000'000'000);
        seen.checkpoint.signature = QByteArray(64, 'g');
        const auto parsed = parseIntent(encodeIntent(seen));
        SP_VERIFY(parsed);
        QCOMPARE(parsed->checkpoint, seen.checkpoint);
    }

    void aFirstIntentWithoutRequestOrPolicyComesBack()
    {
        Intent first = sample();
        first.counter = 1;
        first.previous = QByteArray(32, '\0');
        first.requestId.clear();
        first.requestDigest.clear();
        first.policyDigest.clear();
        first.checkpoint = {};
        SP_VERIFY(parseIntent(encodeIntent(first)));
    }

    void alteredMembersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        const QCborValue none;
        for (const char *key : { "v", "k", "p", "d", "n", "h", "t", "u", "r", "q", "y", "c", "b" })
            QTest::addRow("without %s", key) << QString::fromLatin1(key) << none;
        QTest::newRow("another schema version") << u"v"_s << QCborValue(2);
        QTest::newRow("an unknown kind") << u"k"_s << QCborValue(u"open-all-doors"_s);
        QTest::newRow("a kind whose body is another") << u"k"_s << QCborValue(u"file"_s);
        QTest::newRow("a person that is a number") << u"p"_s << QCborValue(1);
        QTest::newRow("a counter of zero") << u"n"_s << QCborValue(0);
        QTest::newRow("a negative counter") << u"n"_s << QCborValue(-1);
        QTest::newRow("a counter as text") << u"n"_s << QCborValue(u"7"_s);
        QTest::newRow("a short previous digest") << u"h"_s << QCborValue(QByteArray(31, 'h'));
        QTest::newRow("no previous digest") << u"h"_s << QCborValue(QByteArray());
        QTest::newRow("a time before all time") << u"u"_s << QCborValue(-1);
        QTest::newRow("a long request digest") << u"q"_s << QCborValue(QByteArray(33, 'q'));
        QTest::newRow("a policy digest as text") << u"y"_s << QCborValue(QString(32, u'y'));
        QTest::newRow("a checkpoint without a root")
            << u"c"_s << QCborValue(QCborMap{ { u"s"_s, 1 }, { u"r"_s, QByteArray() } });
        QTest::newRow("a root without a size")
            << u"c"_s << QCborValue(QCborMap{ { u"s"_s, 0 }, { u"r"_s, QByteArray(32, 'r') } });
        QTest::newRow("a checkpoint with more in it")
            << u"c"_s
            << QCborValue(QCborMap{ { u"s"_s, 0 }, { u"r"_s, QByteArray() }, { u"x"_s, 0 } });
        const auto seen = [](qint64 size, const QCborMap &more) {
            QCborMap map{ { u"s"_s, size },
                          { u"r"_s, size > 0 ? QByteArray(32, 'r') : QByteArray() } };
            for (const auto &[member, what] : more)
                map.insert(member, what);
            return QCborValue(map);
        };
        QTest::newRow("a signature without its time")
            << u"c"_s << seen(1, { { u"g"_s, QByteArray(64, 'g') } });
        QTest::newRow("a time without a signature") << u"c"_s << seen(1, { { u"t"_s, 1 } });
        QTest::newRow("a short signature")
            << u"c"_s << seen(1, { { u"t"_s, 1 }, { u"g"_s, QByteArray(63, 'g') } });
        QTest::newRow("an empty signature")
            << u"c"_s << seen(1, { { u"t"_s, 1 }, { u"g"_s, QByteArray() } });
        QTest::newRow("a signature over nothing")
            << u"c"_s << seen(0, { { u"t"_s, 1 }, { u"g"_s, QByteArray(64, 'g') } });
        QTest::newRow("a body with more in it")
            << u"b"_s << QCborValue(QCborMap{ { u"t"_s, u"a"_s }, { u"x"_s, 1 } });
        QTest::newRow("an empty body") << u"b"_s << QCborValue(QCborMap());
        QTest::newRow("a member too many") << u"z"_s << QCborValue(1);
    }
    void alteredMembersAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QCborValue, value);
        auto map = decodeCanonical(encodeIntent(sample()));
        SP_VERIFY(map);
        map->remove(key);
        if (!value.isUndefined())
            map->insert(key, value);
        SP_FAILS(parseIntent(encodeCanonical(*map)), ErrorCode::Corrupt);
    }

    void alteredBodiesAreRefused_data()
    {
        QTest::addColumn<QCborMap>("body");
        const auto changed = [](const QString &key, const QCborValue &value) {
            QCborMap body{ { u"s"_s, u"s"_s },      { u"t"_s, u"t"_s }, { u"p"_s, u"p"_s },
                           { u"d"_s, 1 },           { u"r"_s, u"r"_s }, { u"f"_s, QCborMap() },
                           { u"c"_s, QByteArray() } };
            body.insert(key, value);
            return body;
        };
        QTest::newRow("a negative duration") << changed(u"d"_s, -1);
        QTest::newRow("a duration beyond a year") << changed(u"d"_s, Q_INT64_C(40000000000));
        QTest::newRow("a field that is a number")
            << changed(u"f"_s, QCborMap{ { u"ticket"_s, 1 } });
        QTest::newRow("fields that are a text") << changed(u"f"_s, u"x"_s);
        QTest::newRow("a credential that is text") << changed(u"c"_s, u"x"_s);
        QTest::newRow("an extension of nothing") << changed(u"x"_s, u""_s);
        QTest::newRow("an extension of what is no request") << changed(u"x"_s, u"../a"_s);
    }
    void alteredBodiesAreRefused()
    {
        QFETCH(const QCborMap, body);
        auto map = decodeCanonical(encodeIntent(intentOf(IntentKind::File, sampleAsk())));
        SP_VERIFY(map);
        map->insert(u"b"_s, body);
        SP_FAILS(parseIntent(encodeCanonical(*map)), ErrorCode::Corrupt);
    }

    void anOverLongIntentIsRefused()
    {
        const Intent large = intentOf(IntentKind::Comment, TextBody{ QString(20'000, u'x') });
        SP_FAILS(parseIntent(encodeIntent(large)), ErrorCode::Corrupt);
    }

    void whatIsSignedIsPinned()
    {
        QCOMPARE(signedBytes(QByteArray(2, 'L'), "abc").toHex(),
                 QByteArray("sallyport-intent-v1").toHex() + "00" + "4c4c" + "0000000000000003"
                     + "616263");
        QCOMPARE(enrolmentBytes(QByteArray(2, 'L'), u"ada"_s).toHex(),
                 QByteArray("sallyport-enrol-v1").toHex() + "00" + "4c4c" + "616461");
    }

    void tampering_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("every bit of the payload counts") << u"payload"_s;
        QTest::newRow("every bit of the signature counts") << u"signature"_s;
    }
    void tampering()
    {
        QFETCH(const QString, what);
        const SigningKey key = SigningKey::generate();
        const Envelope sealed = sealIntent(sample(), LedgerId, key);
        QVERIFY(isSignedBy(sealed, LedgerId, key.publicKey()));
        Envelope altered = sealed;
        QByteArray &bytes = what == u"payload"_s ? altered.payload : altered.signature;
        for (char &byte : bytes) {
            const char kept = byte;
            byte = static_cast<char>(kept ^ 1);
            QVERIFY(!isSignedBy(altered, LedgerId, key.publicKey()));
            byte = kept;
        }
    }

    void aSignatureIsForOneLedgerAndOneKey()
    {
        const SigningKey key = SigningKey::generate();
        const Envelope sealed = sealIntent(sample(), LedgerId, key);
        QVERIFY(!isSignedBy(sealed, QByteArray(32, 'M'), key.publicKey()));
        QVERIFY(!isSignedBy(sealed, LedgerId, SigningKey::generate().publicKey()));
    }

    void anEnrolmentIsForOnePersonKeyAndLedger()
    {
        const SigningKey key = SigningKey::generate();
        EnrolDeviceBody body{ .person = u"bob"_s,
                              .publicKey = key.publicKey(),
                              .proof = key.sign(enrolmentBytes(LedgerId, u"bob"_s)) };
        QVERIFY(verifyEnrolment(body, LedgerId));
        QVERIFY(!verifyEnrolment(body, QByteArray(32, 'M')));
        EnrolDeviceBody other = body;
        other.person = u"eve"_s;
        QVERIFY(!verifyEnrolment(other, LedgerId));
        other = body;
        other.publicKey = SigningKey::generate().publicKey();
        QVERIFY(!verifyEnrolment(other, LedgerId));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
