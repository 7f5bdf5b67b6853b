// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "models/enforcement/enforcerconfig.h"
#include "models/ledger/privatefile.h"
#include "models/ledger/scram.h"
#include "tests/enforcement/office.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <QCoreApplication>
#include <QDir>

#include <map>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000;
const QByteArray Password = "correct-horse-battery-staple-42";

} // namespace

// Two enforcers as processes, a ledger on a server, and a real target that is changed behind their
// back while nobody can see it.
class TestTakeover : public QObject
{
    Q_OBJECT

    TargetFixture m_target;
    std::unique_ptr<Office> m_office;
    std::map<QString, std::unique_ptr<EnforcerProgram>> m_enforcers;

    Lease lease() const { return LeaseRepository(m_office->database()).read().value_or(Lease()); }
    EnforcerProgram *leader() const
    {
        const Lease now = lease();
        for (const auto &[name, enforcer] : m_enforcers) {
            if (now.until > now.now && enforcer->holds(now))
                return enforcer.get();
        }
        return nullptr;
    }

    TargetConfig targetConfig() const
    {
        const PostgresSettings settings = m_target.enforcer();
        TargetConfig config;
        config.host = settings.host;
        config.port = settings.port;
        config.database = settings.database;
        config.user = settings.user;
        config.password = QString::fromUtf8(settings.password);
        return config;
    }
    Result<void> startEnforcer(const QString &name)
    {
        EnforcerConfig config;
        config.ledger = m_office->address();
        config.stateFolder = m_office->folder() + u'/' + name;
        config.logKeyFile = config.stateFolder + u"/log.key"_s;
        config.targets.insert(u"orders-db"_s, targetConfig());
        QDir().mkpath(config.stateFolder);
        const QByteArray seed = m_office->setup().logKey->seed().toHex() + '\n';
        if (const auto written = writePrivateFile(config.logKeyFile, seed); !written)
            return written;
        const QString file = config.stateFolder + u"/sallyportd.yaml"_s;
        if (const auto saved = saveEnforcerConfig(file, config); !saved)
            return saved;
        m_enforcers[name] = std::make_unique<EnforcerProgram>(
            QCoreApplication::applicationDirPath() + u"/sallyportd"_s, file);
        return m_enforcers[name]->start() ? Result<void>()
                                          : fail(ErrorCode::Unavailable, u"no enforcer"_s);
    }

    void send(const QString &person, IntentKind kind, const IntentBody &body,
              const QString &request)
    {
        m_office->clock.setWall(SystemClock().now());
        m_office->send(m_office->seal(m_office->next(person, kind, body, request)));
    }
    QString file(const QString &person)
    {
        const QString request = QString::fromLatin1(randomBytes(16).toHex());
        Ask ask = Office::ask(1h);
        ask.credential = makeScramVerifier(Password).value_or(QByteArray());
        send(person, IntentKind::File, ask, request);
        const auto filed = [&] { return !m_office->request(request).id.isEmpty(); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(filed(), Patience); }();
        return request;
    }
    // Returns the grant's id; the enforcer has yet to take the approval in.
    QString approve(const QString &request)
    {
        send(u"rui"_s, IntentKind::Approve, TextBody{}, request);
        return grantIdFor(request, 1);
    }

    Result<void> change(const QList<QByteArray> &statements) const
    {
        for (const QByteArray &sql : statements) {
            if (const auto done = m_target.admin(sql); !done)
                return propagate(done);
        }
        return {};
    }
    // From now on no enforcer gets in to look.
    Result<void> shut() const
    {
        return change({ "ALTER ROLE sallyport_enforcer NOLOGIN",
                        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
                        "WHERE usename = 'sallyport_enforcer'" });
    }
    // All but comparing works again, so that whoever opens without it has the time to.
    Result<void> reopen() const
    {
        return change({ "REVOKE EXECUTE ON FUNCTION sallyport_guard.list FROM sallyport_enforcer",
                        "ALTER ROLE sallyport_enforcer LOGIN" });
    }
    Result<void> letCompare() const
    {
        return change({ "GRANT EXECUTE ON FUNCTION sallyport_guard.list TO sallyport_enforcer" });
    }
    // The grant's holder works, then somebody drops the login, and makes one that nobody approved.
    Result<void> tamper(const QString &grant) const
    {
        PostgresSession holder(m_target.login(grant, Password));
        if (const auto opened = holder.open(QDeadlineTimer(Patience)); !opened)
            return opened;
        const auto worked = holder.query(u"work"_s, "select 4711", {}, QDeadlineTimer(Patience));
        if (!worked)
            return propagate(worked);
        holder.close();
        const QByteArray role = postgresLoginName(grant).toUtf8();
        return change({ "DROP OWNED BY " + role, "DROP ROLE " + role,
                        "CREATE ROLE slp_stranger LOGIN PASSWORD '" + Password + "'",
                        "GRANT CONNECT ON DATABASE orders TO slp_stranger" });
    }
    PostgresSettings stranger() const
    {
        PostgresSettings settings = m_target.superuser();
        settings.user = u"slp_stranger"_s;
        settings.password = Password;
        return settings;
    }
    // What was found on the target and what was opened there, in order.
    QStringList told(qsizetype since) const
    {
        QStringList words;
        for (const Event &event : m_office->log().mid(since)) {
            if (event.kind == EventKind::Drift)
                words.append(event.data.value(u"what"_s).toString());
            else if (event.kind == EventKind::Opened)
                words.append(u"opened"_s);
        }
        return words;
    }
    bool isState(const QString &grant, GrantState state) const
    {
        return m_office->grant(grant).state == state;
    }

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_target.start());
        m_office = std::make_unique<Office>(Backend::Postgresql);
        m_office->clock.setWall(SystemClock().now());
        SP_VERIFY(m_office->open());
        m_office->crash();
        // Where reading the target in memory stood means nothing to a server.
        SP_VERIFY(EventRepository(m_office->database()).setActivityCursor(u"orders-db"_s, ""));
        m_office->letLeaseRunOut();
        SP_VERIFY(startEnforcer(u"one"_s));
        SP_VERIFY(startEnforcer(u"two"_s));
        QTRY_VERIFY_WITH_TIMEOUT(leader() != nullptr, Patience);
    }
    void cleanupTestCase()
    {
        m_enforcers.clear();
        m_office.reset();
    }

    void I7_whatTheStandbyFindsIsReportedBeforeItOpensAnything()
    {
        const QString open = approve(file(u"ana"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isState(open, GrantState::Active), Patience);
        const QString undecided = file(u"ana"_s);
        SP_VERIFY(shut());
        const QString waiting = approve(file(u"ben"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isState(waiting, GrantState::Opening), Patience);
        SP_VERIFY(tamper(open));
        PostgresSession session(stranger());
        SP_VERIFY(session.open(QDeadlineTimer(Patience)));

        EnforcerProgram *const killed = leader();
        QVERIFY(killed != nullptr);
        const qint64 epoch = lease().epoch;
        killed->kill();
        const qsizetype known = m_office->log().size();
        const QString late = approve(undecided);
        SP_VERIFY(reopen());
        QTRY_VERIFY_WITH_TIMEOUT(leader() != nullptr && leader() != killed, Patience);
        QCOMPARE(lease().epoch, epoch + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_office->log(EventKind::Statement).isEmpty(), Patience);
        SP_VERIFY(letCompare());
        QTRY_VERIFY_WITH_TIMEOUT(isState(waiting, GrantState::Active), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(isState(late, GrantState::Active), Patience);
        QCOMPARE(told(known),
                 (QStringList{ u"unknown-object"_s, u"missing"_s, u"opened"_s, u"opened"_s }));

        const QDeadlineTimer limit(Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!session.query(u"work"_s, "select 1", {}, limit), Patience);
        QVERIFY(!PostgresSession(stranger()).open(limit));
        QVERIFY(isState(open, GrantState::Active)); // reported, and not granted again
        QVERIFY(!PostgresSession(m_target.login(open, Password)).open(limit));
        QCOMPARE(m_office->auditFindings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestTakeover)
#include "tst_takeover.moc"
