// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registry.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// Turns that officers state from a file: the policy leaves the rota "on-call" to them.
class TestRotas : public QObject
{
    Q_OBJECT

private:
    World m_world;

    RotaTurn turn(const QString &person, Millis from, Millis until) const
    {
        return { .person = person, .from = m_world.now + from, .until = m_world.now + until };
    }
    QString set(const QString &person, const QList<RotaTurn> &turns,
                const QString &rota = u"on-call"_s)
    {
        Intent intent = m_world.intent(IntentKind::SetRota, person, SetRotaBody{ rota, turns });
        intent.requestId.clear();
        const auto applied
            = applyRegistry(m_world.directory, &m_world.policy, intent, {}, m_world.now);
        if (!applied)
            return refusalCodeName(applied.error().code) + u' ' + applied.error().subject;
        m_world.directory = applied->directory;
        return kindsOf(applied->events);
    }
    QString approve(const QString &person)
    {
        Stage &stage = m_world.policy.rules.first().stages.first();
        stage.from = { u"rota:on-call"_s };
        const Judgement filed = m_world.file(World::debugging());
        return filed ? codeOf(m_world.approve(person)) : codeOf(filed);
    }

private slots:
    void init()
    {
        m_world = World();
        m_world.policy.rotas.insert(u"on-call"_s, Rota{ .fromFile = true });
        m_world.policy.rotas.insert(u"weekly"_s, Rota{ .zone = "UTC", .people = { u"rui"_s } });
    }

    void whoHasTheTurnDecides()
    {
        QCOMPARE(set(u"bettina"_s, { turn(u"rui"_s, -1h, 1h), turn(u"lia"_s, 1h, 2h) }),
                 u"rota-set"_s);
        QCOMPARE(approve(u"lia"_s), u"not-approver"_s);
        m_world.state = {};
        QCOMPARE(approve(u"rui"_s), u"accepted"_s);
    }

    void aTurnEndsBeforeTheNextBegins()
    {
        set(u"bettina"_s, { turn(u"rui"_s, -1h, 0h), turn(u"lia"_s, 0h, 2h) });
        QCOMPARE(approve(u"rui"_s), u"not-approver"_s);
        m_world.state = {};
        QCOMPARE(approve(u"lia"_s), u"accepted"_s);
    }

    void inAGapItIsNobodys()
    {
        set(u"bettina"_s, { turn(u"rui"_s, -2h, -1h), turn(u"lia"_s, 1h, 2h) });
        QCOMPARE(approve(u"rui"_s), u"no-approver"_s);
    }

    void newTurnsTakeThePlaceOfTheOld()
    {
        set(u"bettina"_s, { turn(u"rui"_s, -1h, 1h) });
        QCOMPARE(set(u"bettina"_s, {}), u"rota-set"_s);
        QCOMPARE(m_world.directory, [] { return World().directory; }());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("rota");
        QTest::addColumn<QList<RotaTurn>>("turns");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QList<RotaTurn> &turns, const QString &code) {
            QTest::newRow(name) << u"bettina"_s << u"on-call"_s << turns << code;
        };
        m_world = World();
        const QList<RotaTurn> good{ turn(u"rui"_s, 0h, 1h) };
        QTest::newRow("an engineer") << u"ana"_s << u"on-call"_s << good << u"not-officer "_s;
        QTest::newRow("a rota that the policy does not know")
            << u"bettina"_s << u"nights"_s << good << u"rota-unknown nights"_s;
        QTest::newRow("a rota whose turns are in the policy")
            << u"bettina"_s << u"weekly"_s << good << u"rota-unknown weekly"_s;
        row("somebody unknown", { turn(u"zoe"_s, 0h, 1h) }, u"person-unknown zoe"_s);
        row("somebody who left", { turn(u"joe"_s, 0h, 1h) }, u"person-inactive joe"_s);
        row("a turn of no time", { turn(u"rui"_s, 1h, 1h) }, u"turns-invalid 1"_s);
        row("two at the same time", { turn(u"rui"_s, 0h, 2h), turn(u"lia"_s, 1h, 3h) },
            u"turns-invalid 2"_s);
        QList<RotaTurn> many;
        for (int i = 0; i <= MaxTurns; ++i)
            many.append(turn(u"rui"_s, std::chrono::hours(i), std::chrono::hours(i + 1)));
        row("more than fit", many, u"turns-invalid 201"_s);
    }
    void refuses()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, rota);
        QFETCH(const QList<RotaTurn>, turns);
        QFETCH(const QString, code);
        QCOMPARE(set(person, turns, rota), code);
    }

    void noPolicyLeavesNoRotaToOfficers()
    {
        Intent intent
            = m_world.intent(IntentKind::SetRota, u"bettina"_s, SetRotaBody{ u"on-call"_s, {} });
        QVERIFY(!applyRegistry(m_world.directory, nullptr, intent, {}, m_world.now));
    }

    void whoeverEverHasATurnMayReadWhatItDecides()
    {
        set(u"bettina"_s, { turn(u"rui"_s, -1h, 1h), turn(u"eva"_s, 1h, 2h) });
        m_world.policy.rules.first().stages.first().from = { u"rota:on-call"_s };
        QVERIFY(m_world.file(World::debugging()));
        const auto audience = audienceOf(*m_world.state.request, m_world.policy, m_world.directory);
        for (const Selector &one : { u"person:rui"_s, u"person:eva"_s, u"rota:on-call"_s })
            QVERIFY(audience.contains(one));
    }
};

QTEST_APPLESS_MAIN(TestRotas)
#include "tst_rotas.moc"
