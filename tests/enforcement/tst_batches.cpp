// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

// Many intents that are taken in together: each as if it had come alone.
class TestBatches : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void manyIntentsAreTakenInOneStep()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        for (int i = 0; i < 100; ++i)
            office.send(office.seal(office.next(u"ana"_s, IntentKind::File, Office::ask(),
                                                QString::fromLatin1(randomBytes(16).toHex()))));
        QCOMPARE(office.enforcer->step().intents, 100);
        QCOMPARE(office.log(EventKind::Filed).size(), 100);
        QCOMPARE(office.auditFindings(), QString());
    }

    // As one after the other, whether they are written together or not.
    void whatStandsInOneBatchSeesWhatWasDecidedBeforeIt()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.file(u"ana"_s);
        const auto send = [&](const QString &person, IntentKind kind) {
            const Envelope envelope
                = office.seal(office.next(person, kind, TextBody{ u"Because it must be"_s }, id));
            office.send(envelope);
            return envelope;
        };
        const Envelope said = send(u"ana"_s, IntentKind::Comment);
        const Envelope approved = send(u"rui"_s, IntentKind::Approve);
        const Envelope tooLate = send(u"lia"_s, IntentKind::Approve);
        const Envelope again = send(u"ana"_s, IntentKind::Comment);
        const auto sizeBefore = office.log().size();
        QCOMPARE(office.enforcer->step().intents, 4);
        QVERIFY(office.answerTo(said)->accepted);
        QVERIFY(office.answerTo(approved)->accepted);
        QVERIFY(office.answerTo(again)->accepted);
        QVERIFY(office.log().size() >= sizeBefore + 4);
        office.settle();
        QCOMPARE(office.request(id).state, RequestState::Approved);
        QCOMPARE(office.grant(grantIdFor(id, 1)).state, GrantState::Active);
        QVERIFY(!office.answerTo(tooLate)->accepted);
        QCOMPARE(office.auditFindings(), QString());
    }

    void aDeviceThatIsEnrolledInTheSameBatchMaySpeak()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const SigningKey key = SigningKey::generate();
        office.send(office.seal(
            office.next(u"bettina"_s, IntentKind::EnrolDevice,
                        EnrolDeviceBody{ u"ana"_s, key.publicKey(),
                                         key.sign(enrolmentBytes(office.ledgerId(), u"ana"_s)) })));
        Intent intent
            = office.next(u"ana"_s, IntentKind::File, Office::ask(), QString(32, QLatin1Char('c')));
        intent.device = deviceIdFor(key.publicKey());
        intent.counter = 1;
        intent.previous = QByteArray(32, '\0');
        const Envelope envelope = sealIntent(intent, office.ledgerId(), key);
        office.sendAs(u"ana"_s, envelope);
        QCOMPARE(office.enforcer->step().intents, 2);
        QVERIFY(office.answerTo(envelope)->accepted);
    }

    void I3_whatTheLedgerCannotTakeHoldsUpNobodyElse()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        office.refuseRequest(QString(32, QLatin1Char('b')));
        const QStringList ids{ QString(32, QLatin1Char('a')), QString(32, QLatin1Char('b')),
                               QString(32, QLatin1Char('c')) };
        QList<Envelope> sent;
        for (const QString &id : ids) {
            const QString person = id == ids.at(1) ? u"ben"_s : u"ana"_s;
            sent.append(office.seal(office.next(person, IntentKind::File, Office::ask(), id)));
            office.send(sent.last());
        }
        office.settle();
        QVERIFY(office.answerTo(sent.at(0))->accepted);
        QCOMPARE(office.answerTo(sent.at(1))->code, u"unwritable"_s);
        QVERIFY(office.answerTo(sent.at(2))->accepted);
        QCOMPARE(office.log(EventKind::Filed).size(), 2);
        QCOMPARE(office.auditFindings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
