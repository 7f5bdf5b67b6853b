// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgressession.h"
#include "models/connectors/postgresql/privatecluster.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTcpServer>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

// The demonstration's own server: made, started, stopped, started again.
class TestPrivateCluster : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile::setPermissions(m_folder.path(),
                              QFile::permissions(m_folder.path()) | QFile::ExeOther);
        m_cluster = std::make_unique<PrivateCluster>(PrivateCluster::Options{
            m_folder.filePath(u"server"_s), false, { { "work_mem", "'2MB'" } } });
        QVERIFY(!m_cluster->isRunning());
        SP_FAILS(m_cluster->superuser(), ErrorCode::NotFound);
        // What an interrupted first start leaves behind.
        QVERIFY(QDir(m_folder.path()).mkpath(u"server/data/base"_s));
        SP_VERIFY(m_cluster->start());
        QVERIFY(m_cluster->isRunning());
    }

    void cleanupTestCase() { SP_VERIFY(m_cluster->stop()); }

    void startingTwiceChangesNothing()
    {
        const QByteArray before = value("select pg_postmaster_start_time()");
        SP_VERIFY(m_cluster->start());
        QCOMPARE(value("select pg_postmaster_start_time()"), before);
    }

    void itListensOnLoopbackOnlyAndAsksForAPassword()
    {
        QCOMPARE(value("show listen_addresses"), QByteArray("127.0.0.1"));
        QCOMPARE(value("show unix_socket_directories"), QByteArray());
        QCOMPARE(value("show work_mem"), QByteArray("2MB"));
        PostgresSettings settings = superuser();
        settings.password = "x";
        PostgresSession stranger(settings);
        SP_FAILS(stranger.open(QDeadlineTimer(20'000)), ErrorCode::Unavailable);
    }

    void itNeverRunsAsRoot()
    {
        const QFileInfo pid(m_folder.filePath(u"server/data/postmaster.pid"_s));
        QVERIFY(pid.exists());
        QVERIFY(pid.ownerId() != 0);
    }

    void I8_thePasswordIsInNoReadableFileAndNoArgument()
    {
        const auto address = m_cluster->superuser();
        SP_VERIFY(address);
        QVERIFY(address->password.size() >= 32);
        for (const auto &name : { u"superuser.password"_s, u"pgpass"_s }) {
            const auto mode = QFile::permissions(m_folder.filePath(u"server/"_s + name));
            QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QFile options(m_folder.filePath(u"server/data/postmaster.opts"_s));
        QVERIFY(options.open(QIODevice::ReadOnly));
        QVERIFY(!options.readAll().contains(address->password));
    }

    void scriptsGetTheirVariablesUnharmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"O'Neil \"x\" ''"_s;
        QTest::newRow("backslashes") << u"a\\b\\n\\\\"_s;
        QTest::newRow("psql's own marks") << u":name `id` \\! id"_s;
        QTest::newRow("other scripts") << u"Zoë 日本"_s;
        QTest::newRow("nothing") << u""_s;
    }

    void scriptsGetTheirVariablesUnharmed()
    {
        QFETCH(const QString, text);
        const QString script = write("drop table if exists heard;"
                                     "create table heard as select :'said'::text as said;\n");
        SP_VERIFY(m_cluster->runScript(script, u"postgres"_s, { { u"said"_s, text } }));
        QCOMPARE(QString::fromUtf8(value("select said from heard")), text);
    }

    void scriptsThatFailSayWhereButNotWhat()
    {
        const auto ran = m_cluster->runScript(write("select 1;\nselect 'se' || 'cret'::int;\n"),
                                              u"postgres"_s);
        SP_FAILS(ran, ErrorCode::Invalid);
        QVERIFY2(ran.error().detail.contains(u"22P02"_s), qPrintable(ran.error().detail));
        QVERIFY(!ran.error().detail.contains(u"cret"_s));
        SP_FAILS(m_cluster->runScript(u"/no/such.sql"_s, u"postgres"_s), ErrorCode::NotFound);
        SP_FAILS(m_cluster->runScript(write("select 1"), u"postgres"_s, { { u"x"_s, u"a\nb"_s } }),
                 ErrorCode::Invalid);
        SP_FAILS(m_cluster->runScript(write("select 1"), u"postgres"_s, { { u"x y"_s, u"a"_s } }),
                 ErrorCode::Invalid);
    }

    void theDemonstrationsScriptsAreOnBoardAndRunTwice()
    {
        for (int round = 0; round < 2; ++round) {
            SP_VERIFY(m_cluster->runScript(u":/targets/demo-orders.sql"_s, u"postgres"_s));
            SP_VERIFY(m_cluster->runScript(u":/targets/postgresql-guard.sql"_s, u"orders"_s,
                                           { { u"profiles"_s, u"readonly=orders_readonly:3"_s } }));
        }
        QCOMPARE(value("select count(*) from orders", u"orders"_s), QByteArray("300"));
        QCOMPARE(value("select count(*) from payment_jobs where state = 'stuck'", u"orders"_s),
                 QByteArray("3"));
    }

    void dataAndPasswordOutliveAStop()
    {
        QCOMPARE(value("create table kept as select 1"), QByteArray());
        const auto before = m_cluster->superuser();
        SP_VERIFY(m_cluster->stop());
        QVERIFY(!m_cluster->isRunning());
        SP_VERIFY(m_cluster->stop());
        SP_VERIFY(m_cluster->start());
        QCOMPARE(value("select count(*) from kept"), QByteArray("1"));
        QCOMPARE(m_cluster->superuser()->password, before->password);
        QCOMPARE(m_cluster->superuser()->port, before->port);
    }

    void aPortThatIsTakenMeanwhileIsLeftAlone()
    {
        const int port = m_cluster->superuser()->port;
        SP_VERIFY(m_cluster->stop());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
        QVERIFY(!m_cluster->isRunning());
        SP_VERIFY(m_cluster->start());
        QVERIFY(m_cluster->superuser()->port != port);
        QCOMPARE(value("select 1"), QByteArray("1"));
    }

    void foldersThatCannotBeUsed()
    {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PrivateCluster below({ file.fileName() + u"/server"_s, false, {} });
        SP_FAILS(below.start(), ErrorCode::Denied);
        if (::geteuid() == 0) { // only then is the server another user
            const QString closed = m_folder.filePath(u"closed"_s);
            QVERIFY(QDir().mkpath(closed));
            QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
            PrivateCluster hidden({ closed + u"/server"_s, false, {} });
            const auto started = hidden.start();
            SP_FAILS(started, ErrorCode::Denied);
            QVERIFY(started.error().detail.contains(u"chmod o+x"_s));
        }
    }

private:
    PostgresSettings superuser(const QString &database = u"postgres"_s) const
    {
        const auto address = m_cluster->superuser().value_or(PrivateCluster::Address());
        return PostgresSettings{ .host = address.host,
                                 .port = address.port,
                                 .database = database,
                                 .user = address.user,
                                 .password = address.password,
                                 .options = {},
                                 .timeout = Millis(20'000) };
    }
    // The first value of a query; null when there is none.
    QByteArray value(const QByteArray &sql, const QString &database = u"postgres"_s) const
    {
        const QDeadlineTimer deadline(20'000);
        PostgresSession session(superuser(database));
        if (!session.open(deadline))
            return "no connection";
        const auto rows = session.query(u"test"_s, sql, {}, deadline);
        return rows && !rows->isEmpty() ? rows->first().value(0) : QByteArray();
    }
    QString write(const QByteArray &script) const
    {
        QFile file(m_folder.filePath(u"script.sql"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(TestPrivateCluster)
#include "tst_privatecluster.moc"
