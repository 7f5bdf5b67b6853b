// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "models/enforcement/acceptledger.h"
#include "models/enforcement/enforcerconfig.h"
#include "models/enforcement/enforcerlock.h"
#include "models/ledger/privatefile.h"
#include "models/ledger/scram.h"
#include "tests/enforcement/backup.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Password = "correct-horse-battery-staple-42";

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

// The enforcer as a process, with the real clock and a real PostgreSQL server.
class TestSallyportd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SP_VERIFY(m_server.start()); }

    void init()
    {
        m_office = std::make_unique<Office>();
        m_office->clock.setWall(SystemClock().now());
        SP_VERIFY(m_office->open());
        m_office->crash();
        // Where reading the target in memory stood means nothing to a server.
        SP_VERIFY(EventRepository(m_office->database()).setActivityCursor(u"orders-db"_s, ""));
        EnforcerConfig config;
        config.ledger = m_office->address();
        config.logKeyFile = m_office->folder() + u"/log.key"_s;
        config.stateFolder = m_office->folder();
        config.targets.insert(u"orders-db"_s, target());
        SP_VERIFY(
            writePrivateFile(config.logKeyFile, m_office->setup().logKey->seed().toHex() + '\n'));
        SP_VERIFY(saveEnforcerConfig(configFile(), config));
    }

    void cleanup() { m_office.reset(); }

    void I2_aRealSessionIsCutAtTheDeadlineAndTheLoginRefused()
    {
        Process enforcer;
        start(enforcer);
        const QString id = openGrant(3s);
        QTRY_COMPARE(m_office->grant(id).state, GrantState::Active);
        PostgresSession session(m_server.login(id, Password));
        SP_VERIFY(session.open(QDeadlineTimer(5s)));
        SP_VERIFY(session.query(u"work"_s, "select 4711", {}, QDeadlineTimer(5s)));

        QTRY_COMPARE_WITH_TIMEOUT(m_office->grant(id).state, GrantState::Ended, 15'000);
        QVERIFY(!session.query(u"work"_s, "select 1", {}, QDeadlineTimer(5s)));
        PostgresSession again(m_server.login(id, Password));
        QVERIFY(!again.open(QDeadlineTimer(5s)));
        const Grant grant = m_office->grant(id);
        QVERIFY(grant.loginClosedAt - grant.deadline < 1s);
        QVERIFY(grant.endedAt - grant.deadline < 2s);
        QCOMPARE(grant.sessionsEnded, 1);
        QTRY_VERIFY_WITH_TIMEOUT(saw(EventKind::Statement, u"4711"_s), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_office->log(EventKind::Disconnected).size() == 1, 10'000);
        QCOMPARE(m_office->log(EventKind::Connected).size(), 1);
        stop(enforcer);
        QVERIFY(!enforcer.readAllStandardError().contains(Password)); // I8
        QCOMPARE(m_office->auditFindings(), QString());
    }

    void I3_anEnforcerThatWasKilledResumesTheEnding()
    {
        QString id;
        auto session = std::make_unique<PostgresSession>(PostgresSettings());
        {
            Process enforcer;
            start(enforcer);
            id = openGrant(3s);
            QTRY_COMPARE(m_office->grant(id).state, GrantState::Active);
            session = std::make_unique<PostgresSession>(m_server.login(id, Password));
            SP_VERIFY(session->open(QDeadlineTimer(5s)));
            QTRY_VERIFY_WITH_TIMEOUT(m_office->grant(id).state == GrantState::Ending
                                         || SystemClock().now() > m_office->grant(id).deadline,
                                     10'000);
        } // SIGKILL
        QTRY_VERIFY(!runningEnforcer(m_office->address()));
        Process enforcer;
        start(enforcer);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->grant(id).state, GrantState::Ended, 15'000);
        QVERIFY(!session->query(u"work"_s, "select 1", {}, QDeadlineTimer(5s)));
        QCOMPARE(m_office->log(EventKind::Ended).size(), 1);
        stop(enforcer);
        QCOMPARE(m_office->auditFindings(), QString());
    }

    void aSecondEnforcerSaysThatOneRunsAndEnds()
    {
        Process first;
        start(first);
        Process second;
        second.start(program(), { u"--config"_s, configFile() });
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardError().contains("process "
                                                       + QByteArray::number(first.processId())));
        QCOMPARE(first.state(), QProcess::Running);
    }

    void anEmbeddedEnforcerStaysForAClientAndForOpenAccessOnly()
    {
        auto client = LedgerLock::asClient(m_office->address());
        SP_VERIFY(client);
        Process enforcer;
        start(enforcer, { u"--embedded"_s });
        const QString id = openGrant(4s);
        QTRY_COMPARE(m_office->grant(id).state, GrantState::Active);
        client->reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->grant(id).state, GrantState::Ended, 15'000);
        QVERIFY(enforcer.waitForFinished(30'000));
        QCOMPARE(enforcer.exitCode(), 0);
    }

    void whoeverComesWhenItGoesFindsItGone()
    {
        Process enforcer;
        enforcer.setReadChannel(QProcess::StandardError);
        start(enforcer, { u"--embedded"_s });
        QByteArray said;
        while (!said.contains("nobody is here") && enforcer.waitForReadyRead())
            said += enforcer.readAllStandardError();
        QVERIFY2(said.contains("nobody is here"), said);
        const auto client = LedgerLock::asClient(m_office->address());
        SP_VERIFY(client);
        QVERIFY(!runningEnforcer(m_office->address()));
        QVERIFY(enforcer.waitForFinished());
    }

    void I5_aReplacedLedgerIsServedAgainByCommandOnly()
    {
        const Backup copy(*m_office);
        {
            Process enforcer;
            start(enforcer);
            stop(enforcer);
        }
        // Signed to its end, so that nothing that is missing afterwards goes unnoticed.
        QCOMPARE(
            EventRepository(m_office->database()).latestCheckpoint()->value_or(Checkpoint()).size,
            standingOf(*m_office).size);
        copy.putBack(*m_office);
        const Standing log = standingOf(*m_office);
        const QString extent = LogExtent{ .size = log.size, .root = log.root }.toString();
        QCOMPARE(refusal({ u"--accept-ledger"_s, u"12"_s }).first, 2);
        const auto [code, said] = refusal({ u"--accept-ledger"_s, u"1:"_s + QString(64, u'a') });
        QCOMPARE(code, 4);
        QVERIFY(said.contains(extent.toLatin1()));
        QCOMPARE(refusal({ u"--accept-ledger"_s, extent }).first, 0);
        QCOMPARE(m_office->log(EventKind::LedgerAccepted).size(), 1);
        QCOMPARE(refusal({ u"--accept-ledger"_s, extent }).first, 4); // nothing is left to accept
        Process enforcer;
        start(enforcer);
        const QString id = openGrant(3s);
        QTRY_COMPARE(m_office->grant(id).state, GrantState::Active);
        stop(enforcer);
        QCOMPARE(m_office->auditFindings(), QString());
    }

    void aConfigurationThatOthersMayReadIsRefused()
    {
        QVERIFY(QFile::setPermissions(configFile(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(refusal().first, 3);
        QVERIFY(refusal().second.contains("chmod 600"));
    }

    void aMissingLedgerIsSaidClearly()
    {
        QVERIFY(QFile::rename(m_office->address().path, m_office->address().path + u".away"_s));
        QCOMPARE(refusal().first, 4);
        QVERIFY(refusal().second.contains("sallyportctl init"));
    }

private:
    static QString program() { return QCoreApplication::applicationDirPath() + u"/sallyportd"_s; }
    QString configFile() const { return m_office->folder() + u"/sallyportd.yaml"_s; }

    TargetConfig target() const
    {
        const PostgresSettings settings = m_server.enforcer();
        TargetConfig target;
        target.host = settings.host;
        target.port = settings.port;
        target.database = settings.database;
        target.user = settings.user;
        target.password = QString::fromUtf8(settings.password);
        return target;
    }

    void start(QProcess &process, const QStringList &more = {})
    {
        process.start(program(), QStringList{ u"--config"_s, configFile() } + more);
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE(runningEnforcer(m_office->address()).value_or(0), process.processId());
    }

    static void stop(QProcess &process)
    {
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    std::pair<int, QByteArray> refusal(const QStringList &more = {}) const
    {
        Process process;
        process.start(program(), QStringList{ u"--config"_s, configFile() } + more);
        process.waitForFinished();
        return { process.exitCode(), process.readAllStandardError() };
    }

    void send(const Intent &intent) { m_office->send(m_office->seal(intent)); }

    QString openGrant(Millis duration)
    {
        const QString request = QString::fromLatin1(randomBytes(16).toHex());
        Ask ask = Office::ask(duration);
        ask.credential = makeScramVerifier(Password).value_or(QByteArray());
        m_office->clock.setWall(SystemClock().now());
        send(m_office->next(u"ana"_s, IntentKind::File, ask, request));
        const auto filed = [&] { return !m_office->request(request).id.isEmpty(); };
        [&] { QTRY_VERIFY(filed()); }();
        m_office->clock.setWall(SystemClock().now());
        send(m_office->next(u"rui"_s, IntentKind::Approve, TextBody{}, request));
        return grantIdFor(request, 1);
    }

    bool saw(EventKind kind, const QString &text)
    {
        const auto events = m_office->log(kind);
        return std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return event.data.value(u"text"_s).toString().contains(text);
        });
    }

    TargetFixture m_server;
    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestSallyportd)
#include "tst_sallyportd.moc"
