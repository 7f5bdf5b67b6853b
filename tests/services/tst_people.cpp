// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/envelope.h"
#include "models/services/enrolment.h"
#include "models/services/joining.h"
#include "models/services/people.h"
#include "models/store/registryrepository.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

// What officers see of people, and keys that wait for them. pia has a key; nora has none.
class TestPeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;

    PersonItem of(const QString &id, const QString &viewer = Office::Officer)
    {
        for (const PersonItem &item : need(readPeople(m_office->connectionOf(viewer)))) {
            if (item.person.id == id)
                return item;
        }
        return {};
    }
    EnrolDeviceBody keyOf(const QString &person)
    {
        const SigningKey key = SigningKey::generate();
        return enrolmentOf({ .personId = person, .deviceId = {}, .key = key },
                           m_office->ledgerId());
    }
    PastedEnrolment judged(const QString &text, const QString &viewer = Office::Officer)
    {
        return need(judgeEnrolment(m_office->database(), text, viewer, m_office->clock.now()));
    }
    RefusalCode refusalOf(const EnrolDeviceBody &offer)
    {
        return judged(enrolmentText(offer)).refusal.value().code;
    }
    bool accepted(const Result<QByteArray> &said)
    {
        m_office->work();
        return m_office->receiptOf(need(said)).accepted;
    }
    Administration administration() { return { m_office->database(), m_office->submitter() }; }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_office = std::make_unique<WorkingOffice>(runningBackend());
        QVERIFY(
            accepted(administration().addPerson({ .person = u"nora"_s, .name = u"nora Ek"_s })));
    }
    void cleanup() { m_office.reset(); }

    void everybodyIsThereByName()
    {
        QStringList names;
        for (const PersonItem &item : need(readPeople(m_office->database())))
            names.append(item.person.name);
        QCOMPARE(names,
                 (QStringList{ u"Ines Roth"_s, u"Mara Lind"_s, u"nora Ek"_s, u"Olga Ruiz"_s,
                               u"Omar Haddad"_s, u"Omar Haddad"_s, u"Pia Berg"_s, u"Sven Aas"_s }));
    }
    void groupsThatAnybodyIsInAreNamedOnce()
    {
        QCOMPARE(groupsOf(need(readPeople(m_office->database()))),
                 (QStringList{ u"backend"_s, u"backend-leads"_s, u"officers"_s, u"security"_s }));
    }
    void whoHasAKeyIsEnrolled()
    {
        const PersonItem pia = of(u"pia"_s);
        QCOMPARE(pia.state, PersonState::Enrolled);
        QCOMPARE(pia.groups, QStringList{ u"backend"_s });
        QCOMPARE(pia.keys.size(), 1);
        QCOMPARE(pia.keys.first().words, keyWords(m_office->identity(u"pia"_s).key.publicKey()));
        QCOMPARE(of(u"nora"_s).state, PersonState::Keyless);
    }
    void anOfferWaitsUntilItIsEnrolled()
    {
        const EnrolDeviceBody offer = keyOf(u"nora"_s);
        const QSqlDatabase noras = m_office->connectionOf(u"nora"_s);
        QCOMPARE(need(standingOf(noras, offer)), Standing::Waiting);
        QCOMPARE(need(standingOf(noras, offer)), Standing::Waiting);
        const PersonItem waiting = of(u"nora"_s);
        QCOMPARE(waiting.state, PersonState::Waiting);
        QCOMPARE(waiting.offers, QList<EnrolDeviceBody>{ offer });
        QVERIFY(accepted(administration().enrolDevice(waiting.offers.first())));
        QCOMPARE(of(u"nora"_s).state, PersonState::Enrolled);
        QVERIFY(of(u"nora"_s).offers.isEmpty());
        QCOMPARE(need(standingOf(noras, offer)), Standing::Enrolled);
    }
    void anotherMachineOfSomebodyEnrolledWaitsToo()
    {
        need(standingOf(m_office->connectionOf(u"pia"_s), keyOf(u"pia"_s)));
        QCOMPARE(of(u"pia"_s).state, PersonState::Waiting);
        QCOMPARE(of(u"pia"_s).keys.size(), 1);
    }
    void aPastedTextIsJudgedAsTheEnforcerWould()
    {
        const EnrolDeviceBody offer = keyOf(u"nora"_s);
        const PastedEnrolment pasted = judged(enrolmentText(offer));
        QCOMPARE(pasted.offer, offer);
        QCOMPARE(pasted.name, u"nora Ek"_s);
        QVERIFY(!pasted.refusal);
        QVERIFY(accepted(administration().enrolDevice(pasted.offer)));
        QCOMPARE(refusalOf(offer), RefusalCode::DeviceExists);
        QCOMPARE(refusalOf(keyOf(u"stranger"_s)), RefusalCode::PersonUnknown);
        EnrolDeviceBody anothers = keyOf(u"nora"_s);
        anothers.person = u"pia"_s;
        QCOMPARE(refusalOf(anothers), RefusalCode::ProofInvalid);
        QCOMPARE(judged(enrolmentText(keyOf(u"nora"_s)), u"pia"_s).refusal->code,
                 RefusalCode::NotOfficer);
        QVERIFY(accepted(administration().disablePerson(u"nora"_s)));
        QCOMPARE(refusalOf(keyOf(u"nora"_s)), RefusalCode::PersonInactive);
    }
    void mailMayBreakAPastedText()
    {
        const EnrolDeviceBody offer = keyOf(u"nora"_s);
        QString broken = u"  "_s + enrolmentText(offer) + u"\r\n"_s;
        for (const int at : { 150, 76, 4 })
            broken.insert(at, u"\n\t "_s);
        QCOMPARE(judged(broken).offer, offer);
    }
    void whatIsNoEnrolmentTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString whole
            = enrolmentText({ u"nora"_s, QByteArray(32, 'k'), QByteArray(64, 'p') });
        QTest::newRow("nothing") << QString();
        QTest::newRow("a part of it") << whole.chopped(1);
        QTest::newRow("with a word before") << u"give: "_s + whole;
        QTest::newRow("with a mark that turns the rest") << u"\u202e"_s + whole;
        QTest::newRow("with a zero in it") << QString(whole).insert(10, QChar(0));
        QTest::newRow("longer than any") << whole + QString(MaxEnrolmentText, u' ');
    }
    void whatIsNoEnrolmentTextIsRefused()
    {
        QFETCH(const QString, text);
        const auto answer
            = judgeEnrolment(m_office->database(), text, Office::Officer, m_office->clock.now());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Invalid);
    }
    void aRevokedKeyDoesNotComeBack()
    {
        const EnrolDeviceBody offer = keyOf(u"nora"_s);
        const QSqlDatabase noras = m_office->connectionOf(u"nora"_s);
        need(standingOf(noras, offer));
        QVERIFY(accepted(administration().enrolDevice(offer)));
        QVERIFY(accepted(administration().revokeDevice(of(u"nora"_s).keys.first().id)));
        QCOMPARE(need(standingOf(noras, offer)), Standing::Revoked);
        QVERIFY(of(u"nora"_s).keys.first().revoked);
        QCOMPARE(of(u"nora"_s).state, PersonState::Keyless);
    }
    void anOfferWithoutItsKeyIsNotShown()
    {
        EnrolDeviceBody offer = keyOf(u"nora"_s);
        offer.publicKey = SigningKey::generate().publicKey();
        SP_VERIFY(RegistryRepository(m_office->connectionOf(u"nora"_s)).offerEnrolment(offer));
        QCOMPARE(of(u"nora"_s).state, PersonState::Keyless);
    }
    void whoIsNotInTheRegistryIsRemoved()
    {
        const EnrolDeviceBody offer = keyOf(u"stranger"_s);
        QCOMPARE(need(standingOf(m_office->database(), offer)), Standing::Removed);
    }
    void theNewestOfferComesFirst()
    {
        const EnrolDeviceBody first = keyOf(u"nora"_s);
        const EnrolDeviceBody second = keyOf(u"nora"_s);
        RegistryRepository registry(m_office->connectionOf(u"nora"_s));
        SP_VERIFY(registry.offerEnrolment(first));
        // The ledger stamps them; within one millisecond nobody could tell.
        QVERIFY(Office::exec(m_office->owner(),
                             u"UPDATE enrolment_offer SET offered_at = offered_at - 1000"_s));
        SP_VERIFY(registry.offerEnrolment(second));
        QCOMPARE(of(u"nora"_s).offers, (QList<EnrolDeviceBody>{ second, first }));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
