// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

void giveAway(Directory &directory, const QString &from, const QString &to, qint64 since)
{
    directory.setDelegation({ from, to, fromMs(since), fromMs(since + 5) });
}

// Of a policy whose text is this letter.
PolicyProposal proposal(char name)
{
    return { .digest = sha256(QByteArray(1, name)),
             .over = QByteArray(32, 'o'),
             .proposer = u"ada"_s,
             .proposedAt = fromMs(8),
             .signatures = { { u"ada"_s, u"d1"_s, fromMs(8) } },
             .dueAt = {} };
}

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
    giveAway(directory, u"bob"_s, u"ada"_s, 7);
    directory.setProposal(proposal('a'));
    directory.setTurns(u"on-call"_s,
                       { { u"ada"_s, fromMs(1), fromMs(2) }, { u"bob"_s, fromMs(2), fromMs(3) } });
    return directory;
}

void storeTexts(RegistryRepository &registry)
{
    for (const char name : { 'a', 'b' })
        SP_VERIFY(registry.addPolicyText(QByteArray(1, name)));
}

FreezeState freeze()
{
    return { .by = u"kofi"_s, .at = fromMs(7), .text = u"A key '; --"_s, .unfreezing = {} };
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
        storeTexts(registry);
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
        QTest::newRow("a place is given away")
            << Change([](Directory &directory) { giveAway(directory, u"ada"_s, u"bob"_s, 7); });
        QTest::newRow("a place is given away for another time")
            << Change([](Directory &directory) { giveAway(directory, u"bob"_s, u"ada"_s, 9); });
        QTest::newRow("a place is taken back")
            << Change([](Directory &directory) { giveAway(directory, u"bob"_s, {}, 0); });
        QTest::newRow("a policy is signed by one more") << Change([](Directory &directory) {
            PolicyProposal signedByTwo = proposal('a');
            signedByTwo.signatures.append({ u"bob"_s, u"d2"_s, fromMs(9) });
            signedByTwo.dueAt = fromMs(99);
            directory.setProposal(signedByTwo);
        });
        QTest::newRow("a policy is proposed")
            << Change([](Directory &directory) { directory.setProposal(proposal('b')); });
        QTest::newRow("a proposal is taken back")
            << Change([](Directory &directory) { directory.removeProposal(proposal('a').digest); });
        QTest::newRow("turns take the place of others") << Change([](Directory &directory) {
            directory.setTurns(u"on-call"_s, { { u"bob"_s, fromMs(1), fromMs(4) } });
        });
        QTest::newRow("another rota is filled") << Change([](Directory &directory) {
            directory.setTurns(u"nights"_s, { { u"bob"_s, fromMs(1), fromMs(4) } });
        });
        QTest::newRow("a rota has no turns any more")
            << Change([](Directory &directory) { directory.setTurns(u"on-call"_s, {}); });
        QTest::newRow("security freezes")
            << Change([](Directory &directory) { directory.setFreeze(freeze()); });
    }
    void changes()
    {
        QFETCH(const std::function<void(Directory &)>, change);
        StoreFixture store;
        RegistryRepository registry(store.database());
        const Directory before = sampleDirectory();
        storeTexts(registry);
        SP_VERIFY(registry.save({}, before));
        Directory after = before;
        change(after);
        SP_VERIFY(registry.save(before, after));
        const auto stored = registry.directory();
        SP_VERIFY(stored);
        QCOMPARE(stored->people(), after.people());
        QCOMPARE(stored->devices(), after.devices());
        QCOMPARE(stored->delegations(), after.delegations());
        QCOMPARE(stored->freeze(), after.freeze());
        QCOMPARE(stored->proposals(), after.proposals());
        QCOMPARE(stored->filledRotas(), after.filledRotas());
        for (const QString &rota : after.filledRotas())
            QCOMPARE(stored->turns(rota), after.turns(rota));
        for (const QString &group : { u"backend"_s, u"officers"_s }) {
            for (const QString &person : { u"ada"_s, u"bob"_s })
                QCOMPARE(stored->isMember(group, person), after.isMember(group, person));
        }
    }

    void aFreezeGoesOnUntilItIsEnded()
    {
        StoreFixture store;
        RegistryRepository registry(store.database());
        Directory frozen;
        frozen.setFreeze(freeze());
        SP_VERIFY(registry.save({}, frozen));
        Directory half = frozen;
        half.setFreeze(FreezeState{ u"kofi"_s, fromMs(7), u"A key '; --"_s, u"eva"_s });
        SP_VERIFY(registry.save(frozen, half));
        QCOMPARE(registry.directory()->freeze(), half.freeze());
        SP_VERIFY(registry.save(half, {}));
        QCOMPARE(registry.directory()->freeze(), std::optional<FreezeState>());
    }

    void withoutItsRowNobodyKnowsWhetherAnythingMayOpen()
    {
        StoreFixture store;
        QVERIFY(StoreFixture::exec(store.owner(), u"DELETE FROM access_freeze"_s));
        SP_FAILS(RegistryRepository(store.database()).directory(), ErrorCode::Corrupt);
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
        const auto applied = registry.appliedPolicies();
        SP_VERIFY(applied);
        QCOMPARE(applied->size(), 3);
        QCOMPARE(applied->first().position, 3);
        QCOMPARE(applied->first().digest, first);
        QCOMPARE(applied->first().at, fromMs(20));
        QCOMPARE(applied->last().by, u"ada"_s);
        QCOMPARE((*registry.policy(first))->appliedBy, u"bob"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistryRepository)
#include "tst_registryrepository.moc"
