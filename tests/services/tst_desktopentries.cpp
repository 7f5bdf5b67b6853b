// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/desktopentries.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// What the desktop is told, and when.
class TestDesktopEntries : public QObject
{
    Q_OBJECT

    const DesktopEntries m_entries{ { u"/opt/sally port/sallyport"_s, u"--ledger"_s,
                                      u"sqlite:///a b/100%.db"_s } };
    std::unique_ptr<QTemporaryDir> m_home;

    QString path(const QString &name) const { return m_home->filePath(name); }
    static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8() + "/data");
        qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8() + "/config");
    }

    void anArgumentIsThatArgumentAndNothingElse_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"--demo"_s << u"\"--demo\""_s;
        QTest::newRow("blank") << u"a b"_s << u"\"a b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\\\"b\""_s;
        QTest::newRow("command") << u"$(id)`id`"_s << u"\"\\\\$(id)\\\\`id\\\\`\""_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"\"a\\\\\\\\b\""_s;
        QTest::newRow("field code") << u"%u"_s << u"\"%%u\""_s;
        QTest::newRow("other signs") << u"a;b|c&d"_s << u"\"a;b|c&d\""_s;
    }
    void anArgumentIsThatArgumentAndNothingElse()
    {
        QFETCH(const QString, argument);
        QTEST(DesktopEntries::execLine({ argument }).value_or(QString()), "written");
    }

    void aLineFeedIsRefusedAndNothingIsWritten()
    {
        const DesktopEntries entries({ u"sallyport"_s, u"x\nExec=evil"_s });
        QVERIFY(!entries.setOpensLinks(true));
        QVERIFY(!entries.setStartsAtLogin(true));
        QVERIFY(!entries.opensLinks());
        QVERIFY(!entries.startsAtLogin());
    }

    void linksAreOpenedFromWhenItIsAskedForUntilItIsNotWanted()
    {
        QVERIFY(!m_entries.opensLinks());
        SP_VERIFY(m_entries.setOpensLinks(true));
        QVERIFY(m_entries.opensLinks());
        const QStringList lines
            = linesOf(path(u"data/applications/org.sallyport.Console.desktop"_s));
        QCOMPARE(lines.value(0), u"[Desktop Entry]"_s);
        QVERIFY(lines.contains(u"MimeType=x-scheme-handler/sallyport;"_s));
        QVERIFY(lines.contains(
            u"Exec=\"/opt/sally port/sallyport\" \"--ledger\" \"sqlite:///a b/100%%.db\" %u"_s));
        QVERIFY(!m_entries.startsAtLogin());
        SP_VERIFY(m_entries.setOpensLinks(false));
        SP_VERIFY(m_entries.setOpensLinks(false));
        QVERIFY(!m_entries.opensLinks());
    }

    void theDesktopIsToldOfLinksWhereItHasProgramsForThat()
    {
        const QByteArray before = qgetenv("PATH");
        const auto done = qScopeGuard([&] { qputenv("PATH", before); });
        QVERIFY(QDir(m_home->path()).mkpath(u"bin"_s));
        for (const QString &name : { u"update-desktop-database"_s, u"xdg-mime"_s }) {
            QFile program(path(u"bin/"_s + name));
            QVERIFY(program.open(QIODevice::WriteOnly));
            program.write("#!/bin/sh\necho \"$*\" >>'" + path(name).toUtf8() + "'\n");
            QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        }
        qputenv("PATH", path(u"nothing"_s).toUtf8());
        SP_VERIFY(m_entries.setOpensLinks(true)); // without them as well
        qputenv("PATH", path(u"bin"_s).toUtf8());
        SP_VERIFY(m_entries.setOpensLinks(true));
        QTRY_COMPARE(linesOf(path(u"update-desktop-database"_s)),
                     QStringList{ path(u"data/applications"_s) });
        QTRY_COMPARE(
            linesOf(path(u"xdg-mime"_s)),
            QStringList{ u"default org.sallyport.Console.desktop x-scheme-handler/sallyport"_s });
        SP_VERIFY(m_entries.setOpensLinks(false));
        QTRY_COMPARE(linesOf(path(u"update-desktop-database"_s)).size(), 2);
        QCOMPARE(linesOf(path(u"xdg-mime"_s)).size(), 1);
    }

    void itStartsAtLoginInTheTray()
    {
        SP_VERIFY(m_entries.setStartsAtLogin(true));
        QVERIFY(m_entries.startsAtLogin());
        QVERIFY(!m_entries.opensLinks());
        const QStringList exec
            = linesOf(path(u"config/autostart/sallyport.desktop"_s)).filter(u"Exec="_s);
        QCOMPARE(exec.size(), 1);
        QVERIFY(exec.first().endsWith(u" \"--hidden\""_s));
        SP_VERIFY(m_entries.setStartsAtLogin(false));
        QVERIFY(!QFile::exists(path(u"config/autostart/sallyport.desktop"_s)));
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        QFile inTheWay(path(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = m_entries.setStartsAtLogin(true);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
        QVERIFY(!m_entries.startsAtLogin());
    }
};

QTEST_GUILESS_MAIN(TestDesktopEntries)
#include "tst_desktopentries.moc"
