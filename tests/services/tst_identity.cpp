// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "tests/services/office.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void aMachineHasOneKeyOfAPerson()
    {
        Office office;
        const Identity made = office.identity(u"mara"_s);
        QCOMPARE(made.deviceId, deviceIdFor(made.key.publicKey()));
        const auto loaded = loadIdentity(office.secrets, office.seat(u"mara"_s));
        SP_VERIFY(loaded);
        QCOMPARE(loaded->key.publicKey(), made.key.publicKey());
        SP_FAILS(createIdentity(office.secrets, office.seat(u"mara"_s)), ErrorCode::Conflict);
    }

    void anotherPersonsKeyIsNotThere()
    {
        Office office;
        SP_FAILS(loadIdentity(office.secrets, office.seat(u"mara"_s)), ErrorCode::NotFound);
    }

    void seatsCannotLeaveTheirFolder_data()
    {
        QTest::addColumn<QString>("person");
        QTest::newRow("a path is no person") << u"../../etc"_s;
        QTest::newRow("nothing is no person") << QString();
        QTest::newRow("capital letters are no id") << u"Mara"_s;
    }

    void seatsCannotLeaveTheirFolder()
    {
        QFETCH(const QString, person);
        const QTemporaryDir folder;
        SP_FAILS(Seat::open(QByteArray(32, 'l'), person, folder.path()), ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
