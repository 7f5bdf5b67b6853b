// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlQuery>

#include <csignal>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// The server's process that serves the enforcer's bell: the last thing it did was a hint.
int bellProcess(const QSqlDatabase &owner)
{
    QSqlQuery query(owner);
    const bool found = query.exec(
        u"SELECT a.pid FROM pg_stat_activity AS a WHERE a.datname = current_database() "
        "AND a.usename LIKE 'enforcer_of_%' AND a.query = 'COMMIT' AND NOT EXISTS (SELECT FROM "
        "pg_locks AS l WHERE l.pid = a.pid) ORDER BY a.backend_start DESC LIMIT 1"_s);
    return found && query.next() ? query.value(0).toInt() : 0;
}

} // namespace

// What one console does shows in another, by hints or without them.
class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }

    void aDecisionShowsInAnotherConsole()
    {
        WorkingOffice office(runningBackend());
        const QString request = office.file(u"mara"_s, office.ask());
        DbExecutor executor(office.address());
        LiveFeed feed(executor, runningBackend());
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, request).accepted);
        QTRY_VERIFY(changed.size() > 1);
    }

    void aBellThatHangsHoldsUpNoDecision()
    {
        WorkingOffice office(runningBackend());
        const QString request = office.file(u"mara"_s, office.ask());
        int process = 0;
        QTRY_VERIFY((process = bellProcess(office.owner())) > 0);
        QCOMPARE(::kill(process, SIGSTOP), 0);
        const auto goOn = qScopeGuard([process] { ::kill(process, SIGCONT); });
        QVERIFY(office.say(IntentKind::Approve, u"omar"_s, request).accepted);
        QCOMPARE(office.detail(request, u"mara"_s).item.grant.value_or(Grant()).state,
                 GrantState::Active);
        ::kill(process, SIGCONT);
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
