// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/drainaudit.h"
#include "tests/ledger/auditledger.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Deadline = fromMs(1'790'000'000'000);

qint64 ms(Instant at)
{
    return toMs(at);
}

Event eventOf(EventKind kind, Instant at, const QCborMap &data)
{
    return { .kind = kind, .at = at, .grantId = u"g"_s, .data = data };
}

// What a log says of access whose sessions may go on for ten minutes.
struct Story
{
    QCborMap opened{ { u"deadline"_s, ms(Deadline) }, { u"drain_ms"_s, 600'000 } };
    QCborMap due{ { u"reason"_s, u"expired"_s }, { u"sessions_until"_s, ms(Deadline + 10min) } };
    QCborMap over{ { u"due"_s, ms(Deadline + 10min) } };
    QCborMap ended{ { u"lag_ms"_s, 1000 } };
    QString actor; // of the end
    Instant endedAt = Deadline + 10min + 1s;
    std::optional<Instant> extended;

    QList<Event> events() const
    {
        QList<Event> all{ eventOf(EventKind::Opened, Deadline - 1h, opened) };
        if (extended)
            all.append(eventOf(EventKind::Extended, Deadline - 30min,
                               { { u"deadline"_s, ms(*extended) } }));
        all.append(eventOf(EventKind::EndDue, Deadline, due));
        all.last().actor = actor;
        all.append(eventOf(EventKind::DrainOver, Deadline + 10min, over));
        all.append(eventOf(EventKind::Ended, endedAt, ended));
        return all;
    }
    QString finding() const
    {
        DrainAudit audit;
        QStringList found;
        for (const Event &event : events())
            found.append(audit.take(event));
        found.removeAll(QString());
        return found.join(u"; "_s);
    }
};

} // namespace

// Whoever keeps the log cannot let sessions go on for longer than it said at the opening.
class TestDrainAudit : public QObject
{
    Q_OBJECT

private slots:
    void whatDrainsAsItWasSaidHolds()
    {
        QCOMPARE(Story().finding(), QString());
        Story extended;
        extended.extended = Deadline + 1h;
        extended.due.insert(u"sessions_until"_s, ms(Deadline + 1h + 10min));
        extended.over.insert(u"due"_s, ms(Deadline + 1h + 10min));
        extended.endedAt = Deadline + 1h + 10min + 1s;
        QCOMPARE(extended.finding(), QString());
    }

    void whatGoesOnForLongerIsFound_data()
    {
        QTest::addColumn<Story>("story");
        Story story;
        story.due.insert(u"sessions_until"_s, ms(Deadline + 10min + 1ms));
        QTest::newRow("it was announced so") << story;
        story = {};
        story.over.insert(u"due"_s, ms(Deadline + 10min + 1ms));
        QTest::newRow("it was over later") << story;
        story = {};
        story.endedAt += 1ms;
        QTest::newRow("its lag is not what is said") << story;
        story = {};
        story.opened.remove(u"drain_ms"_s);
        QTest::newRow("nothing was said of it") << story;
        story = {};
        story.opened.insert(u"drain_ms"_s, 3'600'001);
        QTest::newRow("more was said than any policy may") << story;
        story = {};
        story.extended = Deadline - 1min;
        QTest::newRow("the deadline came earlier") << story;
    }
    void whatGoesOnForLongerIsFound()
    {
        QFETCH(const Story, story);
        QVERIFY2(story.finding().contains("longer than was approved"_L1),
                 qPrintable(story.finding()));
    }

    void onlyTheDeadlineLetsSessionsGoOn()
    {
        Story revoked;
        revoked.actor = u"kofi"_s;
        QVERIFY(revoked.finding().contains("no deadline"_L1));
        Story idle;
        idle.due.insert(u"reason"_s, u"idle"_s);
        QVERIFY(idle.finding().contains("no deadline"_L1));
    }

    void theVerifierFindsIt()
    {
        AuditLedger ledger;
        QCOMPARE(ledger.verify().findings.size(), 0);
        Story story;
        story.due.insert(u"sessions_until"_s, ms(Deadline + 2h));
        for (const Event &event : story.events()) {
            ledger.log(EventKind::Commented);
            ledger.rewrite(ledger.lines.size() - 1, event);
        }
        const AuditReport report = ledger.verify();
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().kind, AuditFinding::Kind::EndBroken);
    }
};

QTEST_APPLESS_MAIN(TestDrainAudit)
#include "tst_drainaudit.moc"
