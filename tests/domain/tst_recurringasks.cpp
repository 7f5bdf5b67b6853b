// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/recurringworld.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

// What may be asked for that recurs, and what comes of the approval.
class TestRecurringAsks : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAskedForIsHeldAgainstTheRule_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, auto change) {
            Ask ask = evenings();
            change(ask);
            QTest::newRow(name) << ask << code;
        };
        const QString invalid = u"recurrence-invalid"_s;
        row("twice a week", u"accepted"_s, [](Ask &) {});
        row("no days", invalid, [](Ask &ask) { ask.recurrence->days.clear(); });
        row("a later start beside", invalid, [](Ask &ask) { ask.startAt = fromMs(1); });
        row("too often", invalid,
            [](Ask &ask) { ask.recurrence->last = ask.recurrence->first.addYears(2); });
        row("on no day", invalid,
            [](Ask &ask) { ask.recurrence->first = ask.recurrence->last = QDate(2026, 9, 22); });
        row("over already", invalid,
            [](Ask &ask) { ask.recurrence->first = ask.recurrence->last = QDate(2026, 9, 17); });
        row("longer than the rule's", u"duration-too-long"_s, [](Ask &ask) { ask.duration = 5h; });
        row("as far as the rule allows", u"accepted"_s,
            [](Ask &ask) { ask.recurrence->last = QDate(2026, 10, 20); });
        row("further", u"recurrence-too-far"_s,
            [](Ask &ask) { ask.recurrence->last = QDate(2026, 10, 22); });
    }
    void whatIsAskedForIsHeldAgainstTheRule()
    {
        QFETCH(const Ask, ask);
        QTEST(filed(ask), "code");
    }

    void whatIsNoRecurrenceIsToldApartFromOneThatNeverComes()
    {
        World world = recurring();
        Ask ask = evenings();
        ask.recurrence->last = ask.recurrence->first = QDate(2026, 9, 22);
        QCOMPARE(world.file(ask).error().subject, u"none"_s);
        ask.recurrence->days.clear();
        QCOMPARE(world.file(ask).error().subject, u"form"_s);
    }

    void whatIsOverInThisMomentIsAskedForTooLate()
    {
        World world = recurring();
        Ask ask = evenings();
        ask.recurrence->last = ask.recurrence->first;
        passTo(world, at("2026-09-21T21:00:00Z"));
        QCOMPARE(codeOf(world.file(ask)), u"recurrence-invalid"_s);
    }

    void zonesAreThoseOfPlaces()
    {
        QVERIFY(isKnownZone("UTC"));
        QVERIFY(isKnownZone("America/Argentina/Buenos_Aires"));
        QVERIFY(!isKnownZone("+05:00"));
        QVERIFY(!isKnownZone("Europe/Atlantis"));
    }

    void aRuleWithoutRecurrenceLetsNobodyAskForOne()
    {
        World world;
        QCOMPARE(codeOf(world.file(evenings())), u"recurrence-too-far"_s);
    }

    // On the day on which clocks go forward, a day is an hour shorter.
    void occurrencesMustNotOverlap()
    {
        World world = recurring();
        world.policy.rules[0].maximumDuration = 24h;
        world.policy.rules[0].recurring = 24h * 365;
        Ask ask = evenings();
        ask.recurrence->days = { 1, 2, 3, 4, 5, 6, 7 };
        ask.duration = 24h;
        World autumn = world;
        QCOMPARE(codeOf(autumn.file(ask)), u"accepted"_s);
        ask.recurrence->first = QDate(2027, 3, 27);
        ask.recurrence->last = QDate(2027, 3, 30);
        QCOMPARE(codeOf(world.file(ask)), u"recurrence-overlaps"_s);
        ask.duration = 23h;
        QCOMPARE(codeOf(world.file(ask)), u"accepted"_s);
    }

    void whatNobodyDecidesLapsesWithItsLastOccurrence()
    {
        World world = recurring();
        Ask ask = evenings();
        ask.recurrence->last = ask.recurrence->first;
        QVERIFY(world.file(ask));
        QCOMPARE(world.state.request->decideBy, at("2026-09-21T21:00:00Z"));
    }

    void whatIsApprovedLateBeginsWithWhatIsLeft()
    {
        World world = recurring();
        world.policy.rules[0].decisionWindow = 24h * 7;
        QVERIFY(world.file(evenings()));
        passTo(world, at("2026-09-24T20:15:00Z"));
        const Judgement approval = world.approve(u"rui"_s);
        QCOMPARE(kindsOf(approval->events),
                 u"approved stage-filled occurrence-skipped request-approved"_s);
        QCOMPARE(because({ {}, { approval->events.at(2) }, {} }), u"undecided"_s);
        QCOMPARE(world.state.grant->duration, Millis(45min));
        QCOMPARE(world.state.grant->id, grantIdFor(world.state.request->id, 1, 2));
    }

    void whatIsApprovedForLessThanIsLeftLapses()
    {
        World world = recurring();
        Ask ask = evenings();
        ask.recurrence->last = ask.recurrence->first;
        QVERIFY(world.file(ask));
        passTo(world, at("2026-09-21T20:30:00Z"));
        QVERIFY(world.judge(world.intent(IntentKind::Approve, u"rui"_s, TextBody{ {}, 20min })));
        QCOMPARE(phaseOf(world), Phase::Lapsed);
    }

    void whatIsApprovedForLessEndsEarlier()
    {
        World world = recurring();
        QVERIFY(world.file(evenings()));
        QVERIFY(world.judge(world.intent(IntentKind::Approve, u"rui"_s, TextBody{ {}, 20min })));
        passTo(world, at("2026-09-21T20:10:00Z"));
        world.answer(OperationKind::Open);
        QCOMPARE(world.state.grant->deadline, at("2026-09-21T20:20:00Z"));
    }

    void aVetoTimeKeepsTheFirstOneClosed()
    {
        World world = recurring();
        world.policy.rules[0].veto = Veto{ .from = { u"group:data-owners"_s }, .wait = 6h };
        QVERIFY(world.file(evenings()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(nextDue(world.state), std::optional(at("2026-09-21T20:13:20Z")));
        QCOMPARE(world.state.request->endBy, at("2026-09-21T21:00:00Z"));
    }

    // A stage or a ban that asks for hours means every one of them; approval by itself all of them.
    void hoursAreThoseOfEveryOccurrence()
    {
        const Hours mondays{
            .zone = "UTC", .days = { 1 }, .from = QTime(0, 0), .to = QTime(23, 59)
        };
        World world = recurring();
        world.policy.rules[0].automatic = Condition{ .within = mondays };
        World once = world;
        QVERIFY(world.file(evenings()));
        QCOMPARE(world.state.request->state, RequestState::Pending);
        Ask ask = evenings();
        ask.recurrence->days = { 1 };
        QVERIFY(once.file(ask));
        QCOMPARE(once.state.request->state, RequestState::Approved);

        World banned = recurring();
        banned.policy.bans.append({ .name = u"not then"_s, .when = { .outside = mondays } });
        QCOMPARE(codeOf(banned.file(evenings())), u"banned"_s);
        QCOMPARE(codeOf(banned.file(ask)), u"accepted"_s);
    }

    void theLogSaysHowItRecurs()
    {
        World world = recurring();
        const Judgement filing = world.file(evenings());
        const QCborMap said = filing->events.first().data.value(u"recurrence"_s).toMap();
        QCOMPARE(said.value(u"zone"_s).toString(), u"Europe/Berlin"_s);
        QCOMPARE(said.value(u"from"_s).toString(), u"22:00"_s);
        QCOMPARE(said.value(u"first"_s).toString(), u"2026-09-21"_s);
        QCOMPARE(said.value(u"last"_s).toString(), u"2026-09-30"_s);
        QCOMPARE(said.value(u"days"_s).toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRecurringAsks)
#include "tst_recurringasks.moc"
