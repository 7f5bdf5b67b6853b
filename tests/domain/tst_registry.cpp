// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/domain/registry.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

// What is changed about a statement of an officer that would be accepted.
using Change = std::function<void(World &, Intent &, RegistryFacts &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(sallyport::IntentBody)

class TestRegistry : public QObject
{
    Q_OBJECT

private:
    static World world()
    {
        World made;
        made.directory.addDevice({ u"dev-b"_s, u"bettina"_s, QByteArray(32, 'b') });
        made.directory.addDevice({ u"dev-a"_s, u"ana"_s, QByteArray(32, 'a') });
        return made;
    }

    static Intent statement(World &world, const IntentBody &body)
    {
        // In the order of the variant's alternatives.
        static const QList<IntentKind> Kinds{ IntentKind::File,          IntentKind::Comment,
                                              IntentKind::AddPerson,     IntentKind::EnrolDevice,
                                              IntentKind::RevokeDevice,  IntentKind::DisablePerson,
                                              IntentKind::SetMembership, IntentKind::ProposePolicy,
                                              IntentKind::SetManager };
        Intent intent = world.intent(Kinds.at(static_cast<int>(body.index())), u"bettina"_s, body);
        intent.requestId.clear();
        return intent;
    }

    static RegistryFacts allTrue() { return { true, true, true }; }

    static void row(
        const char *name, const IntentBody &body, const QString &code,
        const Change &change = [](World &, Intent &, RegistryFacts &) {})
    {
        QTest::newRow(name) << body << change << code;
    }

    static void personRows()
    {
        const AddPersonBody zoe{ u"zoe"_s, u"Zoe"_s, u"zoe"_s, {} };
        const auto with = [&](const std::function<void(AddPersonBody &)> &change) {
            AddPersonBody body = zoe;
            change(body);
            return body;
        };
        row("an officer adds a person", zoe, u"accepted"_s);
        row("somebody else adds a person", zoe, u"not-officer"_s,
            [](World &, Intent &i, RegistryFacts &) { i.person = u"kofi"_s; });
        row("the id is taken", with([](auto &b) { b.person = u"ana"_s; }), u"person-exists"_s);
        row("the id is taken by somebody who left", with([](auto &b) { b.person = u"joe"_s; }),
            u"person-exists"_s);
        row("the login is taken", with([](auto &b) { b.login = u"ana"_s; }), u"login-taken"_s);
        row("the login is of somebody who left", with([](auto &b) { b.login = u"joe"_s; }),
            u"login-taken"_s);
        row("the id is of another form", with([](auto &b) { b.person = u"Zoe Z"_s; }),
            u"name-invalid"_s);
        row("the name is blank", with([](auto &b) { b.name = u"  "_s; }), u"name-invalid"_s);
        row("the name is too long", with([](auto &b) { b.name = QString(101, u'z'); }),
            u"name-invalid"_s);
        row("the name reads backwards", with([](auto &b) { b.name = u"Z\u202eoe"_s; }),
            u"name-invalid"_s);
        row("the login has hidden signs", with([](auto &b) { b.login = u"z\u200boe"_s; }),
            u"name-invalid"_s);
        row("the login is too long", with([](auto &b) { b.login = QString(101, u'z'); }),
            u"name-invalid"_s);
        row("the human being is of another form", with([](auto &b) { b.human = u"A B"_s; }),
            u"name-invalid"_s);
    }

    static void deviceRows()
    {
        const EnrolDeviceBody enrol{ u"rui"_s, QByteArray(32, 'r'), QByteArray(64, 'p') };
        row("an officer enrols a device", enrol, u"accepted"_s);
        row("for nobody", EnrolDeviceBody{ u"zoe"_s, enrol.publicKey, enrol.proof },
            u"person-unknown"_s);
        row("for somebody who left", EnrolDeviceBody{ u"joe"_s, enrol.publicKey, enrol.proof },
            u"person-inactive"_s);
        row("without proof", enrol, u"proof-invalid"_s,
            [](World &, Intent &, RegistryFacts &f) { f.proofValid = false; });
        row("a key of another length", EnrolDeviceBody{ u"rui"_s, QByteArray(31, 'r'), {} },
            u"proof-invalid"_s);
        row("a key that is enrolled", enrol, u"device-exists"_s,
            [](World &w, Intent &, RegistryFacts &) {
                const QByteArray key(32, 'r');
                w.directory.addDevice({ deviceIdFor(key), u"eva"_s, key });
            });
        row("an officer revokes a device", RevokeDeviceBody{ u"dev-a"_s }, u"accepted"_s);
        row("a device that nobody has", RevokeDeviceBody{ u"dev-z"_s }, u"unknown-device"_s);
        row("the last officer's last device", RevokeDeviceBody{ u"dev-b"_s }, u"last-officer"_s);
        row("the last officer's second device", RevokeDeviceBody{ u"dev-b"_s }, u"accepted"_s,
            [](World &w, Intent &, RegistryFacts &) {
                w.directory.addDevice({ u"dev-c"_s, u"bettina"_s, QByteArray(32, 'c') });
            });
    }

    static void disableRows()
    {
        row("an officer disables a person", DisablePersonBody{ u"ana"_s }, u"accepted"_s);
        row("somebody else disables a person", DisablePersonBody{ u"ana"_s }, u"not-officer"_s,
            [](World &, Intent &i, RegistryFacts &) { i.person = u"kofi"_s; });
        row("disables nobody", DisablePersonBody{ u"zoe"_s }, u"person-unknown"_s);
        row("disables somebody who left", DisablePersonBody{ u"joe"_s }, u"person-inactive"_s);
        row("disables the last officer", DisablePersonBody{ u"bettina"_s }, u"last-officer"_s);
    }

    static void groupAndPolicyRows()
    {
        row("an officer puts somebody into a group",
            SetMembershipBody{ u"ana"_s, u"on-call"_s, true }, u"accepted"_s);
        row("somebody unknown", SetMembershipBody{ u"zoe"_s, u"on-call"_s, true },
            u"person-unknown"_s);
        row("a group of another form", SetMembershipBody{ u"ana"_s, u"On call"_s, true },
            u"name-invalid"_s);
        row("the last officer leaves", SetMembershipBody{ u"bettina"_s, u"officers"_s, false },
            u"last-officer"_s);
        row("an officer leaves who is not the last",
            SetMembershipBody{ u"bettina"_s, u"officers"_s, false }, u"accepted"_s,
            [](World &w, Intent &, RegistryFacts &) {
                w.directory.setMember(u"officers"_s, u"ana"_s, true);
            });
        row("an officer leaves and the other has no device",
            SetMembershipBody{ u"bettina"_s, u"officers"_s, false }, u"last-officer"_s,
            [](World &w, Intent &, RegistryFacts &) {
                w.directory.setMember(u"officers"_s, u"rui"_s, true);
            });
        row("somebody gets a manager", SetManagerBody{ u"ana"_s, u"rui"_s }, u"accepted"_s);
        row("somebody loses theirs", SetManagerBody{ u"ana"_s, {} }, u"accepted"_s);
        row("nobody gets a manager", SetManagerBody{ {}, u"rui"_s }, u"person-unknown"_s);
        row("somebody unknown gets one", SetManagerBody{ u"zoe"_s, u"rui"_s }, u"person-unknown"_s);
        row("somebody unknown is one", SetManagerBody{ u"ana"_s, u"zoe"_s }, u"person-unknown"_s);
        row("a second account is one", SetManagerBody{ u"ana"_s, u"ana2"_s }, u"self-decision"_s);
        const ProposePolicyBody propose{ QByteArray(32, 'n') };
        row("a policy is proposed by whom the one in force names", propose, u"accepted"_s);
        row("by somebody else", propose, u"not-officer"_s,
            [](World &, Intent &i, RegistryFacts &) { i.person = u"ana"_s; });
        row("by an officer whom the one in force does not name", propose, u"not-officer"_s,
            [](World &w, Intent &, RegistryFacts &) {
                w.policy.governance.from = { u"person:kofi"_s };
            });
        row("after another one came into force", propose, u"stale-policy"_s,
            [](World &, Intent &i, RegistryFacts &) { i.policyDigest = QByteArray(32, 'o'); });
        row("without its text", propose, u"policy-unknown"_s,
            [](World &, Intent &, RegistryFacts &f) { f.policyStored = false; });
        row("with mistakes", propose, u"policy-invalid"_s,
            [](World &, Intent &, RegistryFacts &f) { f.policyValid = false; });
        row("a body that is no statement", TextBody{}, u"malformed"_s);
    }

private slots:
    void applies_data()
    {
        QTest::addColumn<IntentBody>("body");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        personRows();
        deviceRows();
        disableRows();
        groupAndPolicyRows();
    }
    void applies()
    {
        QFETCH(const IntentBody, body);
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        World world = TestRegistry::world();
        Intent intent = statement(world, body);
        RegistryFacts facts = allTrue();
        change(world, intent, facts);
        const auto applied
            = applyRegistry(world.directory, &world.policy, intent, facts, world.now);
        QCOMPARE(applied ? u"accepted"_s : refusalCodeName(applied.error().code), code);
        if (applied)
            QCOMPARE(applied->events.size(), 1);
    }

    void theFirstPolicyIsTheOfficers()
    {
        World world = TestRegistry::world();
        Intent intent = statement(world, ProposePolicyBody{ QByteArray(32, 'n') });
        intent.policyDigest.clear();
        const auto applied = applyRegistry(world.directory, nullptr, intent, allTrue(), world.now);
        QVERIFY(applied);
        QCOMPARE(applied->appliedPolicy, std::optional(QByteArray(32, 'n')));
        QCOMPARE(applied->directory, world.directory);
        intent.person = u"ana"_s;
        QVERIFY(!applyRegistry(world.directory, nullptr, intent, allTrue(), world.now));
    }

    void statementsTakeEffect()
    {
        World world = TestRegistry::world();
        const auto apply = [&](const IntentBody &body) {
            const auto applied = applyRegistry(world.directory, &world.policy,
                                               statement(world, body), allTrue(), world.now);
            QVERIFY(applied);
            QVERIFY(!applied->appliedPolicy);
            world.directory = applied->directory;
        };
        apply(AddPersonBody{ u"ana3"_s, u"Ana"_s, {}, u"ana"_s });
        QVERIFY(world.directory.sameHuman(u"ana3"_s, u"ana"_s));
        const QByteArray key(32, 'n');
        apply(EnrolDeviceBody{ u"ana3"_s, key, {} });
        QCOMPARE(world.directory.device(deviceIdFor(key))->person, u"ana3"_s);
        apply(RevokeDeviceBody{ deviceIdFor(key) });
        QVERIFY(world.directory.device(deviceIdFor(key))->revoked);
        apply(SetMembershipBody{ u"ana3"_s, u"backend"_s, true });
        QVERIFY(world.directory.isMember(u"backend"_s, u"ana3"_s));
        apply(SetMembershipBody{ u"ana3"_s, u"backend"_s, false });
        QVERIFY(!world.directory.isMember(u"backend"_s, u"ana3"_s));
        apply(SetManagerBody{ u"ana3"_s, u"rui"_s });
        QCOMPARE(world.directory.person(u"ana3"_s)->manager, u"rui"_s);
        apply(SetManagerBody{ u"ana3"_s, {} });
        QVERIFY(world.directory.person(u"ana3"_s)->manager.isEmpty());
        const QByteArray second(32, 'o');
        apply(EnrolDeviceBody{ u"ana3"_s, second, {} });
        apply(DisablePersonBody{ u"ana3"_s });
        QVERIFY(!world.directory.person(u"ana3"_s)->active);
        QVERIFY(world.directory.device(deviceIdFor(second))->revoked);
        QVERIFY(!world.directory.device(u"dev-a"_s)->revoked);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
