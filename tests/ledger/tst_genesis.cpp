// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/ledger/cbor.h"
#include "models/ledger/genesis.h"
#include "tests/support/verify.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Genesis sample(const SigningKey &officer)
{
    return { .officerId = u"ada"_s,
             .officerName = u"Ada"_s,
             .officerKey = officer.publicKey(),
             .logKey = QByteArray(32, 'l'),
             .createdAt = fromMs(1'700'000'000'000),
             .nonce = QByteArray(32, 'n') };
}

} // namespace

class TestGenesis : public QObject
{
    Q_OBJECT

private slots:
    void aGenesisComesBack()
    {
        const Genesis genesis = sample(SigningKey::generate());
        const auto parsed = parseGenesis(encodeGenesis(genesis));
        SP_VERIFY(parsed);
        QVERIFY(*parsed == genesis);
    }

    void onlyTheOfficerSignsIt()
    {
        const SigningKey officer = SigningKey::generate();
        const QByteArray bytes = encodeGenesis(sample(officer));
        const Genesis genesis = sample(officer);
        QVERIFY(isGenesisSigned(bytes, signGenesis(bytes, officer), genesis));
        QVERIFY(!isGenesisSigned(bytes, signGenesis(bytes, SigningKey::generate()), genesis));
        QVERIFY(!isGenesisSigned(bytes + 'x', signGenesis(bytes, officer), genesis));
        QVERIFY(!isGenesisSigned(bytes, officer.sign(bytes), genesis));
    }

    void aLedgerStartsWithOneOfficer()
    {
        const SigningKey officer = SigningKey::generate();
        const Directory directory = directoryOf(sample(officer));
        QCOMPARE(directory.people().size(), 1);
        QVERIFY(directory.isMember(OfficersGroup, u"ada"_s));
        const Device *device = directory.device(deviceIdFor(officer.publicKey()));
        QVERIFY(device != nullptr);
        QCOMPARE(device->person, u"ada"_s);
        QVERIFY(!device->revoked);
    }

    void alteredMembersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        for (const char *key : { "v", "i", "n", "o", "l", "t", "x" })
            QTest::addRow("without %s", key) << QString::fromLatin1(key) << QCborValue();
        QTest::newRow("an officer whose id is none") << u"i"_s << QCborValue(u"Ada L."_s);
        QTest::newRow("a short key") << u"o"_s << QCborValue(QByteArray(31, 'o'));
        QTest::newRow("a short nonce") << u"x"_s << QCborValue(QByteArray(8, 'x'));
        QTest::newRow("a member too many") << u"z"_s << QCborValue(1);
    }
    void alteredMembersAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QCborValue, value);
        auto map = decodeCanonical(encodeGenesis(sample(SigningKey::generate())));
        SP_VERIFY(map);
        map->remove(key);
        if (!value.isUndefined())
            map->insert(key, value);
        SP_FAILS(parseGenesis(encodeCanonical(*map)), ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestGenesis)
#include "tst_genesis.moc"
