// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/admission.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// What is changed about an intent that would be admitted, its device's cursor and the directory.
using Change = std::function<void(World &, Intent &, DeviceCursor &)>;
Q_DECLARE_METATYPE(Change)

class TestAdmission : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const Change &change, const QString &code)
    {
        QTest::newRow(name) << change << code;
    }

    static Device deviceOf(const QString &person, bool revoked = false)
    {
        return { u"device-of-"_s + person, person, QByteArray(32, 'k'), revoked };
    }

private slots:
    void admits_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        row(
            "the next one", [](World &, Intent &, DeviceCursor &) {}, u"admitted"_s);
        row(
            "an unknown device", [](World &, Intent &i, DeviceCursor &) { i.device = u"other"_s; },
            u"unknown-device"_s);
        row(
            "somebody else's device",
            [](World &, Intent &i, DeviceCursor &) { i.person = u"rui"_s; }, u"actor-mismatch"_s);
        row(
            "the same once more", [](World &, Intent &, DeviceCursor &c) { c.counter = 8; },
            u"replayed"_s);
        row(
            "an earlier one", [](World &, Intent &, DeviceCursor &c) { c.counter = 20; },
            u"replayed"_s);
        row(
            "one is missing before it", [](World &, Intent &, DeviceCursor &c) { c.counter = 6; },
            u"counter-gap"_s);
        row(
            "another copy of the key was used",
            [](World &, Intent &, DeviceCursor &c) { c.digest = QByteArray(32, 'x'); },
            u"forked-device"_s);
        row(
            "one that is further ahead, after an older copy of the ledger was accepted",
            [](World &, Intent &i, DeviceCursor &c) {
                i.counter = 20;
                c.digest = QByteArray(32, 'x');
                c.mayJump = true;
            },
            u"admitted"_s);
        row(
            "an earlier one, after an older copy of the ledger was accepted",
            [](World &, Intent &i, DeviceCursor &c) {
                i.counter = 7;
                c.mayJump = true;
            },
            u"replayed"_s);
        row(
            "a revoked device",
            [](World &w, Intent &, DeviceCursor &) {
                w.directory.addDevice(deviceOf(u"ana"_s, true));
            },
            u"device-revoked"_s);
        row(
            "somebody who left",
            [](World &w, Intent &i, DeviceCursor &) {
                i.person = u"joe"_s;
                i.device = u"device-of-joe"_s;
                w.directory.addDevice(deviceOf(u"joe"_s));
            },
            u"person-inactive"_s);
        row(
            "one millisecond before it is too late",
            [](World &w, Intent &i, DeviceCursor &) { i.admitBefore = w.now + 1ms; },
            u"admitted"_s);
        row(
            "exactly when it is too late",
            [](World &w, Intent &i, DeviceCursor &) { i.admitBefore = w.now; }, u"too-late"_s);
        row(
            "the longest time to live, by a clock that is ahead",
            [](World &w, Intent &i, DeviceCursor &) {
                i.admitBefore = w.now + MaxAdmitWindow + AllowedClockLead;
            },
            u"admitted"_s);
        row(
            "a longer one",
            [](World &w, Intent &i, DeviceCursor &) {
                i.admitBefore = w.now + MaxAdmitWindow + AllowedClockLead + 1ms;
            },
            u"admit-window"_s);
    }
    void admits()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        World world;
        world.directory.addDevice(deviceOf(u"ana"_s));
        Intent intent = world.filing(u"ana"_s, World::debugging());
        intent.counter = 8;
        intent.previous = QByteArray(32, 'l');
        DeviceCursor last{ 7, QByteArray(32, 'l') };
        change(world, intent, last);
        const auto refused = admit(intent, last, world.directory, world.now);
        QCOMPARE(refused ? refusalCodeName(*refused) : u"admitted"_s, code);
    }

    // A crash never freezes a device, a stranger's message never moves its counter (I3).
    void I3_whatConsumesACounter_data()
    {
        QTest::addColumn<RefusalCode>("code");
        QTest::addColumn<bool>("consumes");
        const auto each = [](RefusalCode code, bool consumes) {
            QTest::newRow(qPrintable(refusalCodeName(code))) << code << consumes;
        };
        using enum RefusalCode;
        for (const RefusalCode code : { Malformed, UnknownDevice, BadSignature, ActorMismatch,
                                        CounterGap, Replayed, ForkedDevice })
            each(code, false);
        for (const RefusalCode code :
             { TooLate, AdmitWindow, StaleRequest, StalePolicy, SelfDecision, NoRule,
               DurationTooLong, LogContradicted, CheckpointUnproven })
            each(code, true);
    }
    void I3_whatConsumesACounter()
    {
        QFETCH(const RefusalCode, code);
        QFETCH(const bool, consumes);
        QCOMPARE(consumesCounter(code), consumes);
        // One that came late uses up no jump: anybody can send an old one again.
        const bool isLate = code == RefusalCode::TooLate || code == RefusalCode::AdmitWindow;
        QCOMPARE(consumesCounter(code, true), consumes && !isLate);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
