// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include "models/store/database.h"
#include "models/store/leaserepository.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/stallingproxy.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

class Process : public QProcess
{
public:
    ~Process() override
    {
        kill();
        waitForFinished();
    }
    using QProcess::QProcess;
};

} // namespace

// A team on a server: a DBA makes the ledger, an officer invites people, each with a login of their
// own; two enforcers serve them.
class TestShared : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void I8_noPasswordStandsInAnAddressOrAnAnswer();
    void anInvitationWorksOnce();
    void anInvitationThatIsNotWholeIsRefused();
    void I4_theRequesterMayNotApprove();
    void whoIsNotConcernedSeesNothing();
    void I7_aStandbyTakesOverFromAKilledLeader();
    void theWorkGoesOnWhenTheServerWasRestarted();
    void whatBrokeOffIsSettledAndToldByTheNextCommand();
    void migratingAgainDoesNothing();

private:
    // A machine of its own for each person, as far as files go.
    CtlProcess &machineOf(const QString &person);
    CtlProcess::Run as(const QString &person, const QStringList &arguments)
    {
        return machineOf(person).run(QStringList{ u"--json"_s, u"--as"_s, person } + arguments);
    }
    void invite(const QString &person, const QString &group);
    void startEnforcer(int number);
    Lease lease();
    QString file();

    LedgerAddress m_administrator;
    QString m_invitation;
    std::map<QString, std::unique_ptr<CtlProcess>> m_machines;
    std::map<int, std::unique_ptr<Process>> m_enforcers;
    QString m_request;
};

CtlProcess &TestShared::machineOf(const QString &person)
{
    auto &machine = m_machines[person];
    if (!machine) {
        machine = std::make_unique<CtlProcess>();
        machine->write(u"passphrase"_s, "correct horse battery staple\n");
        machine->setVariable(u"SALLYPORT_KEY_FILE"_s, machine->path(u"keys"_s));
        machine->setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, machine->path(u"passphrase"_s));
        machine->setVariable(u"SALLYPORT_LEDGER"_s,
                             m_administrator.withLogin(person, {}).toString());
    }
    return *machine;
}

void TestShared::initTestCase()
{
    const auto made = LedgerServer::shared().newDatabase();
    SP_VERIFY(made);
    m_administrator = *made;
    CtlProcess &machine = machineOf(u"bettina"_s);
    machine.setVariable(u"PGPASSWORD"_s, m_administrator.password);
    const auto init
        = machine.run({ u"--json"_s, u"--ledger"_s, m_administrator.toString(), u"--config"_s,
                        machine.path(u"one/sallyportd.yaml"_s), u"init"_s, u"--officer"_s,
                        u"bettina"_s, u"--name"_s, u"Bettina"_s });
    QVERIFY2(init.exit == 0, init.out + init.err);
    machine.setVariable(u"PGPASSWORD"_s, {});
    // The second enforcer's folder is a copy of what the first one was given.
    QVERIFY(QDir().mkpath(machine.path(u"two"_s)));
    for (const QString &name : { u"/sallyportd.yaml"_s, u"/log.key"_s })
        QVERIFY(QFile::copy(machine.path(u"one"_s) + name, machine.path(u"two"_s) + name));
    startEnforcer(1);
    QTRY_COMPARE_WITH_TIMEOUT(lease().epoch, 1, 20'000);
    startEnforcer(2);
    invite(u"ana"_s, u"backend"_s);
    invite(u"rui"_s, u"backend-leads"_s);
    invite(u"ben"_s, u"backend"_s);
    const auto applied = as(u"bettina"_s, { u"policy"_s, u"apply"_s, QStringLiteral(DEMO_POLICY) });
    QVERIFY2(applied.exit == 0, applied.out);
    m_request = file();
    QCOMPARE(m_request.size(), 32);
}

void TestShared::cleanupTestCase()
{
    for (auto &[number, process] : m_enforcers) {
        process->terminate();
        QVERIFY(process->waitForFinished());
    }
    m_enforcers.clear();
}

void TestShared::startEnforcer(int number)
{
    const QString folder = machineOf(u"bettina"_s).path(number == 1 ? u"one"_s : u"two"_s);
    auto process = std::make_unique<Process>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(SALLYPORTD), { u"--config"_s, folder + u"/sallyportd.yaml"_s });
    QVERIFY(process->waitForStarted());
    m_enforcers[number] = std::move(process);
}

Lease TestShared::lease()
{
    const ScopedConnection connection(u"lease"_s);
    const auto database = openLedger(m_administrator, connection.name());
    return database ? LeaseRepository(*database).read().value_or(Lease()) : Lease();
}

void TestShared::invite(const QString &person, const QString &group)
{
    const auto added = as(u"bettina"_s, { u"person"_s, u"add"_s, person, u"--name"_s, person });
    QVERIFY2(added.exit == 0, added.out);
    m_invitation = added.json()[u"invitation"_s].toString();
    const auto joined
        = machineOf(person).run({ u"--json"_s, u"join"_s }, 60'000, m_invitation.toLatin1());
    QVERIFY2(joined.exit == 0, joined.out + joined.err);
    QCOMPARE(joined.json()[u"person"_s].toString(), person);
    QStringList words;
    for (const auto &word : joined.json()[u"words"_s].toArray())
        words.append(word.toString());
    const auto enrolled = as(u"bettina"_s,
                             { u"person"_s, u"enrol"_s, joined.json()[u"enrolment"_s].toString(),
                               u"--words"_s, words.join(u' ') });
    QVERIFY2(enrolled.exit == 0, enrolled.out);
    QCOMPARE(as(u"bettina"_s, { u"person"_s, u"group"_s, person, group }).exit, 0);
}

QString TestShared::file()
{
    const auto filed
        = as(u"ana"_s,
             { u"request"_s, u"-s"_s, u"live-debugging"_s, u"-t"_s, u"orders-db"_s, u"-p"_s,
               u"readonly"_s, u"-f"_s, u"30m"_s, u"--field"_s, u"ticket=INC-2041"_s, u"-r"_s,
               u"Orders of customer 4711 are stuck since this morning"_s });
    return filed.exit == 0 ? filed.json()[u"request"_s].toString() : QString::fromUtf8(filed.out);
}

void TestShared::I8_noPasswordStandsInAnAddressOrAnAnswer()
{
    const auto refused = machineOf(u"ana"_s).run(
        { u"--json"_s, u"--ledger"_s, u"postgresql://ana:geheim@localhost/x"_s, u"status"_s });
    QCOMPARE(refused.errorCode(), u"bad-address"_s);
    const auto status = as(u"ana"_s, { u"status"_s });
    QVERIFY(status.json()[u"ledger"_s].toString().startsWith(u"postgresql://ana@"_s));
}

void TestShared::anInvitationWorksOnce()
{
    const auto again
        = machineOf(u"stranger"_s).run({ u"--json"_s, u"join"_s }, 60'000, m_invitation.toLatin1());
    QCOMPARE(again.errorCode(), u"invitation-used"_s);
}

void TestShared::anInvitationThatIsNotWholeIsRefused()
{
    const auto cut = machineOf(u"stranger"_s)
                         .run({ u"--json"_s, u"join"_s }, 60'000,
                              m_invitation.left(m_invitation.size() - 9).toLatin1());
    QCOMPARE(cut.errorCode(), u"bad-invitation"_s);
}

void TestShared::I4_theRequesterMayNotApprove()
{
    const auto refused = as(u"ana"_s, { u"approve"_s, m_request, u"--yes"_s });
    QCOMPARE(refused.errorCode(), u"self-decision"_s);
}

void TestShared::whoIsNotConcernedSeesNothing()
{
    QCOMPARE(as(u"rui"_s, { u"show"_s, m_request }).exit, 0);
    QCOMPARE(as(u"ben"_s, { u"show"_s, m_request }).errorCode(), u"no-request"_s);
}

void TestShared::I7_aStandbyTakesOverFromAKilledLeader()
{
    const Lease before = lease();
    const int leader = before.owner.contains(u"/%1/"_s.arg(m_enforcers[1]->processId())) ? 1 : 2;
    m_enforcers[leader]->kill();
    QVERIFY(m_enforcers[leader]->waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(lease().epoch, before.epoch + 1, 30'000);
    const auto said = as(u"ana"_s, { u"comment"_s, m_request, u"-r"_s, u"Still stuck"_s });
    QVERIFY2(said.exit == 0, said.out);
    startEnforcer(leader);
}

void TestShared::theWorkGoesOnWhenTheServerWasRestarted()
{
    SP_VERIFY(LedgerServer::shared().cluster().restart());
    QTRY_COMPARE_WITH_TIMEOUT(
        as(u"ana"_s, { u"comment"_s, m_request, u"-r"_s, u"After the restart"_s }).exit, 0, 60'000);
}

// Once the server had it, once it had not; the command that finds out says so in either form.
void TestShared::whatBrokeOffIsSettledAndToldByTheNextCommand()
{
    const auto superuser = LedgerServer::shared().superuser();
    SP_VERIFY(superuser);
    QVERIFY(runSql(*superuser, u"ALTER ROLE ben PASSWORD 'of this test'"_s));
    machineOf(u"ben"_s).setVariable(u"PGPASSWORD"_s, u"of this test"_s);
    // Neither is the address for which ben's machine keeps the password that was made for him.
    const LedgerAddress ben = m_administrator.withLogin(u"ben"_s, {});
    StallingProxy proxy(ben);
    const StallingProxy other(ben);
    const auto file = [&](const LedgerAddress &ledger, const QString &reason, bool json = true) {
        const QStringList form = json ? QStringList{ u"--json"_s } : QStringList();
        return machineOf(u"ben"_s).run(
            form
            + QStringList{ u"--ledger"_s, ledger.toString(), u"request"_s, u"-s"_s,
                           u"live-debugging"_s, u"-t"_s, u"orders-db"_s, u"-p"_s, u"readonly"_s,
                           u"-f"_s, u"30m"_s, u"--field"_s, u"ticket=INC-7"_s, u"-r"_s, reason });
    };
    const QString arrives = u"This one reaches the server"_s;
    proxy.stallAnswersFrom(arrives.toLatin1());
    QCOMPARE(file(proxy.address(), arrives).errorCode(), u"in-doubt"_s);
    const auto told = file(other.address(), u"Another one, after the first"_s);
    QVERIFY2(told.exit == 0, told.out);
    const auto settled = told.json()[u"settled"_s].toArray();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled[0][u"kind"_s].toString(), u"file"_s);
    QVERIFY(settled[0][u"delivered"_s].toBool());
    proxy.resume();

    const QString lost = u"This one never reaches the server"_s;
    proxy.stallEverythingFrom(lost.toLatin1());
    QVERIFY(file(proxy.address(), lost, false).err.contains("may have arrived"));
    const auto again = file(other.address(), u"Another one, after the second"_s, false);
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.err.contains("did not arrive and is not sent any more"), again.err);
    proxy.resume(); // what was held back meets a session that is over
    QVERIFY(!file(other.address(), u"Nothing is in doubt any more"_s).out.contains("settled"));
}

void TestShared::migratingAgainDoesNothing()
{
    CtlProcess &machine = machineOf(u"bettina"_s);
    machine.setVariable(u"PGPASSWORD"_s, m_administrator.password);
    const auto done
        = machine.run({ u"--json"_s, u"--ledger"_s, m_administrator.toString(), u"migrate"_s });
    machine.setVariable(u"PGPASSWORD"_s, {});
    QVERIFY2(done.exit == 0, done.out);
    QCOMPARE(done.json()[u"before"_s].toInt(), done.json()[u"after"_s].toInt());
}

QTEST_GUILESS_MAIN(TestShared)
#include "tst_shared.moc"
