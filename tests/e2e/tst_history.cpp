// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/builder.h"
#include "app/demonstration/demoresource.h"
#include "app/demonstration/scratch.h"
#include "models/services/administration.h"
#include "models/store/database.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// The sample history is lived through by the real enforcer; nothing is written past it.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_folder = DemoFolder(m_home.filePath(u"demo"_s));
        QVERIFY(QDir().mkpath(m_folder.path()));
        Scratch scratch(m_folder.path());
        const auto organisation = loadOrganisation();
        QVERIFY(organisation);
        const auto policy = demoText(u"policy.yaml"_s);
        QVERIFY(policy);
        const auto built = buildLedger(DemoFolder(scratch.path()), *organisation, *policy, true,
                                       [](int, const QString &) { return true; });
        QVERIFY2(built, built ? "" : qPrintable(built.error().detail));
        QVERIFY(scratch.bringHome());
        const auto database = openLedger(m_folder.ledger(), m_connection.name());
        QVERIFY(database);
        m_database = *database;
        const auto requests = RequestRepository(m_database).page({ .limit = 500 });
        QVERIFY(requests);
        m_requests = *requests;
    }

    void thereAreFortyToEightyRequests()
    {
        QVERIFY(m_requests.size() >= 40);
        QVERIFY(m_requests.size() <= 80);
    }

    void everyOutcomeOfARequestHappened_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::newRow("approved") << RequestState::Approved;
        QTest::newRow("denied") << RequestState::Denied;
        QTest::newRow("withdrawn") << RequestState::Withdrawn;
        QTest::newRow("lapsed") << RequestState::Lapsed;
        QTest::newRow("waiting") << RequestState::Pending;
    }
    void everyOutcomeOfARequestHappened()
    {
        QFETCH(const RequestState, state);
        QVERIFY(std::any_of(m_requests.cbegin(), m_requests.cend(),
                            [&](const Request &request) { return request.state == state; }));
    }

    void everyEndOfAnAccessHappened_data()
    {
        QTest::addColumn<EndReason>("reason");
        QTest::newRow("expired") << EndReason::Expired;
        QTest::newRow("released") << EndReason::Released;
        QTest::newRow("revoked") << EndReason::Revoked;
    }
    void everyEndOfAnAccessHappened()
    {
        QFETCH(const EndReason, reason);
        const auto grants = GrantRepository(m_database).recent(500);
        QVERIFY(grants);
        QVERIFY(std::any_of(grants->cbegin(), grants->cend(), [&](const Grant &grant) {
            return grant.state == GrantState::Ended && grant.endReason == reason;
        }));
    }

    void decisionsWaitWithWindowsThatEndAtDifferentTimes()
    {
        const auto pending = RequestRepository(m_database).pending();
        QVERIFY(pending);
        QSet<qint64> ends;
        for (const Request &request : *pending)
            ends.insert(toMs(request.decideBy));
        QVERIFY(pending->size() >= 4);
        QCOMPARE(ends.size(), pending->size());
    }

    void noAccessIsLeftOpen()
    {
        const auto live = GrantRepository(m_database).live();
        QVERIFY(live);
        QVERIFY(live->isEmpty());
    }

    void whatWasDoneIsOnTheTimelines()
    {
        const auto events = EventRepository(m_database).since(0, 5000);
        QVERIFY(events);
        const auto count = [&](EventKind kind) {
            return std::count_if(events->cbegin(), events->cend(), [&](const LoggedEvent &logged) {
                return logged.event.kind == kind;
            });
        };
        QVERIFY(count(EventKind::Statement) > 60);
        QVERIFY(count(EventKind::Warned) > 10);
        QVERIFY(count(EventKind::Refused) >= 2);
        QCOMPARE(count(EventKind::Drift), 0);
        QCOMPARE(count(EventKind::Stuck), 0);
    }

    void everyGrantEndedAtItsOwnMoment()
    {
        const auto grants = GrantRepository(m_database).recent(500);
        QVERIFY(grants);
        for (const Grant &grant : *grants) {
            QVERIFY(grant.endedAt >= grant.endDueAt);
            QVERIFY(grant.endedAt - grant.endDueAt < std::chrono::seconds(30));
        }
    }

    void I5_theLogVerifiesFromItsBytes()
    {
        const auto report = verifyLedger(m_database, [](qint64, qint64) { return true; });
        QVERIFY(report);
        for (const AuditFinding &finding : report->findings)
            qWarning() << int(finding.kind) << finding.index << finding.detail;
        QVERIFY(report->holds());
        QVERIFY(report->checkpoints > 0);
    }

    void cancellingEndsTheMaking()
    {
        const auto organisation = loadOrganisation();
        const auto policy = demoText(u"policy.yaml"_s);
        const Scratch scratch(m_home.filePath(u"cancelled"_s));
        const auto built = buildLedger(DemoFolder(scratch.path()), *organisation, *policy, true,
                                       [](int percent, const QString &) { return percent < 20; });
        QVERIFY(!built);
        QCOMPARE(built.error().code, ErrorCode::Conflict);
    }

private:
    QTemporaryDir m_home;
    DemoFolder m_folder{ QString() };
    const ScopedConnection m_connection{ u"tst_history"_s };
    QSqlDatabase m_database;
    QList<Request> m_requests;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
