// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/ledger/crypto.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString deviceOf(const Office &office, const QString &person)
{
    return deviceIdFor(office.keyOf(person).publicKey());
}

} // namespace

// An officer revokes a key or disables a person: what was signed with it is taken back.
class TestLostKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void aWaitingRequestLapsesWithItsKeyAndOthersStay()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString hers = office.file(u"ana"_s);
        const QString his = office.file(u"ben"_s);
        QVERIFY(office
                    .act(u"bettina"_s, IntentKind::RevokeDevice,
                         RevokeDeviceBody{ deviceOf(office, u"ana"_s) })
                    .accepted);
        QVERIFY(office.request(hers).state == RequestState::Lapsed);
        QVERIFY(office.request(his).state == RequestState::Pending);
        QCOMPARE(office.auditFindings(), QString());
    }

    void aRequestOfTheSameBatchLapsesToo()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id(32, u'a');
        office.send(office.seal(office.next(u"ana"_s, IntentKind::File, Office::ask(), id)));
        office.send(office.seal(office.next(u"bettina"_s, IntentKind::RevokeDevice,
                                            RevokeDeviceBody{ deviceOf(office, u"ana"_s) })));
        const Envelope later = office.seal(
            office.next(u"ben"_s, IntentKind::File, Office::ask(), QString(32, u'b')));
        office.send(later);
        office.settle();
        QVERIFY(office.request(id).state == RequestState::Lapsed);
        QVERIFY(office.answerTo(later)->accepted);
        QCOMPARE(office.auditFindings(), QString());
    }

    void I2_accessEndsWithItsPerson()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        QVERIFY(office.target.logIn(id));
        QVERIFY(office.act(u"bettina"_s, IntentKind::DisablePerson, DisablePersonBody{ u"ana"_s })
                    .accepted);
        office.pass(5s);
        QVERIFY(!office.target.logIn(id));
        QVERIFY(office.grant(id).state == GrantState::Ended);
        QVERIFY(office.grant(id).endReason == EndReason::Revoked);
        QCOMPARE(office.grant(id).endedBy, u"bettina"_s);
        QCOMPARE(office.auditFindings(), QString());
    }

    void theLogsOrderDecidesWhatARevokedKeyCouldStillSay()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.file(u"ana"_s);
        const Envelope before
            = office.seal(office.next(u"lia"_s, IntentKind::Comment, TextBody{ u"ok"_s }, id));
        const Envelope disabling = office.seal(
            office.next(u"bettina"_s, IntentKind::DisablePerson, DisablePersonBody{ u"lia"_s }));
        const Envelope after
            = office.seal(office.next(u"lia"_s, IntentKind::Approve, TextBody{ {} }, id));
        for (const Envelope &sent : { before, disabling, after })
            office.send(sent);
        office.settle();
        QVERIFY(office.answerTo(before)->accepted);
        QVERIFY(office.answerTo(disabling)->accepted);
        QCOMPARE(office.answerTo(after)->code, u"device-revoked"_s);
        QVERIFY(office.request(id).state == RequestState::Pending);
    }

    void aKeyThatDidNothingTakesNothingAlong()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = office.openGrant(1h);
        const QString waiting = office.file(u"ben"_s);
        QVERIFY(office
                    .act(u"bettina"_s, IntentKind::RevokeDevice,
                         RevokeDeviceBody{ deviceOf(office, u"kofi"_s) })
                    .accepted);
        QVERIFY(office.grant(id).state == GrantState::Active);
        QVERIFY(office.request(waiting).state == RequestState::Pending);
    }
};

QTEST_GUILESS_MAIN(TestLostKeys)
#include "tst_lostkeys.moc"
