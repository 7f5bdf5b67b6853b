// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include <QTest>

using namespace sallyport::test;
using namespace Qt::StringLiterals;

// The command line as a script sees it: exit codes, JSON, sentences.
class TestCtl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itEndsWithTheDocumentedCode_data();
    void itEndsWithTheDocumentedCode();
    void itPrintsOneJsonValue_data();
    void itPrintsOneJsonValue();
    void everyCommandHasHelpWithExamples_data();
    void everyCommandHasHelpWithExamples();
    void everyCommandIsInTheCompletions_data();
    void everyCommandIsInTheCompletions();
    void everyMistakeOfAPolicyIsShownWithItsPlace();
    void anErrorIsASentenceAndWhatToDoNext();
    void theExitCodesAreInTheHelp();
    void theStatusSaysThatNobodyEnforces();
    void nothingIsPrintedThatAPipeShouldNotSee();
    void withoutAKeychainTheConsolesKeyFileIsUsed();

private:
    static QStringList commandNames();

    CtlProcess m_ctl;
};

void TestCtl::initTestCase()
{
    m_ctl.write(u"passphrase"_s, "correct horse battery staple\n");
    m_ctl.write(u"wrong"_s, "wrong\n");
    m_ctl.write(u"good.yaml"_s, QByteArray());
    m_ctl.write(u"bad.yaml"_s, "sallyport: 1\nrulez: []\ntargets: {}\n");
    m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, m_ctl.path(u"keys"_s));
    m_ctl.setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, m_ctl.path(u"passphrase"_s));
    const auto made = m_ctl.run(
        { u"init"_s, u"--officer"_s, u"bettina"_s, u"--name"_s, u"Bettina Roth"_s, u"--json"_s });
    QCOMPARE(made.exit, 0);
    QCOMPARE(made.json()[u"officer"_s].toString(), u"bettina"_s);
    QVERIFY(QFile::exists(m_ctl.path(u"config/sallyport/sallyportd.yaml"_s)));
}

void TestCtl::itEndsWithTheDocumentedCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");

    const QString none;
    QTest::newRow("help is no error") << QStringList{ u"--help"_s } << 0 << none;
    QTest::newRow("the version is no error") << QStringList{ u"--version"_s } << 0 << none;
    QTest::newRow("no command is a usage error") << QStringList{} << 2 << u"usage"_s;
    QTest::newRow("an unknown command is a usage error")
        << QStringList{ u"frobnicate"_s } << 2 << u"usage"_s;
    QTest::newRow("an unknown option is a usage error")
        << QStringList{ u"requests"_s, u"--frob"_s } << 2 << u"usage"_s;
    QTest::newRow("a missing argument is a usage error")
        << QStringList{ u"approve"_s } << 2 << u"usage"_s;
    QTest::newRow("a group without a command is a usage error")
        << QStringList{ u"policy"_s } << 2 << u"usage"_s;
    QTest::newRow("an unknown state is a usage error")
        << QStringList{ u"requests"_s, u"--state"_s, u"sleeping"_s } << 2 << u"usage"_s;
    QTest::newRow("a key that nothing is found by is a usage error")
        << QStringList{ u"requests"_s, u"colour:red"_s } << 2 << u"usage"_s;
    QTest::newRow("requests of somebody who is not there are a usage error")
        << QStringList{ u"requests"_s, u"who:zed"_s } << 2 << u"usage"_s;
    QTest::newRow("requests are found by what is written")
        << QStringList{ u"requests"_s, u"target:orders-db state:active since:30d"_s } << 0 << none;
    QTest::newRow("an unknown shell is a usage error")
        << QStringList{ u"completion"_s, u"csh"_s } << 2 << u"usage"_s;
    QTest::newRow("a second ledger at the same place is a conflict")
        << QStringList{ u"init"_s, u"--officer"_s, u"eva"_s, u"--name"_s, u"Eva"_s } << 8
        << u"exists"_s;
    QTest::newRow("an officer's id with a capital is invalid")
        << QStringList{ u"init"_s, u"--officer"_s, u"Eva"_s, u"--name"_s, u"Eva"_s } << 5
        << u"bad-id"_s;
    QTest::newRow("an empty list is no error") << QStringList{ u"requests"_s } << 0 << none;
    QTest::newRow("no open access is no error") << QStringList{ u"grants"_s } << 0 << none;
    QTest::newRow("a person that nobody added is not found")
        << QStringList{ u"--as"_s, u"nobody"_s, u"requests"_s } << 3 << u"no-person"_s;
    QTest::newRow("an unknown request is not found")
        << QStringList{ u"show"_s, u"3f9a"_s } << 3 << u"no-request"_s;
    QTest::newRow("an id that is too short is invalid")
        << QStringList{ u"show"_s, u"3"_s } << 5 << u"bad-id"_s;
    QTest::newRow("a timeline of no request is not found")
        << QStringList{ u"timeline"_s, u"3f9a"_s } << 3 << u"no-request"_s;
    QTest::newRow("another ledger file is not found")
        << QStringList{ u"requests"_s, u"--ledger"_s, u"sqlite:///nowhere/ledger.db"_s } << 3
        << u"no-ledger"_s;
    QTest::newRow("a demonstration that was not made is not found")
        << QStringList{ u"--demo"_s, u"requests"_s } << 3 << u"no-demo"_s;
    QTest::newRow("an address of another kind is invalid")
        << QStringList{ u"requests"_s, u"--ledger"_s, u"mysql://host/db"_s } << 5
        << u"bad-address"_s;
    QTest::newRow("a missing policy file is not found")
        << QStringList{ u"policy"_s, u"check"_s, u"/nowhere/policy.yaml"_s } << 3 << u"no-file"_s;
    QTest::newRow("a policy with mistakes is invalid")
        << QStringList{ u"policy"_s, u"check"_s, m_ctl.path(u"bad.yaml"_s) } << 5 << none;
    QTest::newRow("an empty policy is invalid")
        << QStringList{ u"policy"_s, u"check"_s, m_ctl.path(u"good.yaml"_s) } << 5 << none;
    QTest::newRow("no policy in force is not found")
        << QStringList{ u"policy"_s, u"show"_s } << 3 << u"no-policy"_s;
    QTest::newRow("no policy in force explains nothing")
        << QStringList{ u"policy"_s, u"explain"_s } << 3 << u"no-policy"_s;
    QTest::newRow("a proposed policy is explained")
        << QStringList{ u"policy"_s, u"explain"_s, u"--policy"_s, QStringLiteral(DEMO_POLICY) } << 0
        << none;
    QTest::newRow("a bad duration is invalid")
        << QStringList{ u"request"_s, u"--for"_s, u"soon"_s } << 5 << u"bad-duration"_s;
    QTest::newRow("a dry run that would be refused is a refusal")
        << QStringList{ u"request"_s, u"--dry-run"_s, u"-s"_s, u"x"_s } << 1 << none;
    QTest::newRow("a person without a key here is not found")
        << QStringList{ u"--as"_s, u"rui"_s, u"person"_s, u"group"_s, u"rui"_s, u"backend"_s } << 3
        << u"no-key"_s;
    QTest::newRow("half an enrolment text is invalid")
        << QStringList{ u"person"_s, u"enrol"_s, u"rui:00"_s } << 5 << u"bad-enrolment"_s;
    QTest::newRow("a wrong passphrase locks the key") << QStringList{
        u"person"_s,           u"group"_s, u"bettina"_s, u"backend"_s, u"--passphrase-file"_s,
        m_ctl.path(u"wrong"_s)
    } << 9 << u"wrong-passphrase"_s;
    QTest::newRow("a short passphrase makes no key file") << QStringList{
        u"person"_s,     u"group"_s,           u"bettina"_s,           u"backend"_s,
        u"--key-file"_s, m_ctl.path(u"new"_s), u"--passphrase-file"_s, m_ctl.path(u"wrong"_s)
    } << 5 << u"short-passphrase"_s;
    QTest::newRow("a fresh log holds") << QStringList{ u"audit"_s, u"verify"_s } << 0 << none;
    QTest::newRow("without an enforcer the status is unavailable")
        << QStringList{ u"status"_s } << 4 << none;
    QTest::newRow("a demonstration in somebody's folder is refused")
        << QStringList{ u"demo"_s, u"--reset"_s, u"--data"_s, m_ctl.path(u"data"_s) } << 4
        << u"demo-denied"_s;
}

void TestCtl::itEndsWithTheDocumentedCode()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exit);
    QFETCH(const QString, code);
    const auto run = m_ctl.run(QStringList{ u"--json"_s } + arguments);
    QVERIFY2(run.exit == exit, run.out + run.err);
    QCOMPARE(run.errorCode(), code);
}

void TestCtl::itPrintsOneJsonValue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("requests") << QStringList{ u"requests"_s };
    QTest::newRow("grants") << QStringList{ u"grants"_s };
    QTest::newRow("people") << QStringList{ u"person"_s, u"list"_s };
    QTest::newRow("this machine's key") << QStringList{ u"person"_s, u"key"_s };
    QTest::newRow("what may be asked for") << QStringList{ u"request"_s, u"--options"_s };
    QTest::newRow("the status") << QStringList{ u"status"_s };
    QTest::newRow("the audit") << QStringList{ u"audit"_s, u"verify"_s };
    QTest::newRow("a policy's mistakes")
        << QStringList{ u"policy"_s, u"check"_s, m_ctl.path(u"bad.yaml"_s) };
    QTest::newRow("an explanation")
        << QStringList{ u"policy"_s, u"explain"_s, u"--policy"_s, QStringLiteral(DEMO_POLICY) };
    QTest::newRow("an error") << QStringList{ u"show"_s, u"ffff"_s };
    QTest::newRow("a usage error") << QStringList{ u"nonsense"_s };
    QTest::newRow("a completion") << QStringList{ u"completion"_s, u"bash"_s };
}

void TestCtl::itPrintsOneJsonValue()
{
    QFETCH(const QStringList, arguments);
    const auto run = m_ctl.run(arguments + QStringList{ u"--json"_s });
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(run.out, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, run.out);
    QVERIFY(!document.isNull());
    QVERIFY2(run.err.isEmpty(), run.err);
}

QStringList TestCtl::commandNames()
{
    return u"init|status|person add|person key|person enrol|person revoke-key|"
           "person group|person list|policy check|policy apply|policy show|"
           "policy test|policy explain|request|amend|approve|deny|comment|withdraw|"
           "release|revoke|requests|grants|show|timeline|connect|audit verify|demo|"
           "completion|person invite|person disable|join|migrate|policy diff|"
           "delegate|policy propose|policy approve|policy withdraw|"
           "policy proposals|rota set|rota show|freeze|unfreeze|end-all"_s.split(u'|');
}

void TestCtl::everyCommandHasHelpWithExamples_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &name : commandNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCtl::everyCommandHasHelpWithExamples()
{
    QFETCH(const QString, command);
    const auto run = m_ctl.run(command.split(u' ') + QStringList{ u"--help"_s });
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.contains("Examples:") && run.out.contains("sallyportctl"), run.out);
}

void TestCtl::everyCommandIsInTheCompletions_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *const shell : { "bash", "zsh", "fish" })
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCtl::everyCommandIsInTheCompletions()
{
    QFETCH(const QString, shell);
    const auto run = m_ctl.run({ u"completion"_s, shell });
    QCOMPARE(run.exit, 0);
    for (const QString &name : commandNames()) {
        for (const QString &word : name.split(u' '))
            QVERIFY2(run.out.contains(word.toUtf8()), qPrintable(name));
    }
}

void TestCtl::everyMistakeOfAPolicyIsShownWithItsPlace()
{
    const auto run = m_ctl.run({ u"policy"_s, u"check"_s, m_ctl.path(u"bad.yaml"_s) });
    QCOMPARE(run.exit, 5);
    const QByteArray file = m_ctl.path(u"bad.yaml"_s).toUtf8();
    QVERIFY2(run.out.contains(file + ":2:1: "), run.out);
    QVERIFY2(run.out.contains("Did you mean \"rules\"?"), run.out);
    const auto json
        = m_ctl.run({ u"policy"_s, u"check"_s, m_ctl.path(u"bad.yaml"_s), u"--json"_s }).json();
    const QJsonArray mistakes = json[u"mistakes"_s].toArray();
    QVERIFY(mistakes.size() > 1);
    for (const auto &mistake : mistakes) {
        QVERIFY(mistake[u"line"_s].toInt() >= 1);
        QVERIFY(mistake[u"column"_s].toInt() >= 1);
        QVERIFY(!mistake[u"message"_s].toString().isEmpty());
    }
}

void TestCtl::anErrorIsASentenceAndWhatToDoNext()
{
    const auto run = m_ctl.run({ u"show"_s, u"3f9a"_s });
    QCOMPARE(run.exit, 3);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err,
             "sallyportctl: There is no request 3f9a.\nList them: sallyportctl requests.\n");
}

void TestCtl::theExitCodesAreInTheHelp()
{
    const auto run = m_ctl.run({ u"--help"_s });
    QVERIFY(run.out.contains("Exit codes: 0 done; 1 refused by the rules"));
    QVERIFY(run.out.contains("Examples:\n  sallyportctl request --options"));
}

void TestCtl::theStatusSaysThatNobodyEnforces()
{
    const auto told = m_ctl.run({ u"status"_s, u"--json"_s });
    QCOMPARE(told.exit, 4);
    QCOMPARE(told.json()[u"trouble"_s].toString(), u"no-enforcer"_s);
    QCOMPARE(told.json()[u"epoch"_s].toInt(-1), 0);
    const auto text = m_ctl.run({ u"status"_s });
    QCOMPARE(text.exit, 4);
    QVERIFY2(text.out.contains("NEVER SEEN"), text.out);
    QVERIFY2(text.out.contains("nobody yet"), text.out);
}

void TestCtl::nothingIsPrintedThatAPipeShouldNotSee()
{
    // Not open, and no terminal: neither a password nor a hint at one.
    const auto run = m_ctl.run({ u"connect"_s, u"3f9a"_s, u"--password"_s });
    QCOMPARE(run.exit, 3);
    QVERIFY(run.out.isEmpty());
}

void TestCtl::withoutAKeychainTheConsolesKeyFileIsUsed()
{
    QVERIFY(!QFile::exists(m_ctl.path(u"new"_s)));
    m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, QString());
    m_ctl.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const QStringList command{ u"person"_s, u"key"_s, u"--json"_s };
    auto run = m_ctl.run(command);
    QVERIFY2(run.exit == 4, run.out + run.err);
    QCOMPARE(run.errorCode(), u"no-keychain"_s);
    const QString own = m_ctl.path(u"data/sallyport/keys"_s);
    QVERIFY(QFile::copy(m_ctl.path(u"keys"_s), own));
    run = m_ctl.run(command);
    QVERIFY2(run.exit == 0, run.out + run.err);
    QVERIFY(QFile::remove(own));
    m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, m_ctl.path(u"keys"_s));
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
