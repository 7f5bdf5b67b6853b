// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start.h"
#include "models/ledger/passphrase.h"
#include "models/services/administration.h"
#include "tests/support/verify.h"
#include "views/personmenu.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QPointer>
#include <QProcess>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// A machine that knows two ledgers, from the start of the console to the one that was chosen.
class TestLedgerChoice : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Start> m_start;

    void makeLedger(const QString &name, const QString &person)
    {
        const auto secrets = openFileSecretStore(m_folder->filePath(u"keys"_s), "correct horse");
        const auto address
            = LedgerAddress::parse(u"sqlite://"_s + m_folder->filePath(name + u".db"_s));
        SP_VERIFY(secrets);
        SP_VERIFY(address);
        SP_VERIFY(initLedger({ .address = *address,
                               .officerId = person,
                               .officerName = person.toUpper(),
                               .logKeyFile = m_folder->filePath(name + u".key"_s) },
                             **secrets, m_clock));
    }
    QStringList keyOptions() const
    {
        return { u"--key-file"_s, m_folder->filePath(u"keys"_s), u"--passphrase-file"_s,
                 m_folder->filePath(u"passphrase"_s) };
    }
    QString ledger(const QString &name) const
    {
        return u"sqlite://"_s + m_folder->filePath(name + u".db"_s);
    }
    // The program itself, once more.
    std::unique_ptr<QProcess> startAgain(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(SALLYPORT), keyOptions() + arguments);
        return process;
    }
    static QString page()
    {
        const auto *pages = shown<MainWindow>()->findChild<QStackedWidget *>(u"pages"_s);
        return pages->currentWidget()->objectName();
    }
    void start(const QString &link = {})
    {
        m_start.reset();
        ConsoleOptions options;
        options.link = link;
        options.keyFile = m_folder->filePath(u"keys"_s);
        options.passphraseFile = m_folder->filePath(u"passphrase"_s);
        m_start = std::make_unique<Start>(options, *m_theme);
        m_start->begin();
    }
    template <typename W>
    static W *shown()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<W *>(top); window != nullptr && window->isVisible())
                return window;
        }
        return nullptr;
    }
    static QListView *list() { return shown<LedgerWindow>()->findChild<QListView *>(u"ledgers"_s); }
    static QString row(int at) { return list()->model()->index(at, 0).data().toString(); }
    static void pick(const QString &action)
    {
        auto *menu = shown<MainWindow>()->findChild<PersonMenu *>();
        menu->findChild<QAction *>(action)->trigger();
        menu->close();
    }
    static void openMenu()
    {
        shown<MainWindow>()->findChild<QAbstractButton *>(u"person"_s)->click();
    }

private slots:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        QDir(userDataFolder()).removeRecursively();
        m_theme = std::make_unique<Theme>();
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"passphrase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("correct horse\n");
    }
    void cleanup()
    {
        m_start.reset();
        QDir(userDataFolder()).removeRecursively();
    }

    void oneLedgerOpensByItself()
    {
        makeLedger(u"first"_s, u"ana"_s);
        start();
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        QVERIFY(shown<LedgerWindow>() == nullptr);
    }
    void severalAreAskedAboutAndTheKeyboardIsEnough()
    {
        makeLedger(u"first"_s, u"ana"_s);
        makeLedger(u"second"_s, u"rui"_s);
        start();
        QTRY_VERIFY(shown<LedgerWindow>() != nullptr);
        QCOMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(list(), Qt::Key_Down);
        const QString wanted = row(1);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        QVERIFY(shown<LedgerWindow>() == nullptr);
        start();
        QTRY_VERIFY(shown<LedgerWindow>() != nullptr);
        QCOMPARE(row(0), wanted);
    }
    void anotherOneIsOpenedFromTheWindow()
    {
        makeLedger(u"first"_s, u"ana"_s);
        makeLedger(u"second"_s, u"rui"_s);
        start();
        QTRY_VERIFY(shown<LedgerWindow>() != nullptr);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        const QPointer<MainWindow> before = shown<MainWindow>();
        emit before->otherLedgerWanted();
        QTRY_VERIFY(shown<LedgerWindow>() != nullptr);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(before.isNull());
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
    }
    void aSecondStartEndsAndTheFirstWindowShowsWhatWasAskedFor()
    {
        makeLedger(u"first"_s, u"ana"_s);
        start();
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        QCOMPARE(page(), u"accessPage"_s);
        const QStringList seat{ u"--ledger"_s, ledger(u"first"_s), u"--as"_s, u"ana"_s };
        const QList<std::pair<QStringList, QString>> asks{
            { { u"sallyport://page/health"_s }, u"healthPage"_s },
            { { u"--page"_s, u"audit"_s }, u"auditPage"_s },
            { {}, u"auditPage"_s },
        };
        for (const auto &[asked, expected] : asks) {
            const auto second = startAgain(seat + asked);
            QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 60'000);
            QCOMPARE(second->exitStatus(), QProcess::NormalExit);
            QCOMPARE(second->exitCode(), 0);
            QTRY_COMPARE(page(), expected);
        }
    }
    void anotherLedgerIsAnotherInstanceAndADeadOneHoldsNobodyUp()
    {
        makeLedger(u"first"_s, u"ana"_s);
        makeLedger(u"second"_s, u"rui"_s);
        const auto other = startAgain({ u"--ledger"_s, ledger(u"second"_s), u"--as"_s, u"rui"_s });
        const auto socket = [this](const QString &name, const QString &person) {
            return SingleInstance(m_folder->filePath(name + u".db"_s) + u'\n' + person)
                .socketPath();
        };
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket(u"second"_s, u"rui"_s)), 60'000);
        const auto one = startAgain({ u"--ledger"_s, ledger(u"first"_s), u"--as"_s, u"ana"_s });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket(u"first"_s, u"ana"_s)), 60'000);
        one->kill();
        QVERIFY(one->waitForFinished());
        QVERIFY(QFile::exists(socket(u"first"_s, u"ana"_s)));
        const auto next = startAgain({ u"--ledger"_s, ledger(u"first"_s), u"--as"_s, u"ana"_s });
        // A third one finds the second, which has taken over what the first one left.
        const auto third = startAgain({ u"--ledger"_s, ledger(u"first"_s), u"--as"_s, u"ana"_s });
        QTRY_VERIFY_WITH_TIMEOUT(next->state() == QProcess::NotRunning
                                     || third->state() == QProcess::NotRunning,
                                 60'000);
        QVERIFY(next->state() == QProcess::Running || third->state() == QProcess::Running);
        QCOMPARE(other->state(), QProcess::Running);
        for (QProcess *each : { next.get(), third.get(), other.get() }) {
            each->terminate();
            QTRY_COMPARE(each->state(), QProcess::NotRunning);
        }
    }
    void aLinkIsShownByTheStartThatBroughtIt()
    {
        makeLedger(u"first"_s, u"ana"_s);
        start(u"sallyport://page/audit"_s);
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        QCOMPARE(page(), u"auditPage"_s);
    }
    void theMenuTellsTheDesktopAndOnlyWhenAsked()
    {
        makeLedger(u"first"_s, u"ana"_s);
        start();
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        const QString file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart/sallyport.desktop"_s;
        QVERIFY(!QFile::exists(file));
        openMenu();
        QTRY_VERIFY(shown<MainWindow>()->findChild<QMenu *>(u"personMenu"_s) != nullptr);
        pick(u"startsAtLogin"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY(text.contains(u"\"--ledger\" \"%1\""_s.arg(ledger(u"first"_s))));
        QVERIFY(text.contains(u"\"--as\" \"ana\""_s));
        QVERIFY(!text.contains(u"correct horse"_s));
        QVERIFY(written.remove());
    }
    void aFurtherOneIsJoinedFromTheWindow()
    {
        makeLedger(u"first"_s, u"ana"_s);
        start();
        QTRY_VERIFY(shown<MainWindow>() != nullptr);
        openMenu();
        QTRY_VERIFY(shown<MainWindow>()->findChild<PersonMenu *>() != nullptr);
        pick(u"joinLedger"_s);
        QTRY_VERIFY(shown<JoinWindow>() != nullptr);
        QVERIFY(shown<MainWindow>() != nullptr);
    }
};

QTEST_MAIN(TestLedgerChoice)
#include "tst_ledgerchoice.moc"
