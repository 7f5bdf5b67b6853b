// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demomarker.h"
#include "app/demonstration/demonstration.h"
#include "app/demonstration/enforcerprocess.h"
#include "models/domain/systemclock.h"
#include "models/services/reader.h"
#include "models/store/database.h"
#include "models/store/grantrepository.h"
#include "models/store/registryrepository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sallyport;
using namespace Qt::StringLiterals;

// The sample organisation on a real private server with a real sallyportd.
class TestDemonstration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void fourPeopleAreOffered();
    void anybodyElseIsOfferedByName();
    void oneAccessIsOpenOnTheServer();
    void ruiAndEvaHaveDecisionsWaiting_data();
    void ruiAndEvaHaveDecisionsWaiting();
    void everybodyHasAKeyOfTheirOwn();
    void whatIsSecretIsReadableByItsOwnerOnly_data();
    void whatIsSecretIsReadableByItsOwnerOnly();
    void aSecondStartUsesWhatIsThere();
    void aStaleOneIsMadeAnew();
    void aHalfMadeOneIsMadeAnew();
    void cancellingLeavesNothingBehind();
    void aFolderOfSomebodyElseIsNotRemoved();
    void resetLeavesNothingBehind();

private:
    static bool goOn(const DemoProgress &) { return true; }
    QByteArray ledgerBytes() const;
    void mark(const std::function<void(DemoMarker &)> &change) const;

    QTemporaryDir m_home;
    std::unique_ptr<Demonstration> m_demo;
};

void TestDemonstration::initTestCase()
{
    QFile::setPermissions(m_home.path(),
                          QFile::permissions(m_home.path()) | QFile::ExeGroup | QFile::ExeOther);
    m_demo = std::make_unique<Demonstration>(m_home.filePath(u"demo"_s));
    QVERIFY(!m_demo->isCurrent());
    const auto made = m_demo->prepare(goOn);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(m_demo->isCurrent());
}

void TestDemonstration::cleanupTestCase()
{
    QVERIFY(m_demo->reset());
}

QByteArray TestDemonstration::ledgerBytes() const
{
    const ScopedConnection connection(u"tst_demonstration_id"_s);
    const auto database = openLedger(m_demo->folder().ledger(), connection.name());
    return database ? RegistryRepository(*database).genesis()->bytes : QByteArray();
}

void TestDemonstration::mark(const std::function<void(DemoMarker &)> &change) const
{
    auto marker = readMarker(m_demo->folder());
    QVERIFY(marker);
    change(*marker);
    QVERIFY(writeMarker(m_demo->folder(), *marker));
}

void TestDemonstration::fourPeopleAreOffered()
{
    QStringList ids;
    for (const DemoPerson &person : Demonstration::people())
        ids.append(person.id);
    QCOMPARE(ids, QStringList({ u"ana"_s, u"rui"_s, u"eva"_s, u"kofi"_s }));
}

void TestDemonstration::anybodyElseIsOfferedByName()
{
    const QList<DemoPerson> people = Demonstration::peopleAnd(u"bettina"_s);
    QCOMPARE(people.size(), 5);
    QCOMPARE(people.last().id, u"bettina"_s);
    QCOMPARE(people.last().name, u"Bettina Roth"_s);
    QVERIFY(m_demo->secrets(people.last().id));
    QCOMPARE(Demonstration::peopleAnd(u"rui"_s), Demonstration::people());
    QCOMPARE(Demonstration::peopleAnd(u"nobody"_s), Demonstration::people());
}

void TestDemonstration::oneAccessIsOpenOnTheServer()
{
    const ScopedConnection connection(u"tst_demonstration"_s);
    const auto database = openLedger(m_demo->folder().ledger(), connection.name());
    QVERIFY(database);
    const auto live = GrantRepository(*database).live();
    QVERIFY(live);
    QCOMPARE(live->size(), 1);
    QCOMPARE(live->first().state, GrantState::Active);
    QCOMPARE(live->first().person, u"ana"_s);
    const auto hint = Reader(*database).connection(live->first());
    QVERIFY(hint);
    QVERIFY(hint->port > 0);
}

void TestDemonstration::ruiAndEvaHaveDecisionsWaiting_data()
{
    QTest::addColumn<QString>("person");
    QTest::newRow("the team lead") << u"rui"_s;
    QTest::newRow("the data owner") << u"eva"_s;
}

void TestDemonstration::ruiAndEvaHaveDecisionsWaiting()
{
    QFETCH(const QString, person);
    const ScopedConnection connection(u"tst_demonstration"_s);
    const auto database = openLedger(m_demo->folder().ledger(), connection.name());
    QVERIFY(database);
    const auto queue
        = Reader(*database).queue(QueueKind::MineToDecide, person, SystemClock().now());
    QVERIFY(queue);
    QVERIFY(queue->size() >= 2);
}

void TestDemonstration::everybodyHasAKeyOfTheirOwn()
{
    QSet<QByteArray> files;
    for (const DemoPerson &person : Demonstration::people()) {
        QVERIFY(m_demo->secrets(person.id));
        QFile file(m_demo->folder().keyFile(person.id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.insert(file.readAll());
    }
    QCOMPARE(files.size(), 4);
}

void TestDemonstration::whatIsSecretIsReadableByItsOwnerOnly_data()
{
    QTest::addColumn<QString>("path");
    const DemoFolder &folder = m_demo->folder();
    QTest::newRow("the passphrase") << folder.passphrase();
    QTest::newRow("the enforcer's file") << folder.config();
    QTest::newRow("the log's key") << folder.logKey();
    QTest::newRow("a key file") << folder.keyFile(u"ana"_s);
    QTest::newRow("the ledger") << folder.ledger().path;
}

void TestDemonstration::whatIsSecretIsReadableByItsOwnerOnly()
{
    QFETCH(const QString, path);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestDemonstration::aSecondStartUsesWhatIsThere()
{
    const QByteArray before = ledgerBytes();
    QVERIFY(stopEnforcer(m_demo->folder()));
    QVERIFY(m_demo->prepare(goOn));
    QCOMPARE(ledgerBytes(), before);
    QVERIFY(runningEnforcer(m_demo->folder().ledger()));
}

void TestDemonstration::aStaleOneIsMadeAnew()
{
    const QByteArray before = ledgerBytes();
    mark([](DemoMarker &marker) { marker.staleAt = SystemClock().now(); });
    QVERIFY(!m_demo->isCurrent());
    QVERIFY(m_demo->prepare(goOn));
    QVERIFY(m_demo->isCurrent());
    QVERIFY(ledgerBytes() != before);
}

void TestDemonstration::aHalfMadeOneIsMadeAnew()
{
    mark([](DemoMarker &marker) { marker.complete = false; });
    QVERIFY(QFile::remove(m_demo->folder().config()));
    QVERIFY(m_demo->prepare(goOn));
    QVERIFY(m_demo->isCurrent());
}

void TestDemonstration::cancellingLeavesNothingBehind()
{
    Demonstration other(m_home.filePath(u"other"_s));
    const auto made
        = other.prepare([](const DemoProgress &progress) { return progress.step < 72; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(m_home.filePath(u"other"_s)));
}

void TestDemonstration::aFolderOfSomebodyElseIsNotRemoved()
{
    QVERIFY(QDir().mkpath(m_home.filePath(u"mine/letters"_s)));
    const auto removed = Demonstration(m_home.filePath(u"mine"_s)).reset();
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Denied);
    QVERIFY(QFile::exists(m_home.filePath(u"mine/letters"_s)));
}

void TestDemonstration::resetLeavesNothingBehind()
{
    const LedgerAddress ledger = m_demo->folder().ledger();
    QVERIFY(m_demo->reset());
    QVERIFY(!QFile::exists(m_demo->folder().path()));
    QVERIFY(!runningEnforcer(ledger));
}

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
