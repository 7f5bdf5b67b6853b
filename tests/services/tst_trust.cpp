// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/machine.h"
#include "models/services/trust.h"
#include "models/store/eventrepository.h"
#include "models/store/facts.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QRegularExpression>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a console verifies before anybody may sign: people, keys, groups and the log.
class TestTrust : public QObject
{
    Q_OBJECT

    static TrustKeeper keeper(const WorkingOffice &office, const QString &person = u"mara"_s)
    {
        return { office.address(), person, office.path(u"seats"_s) };
    }
    static std::optional<TrustFault> fault(TrustKeeper &keeper, WorkingOffice &office,
                                           const QString &person = u"mara"_s)
    {
        return need(keeper.look(office.connectionOf(person))).fault;
    }
    // As whoever runs the server can.
    static bool tamper(WorkingOffice &office, const QString &table, QString sql)
    {
        const bool isServer = runningBackend() == Backend::Postgresql;
        const QStringList guards = isServer
            ? QStringList{ u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table) }
            : QStringList{ u"DROP TRIGGER IF EXISTS %1_grows_changed"_s.arg(table),
                           u"DROP TRIGGER IF EXISTS %1_grows_deleted"_s.arg(table) };
        for (const QString &guard : guards) {
            if (!Office::exec(office.owner(), guard))
                return false;
        }
        if (isServer)
            sql.replace(QRegularExpression(u"zeroblob\\((\\d+)\\)"_s),
                        u"decode(repeat('00', \\1), 'hex')"_s);
        return Office::exec(office.owner(), sql);
    }

private slots:
    void initTestCase_data() { addBackendRows(); }

    // Everybody can, whatever they may read besides.
    void anHonestLedgerVerifiesThroughAllThatChangesIt()
    {
        WorkingOffice office(runningBackend());
        auto mara = keeper(office);
        const Trust first = need(mara.look(office.connectionOf(u"mara"_s)));
        QVERIFY2(!first.fault, qPrintable(first.detail));
        QVERIFY(first.statements > 15);
        Administration officer(office.database(), office.submitter());
        need(officer.setMembership({ .person = u"pia"_s, .group = u"backend"_s, .member = false }));
        need(officer.state(SetManagerBody{ .person = u"pia"_s, .manager = u"ines"_s }));
        need(officer.state(RevokeDeviceBody{ office.identity(u"ines"_s).deviceId }));
        need(officer.state(DisablePersonBody{ u"omar2"_s }));
        Administration omar(office.connectionOf(u"omar"_s), office.submitter(u"omar"_s));
        need(omar.state(DelegateBody{
            .to = u"sven"_s, .from = office.clock.now(), .until = office.clock.now() + 24h }));
        Administration sven(office.connectionOf(u"sven"_s), office.submitter(u"sven"_s));
        need(sven.state(FreezeStatement{ u"A leak"_s }));
        office.work();
        const QString id = office.file(u"mara"_s, office.ask());
        office.say(IntentKind::Deny, u"omar"_s, id, u"Use the replica"_s);
        const Trust later = need(mara.look(office.connectionOf(u"mara"_s)));
        QVERIFY2(!later.fault, qPrintable(later.detail));
        QCOMPARE(later.statements, first.statements + 6);
        auto fresh = keeper(office, u"sven"_s);
        QCOMPARE(need(fresh.look(office.connectionOf(u"sven"_s))), later);
    }

    void whoeverReadsStatementsReadsThemAllAndNothingElse()
    {
        WorkingOffice office(runningBackend());
        const QString id = office.file(u"mara"_s, office.ask());
        office.say(IntentKind::Approve, u"omar"_s, id);
        const auto all = need(MailboxRepository(office.owner()).registryStatements(0, 1000));
        const auto seen
            = need(MailboxRepository(office.connectionOf(u"pia"_s)).registryStatements(0, 1000));
        QCOMPARE(seen.size(), all.size());
        for (const StatementRow &row : seen)
            QVERIFY(isRegistryKind(need(parseIntent(row.envelope.payload)).kind));
        const auto rest
            = need(MailboxRepository(office.owner()).registryStatements(all.at(2).position, 2));
        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.first().envelope.payload, all.at(3).envelope.payload);
    }

    void whatNobodySignedIsNotBelieved_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("another key for somebody",
            u"UPDATE device SET public_key = zeroblob(32) WHERE person_id = 'omar'"_s);
        row("somebody's key for somebody else",
            u"UPDATE device SET person_id = 'omar' WHERE person_id = 'pia'"_s);
        row("a key that counts again", u"UPDATE device SET revoked = 1 - revoked"_s);
        row("somebody in a group",
            u"INSERT INTO membership (group_name, person_id) VALUES ('security', 'pia')"_s);
        row("somebody out of a group", u"DELETE FROM membership WHERE person_id = 'sven'"_s);
        row("two accounts that are two people",
            u"UPDATE person SET human = 'omar2' WHERE id = 'omar2'"_s);
        row("another name", u"UPDATE person SET name = 'Omar Haddad' WHERE id = 'pia'"_s);
        row("somebody's manager", u"UPDATE person SET manager = 'pia' WHERE id = 'mara'"_s);
        row("somebody in another's place",
            u"INSERT INTO delegation (person_id, delegate_id, since, until) "
            "VALUES ('omar', 'pia', 0, 9000000000000)"_s);
    }
    void whatNobodySignedIsNotBelieved()
    {
        QFETCH(const QString, sql);
        WorkingOffice office(runningBackend());
        auto before = keeper(office);
        QCOMPARE(fault(before, office), std::nullopt);
        QVERIFY(tamper(office, u"mailbox"_s, sql));
        QCOMPARE(fault(before, office), TrustFault::RegistryDiffers);
        auto fresh = keeper(office);
        QCOMPARE(fault(fresh, office), TrustFault::RegistryDiffers);
    }

    void aStatementThatNoOfficerSignedIsFound()
    {
        WorkingOffice office(runningBackend());
        QVERIFY(tamper(office, u"mailbox"_s,
                       u"UPDATE mailbox SET signature = zeroblob(64) WHERE id = 3"_s));
        auto mara = keeper(office);
        QCOMPARE(fault(mara, office), TrustFault::StatementForged);
    }
    // With a true signature of somebody who is no officer: a receipt alone makes no statement.
    void whatTheEnforcerNeverAcceptedMakesNobodyAnOfficer()
    {
        WorkingOffice office(runningBackend());
        Administration pia(office.connectionOf(u"pia"_s), office.submitter(u"pia"_s));
        const auto digest = need(
            pia.setMembership({ .person = u"pia"_s, .group = OfficersGroup, .member = true }));
        office.work();
        const Receipt refused = office.receiptOf(digest);
        QVERIFY(!refused.accepted);
        auto mara = keeper(office);
        QCOMPARE(fault(mara, office), std::nullopt);
        QVERIFY(tamper(office, u"receipt"_s,
                       u"UPDATE receipt SET accepted = 1, code = '' WHERE mailbox_id = %1"_s.arg(
                           refused.mailboxId)));
        QCOMPARE(fault(mara, office), TrustFault::StatementForged);
        QVERIFY(tamper(
            office, u"receipt"_s,
            u"UPDATE receipt SET accepted = 0 WHERE mailbox_id = %1"_s.arg(refused.mailboxId)));
        QCOMPARE(fault(mara, office), std::nullopt); // and it is settled once it is settled
    }

    void I5_aLogThatIsAnotherOneIsFound()
    {
        WorkingOffice office(runningBackend());
        office.pass(2min);
        auto mara = keeper(office);
        QCOMPARE(fault(mara, office), std::nullopt);
        QVERIFY(tamper(office, u"event"_s, u"DELETE FROM event WHERE position > 5"_s));
        QVERIFY(tamper(office, u"checkpoint"_s, u"DELETE FROM checkpoint WHERE size > 5"_s));
        QCOMPARE(fault(mara, office), TrustFault::LogContradicted);
    }

    // Whatever the tables say then: this machine has seen it.
    void I5_aStatementThatWasSeenCannotBeTakenAway()
    {
        WorkingOffice office(runningBackend());
        Administration officer(office.database(), office.submitter());
        const auto digest
            = need(officer.state(RevokeDeviceBody{ office.identity(u"pia"_s).deviceId }));
        office.work();
        auto mara = keeper(office);
        QCOMPARE(fault(mara, office), std::nullopt);
        QVERIFY(tamper(office, u"receipt"_s,
                       u"UPDATE receipt SET accepted = 0 WHERE mailbox_id = %1"_s.arg(
                           office.receiptOf(digest).mailboxId)));
        QVERIFY(Office::exec(office.owner(), u"UPDATE device SET revoked = 0"_s));
        // Nor by a word that an officer accepted another ledger, where none did.
        SP_VERIFY(EventRepository(office.owner()).setFact(LedgerAcceptedFactName, "5"));
        auto later = keeper(office); // after another start
        QCOMPARE(fault(later, office), TrustFault::RegistryDiffers);
        QCOMPARE(fault(mara, office), TrustFault::RegistryDiffers);
    }

    // The enforcer signs how many there are; so whoever comes later knows it too.
    void I5_aStatementThatWasCountedCannotBeHiddenFromANewcomer_data()
    {
        QTest::addColumn<QString>("sql"); // in place of the signed number
        QTest::newRow("the number is left as it was") << QString();
        QTest::newRow("the number is taken away")
            << u"UPDATE checkpoint SET registry_signature = zeroblob(0)"_s;
        QTest::newRow("the number is another one")
            << u"UPDATE checkpoint SET registry_count = registry_count - 1"_s;
        QTest::newRow("the number is that of an earlier moment")
            << u"UPDATE checkpoint SET registry_count = e.registry_count, "
               "registry_digest = e.registry_digest, registry_signature = e.registry_signature "
               "FROM (SELECT * FROM checkpoint ORDER BY size LIMIT 1) AS e"_s;
    }
    void I5_aStatementThatWasCountedCannotBeHiddenFromANewcomer()
    {
        QFETCH(const QString, sql);
        WorkingOffice office(runningBackend());
        office.pass(2min);
        Administration officer(office.database(), office.submitter());
        const auto digest
            = need(officer.state(RevokeDeviceBody{ office.identity(u"pia"_s).deviceId }));
        office.work();
        office.pass(2min);
        auto early = keeper(office, u"ines"_s);
        QCOMPARE(fault(early, office, u"ines"_s), std::nullopt);
        QVERIFY(tamper(office, u"receipt"_s,
                       u"UPDATE receipt SET accepted = 0 WHERE mailbox_id = %1"_s.arg(
                           office.receiptOf(digest).mailboxId)));
        QVERIFY(Office::exec(office.owner(), u"UPDATE device SET revoked = 0"_s));
        if (!sql.isEmpty())
            QVERIFY(tamper(office, u"checkpoint"_s, sql));
        auto newcomer = keeper(office, u"sven"_s);
        QCOMPARE(fault(newcomer, office, u"sven"_s), TrustFault::RegistryDiffers);
    }

    // By the witness, when an officer accepted another ledger; maybe in another process.
    void I5_statementsOfALogThatWasGivenUpAreForgotten()
    {
        WorkingOffice office(runningBackend());
        office.pass(2min);
        auto mara = keeper(office);
        QCOMPARE(fault(mara, office), std::nullopt);
        const SeatFiles files(office.seat(u"mara"_s));
        const RegistryHead seen = files.registry();
        QVERIFY(seen.count > 15);
        SP_VERIFY(files.saveRegistry({ .count = seen.count + 1, .digest = seen.digest }));
        QCOMPARE(fault(mara, office), TrustFault::RegistryDiffers);
        SP_VERIFY(files.setAside(files.seen()));
        QCOMPARE(files.registry(), RegistryHead());
        QCOMPARE(fault(mara, office), std::nullopt);
        QCOMPARE(files.registry(), seen);
    }

    void anotherLedgerAtTheSamePlaceIsFound()
    {
        WorkingOffice office(runningBackend());
        const QString root = office.path(u"seats"_s);
        const LedgerAddress place = office.address().withLogin(office.address().user, {});
        const Seat other = need(Seat::open(QByteArray(32, 'o'), u"mara"_s, root));
        SP_VERIFY(rememberSeat(other, place, false));
        auto mara = keeper(office);
        QCOMPARE(fault(mara, office), TrustFault::OtherLedger);
        // Once this machine has been told of both, either may be there.
        SP_VERIFY(rememberSeat(office.seat(u"mara"_s), place, false));
        auto again = keeper(office);
        QCOMPARE(fault(again, office), std::nullopt);
    }

    void rowsThatNobodySignedAreNamed()
    {
        WorkingOffice office(runningBackend());
        const QString one = office.file(u"mara"_s, office.ask());
        const QString two = office.file(u"pia"_s, office.ask());
        const auto requests = [&office] {
            QList<Request> all;
            for (const RequestItem &item : need(
                     office.reader().queue(QueueKind::MineToDecide, u"omar"_s, office.clock.now())))
                all.append(item.request);
            return all;
        };
        QSet<QByteArray> known;
        QCOMPARE(need(office.reader().unverified(requests(), known)), QStringList());
        QCOMPARE(known.size(), 2);
        QVERIFY(
            Office::exec(office.owner(),
                         u"UPDATE request SET duration_ms = 14400000 WHERE id = '%1'"_s.arg(two)));
        QCOMPARE(need(office.reader().unverified(requests(), known)), QStringList{ two });
        QCOMPARE(need(office.reader().unverified({}, known)), QStringList());
        QVERIFY(tamper(office, u"mailbox"_s, u"UPDATE mailbox SET signature = zeroblob(64)"_s));
        known.clear();
        QStringList both = need(office.reader().unverified(requests(), known));
        both.sort();
        QStringList ids{ one, two };
        ids.sort();
        QCOMPARE(both, ids);
    }

    void eachFaultHasItsOwnDetail()
    {
        for (const TrustFault each : { TrustFault::OtherLedger, TrustFault::LogContradicted,
                                       TrustFault::StatementForged, TrustFault::RegistryDiffers })
            QCOMPARE(trustFaultOf(trustDetail(each)), each);
        QCOMPARE(trustFaultOf(u"witness: the log is shorter than it was"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
