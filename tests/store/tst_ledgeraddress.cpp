// SPDX-License-Identifier: GPL-3.0-or-later
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

    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing is no address") << QString() << u"unknown-scheme"_s;
        QTest::newRow("a bare path is no address") << u"/srv/ledger.db"_s << u"unknown-scheme"_s;
        QTest::newRow("a relative path is refused")
            << u"sqlite://ledger.db"_s << u"path-not-absolute"_s;
        QTest::newRow("a folder is refused") << u"sqlite:///srv/"_s << u"path-not-absolute"_s;
        QTest::newRow("a shared ledger says that it is not built yet")
            << u"postgresql://u@h/d"_s << u"backend-not-built"_s;
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
