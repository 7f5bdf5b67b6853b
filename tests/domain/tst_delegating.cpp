// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/places.h"
#include "models/domain/registry.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

Q_DECLARE_METATYPE(sallyport::DelegateBody)

// Giving one's place away for a while, and taking it back.
class TestDelegating : public QObject
{
    Q_OBJECT

private:
    static auto apply(World &world, const QString &person, const DelegateBody &body)
    {
        return applyRegistry(world.directory, &world.policy,
                             world.intent(IntentKind::Delegate, person, body), {}, world.now);
    }

private slots:
    void isJudged_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<DelegateBody>("body");
        QTest::addColumn<QString>("code");
        const Instant now = World().now;
        const auto row = [](const char *name, const QString &person, const DelegateBody &body,
                            const QString &code) { QTest::newRow(name) << person << body << code; };
        const QString rui = u"rui"_s;
        const QString kofi = u"kofi"_s;
        const QString invalid = u"delegation-invalid"_s;
        row("anybody gives their place away", rui, { kofi, now, now + 24h }, u"accepted"_s);
        row("from later on", rui, { kofi, now + 48h, now + 72h }, u"accepted"_s);
        row("since before", rui, { kofi, now - 48h, now + 1ms }, u"accepted"_s);
        row("for the longest time", rui, { kofi, now, now + MaxDelegation }, u"accepted"_s);
        row("for longer", rui, { kofi, now, now + MaxDelegation + 1ms }, invalid);
        row("for no time", rui, { kofi, now + 1h, now + 1h }, invalid);
        row("backwards", rui, { kofi, now + 2h, now + 1h }, invalid);
        row("when it is over", rui, { kofi, now - 1h, now }, invalid);
        row("to themself", rui, { rui, now, now + 24h }, invalid);
        row("to their second account", u"ana"_s, { u"ana2"_s, now, now + 24h }, invalid);
        row("to nobody known", rui, { u"zoe"_s, now, now + 24h }, u"person-unknown"_s);
        row("to somebody who left", rui, { u"joe"_s, now, now + 24h }, u"person-inactive"_s);
        row("by somebody who left", u"joe"_s, { kofi, now, now + 24h }, u"person-inactive"_s);
        row("taken back", rui, { {}, now, now + 24h }, u"accepted"_s);
        row("taken back, whatever the times are", rui, {}, u"accepted"_s);
    }
    void isJudged()
    {
        QFETCH(const QString, person);
        QFETCH(const DelegateBody, body);
        QFETCH(const QString, code);
        World world;
        const auto applied = apply(world, person, body);
        QCOMPARE(applied ? u"accepted"_s : refusalCodeName(applied.error().code), code);
    }

    void takesEffectAndIsTakenBack()
    {
        World world;
        const DelegateBody away{ u"kofi"_s, world.now + 1h, world.now + 25h };
        const auto given = apply(world, u"rui"_s, away);
        QVERIFY(given);
        QCOMPARE(given->directory.delegations(),
                 (QList<Delegation>{ { u"rui"_s, u"kofi"_s, away.from, away.until } }));
        const QStringList rui{ u"rui"_s };
        QCOMPARE(given->directory.placesOf(u"kofi"_s, away.from - 1ms), QStringList());
        QCOMPARE(given->directory.placesOf(u"kofi"_s, away.from), rui);
        QCOMPARE(given->directory.placesOf(u"kofi"_s, away.until - 1ms), rui);
        QCOMPARE(given->directory.placesOf(u"kofi"_s, away.until), QStringList());
        QCOMPARE(given->events.size(), 1);
        const Event &event = given->events.first();
        QCOMPARE(event.kind, EventKind::Delegated);
        QCOMPARE(event.actor, u"rui"_s);
        const QCborMap data{ { u"to"_s, u"kofi"_s },
                             { u"from"_s, toMs(away.from) },
                             { u"until"_s, toMs(away.until) } };
        QCOMPARE(event.data, data);

        world.directory = given->directory;
        const auto back = apply(world, u"rui"_s, {});
        QVERIFY(back);
        QCOMPARE(back->directory.delegations(), QList<Delegation>());
        QCOMPARE(back->events.first().data.value(u"to"_s).toString(u"?"_s), QString());
    }

    void aNewOneTakesThePlaceOfTheOneBefore()
    {
        World world;
        const auto first = apply(world, u"rui"_s, { u"kofi"_s, world.now, world.now + 24h });
        QVERIFY(first);
        world.directory = first->directory;
        const auto second = apply(world, u"rui"_s, { u"ben"_s, world.now, world.now + 1h });
        QVERIFY(second);
        QCOMPARE(second->directory.delegations().size(), 1);
        QCOMPARE(second->directory.delegations().first().to, u"ben"_s);
    }
};

QTEST_GUILESS_MAIN(TestDelegating)
#include "tst_delegating.moc"
