// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who leads is decided by the lease alone.
class TestLeadership : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }

    void aWriteThatTheServerRefusesIsAnOutageAndNoLostLead()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto before = LeaseRepository(office.database()).read();
        SP_VERIFY(before);
        runSql(office.administrator(), u"REVOKE INSERT ON receipt FROM sallyport_enforcer"_s);
        const Envelope asked = office.seal(
            office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a')));
        office.send(asked);
        const StepReport refused = office.enforcer->step();
        runSql(office.administrator(), u"GRANT INSERT ON receipt TO sallyport_enforcer"_s);
        QVERIFY(refused.leads);
        QVERIFY(refused.ledger);
        QVERIFY(!office.answerTo(asked));
        office.pass(10s);
        QVERIFY(office.answerTo(asked));
        QCOMPARE(LeaseRepository(office.database()).read()->epoch, before->epoch);
    }

    void whoLostTheLeaseWritesNothingMore()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const auto taken
            = LeaseRepository(office.database()).claim(u"another"_s, Millis(10min), true);
        SP_VERIFY(taken);
        QVERIFY(*taken);
        const Envelope asked = office.seal(
            office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, u'a')));
        office.send(asked);
        const StepReport fenced = office.enforcer->step();
        QVERIFY(!fenced.leads);
        QVERIFY(!fenced.ledger);
        QVERIFY(!office.answerTo(asked));
    }
};

QTEST_GUILESS_MAIN(TestLeadership)
#include "tst_leadership.moc"
