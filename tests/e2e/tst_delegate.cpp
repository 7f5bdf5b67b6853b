// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include "models/enforcement/enforcerlock.h"

#include <QTest>

#include <csignal>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

// Giving one's place away by the command line, with a real enforcer.
class TestDelegate : public QObject
{
    Q_OBJECT

private:
    CtlProcess::Run delegate(const QStringList &arguments) const
    {
        return m_ctl.run(QStringList{ u"--json"_s, u"delegate"_s } + arguments);
    }

    CtlProcess m_ctl;

private slots:
    void initTestCase()
    {
        m_ctl.write(u"passphrase"_s, "correct horse battery staple\n");
        m_ctl.setVariable(u"SALLYPORT_KEY_FILE"_s, m_ctl.path(u"keys"_s));
        m_ctl.setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, m_ctl.path(u"passphrase"_s));
        m_ctl.setVariable(u"TZ"_s, u"UTC"_s);
        for (const QStringList &command :
             { QStringList{ u"init"_s, u"--officer"_s, u"bettina"_s, u"--name"_s, u"Bettina"_s },
               QStringList{ u"person"_s, u"add"_s, u"rui"_s, u"--name"_s, u"Rui"_s } }) {
            const auto run = m_ctl.run(command);
            QVERIFY2(run.exit == 0, run.err);
        }
    }
    void cleanupTestCase()
    {
        const auto ledger = LedgerAddress{ .backend = Backend::Sqlite,
                                           .path = m_ctl.path(u"data/sallyport/ledger.db"_s) };
        if (const auto pid = runningEnforcer(ledger))
            ::kill(static_cast<pid_t>(*pid), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(!runningEnforcer(ledger), 10'000);
    }

    void whatIsWrittenWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char *name, const QStringList &arguments, int exit, const QString &code) {
                  QTest::newRow(name) << arguments << exit << code;
              };
        row("no end", { u"rui"_s }, 2, u"usage"_s);
        row("nobody", { u"--until"_s, u"2d"_s }, 2, u"usage"_s);
        row("given and taken back", { u"rui"_s, u"--end"_s }, 2, u"usage"_s);
        row("no moment", { u"rui"_s, u"--until"_s, u"monday"_s }, 5, u"bad-moment"_s);
        row("no beginning", { u"rui"_s, u"--from"_s, u"x"_s, u"--until"_s, u"2d"_s }, 5,
            u"bad-moment"_s);
        row("for longer than may be", { u"rui"_s, u"--until"_s, u"91d"_s }, 1,
            u"delegation-invalid"_s);
        row("to a stranger", { u"zoe"_s, u"--until"_s, u"1d"_s }, 1, u"person-unknown"_s);
    }
    void whatIsWrittenWrongIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exit);
        QFETCH(const QString, code);
        const auto run = delegate(arguments);
        QVERIFY2(run.exit == exit, run.out + run.err);
        QCOMPARE(run.errorCode(), code);
        QVERIFY(delegate({}).json().array().isEmpty());
    }

    void aPlaceIsGivenListedAndTakenBack()
    {
        QCOMPARE(m_ctl.run({ u"delegate"_s }).out, QByteArray("Everybody decides in person.\n"));
        const auto given = delegate(
            { u"rui"_s, u"--from"_s, u"2999-12-24"_s, u"--until"_s, u"2999-12-31T08:00"_s });
        QVERIFY2(given.exit == 0, given.out + given.err);
        const QJsonArray list = delegate({}).json().array();
        QCOMPARE(list.size(), 1);
        const QJsonObject expected{ { u"for"_s, u"bettina"_s },
                                    { u"to"_s, u"rui"_s },
                                    { u"from"_s, u"2999-12-24T00:00:00.000Z"_s },
                                    { u"until"_s, u"2999-12-31T08:00:00.000Z"_s },
                                    { u"holds"_s, false } };
        QCOMPARE(list.first().toObject(), expected);

        QCOMPARE(delegate({ u"rui"_s, u"--until"_s, u"14d"_s }).exit, 0);
        QVERIFY(delegate({}).json().array().first()[u"holds"_s].toBool());

        QCOMPARE(delegate({ u"--end"_s }).exit, 0);
        QVERIFY(delegate({}).json().array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDelegate)
#include "tst_delegate.moc"
