// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"
#include "models/store/hints.h"
#include "models/store/loginrepository.h"
#include "models/store/postgresqlwire.h"
#include "tests/services/workingoffice.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QtEndian>

#include <sys/socket.h>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Each takes a page of the queue to itself, which has a million of them for the whole server.
const QString FillAPart = u"SELECT pg_notify('any', n || repeat('x', 4200)) FROM "
                          "generate_series(1, 2000) AS n"_s;

// Somebody who listens, asks so many times at once, and never reads an answer.
class Holder
{
public:
    Holder(const QSqlDatabase &person, const QString &database)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase own = QSqlDatabase::cloneDatabase(person, m_name);
        if (!database.isEmpty())
            own.setDatabaseName(database);
        QSqlQuery query;
        if (own.open())
            query = QSqlQuery(u"SELECT pg_backend_pid()"_s, own);
        m_pid = query.next() ? query.value(0).toString() : u"0"_s;
        query.exec(u"LISTEN sallyport_changed"_s);
        m_socket = socketOf(own);
    }
    ~Holder()
    {
        ::shutdown(m_socket, SHUT_RDWR); // not closed: the number would be somebody else's
        closeLedger(m_name);
    }
    Q_DISABLE_COPY_MOVE(Holder)

    bool ask(const QByteArray &sql, int times) const
    {
        // https://www.postgresql.org/docs/15/protocol-message-formats.html, Query
        QByteArray length(4, '\0');
        qToBigEndian(qint32(length.size() + sql.size() + 1), length.data());
        const QByteArray all = ('Q' + length + sql + '\0').repeated(times);
        return ::send(m_socket, all.constData(), std::size_t(all.size()), MSG_NOSIGNAL)
            == all.size();
    }
    // Whether the server has this session still, in this state.
    QString inState(const QString &condition) const
    {
        return u"SELECT count(*) FROM pg_stat_activity WHERE pid = %1 AND %2"_s.arg(m_pid,
                                                                                    condition);
    }

private:
    const QString m_name;
    QString m_pid;
    int m_socket = -1;
};

// For as long as this lives, the server cannot keep another hint: whoever gives one fails.
class NoMoreHints
{
public:
    explicit NoMoreHints(const QSqlDatabase &anybody)
        : m_folder(test::LedgerServer::shared().cluster().logFolder() + u"/../pg_notify"_s)
        , m_before(QFile::permissions(m_folder))
    {
        QFile::setPermissions(m_folder, {});
        // A few pages stay in memory, and are full soon.
        for (int given = 0; given < MostInMemory && !m_works; ++given)
            m_works = !giveHint(anybody, Hint::IntentSent);
    }
    ~NoMoreHints() { QFile::setPermissions(m_folder, m_before); }
    Q_DISABLE_COPY_MOVE(NoMoreHints)

    bool works() const { return m_works; }

private:
    static constexpr int MostInMemory = 20'000;
    const QString m_folder;
    const QFile::Permissions m_before;
    bool m_works = false;
};

} // namespace

// Hints go through one queue of the whole server, which a person can fill. The person is pia.
class TestHintQueue : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;
    QSqlDatabase m_super;
    qint64 m_ended = 0; // by endHolders() in this test

    QString read(const QString &sql) const
    {
        QSqlQuery query(sql, m_super);
        return query.next() ? query.value(0).toString() : u"no row"_s;
    }
    bool queueFills() const
    {
        return read(u"SELECT pg_notification_queue_usage() > 0.001"_s) == u"true"_s;
    }
    // As the enforcer does, with less patience. Of how many it was the end so far.
    qint64 endHolders()
    {
        const ScopedConnection name(u"order"_s);
        const auto enforcer = need(openLedger(m_office->enforcer(), name.name()));
        return m_ended += need(LoginRepository(enforcer).endIdleTransactions(1s));
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<WorkingOffice>(Backend::Postgresql);
        m_super = need(openLedger(need(test::LedgerServer::shared().superuser()), u"super"_s,
                                  SchemaCheck::Skip));
    }
    void init() { m_ended = 0; }
    void cleanupTestCase()
    {
        m_super = {};
        closeLedger(u"super"_s);
        m_office.reset();
    }

    void whoHoldsItUpIsEnded_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("state");
        const QByteArray open = "SET idle_in_transaction_session_timeout = 0; BEGIN; SELECT 1";
        const QString idle = u"state = 'idle in transaction'"_s;
        QTest::newRow("by a transaction") << QString() << open << 1 << idle;
        QTest::newRow("from another database") << u"postgres"_s << open << 1 << idle;
        QTest::newRow("by a statement that commits again and again")
            << QString()
            << QByteArray("DO $$ BEGIN LOOP PERFORM pg_sleep(0.01); COMMIT; END LOOP; END $$") << 1
            << u"state = 'active' AND xact_start > query_start"_s;
        QTest::newRow("by never reading an answer")
            << QString() << QByteArray("SELECT repeat('x', 7000)") << 4000
            << u"state = 'idle' AND wait_event = 'ClientWrite'"_s;
    }
    void whoHoldsItUpIsEnded()
    {
        QFETCH(const QString, database);
        QFETCH(const QByteArray, sql);
        QFETCH(const int, times);
        QFETCH(const QString, state);
        const QSqlDatabase pia = m_office->connectionOf(u"pia"_s);
        const Holder holder(pia, database);
        QVERIFY(holder.ask(sql, times));
        QTRY_COMPARE(read(holder.inState(state)), u"1"_s);
        // Who does not read may be held up a moment before its connection is really full.
        QTRY_VERIFY(Office::exec(pia, FillAPart) && queueFills());
        QTRY_COMPARE(endHolders(), 1);
        QTRY_COMPARE(read(holder.inState(u"true"_s)), u"0"_s);
        QVERIFY(!queueFills());
    }

    void theEnforcerEndsThemAsItWorks()
    {
        const QSqlDatabase pia = m_office->connectionOf(u"pia"_s);
        const Holder holder(pia, {});
        QVERIFY(holder.ask("BEGIN; SELECT 1", 1));
        QTRY_COMPARE(read(holder.inState(u"state = 'idle in transaction'"_s)), u"1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_office->tryWork() && read(holder.inState(u"true"_s)) == u"0"_s,
                                 60'000);
    }

    // A full queue refuses hints before it looks whether it could be cleaned.
    void itIsCleanedThoughNobodyGivesAHint()
    {
        const QString files = u"SELECT count(*) > 10 FROM pg_ls_dir('pg_notify')"_s;
        const QSqlDatabase pia = m_office->connectionOf(u"pia"_s);
        auto holder = std::make_unique<Holder>(pia, QString());
        QVERIFY(holder->ask("BEGIN; SELECT 1", 1));
        QTRY_COMPARE(read(holder->inState(u"state = 'idle in transaction'"_s)), u"1"_s);
        QVERIFY(Office::exec(pia, FillAPart));
        const QString there = holder->inState(u"true"_s);
        holder.reset();
        QTRY_COMPARE(read(there), u"0"_s);
        QCOMPARE(read(files), u"true"_s);
        endHolders();
        QCOMPARE(read(files), u"false"_s);
    }

    void aHintThatCannotBeGivenLeavesNoWarning()
    {
        const QSqlDatabase mara = m_office->connectionOf(u"mara"_s);
        QTest::failOnWarning(QRegularExpression(u"25P01"_s)); // no_active_sql_transaction
        const NoMoreHints none(mara);
        QVERIFY(none.works());
        SP_FAILS(giveHint(mara, Hint::IntentSent), ErrorCode::Denied);
        SP_VERIFY(changeCounter(mara));
    }

    void I3_theWorkGoesOnWhileNoHintCanBeGiven()
    {
        DbExecutor console(m_office->address());
        LiveFeed feed(console, Backend::Postgresql);
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        const QSignalSpy lost(&feed, &LiveFeed::lost);
        feed.start();
        QTRY_COMPARE(changed.size(), 1);
        const NoMoreHints none(m_office->connectionOf(u"pia"_s));
        QVERIFY(none.works());
        const QString request = m_office->file(u"mara"_s, m_office->ask());
        QVERIFY(m_office->say(IntentKind::Approve, u"omar"_s, request).accepted);
        QCOMPARE(m_office->detail(request, u"mara"_s).item.request.state, RequestState::Approved);
        QTRY_VERIFY(changed.size() > 1); // by asking
        QCOMPARE(lost.size(), 0);
        SP_FAILS(giveHint(m_office->connectionOf(u"mara"_s), Hint::IntentSent), ErrorCode::Denied);
    }
};

QTEST_GUILESS_MAIN(TestHintQueue)
#include "tst_hintqueue.moc"
