// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/joining.h"
#include "models/services/machine.h"
#include "tests/services/workingoffice.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QSqlQuery>

#include <algorithm>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool goOn(JoinStep)
{
    return true;
}

} // namespace

// nora joins a shared ledger on her machine: from the invitation to the key that waits.
class TestJoining : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;
    std::unique_ptr<QTemporaryDir> m_machine;
    MemorySecrets m_secrets;
    Invitation m_invitation;

    QString root() const { return m_machine->path(); }
    JoinTrouble troubleOf(const Invitation &invitation)
    {
        const auto joined = join(invitation, m_secrets, goOn, root());
        return joined ? JoinTrouble::Cancelled : joined.error().trouble;
    }
    Standing standing(const Joined &joined) const
    {
        const ScopedConnection connection(u"standing"_s);
        return need(
            standingOf(need(openLedger(joined.address, connection.name())), joined.enrolment));
    }

private slots:
    void init()
    {
        m_office = std::make_unique<WorkingOffice>(Backend::Postgresql);
        m_machine = std::make_unique<QTemporaryDir>();
        m_secrets.entries.clear();
        Administration administration(m_office->database(), m_office->submitter());
        need(administration.addPerson({ .person = u"nora"_s, .name = u"Nora Ek"_s }));
        m_office->work();
        m_invitation = need(invite(m_office->database(), m_office->address(), m_office->ledgerId(),
                                   u"nora"_s, Instant(std::chrono::hours(24) * 365 * 200), false));
    }
    void cleanup() { m_office.reset(); }

    void itEndsWithAKeyThatWaits()
    {
        QList<JoinStep> steps;
        const auto joined = join(
            m_invitation, m_secrets,
            [&](JoinStep step) {
                steps.append(step);
                return true;
            },
            root());
        QVERIFY(joined);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(joined->seat.personId, u"nora"_s);
        QVERIFY(joined->address.password != m_invitation.address.password);
        QCOMPARE(standing(*joined), Standing::Waiting);
        const QList<KnownSeat> seats = knownSeats(root());
        QCOMPARE(seats.size(), 1);
        QVERIFY(seats.first().waiting);
    }
    void noLoginTakesTheConnectionsOfTheEnforcers()
    {
        const QString crowd = u"SELECT make_login('crowd' || n, 'sallyport_console', "
                              "'SCRAM-SHA-256$4096:', 0, 6) FROM generate_series(1, 40) AS n"_s;
        QVERIFY(Office::exec(m_office->owner(), crowd));
        need(Administration(m_office->database(), m_office->submitter())
                 .addPerson({ .person = u"late"_s, .name = u"Late Comer"_s }));
        m_office->work();
        const auto refused = invite(m_office->database(), m_office->address(), m_office->ledgerId(),
                                    u"late"_s, Instant(std::chrono::hours(24) * 365 * 200), false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Full);
    }
    void theServerAndTheProgramsAgreeOnConnections()
    {
        QSqlQuery query(m_office->owner());
        const auto limitOf = [&query](const QString &login) {
            query.prepare(u"SELECT rolconnlimit FROM pg_roles WHERE rolname = ?"_s);
            query.addBindValue(login);
            return query.exec() && query.next() ? query.value(0).toInt() : -1;
        };
        QCOMPARE(limitOf(u"nora"_s), ConsoleConnections);
        QCOMPARE(limitOf(m_office->address().user), ConsoleConnections);
        QCOMPARE(limitOf(m_office->enforcer().user), EnforcerConnections);
        QVERIFY(query.exec(u"SELECT prosrc FROM pg_proc WHERE proname = 'add_login'"_s));
        QVERIFY(query.next());
        const QString source = query.value(0).toString();
        QVERIFY(source.contains(u"of_enforcers constant bigint := %1;"_s.arg(EnforcerConnections)));
        QVERIFY(source.contains(u"of_person constant bigint := %1;"_s.arg(ConsoleConnections)));
    }
    void anInvitationNamesNoFileOfTheOfficer()
    {
        LedgerAddress officers = m_office->address();
        officers.options.insert(u"sslkey"_s, u"client.key"_s);
        officers.options.insert(u"application_name"_s, u"sallyport"_s);
        const Invitation again
            = need(invite(m_office->database(), officers, m_office->ledgerId(), u"nora"_s,
                          Instant(std::chrono::hours(24) * 365 * 200), true));
        QVERIFY(!again.address.options.contains(u"sslkey"_s));
        QVERIFY(again.address.options.contains(u"application_name"_s));
    }
    void theInvitationOpensNothingAnyMore()
    {
        QVERIFY(join(m_invitation, m_secrets, goOn, root()));
        m_secrets.entries.clear(); // another machine
        QCOMPARE(troubleOf(m_invitation), JoinTrouble::Refused);
    }
    void theSameMachineGoesOnWithIt()
    {
        const auto first = join(m_invitation, m_secrets, goOn, root());
        const auto again = join(m_invitation, m_secrets, goOn, root());
        QVERIFY(first && again);
        QVERIFY(again->enrolment == first->enrolment);
        QCOMPARE(again->address, first->address);
    }
    void aMachineThatWasInterruptedGoesOnWithoutIt()
    {
        const auto first = join(m_invitation, m_secrets, goOn, root());
        QVERIFY(first);
        const KnownSeat seat = knownSeats(root()).first();
        const auto again = rejoin(seat.ledger, seat.ledgerId, seat.personId, m_secrets, root());
        QVERIFY(again);
        QVERIFY(again->enrolment == first->enrolment);
    }
    void cancellingLeavesNothing_data()
    {
        QTest::addColumn<JoinStep>("at");
        QTest::newRow("before connecting") << JoinStep::Connecting;
        QTest::newRow("before taking up") << JoinStep::TakingUp;
    }
    void cancellingLeavesNothing()
    {
        QFETCH(const JoinStep, at);
        const auto cancelled = join(
            m_invitation, m_secrets, [at](JoinStep step) { return step != at; }, root());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().trouble, JoinTrouble::Cancelled);
        QVERIFY(m_secrets.entries.isEmpty());
        QVERIFY(QDir(root()).isEmpty());
        QVERIFY(join(m_invitation, m_secrets, goOn, root())); // it is still good
    }
    void aStoreThatTakesNothingUsesNothingUp()
    {
        m_secrets.refusesWrites = true;
        QCOMPARE(troubleOf(m_invitation), JoinTrouble::Ledger);
        QVERIFY(QDir(root()).isEmpty());
        m_secrets.refusesWrites = false;
        QVERIFY(join(m_invitation, m_secrets, goOn, root()));
    }
    void anotherLedgerTakesNothingUp()
    {
        m_invitation.ledgerId = QByteArray(32, 'x');
        QCOMPARE(troubleOf(m_invitation), JoinTrouble::OtherLedger);
        QVERIFY(m_secrets.entries.isEmpty());
    }
    void aWrongPasswordIsRefused()
    {
        m_invitation.address.password = u"wrong"_s;
        QCOMPARE(troubleOf(m_invitation), JoinTrouble::Refused);
    }
    void whoWasTakenOutOfTheRegistryIsAStranger()
    {
        QVERIFY(
            Office::exec(m_office->owner(), u"UPDATE person SET active = 0 WHERE id = 'nora'"_s));
        QCOMPARE(troubleOf(m_invitation), JoinTrouble::Stranger);
    }
    void aServerThatIsNotThereIsSaid()
    {
        m_invitation.address.hosts = u"127.0.0.1:1"_s;
        const auto joined = join(m_invitation, m_secrets, goOn, root());
        QVERIFY(!joined);
        QCOMPARE(joined.error().trouble, JoinTrouble::Ledger);
        QCOMPARE(joined.error().error.code, ErrorCode::Unavailable);
    }
    void aFloodOfOffersPushesOutOnlyOnesOwn()
    {
        const QString flood
            = u"INSERT INTO enrolment_offer (person_id, public_key, proof) SELECT '%1', "
              "sha256(int4send(n)), decode(repeat('00', 64), 'hex') FROM generate_series(1, %2) "
              "AS n"_s;
        QVERIFY(Office::exec(m_office->owner(), flood.arg(u"mara"_s).arg(2)));
        QVERIFY(Office::exec(m_office->connectionOf(u"pia"_s), flood.arg(u"pia"_s).arg(3000)));
        const auto offers = need(RegistryRepository(m_office->database()).enrolmentOffers());
        QCOMPARE(std::ranges::count(offers, u"pia"_s, &EnrolDeviceBody::person), 4);
        QCOMPARE(std::ranges::count(offers, u"mara"_s, &EnrolDeviceBody::person), 2);
    }
    void anOfferThatIsGoneIsMadeAgain()
    {
        const auto joined = join(m_invitation, m_secrets, goOn, root());
        QVERIFY(joined);
        QVERIFY(Office::exec(m_office->owner(), u"DELETE FROM enrolment_offer"_s));
        QCOMPARE(standing(*joined), Standing::Waiting);
        QCOMPARE(standing(*joined), Standing::Waiting);
        const QSqlDatabase officers = m_office->database();
        QCOMPARE(need(RegistryRepository(officers).enrolmentOffers()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
