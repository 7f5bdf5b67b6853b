// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// ana's access of an hour, and her request for half an hour more; the ids.
struct Asked
{
    QString grant;
    QString request;
};

Asked askForMore(Office &office)
{
    Asked asked{ .grant = office.openGrant(1h),
                 .request = QString::fromLatin1(randomBytes(16).toHex()) };
    Ask ask = Office::ask(30min);
    ask.extends = office.grant(asked.grant).requestId;
    ask.credential.clear();
    const Receipt filed = office.act(u"ana"_s, IntentKind::File, ask, asked.request);
    if (!filed.accepted)
        asked.request = u"refused: "_s + filed.code;
    return asked;
}

bool approve(Office &office, const Asked &asked)
{
    return office.act(u"rui"_s, IntentKind::Approve, TextBody{}, asked.request).accepted;
}

} // namespace

// The end moves on the target and in the ledger, or in neither, whatever happens in between.
class TestExtension : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void accessEndsLaterEverywhere()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const Asked asked = askForMore(office);
        const Instant end = office.grant(asked.grant).deadline;
        QVERIFY2(approve(office, asked), qPrintable(asked.request));
        const Grant extended = office.grant(asked.grant);
        QCOMPARE(extended.deadline, end + 30min);
        QCOMPARE(extended.extensions, QStringList{ asked.request });
        QCOMPARE(office.target.objects.value(ScriptedTarget::nameOf(asked.grant)).order.deadline,
                 end + 30min);
        QCOMPARE(office.request(asked.request).state, RequestState::Approved);
        QCOMPARE(office.log(EventKind::Extended).size(), 1);

        QVERIFY(office.target.logIn(asked.grant));
        office.pass(1h + 29min);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Active);
        QVERIFY(office.target.logIn(asked.grant));
        office.pass(1min);
        QVERIFY(!office.target.logIn(asked.grant));
        office.pass(2s);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Ended);
        QCOMPARE(office.auditFindings(), QString());
    }

    void bothInOneBatchCountOnce()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString grant = office.openGrant(1h);
        QStringList ids;
        for (int i = 0; i < 2; ++i) {
            ids.append(QString::fromLatin1(randomBytes(16).toHex()));
            Ask ask = Office::ask(30min);
            ask.extends = office.grant(grant).requestId;
            ask.credential.clear();
            QVERIFY(office.act(u"ana"_s, IntentKind::File, ask, ids.last()).accepted);
        }
        const Instant end = office.grant(grant).deadline;
        for (const QString &id : ids)
            office.send(office.seal(office.next(u"rui"_s, IntentKind::Approve, TextBody{}, id)));
        office.settle();
        QCOMPARE(office.grant(grant).deadline, end + 30min);
        QCOMPARE(office.request(ids.last()).state, RequestState::Lapsed);
    }

    void aLostAnswerIsFoundOutByTellingAgain()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const Asked asked = askForMore(office);
        const Instant end = office.grant(asked.grant).deadline;
        office.target.loseAnswers = true;
        QVERIFY(approve(office, asked));
        QCOMPARE(office.grant(asked.grant).deadline, end); // the ledger has not heard
        office.crash();
        office.letLeaseRunOut();
        office.target.loseAnswers = false;
        SP_VERIFY(office.startEnforcer());
        office.pass(1min);
        QCOMPARE(office.grant(asked.grant).deadline, end + 30min);
        QCOMPARE(office.log(EventKind::Extended).size(), 1);
        office.pass(1h + 30min);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Ended);
    }

    void aTargetThatIsDownKeepsTheEarlierEnd()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const Asked asked = askForMore(office);
        office.target.down = true;
        QVERIFY(approve(office, asked));
        office.pass(59min);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Active);
        office.pass(1min);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Ending);
        office.target.down = false;
        office.pass(1min);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Ended);
        const QList<Event> failed = office.log(EventKind::ExtensionFailed);
        QVERIFY(failed.size() >= 2);
        QCOMPARE(failed.first().data.value(u"error"_s).toString(), u"unavailable"_s);
        QCOMPARE(failed.last().data.value(u"error"_s).toString(), u"ended"_s);
        QVERIFY(office.log(EventKind::Extended).isEmpty());
        QCOMPARE(office.auditFindings(), QString());
    }

    void whatIsRevokedMeanwhileStaysEnded()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const Asked asked = askForMore(office);
        office.target.loseAnswers = true; // the target has the later end already
        QVERIFY(approve(office, asked));
        office.target.loseAnswers = false;
        QVERIFY(office
                    .act(u"kofi"_s, IntentKind::Revoke, TextBody{ u"It is not needed"_s },
                         office.grant(asked.grant).requestId)
                    .accepted);
        office.pass(1min);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Ended);
        QVERIFY(!office.target.logIn(asked.grant));
        QVERIFY(office.log(EventKind::Extended).isEmpty());
    }

    // The journal has it: the ledger is away when the enforcer starts, and at the end.
    void I2_withoutTheLedgerItEndsAtTheNewDeadline()
    {
        if (runningBackend() == Backend::Postgresql)
            return; // a file's lock is what keeps the ledger away here
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const Asked asked = askForMore(office);
        QVERIFY(approve(office, asked));
        QVERIFY(office.target.logIn(asked.grant));
        office.crash();
        office.clock.advance(90min - 2s); // long past the earlier end
        {
            const Transaction lock(office.database());
            SP_VERIFY(lock.begun());
            SP_VERIFY(office.startEnforcer());
            office.pass(1s);
            QVERIFY(office.target.logIn(asked.grant));
            office.pass(2s);
            QVERIFY(!office.target.logIn(asked.grant));
        }
        office.pass(10s);
        QCOMPARE(office.grant(asked.grant).state, GrantState::Ended);
    }
};

QTEST_GUILESS_MAIN(TestExtension)
#include "tst_extension.moc"
