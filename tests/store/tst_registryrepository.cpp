// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Directory sampleDirectory()
{
    Directory directory;
    directory.addPerson({ .id = u"ada"_s,
                          .name = u"Ada '; --"_s,
                          .login = u"ada"_s,
                          .human = u"ada"_s,
                          .active = true });
    directory.addPerson(
        { .id = u"bob"_s, .name = u"Bob"_s, .login = {}, .human = u"ada"_s, .active = false });
    directory.addDevice({ .id = u"d1"_s, .person = u"ada"_s, .publicKey = QByteArray(32, 'k') });
    directory.setMember(u"officers"_s, u"ada"_s, true);
    directory.setMember(u"backend"_s, u"bob"_s, true);
    return directory;
}

} // namespace

class TestRegistryRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void theDirectoryComesBack()
    {
        StoreFixture store;
        RegistryRepository registry(store.database());
        QVERIFY(registry.directory().value_or(sampleDirectory()) == Directory());
        SP_VERIFY(registry.save({}, sampleDirectory()));
        QVERIFY(registry.directory().value_or(Directory()) == sampleDirectory());
    }

    void changes_data()
    {
        QTest::addColumn<std::function<void(Directory &)>>("change");
        using Change = std::function<void(Directory &)>;
        QTest::newRow("a person is added") << Change([](Directory &directory) {
            directory.addPerson(
                { .id = u"eve"_s, .name = u"Eve"_s, .login = {}, .human = u"eve"_s });
        });
        QTest::newRow("a person is deactivated") << Change([](Directory &directory) {
            Person ada = *directory.person(u"ada"_s);
            ada.active = false;
            directory.addPerson(ada);
        });
        QTest::newRow("a device is added") << Change([](Directory &directory) {
            directory.addDevice(
                { .id = u"d2"_s, .person = u"bob"_s, .publicKey = QByteArray(32, 'l') });
        });
        QTest::newRow("a device is revoked")
            << Change([](Directory &directory) { directory.revokeDevice(u"d1"_s); });
        QTest::newRow("a membership is added") << Change(
            [](Directory &directory) { directory.setMember(u"backend"_s, u"ada"_s, true); });
        QTest::newRow("a membership is removed") << Change(
            [](Directory &directory) { directory.setMember(u"backend"_s, u"bob"_s, false); });
    }
    void changes()
    {
        QFETCH(const std::function<void(Directory &)>, change);
        StoreFixture store;
        RegistryRepository registry(store.database());
        const Directory before = sampleDirectory();
        SP_VERIFY(registry.save({}, before));
        Directory after = before;
        change(after);
        SP_VERIFY(registry.save(before, after));
        const auto stored = registry.directory();
        SP_VERIFY(stored);
        QCOMPARE(stored->people(), after.people());
        QCOMPARE(stored->devices(), after.devices());
        for (const QString &group : { u"backend"_s, u"officers"_s }) {
            for (const QString &person : { u"ada"_s, u"bob"_s })
                QCOMPARE(stored->isMember(group, person), after.isMember(group, person));
        }
    }

    void aDeviceOfNobodyIsRefused()
    {
        StoreFixture store;
        Directory directory;
        directory.addDevice(
            { .id = u"d1"_s, .person = u"nobody"_s, .publicKey = QByteArray(32, 'k') });
        SP_FAILS(RegistryRepository(store.database()).save({}, directory), ErrorCode::Conflict);
    }

    void theGenesisIsWrittenOnce()
    {
        StoreFixture store;
        RegistryRepository registry(store.owner()); // init alone writes it
        SP_FAILS(registry.genesis(), ErrorCode::NotFound);
        SP_VERIFY(registry.setGenesis({ "bytes", "signature" }));
        QCOMPARE(registry.genesis()->bytes, QByteArray("bytes"));
        QCOMPARE(registry.genesis()->signature, QByteArray("signature"));
        SP_FAILS(registry.setGenesis({ "other", "signature" }), ErrorCode::Conflict);
        const QString change = u"UPDATE genesis SET bytes = "_s + StoreFixture::bytes("00");
        QVERIFY(!StoreFixture::exec(store.owner(), change));
        QVERIFY(!StoreFixture::exec(store.owner(), u"DELETE FROM genesis"_s));
    }

    void aDevicesChainStartsAtZero()
    {
        StoreFixture store;
        RegistryRepository registry(store.database());
        const auto fresh = registry.deviceChain(u"d1"_s);
        SP_VERIFY(fresh);
        QCOMPARE(fresh->counter, 0);
        QCOMPARE(fresh->digest, QByteArray(32, '\0'));
        SP_VERIFY(registry.setDeviceChain(u"d1"_s, { 1, QByteArray(32, 'a') }));
        SP_VERIFY(registry.setDeviceChain(u"d1"_s, { 2, QByteArray(32, 'b') }));
        QCOMPARE(registry.deviceChain(u"d1"_s)->counter, 2);
        QCOMPARE(registry.deviceChain(u"d1"_s)->digest, QByteArray(32, 'b'));
    }

    void policiesAreFoundByTheirContent()
    {
        StoreFixture store;
        RegistryRepository registry(store.database());
        QVERIFY(!registry.currentPolicy()->has_value());
        const auto first = registry.addPolicyText("sallyport: 1\n");
        SP_VERIFY(first);
        QCOMPARE(*first, sha256("sallyport: 1\n"));
        QCOMPARE(registry.addPolicyText("sallyport: 1\n").value_or("x"), *first);
        QVERIFY(!(*registry.policy(*first))->appliedAt.has_value());
        QVERIFY(!registry.currentPolicy()->has_value());
        QVERIFY(!registry.policy(sha256("other"))->has_value());
        SP_FAILS(registry.applyPolicy(sha256("other"), fromMs(1), u"ada"_s), ErrorCode::Conflict);
    }

    void theLastAppliedPolicyIsInForceAlsoWhenItIsAnOldOne()
    {
        StoreFixture store;
        RegistryRepository registry(store.database());
        const QByteArray first = registry.addPolicyText("1").value_or("");
        const QByteArray second = registry.addPolicyText("2").value_or("");
        SP_VERIFY(registry.applyPolicy(first, fromMs(10), u"ada"_s));
        SP_VERIFY(registry.applyPolicy(second, fromMs(20), u"ada"_s));
        QCOMPARE((*registry.currentPolicy())->digest, second);
        SP_VERIFY(registry.applyPolicy(first, fromMs(20), u"bob"_s));
        const auto current = registry.currentPolicy();
        QCOMPARE((*current)->text, QByteArray("1"));
        QCOMPARE((*current)->appliedBy, u"bob"_s);
        QCOMPARE(registry.appliedPolicies()->size(), 3);
        QCOMPARE(*registry.appliedPolicies()->first().appliedAt, fromMs(20));
        QCOMPARE((*registry.policy(first))->appliedBy, u"bob"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistryRepository)
#include "tst_registryrepository.moc"
