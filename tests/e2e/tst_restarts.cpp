// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledgerserver.h"
#include "tests/support/restarts.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

// A server that crashes and comes back while people work. How fast that is, bench_takeover says.
class TestRestarts : public QObject
{
    Q_OBJECT

private slots:
    void I3_nothingThatWasAcknowledgedIsLost()
    {
        LedgerServer server({}, LedgerServer::Disk::Durable);
        const auto done = restartUnderLoad(server, QStringLiteral(SALLYPORTD), 4);
        SP_VERIFY(done);
        QVERIFY(done->breaks >= 4); // each restart was met by the load
        QVERIFY(done->acknowledged > 4);
        QCOMPARE(done->lost, 0);
        QCOMPARE(done->changed, 0);
    }
};

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
