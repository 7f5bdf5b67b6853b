// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

// One case of somebody who may ask for nothing, on the demonstration's policy.
QByteArray casesThatExpect(const QByteArray &answer)
{
    return "sallyport-cases: 1\npolicy: " DEMO_POLICY "\n"
           "people: { mia: {} }\ncases:\n  - name: nothing for strangers\n    steps:\n"
           "      - { who: mia, file: { scenario: live-debugging }, "
        + answer + " }\n";
}

// The names of the test cases that a JUnit report calls failed; nothing when it is no XML.
QStringList failedIn(const QString &path)
{
    QFile report(path);
    if (!report.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&report);
    QStringList failed;
    QString inside;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "testcase"_L1)
            inside = xml.attributes().value("name"_L1).toString();
        if (xml.isStartElement() && xml.name() == "failure"_L1)
            failed.append(inside);
    }
    return xml.hasError() ? QStringList() : failed;
}

} // namespace

// The tools around a policy, as a script in somebody's version control runs them: no ledger.
class TestPolicyTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_ctl.write(u"cases.yaml"_s, casesThatExpect("refused: no-rule"));
        m_ctl.write(u"failing.yaml"_s, casesThatExpect("expect: { state: open }"));
        m_ctl.write(u"bad.yaml"_s, "sallyport-cases: 1\n");
        m_ctl.write(u"longer.yaml"_s, changed("max: 4h", "max: 8h"));
        m_ctl.write(u"commented.yaml"_s, "# the same in other words\n" + policy());
        m_ctl.write(u"unnamed.yaml"_s, changed("[readonly, writer]", "[readonly, writer, owner]"));
        m_ctl.write(u"mistaken.yaml"_s, changed("max: 4h", "max: 4"));
    }

    void theyEndWithTheDocumentedCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const auto test = [this](const QString &file) {
            return QStringList{ u"policy"_s, u"test"_s, m_ctl.path(file) };
        };
        QTest::newRow("cases that hold") << test(u"cases.yaml"_s) << 0;
        QTest::newRow("a case that does not hold") << test(u"failing.yaml"_s) << 11;
        QTest::newRow("one of two documents that does not hold")
            << test(u"cases.yaml"_s) + QStringList{ m_ctl.path(u"failing.yaml"_s) } << 11;
        QTest::newRow("cases with mistakes") << test(u"bad.yaml"_s) << 5;
        QTest::newRow("a document that is not there") << test(u"nowhere.yaml"_s) << 3;
        QTest::newRow("a report that cannot be written")
            << test(u"cases.yaml"_s) + QStringList{ u"--junit"_s, u"/nowhere/report.xml"_s } << 4;
        const auto diff = [this](const QStringList &files) {
            QStringList arguments{ u"policy"_s, u"diff"_s, u"--exit-code"_s };
            for (const QString &file : files)
                arguments.append(m_ctl.path(file));
            return arguments;
        };
        m_ctl.write(u"policy.yaml"_s, policy());
        QTest::newRow("policies that differ") << diff({ u"policy.yaml"_s, u"longer.yaml"_s }) << 12;
        QTest::newRow("policies that differ, but nobody asked")
            << diff({ u"policy.yaml"_s, u"longer.yaml"_s }).mid(0, 2)
                + diff({ u"policy.yaml"_s, u"longer.yaml"_s }).mid(3)
            << 0;
        QTest::newRow("policies that say the same")
            << diff({ u"policy.yaml"_s, u"commented.yaml"_s }) << 0;
        QTest::newRow("a policy with mistakes")
            << diff({ u"policy.yaml"_s, u"mistaken.yaml"_s }) << 5;
        QTest::newRow("three policies")
            << diff({ u"policy.yaml"_s, u"longer.yaml"_s, u"commented.yaml"_s }) << 2;
        QTest::newRow("a policy against a ledger that is not there")
            << diff({ u"longer.yaml"_s }) << 3;
    }

    void theyEndWithTheDocumentedCode()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exit);
        const auto run = m_ctl.run(arguments);
        QVERIFY2(run.exit == exit, run.out + run.err);
    }

    void aFailedCaseIsShownWithItsPlaceAndInTheReport()
    {
        const QString file = m_ctl.path(u"failing.yaml"_s);
        const QString report = m_ctl.path(u"report.xml"_s);
        const auto run = m_ctl.run({ u"policy"_s, u"test"_s, file, u"--junit"_s, report });
        const QString said = file + u":7: file by mia should be accepted; it was no-rule."_s;
        QVERIFY2(run.out.contains(said.toUtf8()), run.out);
        QVERIFY2(run.out.endsWith("1 case, 1 failed.\n"), run.out);
        QCOMPARE(failedIn(report), QStringList{ u"nothing for strangers"_s });
    }

    // Escapes in a document are no control characters in its bytes, but would be on a terminal.
    void nothingOfADocumentMovesTheCursor()
    {
        m_ctl.write(u"hostile.yaml"_s, casesThatExpect("expect: { state: \"\\e[2Jopen\" }"));
        m_ctl.write(u"wrong.yaml"_s, casesThatExpect("refused: \"\\e[2J\""));
        for (const QString &file : { u"hostile.yaml"_s, u"wrong.yaml"_s }) {
            const auto run = m_ctl.run({ u"policy"_s, u"test"_s, m_ctl.path(file) });
            QVERIFY(run.exit != 0);
            QVERIFY2(!run.out.contains('\x1b') && !run.err.contains('\x1b'), run.out + run.err);
            QVERIFY2((run.out + run.err).contains("[2J"), run.out + run.err);
        }
    }

    void theReportIsAValueForScripts()
    {
        const auto run
            = m_ctl.run({ u"policy"_s, u"test"_s, m_ctl.path(u"failing.yaml"_s), u"--json"_s });
        const auto report = run.json();
        QCOMPARE(report[u"cases"_s].toInt(), 1);
        QCOMPARE(report[u"failed"_s].toInt(), 1);
        QCOMPARE(report[u"files"_s][0][u"cases"_s][0][u"failures"_s][0][u"line"_s].toInt(), 7);
    }

    void whatDiffersIsSaidWithWhatItDoes()
    {
        const QStringList command{ u"policy"_s, u"diff"_s, QStringLiteral(DEMO_POLICY),
                                   m_ctl.path(u"longer.yaml"_s) };
        QCOMPARE(QString::fromUtf8(m_ctl.run(command).out),
                 u"debug-orders: longest duration 4h \u2192 8h, loosening\n"
                 "1 difference: 1 loosening, 0 tightening, 0 neutral.\n"_s);
        const auto change = m_ctl.run(command + QStringList{ u"--json"_s }).json()[u"changes"_s][0];
        QCOMPARE(change[u"name"_s].toString(), u"debug-orders"_s);
        QCOMPARE(change[u"after"_s].toInteger(), 8 * 3'600'000);
    }

    void aWarningIsToldWithItsPlaceAndWhatToDo()
    {
        const QString file = m_ctl.path(u"unnamed.yaml"_s);
        const auto run = m_ctl.run({ u"policy"_s, u"check"_s, file });
        const QString said = file
            + u":11:34: warning: No rule names profile \"owner\" of target \"orders-db\".\n"
              "    Write a rule for it, or remove it.\n"_s;
        QVERIFY2(run.out.startsWith(said.toUtf8()), run.out);
        QVERIFY2(run.out.contains("no mistakes, 1 warning;"), run.out);
        const auto json = m_ctl.run({ u"policy"_s, u"check"_s, file, u"--json"_s }).json();
        QCOMPARE(json[u"warnings"_s][0][u"line"_s].toInt(), 11);
        QVERIFY(json[u"ledger"_s].isNull());
    }

    void theMistakesOfBothPoliciesAreToldWithTheirPlaces()
    {
        const QString mistaken = m_ctl.path(u"mistaken.yaml"_s);
        const QString bad = m_ctl.path(u"bad.yaml"_s);
        const QStringList command{ u"policy"_s, u"diff"_s, mistaken, bad };
        const auto run = m_ctl.run(command);
        QVERIFY2(run.out.contains(mistaken.toUtf8() + ":43:35: "), run.out);
        QVERIFY2(run.out.contains(bad.toUtf8() + ":1:1: "), run.out);
        const auto files = m_ctl.run(command + QStringList{ u"--json"_s }).json()[u"files"_s];
        QCOMPARE(files[0][u"mistakes"_s][0][u"line"_s].toInt(), 43);
        QCOMPARE(files[1][u"file"_s].toString(), bad);
    }

private:
    static QByteArray policy()
    {
        QFile file(QStringLiteral(DEMO_POLICY));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray changed(const QByteArray &before, const QByteArray &after)
    {
        QByteArray text = policy();
        return text.replace(before, after);
    }

    CtlProcess m_ctl;
};

QTEST_GUILESS_MAIN(TestPolicyTools)
#include "tst_policytools.moc"
