// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/extending.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// What nobody gets more time for, and why.
class TestExtensionAsks : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeExtendedIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("person");
        QTest::addColumn<Ask>("ask");
        const Extending world;
        const auto row = [&](const char *name, const QString &code, auto change,
                             const QString &person = u"ana"_s) {
            Ask ask = world.more();
            change(ask);
            QTest::newRow(name) << code << person << ask;
        };
        row("too long", u"duration-too-long"_s, [](Ask &ask) { ask.duration = 2h + 1ms; });
        row("with a password", u"credential-invalid"_s,
            [](Ask &ask) { ask.credential = World::verifier(); });
        row(
            "somebody else's", u"other-access"_s, [](Ask &) {}, u"ben"_s);
        row("another request's", u"other-access"_s,
            [](Ask &ask) { ask.extends = QString(32, u'c'); });
        row("for another time", u"start-too-far"_s,
            [&](Ask &ask) { ask.startAt = world.now + 1h; });
        row("from an earlier time", u"other-access"_s,
            [&](Ask &ask) { ask.startAt = world.now - 1h; });
        row("for somebody else", u"not-for-others"_s, [](Ask &ask) { ask.onBehalfOf = u"ben"_s; });
        row("of another rule", u"no-extension"_s, [](Ask &ask) {
            ask.scenario = u"hotfix"_s;
            ask.profile = u"writer"_s;
            ask.fields.clear();
        });
    }
    void whatCannotBeExtendedIsRefused()
    {
        QFETCH(QString, code);
        QFETCH(QString, person);
        QFETCH(Ask, ask);
        Extending world;
        QCOMPARE(codeOf(world.ask(ask, person)), code);
    }

    void withoutTheRuleNothingIsExtended()
    {
        Extending world;
        world.policy.extensions.clear();
        QCOMPARE(codeOf(world.ask(world.more())), u"no-extension"_s);
    }

    void moreTimeDoesNotRecur()
    {
        Extending world;
        Rule &rule = world.policy.rules.first();
        rule.recurring = 24h * 30;
        world.policy.extensions = { asExtension(rule) };
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(world.now), Qt::UTC).date();
        Ask ask = world.more();
        ask.recurrence = Recurrence{ .days = { 1, 2, 3, 4, 5, 6, 7 },
                                     .from = QTime(22, 0),
                                     .zone = "UTC",
                                     .first = today,
                                     .last = today.addDays(3) };
        QCOMPARE(codeOf(world.ask(ask)), u"recurrence-invalid"_s);
    }

    void anotherRuleThatFitsFirstNowIsAnother()
    {
        Extending world;
        Rule first = world.policy.rules.first();
        first.name = u"debug-anew"_s;
        world.policy.rules.prepend(first);
        world.policy.extensions = { asExtension(first) };
        QCOMPARE(codeOf(world.ask(world.more())), u"other-access"_s);
    }

    void whatIsOverIsNotExtended()
    {
        Extending world;
        world.wait(1h);
        QCOMPARE(codeOf(world.ask(world.more())), u"not-extendable"_s);
        Extending late; // nobody has looked at the clock yet
        late.now += 1h;
        QCOMPARE(codeOf(late.ask(late.more())), u"not-extendable"_s);
        Extending lost;
        lost.access.grant.reset();
        QCOMPARE(codeOf(lost.ask(lost.more())), u"not-extendable"_s);
    }

    void whatOpensNothingExtendsNothing()
    {
        Extending frozen;
        frozen.ask(frozen.more());
        frozen.directory.setFreeze(
            FreezeState{ .by = u"kofi"_s, .at = frozen.now, .text = u"Look"_s });
        QCOMPARE(codeOf(frozen.decideAs(u"rui"_s)), u"frozen"_s);
        Extending stuck;
        stuck.state.stuckElsewhere = true;
        QCOMPARE(codeOf(stuck.ask(stuck.more())), u"access-stuck"_s);
        Extending banned;
        banned.policy.bans.append({ .name = u"closed"_s, .target = u"orders-db"_s });
        QCOMPARE(codeOf(banned.ask(banned.more())), u"banned"_s);
        Extending tightened;
        tightened.ask(tightened.more());
        tightened.policy.extensions[0].maximumDuration = 10min;
        QCOMPARE(codeOf(tightened.decideAs(u"rui"_s)), u"policy-tightened"_s);
        Extending withdrawn;
        withdrawn.ask(withdrawn.more());
        withdrawn.policy.extensions.clear();
        QCOMPARE(codeOf(withdrawn.decideAs(u"rui"_s)), u"policy-tightened"_s);
    }

    void anAmendmentStaysAboutTheSameAccess()
    {
        Extending world;
        world.ask(world.more());
        Ask other = world.more();
        other.extends.clear();
        other.credential = World::verifier();
        QCOMPARE(codeOf(world.take(world.intent(IntentKind::Amend, u"ana"_s, other))),
                 u"other-access"_s);
        QCOMPARE(codeOf(world.take(world.intent(IntentKind::Amend, u"ana"_s, world.more(1h)))),
                 u"accepted"_s);
        QCOMPARE(world.state.request->revision, 2);
    }
};

QTEST_APPLESS_MAIN(TestExtensionAsks)
#include "tst_extensionasks.moc"
