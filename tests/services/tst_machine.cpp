// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/machine.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// Who sits at which ledger, as console and command line find it when nobody says.
class TestMachine : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString root() const { return m_folder->path(); }
    static LedgerAddress at(const QString &text) { return *LedgerAddress::parse(text); }
    Seat sit(char ledger, const QString &person, const QString &address, bool waiting = false)
    {
        const auto seat = Seat::open(QByteArray(32, ledger), person, root());
        if (!seat || (!address.isEmpty() && !rememberSeat(*seat, at(address), waiting)))
            qFatal("no seat");
        return *seat;
    }

private slots:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(userDataFolder()).removeRecursively();
    }

    void nothingIsKnownAtFirst()
    {
        QCOMPARE(knownSeats(root()), QList<KnownSeat>());
        QCOMPARE(defaultLedger(root()), ownLedger());
    }
    void whatWasRememberedIsFoundAgain()
    {
        const QString address = u"postgresql://ana@a:5432,b/x?sslrootcert=%2Fetc%2Fa%20b.pem"_s;
        sit('l', u"ana"_s, address, true);
        const QList<KnownSeat> seats = knownSeats(root());
        QCOMPARE(seats.size(), 1);
        QCOMPARE(seats.first().ledgerId, QByteArray(32, 'l'));
        QCOMPARE(seats.first().personId, u"ana"_s);
        QCOMPARE(seats.first().ledger, at(address));
        QVERIFY(seats.first().waiting);
    }
    void aKeyThatWasEnrolledWaitsNoMore()
    {
        const Seat seat = sit('l', u"ana"_s, u"postgresql://ana@a/x"_s, true);
        SP_VERIFY(rememberSeat(seat, at(u"postgresql://ana@a/x"_s), false));
        QVERIFY(!knownSeats(root()).first().waiting);
    }
    void theNameIsKeptWhenTheKeyIsEnrolled()
    {
        const Seat seat = sit('l', u"ana"_s, {});
        const LedgerAddress address = at(u"postgresql://ana@a/x"_s);
        SP_VERIFY(rememberSeat(seat, address, true, u"Ana\nMarić"_s));
        SP_VERIFY(rememberSeat(seat, address, false));
        QCOMPARE(knownSeats(root()).first().name, u"Ana Marić"_s);
        QVERIFY(!knownSeats(root()).first().waiting);
    }
    void theLastOneThatWasUsedComesFirst()
    {
        sit('a', u"ana"_s, u"postgresql://ana@a/x"_s);
        sit('b', u"ana"_s, u"postgresql://ana@b/x"_s);
        sit('c', u"ana"_s, u"postgresql://ana@c/x"_s);
        const LedgerAddress second = at(u"postgresql://ana@b/x"_s);
        SP_VERIFY(noteUse(at(u"postgresql://ana@c/x"_s), u"ana"_s, fromMs(1000), root()));
        SP_VERIFY(noteUse(second.withLogin(u"ana"_s, u"secret"_s), u"ana"_s, fromMs(2000), root()));
        // Nobody's seat: nothing is made.
        SP_VERIFY(noteUse(second, u"rui"_s, fromMs(3000), root()));
        QStringList hosts;
        for (const KnownSeat &seat : byLastUse(knownSeats(root())))
            hosts.append(seat.ledger.toString());
        QCOMPARE(hosts,
                 QStringList({ u"postgresql://ana@b/x"_s, u"postgresql://ana@c/x"_s,
                               u"postgresql://ana@a/x"_s }));
    }
    void I8_noPasswordIsRemembered()
    {
        const Seat seat = sit('l', u"ana"_s, {});
        SP_VERIFY(rememberSeat(seat, at(u"postgresql://ana@a/x"_s).withLogin(u"ana"_s, u"geheim"_s),
                               true));
        QFile file(seat.folder + u"/ledger"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void aSeatWithoutAnAddressIsSeatedAndNotKnown()
    {
        sit('l', u"ana"_s, {});
        QCOMPARE(knownSeats(root()), QList<KnownSeat>());
        QCOMPARE(seatedPeople(QByteArray(32, 'l'), root()), QStringList{ u"ana"_s });
    }
    void foldersOfOthersAreLeftAlone()
    {
        QVERIFY(QDir(root()).mkpath(u"story-1/x"_s));
        QVERIFY(QDir(root()).mkpath(QString(64, u'z') + u"/ana"_s));
        sit('l', u"ana"_s, u"postgresql://ana@a/x"_s);
        QVERIFY(
            QDir(root()).mkpath(QString::fromLatin1(QByteArray(32, 'l').toHex()) + u"/No one"_s));
        QCOMPARE(knownSeats(root()).size(), 1);
    }
    void theOnlyLedgerIsTheDefault()
    {
        sit('l', u"ana"_s, u"postgresql://ana@a/x"_s);
        QCOMPARE(defaultLedger(root()), u"postgresql://ana@a/x"_s);
    }
    void ofTwoLedgersNoneIsTheDefault()
    {
        sit('l', u"ana"_s, u"postgresql://ana@a/x"_s);
        sit('m', u"ana"_s, u"postgresql://ana@b/x"_s);
        QCOMPARE(defaultLedger(root()), ownLedger());
    }
    void onesOwnLedgerGoesFirst()
    {
        sit('l', u"ana"_s, u"postgresql://ana@a/x"_s);
        QVERIFY(QDir().mkpath(userDataFolder()));
        QFile file(at(ownLedger()).path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(defaultLedger(root()), ownLedger());
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
