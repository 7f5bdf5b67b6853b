// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/driver.h"
#include "models/store/ledgeraddress.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

class TestLedgerAddress : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("a file is an absolute path")
            << u"sqlite:///srv/ledger.db"_s << u"/srv/ledger.db"_s;
        QTest::newRow("blanks and letters of any script are kept")
            << u"sqlite:///srv/my lédger.db"_s << u"/srv/my lédger.db"_s;
        QTest::newRow("dots are resolved") << u"sqlite:///srv/../a.db"_s << u"/a.db"_s;
    }
    void addresses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, path);
        const auto address = LedgerAddress::parse(text);
        SP_VERIFY(address);
        QCOMPARE(address->path, path);
        QCOMPARE(*LedgerAddress::parse(address->toString()), *address);
    }

    void servers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("options");
        const QString rest = u"keepalives_count='3';keepalives_idle='5';keepalives_interval='2';"_s;
        const QString head = u"application_name='sallyport';client_encoding='UTF8';"
                             "connect_timeout='5';"_s;
        const QString tail = u"tcp_user_timeout='8000'"_s;
        QTest::newRow("libpq's defaults serve where nothing is said")
            << u"postgresql:///ledger"_s << head + rest + tail;
        QTest::newRow("a host and a port")
            << u"postgresql://ann@db.example.com:5433/ledger"_s
            << head + u"host='db.example.com';"_s + rest + u"port='5433';"_s + tail;
        QTest::newRow("several hosts, one without a port")
            << u"postgresql://ann@a:1,[::1]:2,c/ledger?target_session_attrs=read-write"_s
            << head + u"host='a,::1,c';"_s + rest
                + u"port='1,2,';target_session_attrs='read-write';"_s + tail;
        QTest::newRow("a socket's folder")
            << u"postgresql://%2Fvar%2Frun%2Fpostgresql/ledger"_s
            << head + u"host='/var/run/postgresql';"_s + rest + u"port='';"_s + tail;
        QTest::newRow("a quoted value, and a default that is replaced")
            << u"postgresql:///ledger?connect_timeout=30&options=-c%20a%3D'b'"_s
            << u"application_name='sallyport';client_encoding='UTF8';connect_timeout='30';"_s + rest
                + u"options='-c a=\\'b\\'';"_s + tail;
    }
    void servers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, options);
        auto address = LedgerAddress::parse(text);
        SP_VERIFY(address);
        QCOMPARE(address->backend, Backend::Postgresql);
        QCOMPARE(address->database, u"ledger"_s);
        QCOMPARE(postgresqlOptions(*address), options);
        QCOMPARE(*LedgerAddress::parse(address->toString()), *address);
    }

    void I8_thePasswordIsNeverPartOfTheText()
    {
        const auto address = LedgerAddress::parse(u"postgresql://ann@db/ledger"_s);
        SP_VERIFY(address);
        const LedgerAddress known = address->withLogin(u"bob"_s, u"topsecret"_s);
        QCOMPARE(known.toString(), u"postgresql://bob@db/ledger"_s);
        QVERIFY(!postgresqlOptions(known).contains(u"topsecret"_s));
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing is no address") << QString() << u"unknown-scheme"_s;
        QTest::newRow("a bare path is no address") << u"/srv/ledger.db"_s << u"unknown-scheme"_s;
        QTest::newRow("a relative path is refused")
            << u"sqlite://ledger.db"_s << u"path-not-absolute"_s;
        QTest::newRow("a folder is refused") << u"sqlite:///srv/"_s << u"path-not-absolute"_s;
        QTest::newRow("a server without a database is refused")
            << u"postgresql://ann@db.example.com"_s << u"no-database"_s;
        QTest::newRow("a password has no place in an address")
            << u"postgresql://ann:secret@db.example.com/ledger"_s << u"password-in-address"_s;
        QTest::newRow("nor has one among the options")
            << u"postgresql://db/ledger?password=secret"_s << u"password-in-address"_s;
        QTest::newRow("an option needs a value")
            << u"postgresql://db/ledger?sslmode"_s << u"bad-option"_s;
        QTest::newRow("an option is said once")
            << u"postgresql://db/ledger?sslmode=a&sslmode=b"_s << u"bad-option"_s;
        QTest::newRow("an option's name is plain")
            << u"postgresql://db/ledger?ssl%20mode=a"_s << u"bad-option"_s;
        QTest::newRow("a semicolon would be taken for the next option")
            << u"postgresql://db/ledger?application_name=a%3Bb"_s << u"bad-option"_s;
        QTest::newRow("a line's end is refused")
            << u"postgresql://db/ledger?application_name=a%0Ab"_s << u"bad-option"_s;
        QTest::newRow("a port is a number") << u"postgresql://db:x/ledger"_s << u"bad-host"_s;
    }
    void mistakes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        const auto address = LedgerAddress::parse(text);
        SP_FAILS(address, ErrorCode::Invalid);
        QCOMPARE(address.error().detail, reason);
    }
};

QTEST_GUILESS_MAIN(TestLedgerAddress)
#include "tst_ledgeraddress.moc"
