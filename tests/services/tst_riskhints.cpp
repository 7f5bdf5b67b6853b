#include <QLoggingCategory>
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/riskhints.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto GlassPolicy = R"(
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly, writer] }
scenarios:
  usual: { title: Usual, reason: { min_length: 4 } }
  outage: { title: Outage, reason: { min_length: 4 } }
rules:
  - name: usual-orders
    scenario: usual
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval: { window: 8h, stages: [ { name: Team lead, from: [group:backend-leads], need: 1 } ] }
    extension: { max: 1h, times: 2, approval: same }
  - name: break-orders
    scenario: outage
    target: orders-db
    profile: writer
    requesters: [group:backend]
    duration: { default: 30m, max: 1h }
    break_glass: { alarm: [group:backend-leads], review: { from: [group:security], within: 24h } }
)";

// A login of its own for whoever looks, as far as the server gives one.
RequestItem rowOf(WorkingOffice &office, const QString &id, const QString &viewer)
{
    Reader reader(office.connectionOf(viewer));
    const auto queue = need(reader.queue(QueueKind::MineToDecide, viewer, office.clock.now()));
    for (const RequestItem &item : queue) {
        if (item.request.id == id)
            return item;
    }
    return {};
}

RequestDetail detailOf(WorkingOffice &office, const QString &id, const QString &viewer)
{
    Reader reader(office.connectionOf(viewer));
    return need(reader.detail(id, viewer, office.clock.now()));
}

Ask shortAsk(const WorkingOffice &office)
{
    Ask ask = office.ask();
    ask.duration = 30min;
    return ask;
}

// Three times something short is what this person usually gets.
void makeAHabit(WorkingOffice &office, const QString &person)
{
    for (int i = 0; i < 3; ++i) {
        const QString id = office.file(person, shortAsk(office));
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, id).accepted);
    }
}

// Counts the statements that run while it lives.
class StatementCount
{
public:
    StatementCount()
    {
        s_names.clear();
        QLoggingCategory::setFilterRules(u"sallyport.statements.debug=true"_s);
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { s_names << text; });
    }
    ~StatementCount()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(StatementCount)
    static qsizetype count(const QString &name) { return s_names.filter(name).size(); }

private:
    static inline QStringList s_names;
    QtMessageHandler m_before;
};

} // namespace

class TestRiskHints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void hoursAreOddOutsideOfWorkingDays_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<bool>("odd");
        QTest::newRow("before seven") << u"2026-03-11T06:59:59"_s << true;
        QTest::newRow("at seven") << u"2026-03-11T07:00:00"_s << false;
        QTest::newRow("before the evening") << u"2026-03-11T18:59:59"_s << false;
        QTest::newRow("in the evening") << u"2026-03-11T19:00:00"_s << true;
        QTest::newRow("on Friday") << u"2026-03-13T12:00:00"_s << false;
        QTest::newRow("on Saturday") << u"2026-03-14T12:00:00"_s << true;
        QTest::newRow("on Sunday") << u"2026-03-15T12:00:00"_s << true;
    }
    void hoursAreOddOutsideOfWorkingDays()
    {
        QFETCH(const QString, local);
        QFETCH(const bool, odd);
        for (const char *zone : { "UTC", "Europe/Lisbon", "Asia/Tokyo" }) {
            QDateTime at = QDateTime::fromString(local, Qt::ISODate);
            at.setTimeZone(QTimeZone(zone));
            QCOMPARE(isOddHour(fromMs(at.toMSecsSinceEpoch()), QTimeZone(zone)), odd);
        }
    }

    void longerThanUsualIsTwiceTheMedian()
    {
        QVERIFY(!isLongerThanUsual(24h, { 1h, 1h })); // no habit yet
        QVERIFY(!isLongerThanUsual(2h, { 30min, 1h, 8h }));
        QVERIFY(isLongerThanUsual(2h + 1ms, { 8h, 1h, 30min }));
        QVERIFY(!isLongerThanUsual(3h, { 1h, 2h, 30min, 8h }));
        QVERIFY(isLongerThanUsual(3h + 1ms, { 1h, 2h, 30min, 8h }));
    }

    void thirdThisWeekCountsThisPersonAndTarget()
    {
        WorkingOffice office(runningBackend());
        office.file(u"pia"_s, office.ask());
        office.file(u"mara"_s, office.ask());
        const QString second = office.file(u"mara"_s, office.ask());
        QCOMPARE(rowOf(office, second, u"omar"_s).risks, QStringList());
        const QString third = office.file(u"mara"_s, office.ask());
        QCOMPARE(rowOf(office, third, u"omar"_s).risks, QStringList{ u"third-this-week"_s });
        QCOMPARE(detailOf(office, third, u"omar"_s).warnings,
                 QStringList({ u"first-time"_s, u"third-this-week"_s }));
        office.pass(7 * 24h + 1ms); // what was filed before does not count any more
        const QString later = office.file(u"mara"_s, office.ask());
        QCOMPARE(rowOf(office, later, u"omar"_s).risks, QStringList());
    }

    void longerThanUsualLooksAtWhatWasApproved()
    {
        WorkingOffice office(runningBackend());
        makeAHabit(office, u"mara"_s);
        office.pass(7 * 24h + 1ms);
        const QString usual = office.file(u"mara"_s, office.ask());
        QCOMPARE(rowOf(office, usual, u"omar"_s).risks, QStringList());
        Ask ask = office.ask();
        ask.duration = 61min;
        const QString longer = office.file(u"mara"_s, ask);
        QCOMPARE(rowOf(office, longer, u"omar"_s).risks, QStringList{ u"longer-than-usual"_s });
        QCOMPARE(detailOf(office, longer, u"omar"_s).warnings,
                 QStringList({ u"longer-than-usual"_s, u"long"_s }));
    }

    void oddHoursAreTheConsolesOwn()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, office.ask());
        const RequestItem item = rowOf(office, id, u"omar"_s);
        const auto view = need(LedgerView::load(office.database()));
        // Wednesday, 11:06 UTC: the evening of Tokyo.
        for (const auto &[zone, risks] :
             { std::pair("UTC", QStringList()),
               std::pair("Asia/Tokyo", QStringList{ u"odd-hour"_s }) }) {
            QList<RequestItem> items{ item };
            SP_VERIFY(
                addRisks(office.database(), view, items, office.clock.now(), QTimeZone(zone)));
            QCOMPARE(items.first().risks, risks);
        }
    }

    void aStartAtAnOddHourIsOne()
    {
        WorkingOffice office(runningBackend());
        RequestItem item = rowOf(office, office.file(u"mara"_s, office.ask()), u"omar"_s);
        const auto view = need(LedgerView::load(office.database()));
        item.allowedStart = item.request.filedAt + 12h;
        QList<RequestItem> items{ item };
        SP_VERIFY(addRisks(office.database(), view, items, office.clock.now(), QTimeZone::utc()));
        QCOMPARE(items.first().risks, QStringList{ u"odd-hour"_s });
    }

    void brokenGlassCountsUntilItIsReviewedAndOver()
    {
        WorkingOffice office(runningBackend());
        office.applyPolicy(GlassPolicy);
        const Ask outage{ .scenario = u"outage"_s,
                          .target = u"orders-db"_s,
                          .profile = u"writer"_s,
                          .duration = 30min,
                          .reason = u"Checkout hangs"_s };
        const QString broken = office.file(u"mara"_s, outage);
        Ask ask = outage;
        ask.scenario = u"usual"_s;
        ask.profile = u"readonly"_s;
        const QString id = office.file(u"mara"_s, ask);
        const QString others = office.file(u"pia"_s, ask);
        const QStringList glass{ u"break-glass-open"_s };
        QCOMPARE(rowOf(office, id, u"omar"_s).risks, glass);
        QCOMPARE(rowOf(office, others, u"omar"_s).risks, QStringList());
        QCOMPARE(detailOf(office, broken, u"omar"_s).warnings, QStringList()); // not about itself
        office.pass(31min);
        QCOMPARE(rowOf(office, id, u"omar"_s).risks, glass); // over, and nobody reviewed it
        QVERIFY(office.say(IntentKind::Review, u"sven"_s, broken, u"It was needed"_s).accepted);
        QCOMPARE(rowOf(office, id, u"omar"_s).risks, QStringList());
    }

    void aDecidedRequestHasNoRisks()
    {
        WorkingOffice office(runningBackend());
        makeAHabit(office, u"mara"_s);
        const auto decided
            = need(office.reader().queue(QueueKind::Decided, u"omar"_s, office.clock.now()));
        QCOMPARE(decided.size(), 3);
        for (const RequestItem &item : decided)
            QCOMPARE(item.risks, QStringList());
    }

    void aLongQueueAsksNoMoreStatementsThanAShortOne()
    {
        WorkingOffice office(runningBackend());
        office.file(u"mara"_s, office.ask());
        for (int i = 0; i < 10; ++i)
            office.file(i % 2 == 0 ? u"mara"_s : u"pia"_s, office.ask());
        StatementCount statements;
        const auto queue
            = need(office.reader().queue(QueueKind::MineToDecide, u"omar"_s, office.clock.now()));
        QCOMPARE(queue.size(), 11);
        QCOMPARE(StatementCount::count(u"request_often_filed"_s), 1);
        QCOMPARE(StatementCount::count(u"request_lately_approved"_s), 1);
        QCOMPARE(StatementCount::count(u"request_to_review"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestRiskHints)
#include "tst_riskhints.moc"
