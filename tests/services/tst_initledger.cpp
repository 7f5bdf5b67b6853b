// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/genesis.h"
#include "models/ledger/logkey.h"
#include "models/services/logins.h"
#include "models/store/eventrepository.h"
#include "models/store/registryrepository.h"
#include "tests/services/office.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

} // namespace

class TestInitLedger : public QObject
{
    Q_OBJECT

private slots:
    void aNewLedgerHasItsBeginning()
    {
        Office office;
        const auto row = RegistryRepository(office.database()).genesis();
        SP_VERIFY(row);
        QCOMPARE(sha256(row->bytes), office.ledgerId());
        const auto genesis = parseGenesis(row->bytes);
        SP_VERIFY(genesis);
        QVERIFY(isGenesisSigned(row->bytes, row->signature, *genesis));
        const auto logKey = loadLogKey(office.path(u"log.key"_s));
        SP_VERIFY(logKey);
        QCOMPARE(genesis->logKey, logKey->publicKey());
        QCOMPARE(genesis->officerKey, office.identity(Office::Officer).key.publicKey());

        const auto directory = RegistryRepository(office.database()).directory();
        SP_VERIFY(directory);
        QCOMPARE(*directory, directoryOf(*genesis));
        QVERIFY(directory->isMember(OfficersGroup, Office::Officer));
        const auto events = EventRepository(office.database()).since(0, 10);
        SP_VERIFY(events);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().event.kind, EventKind::LedgerCreated);
    }

    void filesAreTheOwnersAlone()
    {
        const Office office;
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        for (const QString &path : { office.path(u"ledger.db"_s), office.path(u"log.key"_s),
                                     office.seat(Office::Officer).folder })
            QVERIFY2(!(QFileInfo(path).permissions() & Others), qPrintable(path));
    }

    void nothingIsLeftBehindOnFailure_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a ledger that is there stays as it is")
            << u"ledger"_s << ErrorCode::Conflict;
        QTest::newRow("a log key that is there stays as it is")
            << u"log key"_s << ErrorCode::Conflict;
        QTest::newRow("secrets that cannot be kept") << u"secrets"_s << ErrorCode::Locked;
        QTest::newRow("an officer's id that is none") << u"id"_s << ErrorCode::Invalid;
        QTest::newRow("an officer's name with hidden signs") << u"name"_s << ErrorCode::Invalid;
        QTest::newRow("a folder that is not there") << u"folder"_s << ErrorCode::Unavailable;
    }

    void nothingIsLeftBehindOnFailure()
    {
        QFETCH(const QString, obstacle);
        QFETCH(const ErrorCode, code);
        const QTemporaryDir folder;
        const auto in = [&folder](const QString &name) { return folder.filePath(name); };
        NewLedger wanted{ .address = { .backend = Backend::Sqlite, .path = in(u"l.db"_s) },
                          .officerId = u"olga"_s,
                          .officerName = u"Olga Ruiz"_s,
                          .logKeyFile = in(u"log.key"_s) };
        MemorySecrets secrets;
        QStringList expected;
        const auto occupy = [&expected, &in](const QString &name) {
            QFile file(in(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            expected.append(name);
        };
        if (obstacle == u"ledger"_s)
            occupy(u"l.db"_s);
        else if (obstacle == u"log key"_s)
            occupy(u"log.key"_s);
        else if (obstacle == u"secrets"_s)
            secrets.refusesWrites = true;
        else if (obstacle == u"id"_s)
            wanted.officerId = u"../olga"_s;
        else if (obstacle == u"name"_s)
            wanted.officerName = u"Olga\u202E"_s;
        else
            wanted.address.path = in(u"none/l.db"_s);

        const ManualClock clock(fromMs(1'795'000'000'000));
        SP_FAILS(initLedger(wanted, secrets, clock, in(u"seats"_s)), code);
        QCOMPARE(filesIn(folder.path()), expected);
        QVERIFY(secrets.entries.isEmpty());
    }

    void aLoginThatIsThereIsSaidAndNothingIsMade_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("the officer's") << u"olga"_s;
        QTest::newRow("the enforcer's") << u"sallyportd"_s;
    }
    void aLoginThatIsThereIsSaidAndNothingIsMade()
    {
        QFETCH(const QString, login);
        LedgerServer &server = LedgerServer::shared();
        const auto superuser = server.superuser();
        const auto database = server.newDatabase();
        SP_VERIFY(superuser);
        SP_VERIFY(database);
        const QTemporaryDir folder;
        const NewLedger wanted{ .address = *database,
                                .officerId = u"olga"_s,
                                .officerName = u"Olga Ruiz"_s,
                                .logKeyFile = folder.filePath(u"log.key"_s) };
        const ManualClock clock(fromMs(1'795'000'000'000));
        MemorySecrets secrets;
        const QString seats = folder.filePath(u"seats"_s);
        QVERIFY(runSql(*superuser, u"CREATE ROLE %1 LOGIN"_s.arg(login)));
        const auto refused = initLedger(wanted, secrets, clock, seats);
        QVERIFY(runSql(*superuser, u"DROP ROLE %1"_s.arg(login)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, FirstLoginExists);
        QVERIFY(secrets.entries.isEmpty());
        QVERIFY(filesIn(folder.path()).isEmpty());
        SP_VERIFY(initLedger(wanted, secrets, clock, seats));
        server.forgetLogins();
    }
};

QTEST_GUILESS_MAIN(TestInitLedger)
#include "tst_initledger.moc"
